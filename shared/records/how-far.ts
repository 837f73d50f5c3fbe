/**
 * How far an attempt came, by the entries of its transcript. The end of one without a result says it, too, and must say what they say: it stands
 * there for who reads the last line alone.
 */
import type { Reached } from '../text/broken-off';

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
