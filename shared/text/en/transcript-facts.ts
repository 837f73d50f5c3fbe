/**
 * Words for the ids among the facts of a transcript's entries. Programs before wrote English there: phrases are read as the ids that came
 * of them (`transcript-text.ts`), sentences are shown as they stand.
 */
import { noOutcome, outcomes } from './endings';
import { operations } from './operation-names';
import { sessionEnds } from './session-ends';
import { shareStatuses } from './share-status';

/** By the fact. The meaning of an id is frozen: another meaning, another id. */
export const transcriptFacts = {
  operation: operations,
  /** Of an attempt. */
  outcome: outcomes,
  /** In the place of an outcome where the transcript has none. */
  noOutcome,
  /** What is done with an entry of the sealed store. */
  change: {
    added: 'added',
    removed: 'removed',
  },
  status: shareStatuses,
  use: { issued: 'recorded as issued', unused: 'destroyed, never used' },
  /** By what an encrypted share was opened. */
  by: { gpg: 'gpg', privateKey: 'a PRIVATE KEY that was entered here' },
  /** How grave a refusal is. */
  grade: { slip: 'a slip', paper: 'another paper', stop: 'a reason to stop' },
  network: { offline: 'offline', live: 'live', unknown: 'not known' },
  /** Of facts that hold or not. */
  yesNo: { true: 'yes', false: 'no' },
  sessionEnded: sessionEnds,
  /** Why an attempt ended where its outcome does not say it. */
  reason: {
    indexFound: 'a share sits at the index that was to be issued',
    transcriptFull: sessionEnds.transcriptFull,
    wrongToken: sessionEnds.wrongToken,
  },
  /** How a recovery token was handed out. */
  as: { openPgpMessage: 'as an OpenPGP message', oneTimePassword: 'under a one-time password' },
  /** Of the machine's clock. */
  wallClock: { notConfirmed: 'not confirmed' },
  /** Instead of names of interfaces. */
  liveAccepted: { allUnwitnessed: 'all, unwitnessed' },
  /** Instead of a digest. */
  previousDigest: { unreadable: 'could not be read' },
  reservedDigest: { unreadable: 'could not be read' },
  /** What was found of an attempt that was interrupted, when the folder was next opened. */
  found: {
    keySetAsLeft:
      'The attempt was interrupted. This was found when the folder was next opened: an export that was on disk, whole, counts as issued; a reserved index without one stays unused, or, in a reissue, with its holder as before.',
    noKeySet:
      'The attempt was interrupted before the record of the set was written. No set came of it and nothing was issued.',
    vaultAsLeft:
      'This was interrupted, and found when the folder was next opened. What the record says had been written by then; nothing else was changed.',
    noVault: 'This was interrupted before the record of the TSS vault was written. No vault came of it.',
    recordRestored:
      'The newest record could not be read. It was put back from the version that is kept beside it and from the transcripts; what could not be read is kept under another name.',
    earlierVersion:
      'An earlier version of Quorate had written this record without naming it in a transcript. It was taken as it is, once; that nobody else changed it only the holders’ papers can show.',
  },
};

export type EndReason = keyof typeof transcriptFacts.reason;
export type FoundId = keyof typeof transcriptFacts.found;
export type GivenAs = keyof typeof transcriptFacts.as;
export type WallClock = keyof typeof transcriptFacts.wallClock;
export type LiveAccepted = keyof typeof transcriptFacts.liveAccepted;
export type Unread = keyof typeof transcriptFacts.previousDigest;
