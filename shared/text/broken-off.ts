/** What is told of attempts that were broken off, by a crash or a power cut: what for, when, how far they came, and what to do. */

import type { BrokenOff, BrokenOffOfSet, Reached } from '../records/how-far';

/** The sentences of one language. Times are said already. */
export interface BrokenOffWords {
  /** Between two sentences. */
  between: string;
  /** Which of several this is. */
  which(file: string): string;
  purpose(operation: string): string;
  /** When it began, and of when the last entry of its transcript is. */
  when(at: string, lastAt: string): string;
  shares(accepted: number, required: number): string;
  confirmed: string;
  /** No share. Of words nothing is said: where shares are entered no transcript tells that people compared them. */
  nothing: string;
  /** A share was refused in it with an alarm. */
  alarm: string;
  /** What it changed in the record was on disk. */
  recorded: string;
  /** Nothing of it goes on. */
  again: string;
  /** Of a vault: nothing of it is in the record. */
  notInRecord: string;
  /** Of a vault's request, which has failed with it. */
  request: string;
}

/** Of a key set: what is told besides. */
interface Came {
  attempts: readonly BrokenOffOfSet[];
  /** An earlier version had changed the record without announcing it. */
  earlierVersion: boolean;
}

/** Besides, of the record that it was found with: until when it stands on the page of the set or vault, where it is not said. */
export interface FoundWith {
  /** The transcript that it listed last when that was settled; '' where there is no record. */
  newest: string;
}

/** Of a TSS vault. */
export interface VaultCame {
  attempts: readonly BrokenOff[];
  /** The transcripts of those whose request has failed with them. */
  failed: readonly string[];
}

/** Gives what says it in one language, each time with what stands before it. `time`: says a time. */
export function brokenOffIn({ between, ...words }: BrokenOffWords) {
  const each = <A extends BrokenOff>(attempts: readonly A[], said: (one: A) => string[]): string =>
    attempts
      .flatMap(one => {
        const sentences = said(one).map(sentence => between + sentence);
        // Of several each has a line of its own, or nobody sees where one ends.
        return attempts.length > 1 ? [`\n${words.which(one.file)}`, ...sentences] : sentences;
      })
      .join('');
  const reached = ({ accepted, required, confirmed }: Reached): string => {
    if (accepted > 0) return words.shares(accepted, required);
    return confirmed ? words.confirmed : words.nothing;
  };
  const howFar = (one: BrokenOff, time: (iso: string) => string): string[] => [
    ...(one.operation ? [words.purpose(one.operation)] : []),
    words.when(time(one.at), time(one.lastAt)),
    ...(one.stated ? [reached(one)] : []),
    ...(one.alarm ? [words.alarm] : []),
  ];
  const standsIn = (settled: Came, one: BrokenOffOfSet): boolean =>
    (one.recorded || settled.earlierVersion) && one.came !== 'unused';
  const now = (settled: Came, one: BrokenOffOfSet): string[] => {
    if (one.came !== 'stands') return [standsIn(settled, one) ? words.recorded : words.again];
    // What came of several is told below all of them, and not of which.
    return settled.attempts.length > 1 && standsIn(settled, one) ? [words.recorded] : [];
  };
  return {
    /** Of an attempt, in a sentence. */
    reached,
    /** Behind another sentence. */
    andReached: (one: Reached): string => between + reached(one),
    /**
     * Of a key set: what for, when, and how far each came; and what to do, where nothing of what came of them is told that need not be
     * done again. `came` says that, and stands before what to do of one, and below all of several.
     */
    ofSet: (settled: Came, came: string, time: (iso: string) => string): string => {
      const { attempts } = settled;
      const [only, another] = attempts;
      if (only && another) {
        const all = each(attempts, one => [...howFar(one, time), ...now(settled, one)]);
        return came ? `${all}\n${came.trimStart()}` : all;
      }
      return `${each(attempts, one => howFar(one, time))}${came}${each(attempts, one => now(settled, one))}`;
    },
    /** Both of a TSS vault. */
    ofVault: ({ attempts, failed }: VaultCame, time: (iso: string) => string): string =>
      each(attempts, one => [
        ...howFar(one, time),
        ...(one.recorded
          ? [words.recorded]
          : [words.notInRecord, failed.includes(one.file) ? words.request : words.again]),
      ]),
  };
}
