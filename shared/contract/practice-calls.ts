/** What the program does in practice alone, with what it made up: enters and shows shares, and signs as a holder would. */
import { generateShareStatus } from './attempts';
import { call } from './call';
import { practiceShareView, practiceShow, practiceUpdate } from './share-entry';
import { practiceAnswerParams, practiceSignedView, practiceSignParams } from './tss';

export const practiceCalls = {
  /** `attempt.enter` for a made-up share. */
  update: call(practiceUpdate, generateShareStatus),
  /** A made-up share as it stands on paper, to rehearse typing and scanning. A named plaintext. */
  show: call(practiceShow, practiceShareView),
  /** A holder's answer to a request of a practice vault, clear-signed with their made-up key: to be brought as any other. */
  answer: call(practiceAnswerParams, practiceSignedView),
  /** The same of a text that a check of their share made. */
  sign: call(practiceSignParams, practiceSignedView),
} as const;
