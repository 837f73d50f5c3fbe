/** Texts of recovery A and B that every screen of an attempt needs. */
import { digestOnPaper } from './common';

export const recoverShare = {
  title: 'The lost share is made again',
  lead: 'It is encrypted to the key that its holder has from now on. The keys stay as they are.',
  toDo: [
    'Give the holder their file out of “messages”. They check it and sign the receipt; until then nothing can be done with it.',
    'If the lost one turns up, destroy it before witnesses: it is the same share.',
    digestOnPaper,
  ],
};
