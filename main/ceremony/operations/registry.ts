/** Every operation of the ceremony process. It does not compile until each that the contract names is here. */
import type { AttemptView } from '../../../shared/contract/attempts';
import type { NewKeys } from '../tss/new-keys';
import { type CheckedShare, checkShare } from './check-share';
import { type CreatedKeySet, createKeySet } from './create-key-set';
import { generateShare } from './generate-share';
import type { NewShareMessage } from './issuing/issue';
import { keyGen } from './key-gen';
import { markShare } from './mark-share';
import type { Conditions, ConfirmedOperation, EntryOperation } from './operation';
import { proveKeys, type SignerCommitments } from './prove-keys';
import { recoverA } from './recover-a';
import { recoverB } from './recover-b';
import type { MaskWanted } from './recovering/recover-share';
import { type IssuedToken, recoveryToken } from './recovery-token';
import { reissue } from './reissue';
import { type ContributedPart, reshare } from './reshare';
import { vouchRecord } from './vouch-record';

/** What the operations give of which people only confirm the words. */
export type ConfirmedResult = CreatedKeySet | NewKeys | null;

/** What a share gives that completes an attempt, in the operations for which shares are entered. */
export type EnteredResult = NewShareMessage | IssuedToken | CheckedShare;

/** What a share gives by itself, in the operations in which each gives something. */
export type EnteredPart = SignerCommitments | ContributedPart | MaskWanted;

type Input = { conditions: Conditions };
export type AnyConfirmed = ConfirmedOperation<Input, unknown, ConfirmedResult, unknown>;
export type AnyEntry = EntryOperation<Input, unknown, EnteredResult, EnteredPart, unknown>;

export const operations = {
  createKeySet,
  generateShare,
  reissue,
  checkShare,
  markShare,
  vouchRecord,
  recoveryToken,
  keyGen,
  proveKeys,
  reshare,
  recoverA,
  recoverB,
} satisfies Record<AttemptView['operation'], AnyConfirmed | AnyEntry>;

export type Operations = typeof operations;
export type OperationName = keyof Operations;
