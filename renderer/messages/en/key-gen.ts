/** Texts of KeyGen, the making of new root keys. */
import { digestOnPaper } from './common';

export const keyGen = {
  title: 'The keys are made',
  lead: 'Give every holder their file.',
  toDo: [digestOnPaper],
};
