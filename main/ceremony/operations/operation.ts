/** What an operation is in the ceremony process: a descriptor, one for each, gathered in `registry.ts`. */
import type { KeySetRecord } from '../../../shared/records/key-set';
import type { Statement } from '../../../shared/records/statement';
import type { Language } from '../../../shared/text/languages';
import type { PracticeKey } from '../openpgp/holder-key';
import type { ShareEntry, TakesShares } from '../shares/entry';
import type { JudgingContext, OtherSet } from '../shares/judge';
import type { RecoverySession } from './recovery-session';

/**
 * Conditions of the attempt that are fixed at its start. Under the words are all that people agree to; neither `expiryMs` nor
 * `now` is, so a helper takes main's word for both.
 */
export interface Conditions {
  /** Milliseconds without input after which the attempt ends. */
  expiryMs: number;
  /** By which OpenPGP keys are judged and messages are not dated: milliseconds since 1970, the confirmed clock. */
  now: number;
  unwitnessed: boolean;
  /** Shares may be opened with private keys that are entered. Absent: they may not. */
  acceptPrivateKeys?: boolean;
  /** In which people read the statement. Absent: English. */
  language?: Language;
}

/** What every operation on a key set is begun with. */
export interface SetInput {
  conditions: Conditions;
  record: KeySetRecord;
  /** SHA-256 of the record's file, hex. */
  recordDigest: string;
}

/** The same where shares are entered. */
export interface EntryInput extends SetInput {
  others: OtherSet[];
}

/** An attempt that has begun: everything is fixed. */
export interface AttemptStart {
  /** 128 random bits, hex. */
  nonce: string;
  bound: Statement;
  required: number;
  /** The index that is issued, given again or marked, or 0. */
  index: number;
  /** Who has it, by the record; absent for a new one, whose holder is named by people. */
  holder?: string;
  pgp_fingerprint: string;
  keyMaterial: string[];
  /** The one-time password of a recovery token: a named plaintext, in this answer only. */
  otp?: string;
  /** The key that was made up for the holder of a practice set's new share. */
  practiceKey?: PracticeKey;
}

/** What is told of an attempt that issues no share, and none to a key. */
export const NOTHING_ISSUED = { index: 0, pgp_fingerprint: '', keyMaterial: [] };

/** An attempt as its operation begins it: what is told of it, and what stays in the process until it ends. */
export interface Started<State> {
  start: AttemptStart;
  state: State;
}

/** What a further process of an attempt does, which another one, the lead, has begun: it takes a part of the shares, or makes a part of the result. */
export interface Helping<Input extends { conditions: Conditions }, State> {
  /** The statement as the helper's own input and the lead's nonce give it. Nothing else is done before it is found to be the lead's. */
  restate(input: Input, nonce: string): Promise<Statement>;
  /** What the helper works on. */
  join(input: Input): Promise<State>;
}

interface Operation<Input extends { conditions: Conditions }, State> {
  /** Whether it is practice, which is all that the preview may do. */
  isPractice(input: Input): boolean;
  /** Judges and fixes everything, and draws the nonce last. Refuses before any share is entered or secret drawn. */
  begin(input: Input): Promise<Started<State>>;
  /** Only where an attempt has more processes than one. */
  helping?: Helping<Input, State>;
}

/** An operation of which people only confirm the words. */
export interface ConfirmedOperation<Input extends { conditions: Conditions }, State, Result, Given = void>
  extends Operation<Input, State> {
  /**
   * The words were confirmed: makes the result, with which the attempt ends. `given`: what is brought only then, where the
   * operation takes something. What it refuses changes nothing.
   */
  confirm(state: State, given: Given): Promise<Result>;
}

/** An operation for which shares are entered, which says itself what a share is. It ends with its result. */
export interface EntryOperation<
  Input extends { conditions: Conditions },
  State,
  Result,
  Part = never,
  Given = void,
> extends Operation<Input, State>,
    TakesShares<State, Result, Part> {
  /** People say that the first share of a set of unknown length is whole, by how many characters it has. */
  confirmLength?(state: State, shareBytes: number): void;
  /**
   * All shares are in: what this process does then with what is brought to it, public as what it gives, or encrypted. The attempt
   * ends with it here. What it refuses changes nothing.
   */
  proceed?(state: State, given: Given): Promise<unknown>;
  /** The session that the attempt becomes with its result, where it does not end; the rest is overwritten. */
  session?(state: State): RecoverySession;
}

/** One that goes on when all shares are in, with what the attempt's other processes gave. */
export type ProceedingOperation<
  Input extends { conditions: Conditions },
  State,
  Part,
  Given,
  Proceeded,
> = Omit<EntryOperation<Input, State, never, Part, Given>, 'proceed'> & {
  proceed(state: State, given: Given): Promise<Proceeded>;
};

/** One for which shares of a key set are entered. */
export type SetOperation<Input extends SetInput, State extends JudgingContext, Result> = EntryOperation<
  Input,
  State,
  Result
> &
  ShareEntry<State, Result>;

/** Practice or not, by the record of the set. */
export const isPracticeSet = ({ record }: SetInput): boolean => record.practice;
