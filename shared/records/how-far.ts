/**
 * How far an attempt came, by the entries of its transcript. The end of one without a result says it, too, and must say what they say: it stands
 * there for who reads the last line alone.
 */

export interface Reached {
  /** Shares that had been accepted, and how many it takes; both 0 where none had been. */
  accepted: number;
  required: number;
  /** People had confirmed its words. */
  confirmed: boolean;
}

/** Of one that was broken off, by a crash or a power cut. */
export interface BrokenOff extends Reached {
  /** The transcript's name. */
  file: string;
  /** What it was for, as transcripts call it; '' where that cannot be read. */
  operation: string;
  /** When it began, and when the last entry of its own was written. ISO 8601. */
  at: string;
  lastAt: string;
  /** It began with a statement under words: it is an attempt, and not a change that people do at once. */
  stated: boolean;
  /** A share was refused in it with an alarm. Absent where none was. */
  alarm?: true;
  /** A version of the record with what it changes there was on disk. */
  recorded: boolean;
}

/** Of an attempt on a key set. */
export interface BrokenOffOfSet extends BrokenOff {
  /**
   * `stands`: a share was issued in it, people had vouched in it, or a recovery token had been given out. `unused`: it reserved an index, and
   * gave no share.
   */
  came: 'stands' | 'unused' | 'nothing';
}

interface Written {
  event: string;
  [fact: string]: unknown;
}

/** `entries`: of one transcript, with or without the end. Undefined where it began without a statement: then it is no attempt. */
export function howFar(entries: readonly Written[]): Reached | undefined {
  const [start] = entries;
  if (!Array.isArray(start?.bound)) return undefined;
  const share = entries.findLast(({ event }) => event === 'share-accepted');
  return {
    accepted: whole(share?.progress),
    required: whole(share?.required) + whole(share?.proofShares),
    confirmed: entries.some(({ event }) => event === 'confirmed'),
  };
}

const whole = (value: unknown): number => (Number.isSafeInteger(value) ? (value as number) : 0);

/** The facts of an end that say it; none where that is not known. */
export const howFarFacts = (entries: readonly Written[]) => {
  const reached = howFar(entries);
  if (!reached) return {};
  const { accepted, required, confirmed } = reached;
  return { progress: accepted, ...(accepted > 0 && { required }), confirmed };
};

/** `operation`: what it was for, as transcripts call it. True where it was to make a TSS vault. */
export const isMakingOfVault = ({ operation }: { operation: string }): boolean =>
  operation === 'createTssVault';

const FACTS = ['progress', 'required', 'confirmed'] as const;

/** What an end entry says of it; undefined where it does not: it has a result, or is of an earlier version. */
export const howFarIn = ({ progress, required, confirmed }: Written): Reached | undefined =>
  typeof confirmed === 'boolean'
    ? { accepted: whole(progress), required: whole(required), confirmed }
    : undefined;

/** True for an end that says nothing of it, or what the entries before it say. */
export function fitsHowFar(end: Written, before: readonly Written[]): boolean {
  const facts: Record<string, unknown> = howFarFacts(before);
  return FACTS.every(name => !(name in end)) || FACTS.every(name => end[name] === facts[name]);
}
