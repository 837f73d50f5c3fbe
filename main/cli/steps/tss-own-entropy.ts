/** Entropy of their own that people add to what is made at the table. */
import { texts } from '../messages';
import { UsageError } from '../terminal/exit';
import type { Session } from './session';
import { ownEntropy } from './tss-contribute';

/** Somebody's own. */
interface Own {
  entropy: Uint8Array<ArrayBuffer>;
}

/** The program overwrites what it is given, and may be asked again. */
export const copied = <O extends Own>(own: O): O => ({ ...own, entropy: own.entropy.slice() });

/** Overwrites it. */
export function forgotten(own: readonly Own[]): void {
  for (const one of own) one.entropy.fill(0);
}

/** Asks each of these; `of` says whose it is. Throws `UsageError` where nobody is there. What was given until somebody breaks it off is overwritten. */
export async function entropyOf<W extends { name: string }, T>(
  session: Session,
  here: readonly W[],
  of: (one: W) => T,
): Promise<(T & Own)[]> {
  if (!session.people) throw new UsageError(texts.tss.entropyOfPeople);
  const all: (T & Own)[] = [];
  try {
    for (const one of here) all.push({ ...of(one), entropy: await ownEntropy(session, one.name) });
  } catch (error) {
    forgotten(all);
    throw error;
  }
  return all.filter(({ entropy }) => entropy.length > 0);
}
