/** Remarks on the network as they stand in a transcript: which of them this version has a sentence for. */
import type { network } from './en/network';
import type { StatementLine } from './statement-lines';
import type { FactsOf, Text } from './text';

const FACTS: { readonly [I in keyof typeof network]: readonly (keyof FactsOf<I>)[] } = {
  radioOn: ['type'],
  swapOn: [],
  coreDumpsOn: [],
  insideContainer: [],
  ownNamespace: [],
  virtualMachine: [],
  addressesOnly: [],
};

/** The remark as a text. undefined where this version has none of this id, or one of other facts than these: it is of a later version. */
export function knownRemark({ id, facts }: StatementLine): Text | undefined {
  const names = Object.hasOwn(FACTS, id) ? FACTS[id as keyof typeof FACTS] : undefined;
  const isKnown =
    names?.join() === Object.keys(facts).join() &&
    Object.values(facts).every(value => typeof value === 'string');
  return isKnown ? ({ id, facts } as unknown as Text) : undefined;
}
