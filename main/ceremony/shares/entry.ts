/**
 * One share on its way in: what every operation that takes shares says of them, and for those on a key set how a share is read,
 * judged, graded when it is refused, and overwritten.
 */
import type { ShareSource } from '../../../shared/contract/share-entry';
import { secretLengthOf } from '../../../shared/records/key-set';
import type { Refused } from '../../../shared/result';
import { Refusal } from '../../../shared/text/refusals';
import { wipe } from '../process/wipe';
import type { Point } from '../shamir/gf256';
import { schemeNamed } from '../shamir/scheme';
import { enteredText, isLabelled } from './entered-text';
import { graded } from './grade';
import { type JudgingContext, judgeShare } from './judge';
import { typedForm } from './opened-share';
import { refuseOtherThings } from './other-things';

/** Shares that do not agree, as far as it can be told which. */
export interface Dispute {
  refusal: Refused;
  /** Indexes of shares that are certainly not of the set the others are of. They were cleared. */
  setAside: number[];
}

/** What an operation did with an accepted share. */
export interface Progress<Result, Part = never> {
  /** How many shares are accepted. */
  progress: number;
  /** Characters of the first share of a set whose length nobody knew: to be confirmed before the next. */
  lengthToConfirm?: number;
  /** Shares of those entered do not agree. Without a result the attempt goes on. */
  dispute?: Dispute;
  /** What this share gave by itself, public or encrypted, where each gives something. The attempt goes on. */
  part?: Part;
  /** What the operation is for, with the share that completes it. */
  result?: Result;
}

/** A share that was accepted, and what it led to. */
export interface Step<Result, Part = never> extends Progress<Result, Part> {
  index: number;
  /** Of a share of threshold keys, whose it is exactly: `index` is 0 for an identifier that no number holds. An identifier is one of its group. */
  tss_node_id?: string;
  group?: string;
  /** Whose it is by the record; '' where that does not say. */
  holder: string;
}

/** The text of a share as somebody entered it, UTF-8 or UTF-16, and how it came. */
export interface EnteredShare {
  typed: Uint8Array;
  source: ShareSource;
  /** Which alarms were told as slips in this attempt; one may be added. */
  slips: Set<string>;
}

/** What an operation says of the shares that are entered to it. */
export interface TakesShares<State, Result, Part = never> {
  /** Reads one, judges it and takes it. A refused one changes nothing. `typed` is overwritten, whatever becomes of it. */
  enter(state: State, share: EnteredShare): Promise<Step<Result, Part>>;
  /** What was in an encrypted one, as the text that a person would type, in secret bytes that the caller wipes; `content` stays. */
  typedForm(state: State, content: Uint8Array): Uint8Array;
}

/** What an operation on a key set does with shares. Its state is what they are judged by. */
export interface ShareEntry<State extends JudgingContext, Result> {
  /** Refuses every share as long as something else has to be done first. */
  requireReady?(state: State): void;
  /** Takes a share that was judged. It keeps or overwrites `point.value`; where it throws, the caller overwrites it. */
  take(state: State, point: Point): Promise<Progress<Result>>;
}

/** What an operation says of shares of a key set, with which it does this. */
export const ofKeySet = <State extends JudgingContext, Result>(
  entry: ShareEntry<State, Result>,
): TakesShares<State, Result> & ShareEntry<State, Result> => ({
  ...entry,
  enter: (state, share) => enterShare(entry, state, share),
  typedForm: ({ record }, content) => typedForm(content, schemeNamed(record.scheme)),
});

/**
 * Enters one share. A refused one changes nothing. Refuses as `refuseOtherThings`, the scheme's `decode`, `judgeShare`
 * and the operation do, graded by how the share came. `typed` is overwritten, whatever becomes of it.
 */
export async function enterShare<State extends JudgingContext, Result>(
  entry: ShareEntry<State, Result>,
  state: State,
  { typed, source, slips }: EnteredShare,
): Promise<Step<Result>> {
  const { record } = state;
  const text = enteredText(typed);
  try {
    refuseOtherThings(text, typed, record);
    return await enterText(entry, state, text);
  } catch (error) {
    throw error instanceof Refusal
      ? graded(error, { text, labelled: isLabelled(typed), source, record, slips })
      : error;
  } finally {
    // The one place where a share's text is overwritten: it covers every way out.
    wipe(typed, text);
  }
}

/** The same for text that `enteredText` gave; it stays the caller's to overwrite, and no refusal is graded. */
export async function enterText<State extends JudgingContext, Result>(
  entry: ShareEntry<State, Result>,
  state: State,
  text: Uint8Array,
): Promise<Step<Result>> {
  entry.requireReady?.(state);
  const { record } = state;
  const point = schemeNamed(record.scheme).decode(text, secretLengthOf(record));
  try {
    judgeShare(point, state);
    const { index } = point;
    const holder = record.shares.find(share => share.index === index)?.holder ?? '';
    return { index, holder, ...(await entry.take(state, point)) };
  } catch (error) {
    wipe(point.value);
    throw error;
  }
}
