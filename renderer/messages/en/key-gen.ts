/** Texts of KeyGen, the making of new root keys, that every screen of an attempt needs. */
import { digestOnPaper } from './common';

export const keyGen = {
  steps: ['Confirmed request', 'Compare words', 'Result'],
  busy: 'Summing the contributions and writing every holder’s share…',
  cancel:
    'Nothing is made. The request fails with this attempt: a new one is created and confirmed. The transcript says so.',
  title: 'The keys are made',
  lead: 'They are in use when every holder has checked their share.',
  toDo: [
    'Give every holder their file out of “messages”; its name ends with their number.',
    'Each checks their share, best on a computer of their own, and signs the receipt.',
    digestOnPaper,
  ],
};
