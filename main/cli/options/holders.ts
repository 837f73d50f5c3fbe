/** Holders on a command line: `--holder` and `--pgp-key` belong together in the order in which they were typed. */
import { texts } from '../messages';
import { UsageError } from '../terminal/exit';
import type { Given } from './options';

/** A holder as they are given; without a key where the program makes one up. */
export interface Holder {
  name: string;
  keyFile?: string | undefined;
}

/** Throws `UsageError` for a key that no holder comes before, or that is a second one of theirs. */
export function holdersIn({ order }: Given): Holder[] {
  const holders: Holder[] = [];
  for (const { name, value } of order) {
    if (name === 'holder') holders.push({ name: value });
    if (name !== 'pgp-key') continue;
    const last = holders.at(-1);
    if (!last || last.keyFile !== undefined) throw new UsageError(texts.options.keyBeforeHolder);
    last.keyFile = value;
  }
  return holders;
}
