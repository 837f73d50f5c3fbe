/** Texts of a proof that a quorum holds keys, that every screen of an attempt needs. */
import { digestOnPaper } from './common';

export const proveKeys = {
  way: 'Prove the keys',
  steps: ['Who proves what', 'Compare words', 'Holders’ shares', 'Result'],
  title: 'The keys are proved',
  lead: 'Give the verifier the file in “proofs”.',
  toDo: [digestOnPaper],
};
