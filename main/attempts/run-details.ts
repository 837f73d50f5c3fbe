/** What is known of an attempt from its start, and how it is told. */
import type { AttemptView, PayloadForm, Proof } from '../../shared/contract/attempts';
import type { Operation } from '../../shared/operations/specs';
import { Refusal } from '../../shared/text/refusals';
import { sayLineIn } from '../../shared/text/statements';
import type { AttemptStart } from '../ceremony/process/protocol';
import { isOfTheSystem } from '../storage/files/errors';
import type { Seat } from './seats';

export interface RunDetails {
  operation: Operation;
  keySet: string;
  practice: boolean;
  holder: string;
  payload: PayloadForm;
  /** How many shares more than required are asked for. */
  proofShares: number;
  /** Secrets to be sealed were given with its start. */
  sealing: boolean;
  seats: Seat[];
  /** Private keys may be entered. */
  acceptsPrivateKeys: boolean;
  /** As they were named. */
  operator: string;
  witnesses: readonly string[];
  /** Characters of the first share, where people have yet to say that it is whole; else 0. */
  lengthToConfirm: number;
  expiryMs: number;
}

/** Of an attempt for which nothing else is asked. */
export const NOTHING_ASKED = {
  holder: '',
  payload: 'hex',
  proofShares: 0,
  sealing: false,
  acceptsPrivateKeys: false,
  operator: '',
  witnesses: [],
  lengthToConfirm: 0,
} as const;

export type Phase = AttemptView['phase'];

/** Phases in which the ceremony process waits for people. */
export const waits: readonly Phase[] = ['confirming', 'collecting', 'recovering'];
export const ends: readonly Phase[] = ['complete', 'cancelled', 'expired', 'failed'];

/** What people are told of an error while something is written: one of ours that nobody foresaw is no fault of the medium's. */
export const asRefusal = (error: unknown): Refusal =>
  error instanceof Refusal ? error : new Refusal(isOfTheSystem(error) ? 'FOLDER_FAILED' : 'INTERNAL');

/** What an attempt shows from its start on, and that does not change but by its details. */
export const fixedView = (
  { nonce, bound, index, pgp_fingerprint, required }: AttemptStart,
  details: RunDetails,
) => ({
  operation: details.operation,
  nonce,
  keySet: details.keySet,
  practice: details.practice,
  bound: bound.lines.map(line => ({ ...line, ...sayLineIn(bound.language)(line) })),
  boundDigest: bound.digest,
  words: bound.words,
  holder: details.holder,
  index,
  pgp_fingerprint,
  payload: details.payload,
  required,
  proofShares: details.proofShares,
  seats: details.seats.map(({ index, holder, accepted }) => ({ index, holder, accepted })),
  acceptsPrivateKeys: details.acceptsPrivateKeys,
  operator: details.operator,
  witnesses: [...details.witnesses],
  lengthToConfirm: details.lengthToConfirm,
});

/** What a result shows beside its files. */
export interface Shown {
  key: string;
  proof: Proof;
}
