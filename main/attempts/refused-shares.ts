/** What is written down of a share that was refused, in an attempt or before it was begun, and what counts as a slip no more. */
import type { EntryFacts } from '../../shared/records/transcript';
import type { Refusal } from '../../shared/text/refusals';
import type { Slip } from '../ceremony/process/protocol';
import type { NotedEvent } from './run-transcript';

/** An entry of a transcript that is still to be written. */
export interface RefusedEntry {
  event: NotedEvent;
  facts: EntryFacts;
}

/** By what a share was opened that came encrypted; the transcript says so. */
export type OpenedBy = 'gpg' | 'privateKey';

/** What the transcript says of a share that was refused. */
export function refusedShare({ code, failure }: Refusal, by?: OpenedBy): RefusedEntry {
  // What is wrong with a nonce or a key says nothing of a share.
  const event = code === 'WRONG_NONCE' || code.startsWith('PRIVATE_KEY') ? 'refused' : 'share-refused';
  const facts = {
    code,
    alarm: failure.alarm ?? false,
    ...(failure.grade && { grade: failure.grade }),
    ...(failure.index !== undefined && { index: failure.index }),
    ...(by && { by }),
  };
  return { event, facts };
}

/** The same of a message that could not be opened. */
export const unopenedShare = ({ code }: Refusal): RefusedEntry => ({ event: 'refused', facts: { code } });

/** The slip that a share was told as, if it was: a second one like it is an alarm. */
export const slipIn = ({ code, failure: { grade, index = 0 } }: Refusal): Slip[] =>
  grade === 'slip' ? [{ code, index }] : [];

/** What was refused before an attempt. */
export interface RefusedBefore {
  entries: readonly RefusedEntry[];
  slips: readonly Slip[];
}

/** So many are told of each request, and then how many more there were: a transcript has room for them, and for the attempt. */
export const MOST_TOLD = 100;
/** Of so many requests: those about which nothing was refused for the longest time make room. */
export const MOST_REQUESTS = 100;

/**
 * Shares that were judged for a request before its attempt was begun, and refused: kept until that attempt's transcript has them,
 * they have to make room, or the program ends. By the request's context.
 */
export class SharesRefusedBefore {
  readonly #of = new Map<string, RefusedBefore>();

  of(context: string): RefusedBefore {
    return this.#of.get(context) ?? { entries: [], slips: [] };
  }

  /** Adds what was refused, and when it was judged (ISO 8601). The last that is told says how many more there were. */
  add(context: string, refusal: Refusal, { event, facts }: RefusedEntry, judgedAt: string): void {
    const before = this.of(context);
    const { holder } = refusal.facts;
    const told = before.entries.slice(0, MOST_TOLD);
    const last = told.at(-1)!;
    if (told.length < MOST_TOLD)
      told.push({ event, facts: { ...facts, ...(holder && { holder }), judgedAt } });
    else told[MOST_TOLD - 1] = { ...last, facts: { ...last.facts, more: Number(last.facts.more ?? 0) + 1 } };
    const isNew = ({ code, index }: Slip) =>
      !before.slips.some(one => one.code === code && one.index === index);
    const slips = [...before.slips, ...slipIn(refusal).filter(isNew)];
    // Behind all others.
    this.#of.delete(context);
    this.#of.set(context, { entries: told, slips });
    if (this.#of.size > MOST_REQUESTS) this.#of.delete(this.#of.keys().next().value!);
  }

  forget(context: string): void {
    this.#of.delete(context);
  }
}
