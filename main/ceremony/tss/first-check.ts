/**
 * The first check of a new share, by its holder: every message by itself, then their sum against the new epoch's keys, then
 * the chain code. Where anything does not fit, the contributor is named and nothing is summed.
 */
import { sameBytes } from '../../../shared/bytes';
import { Refusal } from '../../../shared/text/refusals';
import { curveNames, type OnBoth, onBoth } from '../../../shared/tss/curve-names';
import type { Party } from '../../../shared/tss/identifiers';
import { wipe } from '../process/wipe';
import { chainCheck, chainCodeOf } from './chain-code';
import { type Curve, curves } from './curve';
import { type Equation, failing } from './equations';
import type { Curves, KeyEpoch } from './key-epoch';
import { readMessage } from './messages';
import { summingWeights, type Weights } from './new-epoch';
import { valueEquation } from './polynomial';
import type { Randomness } from './randomness';
import { scalarBytes } from './scalars';
import {
  type Misfit,
  misfitOf,
  type OpenedSubShares,
  type ReadSubShares,
  type Received,
  readSubShares,
} from './sub-shares';

/** What a first check is of. */
export interface FirstCheckOrder {
  /** The request's context hash. */
  context: Uint8Array;
  /** The new epoch. */
  epoch: KeyEpoch;
  /** In a reshare the epoch whose shares were contributed; absent in a KeyGen. */
  source?: KeyEpoch;
}

/** A holder's new share. */
export interface CheckedShare {
  holder: Party;
  /** 32 secret bytes on each curve, which the caller wipes. */
  share: OnBoth<Uint8Array>;
  /** In a KeyGen: 32 secret bytes, which the caller wipes. In a reshare it comes in messages of its own. */
  chainCode?: Uint8Array;
}

/** What came of a first check: shares, in the order of the holders, or what does not fit. */
export type FirstCheck =
  | { misfits: readonly [Misfit, ...Misfit[]]; shares: readonly [] }
  | { misfits: readonly []; shares: CheckedShare[] };

/**
 * Checks and sums the messages for one holder, one of each contributor; for several where one process may see the shares of
 * all. Refuses TSS_QUORUM_SHORT, TSS_ID_TWICE, and TSS_SHARE_DOES_NOT_FIT where every message fits and their sum does not:
 * the record lists other contributions.
 */
export function firstCheck(
  order: FirstCheckOrder,
  received: readonly Received[],
  randomness: Randomness,
  on: Curves = curves,
): FirstCheck {
  const { context, source } = order;
  const kind = source ? 'reshare' : 'keyGen';
  const read = readSubShares({ context, kind }, received, on);
  const { opened } = read;
  try {
    const ids = [...new Set(opened.map(({ holder }) => holder.id))];
    const groups = ids.map(id => opened.filter(({ holder }) => holder.id === id));
    // Where something is missing, sums say nothing.
    const summed = read.misfits.length === 0 ? groups : [];
    const sums = onBoth(name => summedShares(on[name], order, summed));
    const misfits = [...read.misfits, ...judged(read, sums, randomness, on)];
    const [first, ...others] = misfits;
    if (first) return { misfits: [first, ...others], shares: [] };
    const shares = groups.map((group, at): CheckedShare => {
      const { holder } = group[0]!;
      const share = onBoth(name => scalarBytes(sums[name][at]!.scalar));
      return source ? { holder, share } : { holder, share, chainCode: chainCodeFrom(group) };
    });
    return { misfits: [], shares };
  } finally {
    wipe(...opened.map(({ chainPart }) => chainPart));
  }
}

const chainCodeFrom = (group: readonly OpenedSubShares[]): Uint8Array =>
  chainCodeOf(group.map(({ contribution: { id, name }, chainPart }) => ({ id, name, part: chainPart! })));

/** Checks sub-shares and sums in one batch for each curve; says which sub-shares do not fit. */
function judged(
  { equations }: ReadSubShares,
  sums: OnBoth<Equation<Party>[]>,
  randomness: Randomness,
  on: Curves,
): Misfit[] {
  const misfits: Misfit[] = [];
  const wrongSums: Party[] = [];
  for (const name of curveNames) {
    for (const who of failing<Received | Party>(on[name], [...equations[name], ...sums[name]], randomness)) {
      if ('plaintext' in who) misfits.push(misfitOf(who, name));
      else wrongSums.push(who);
    }
  }
  const [wrong] = wrongSums;
  if (wrong && misfits.length === 0) throw new Refusal('TSS_SHARE_DOES_NOT_FIT', { holder: wrong.name });
  return misfits;
}

/** The weighted sum of each group of sub-shares, and that it is the holder's share by the new epoch. */
function summedShares(
  curve: Curve,
  { epoch, source }: FirstCheckOrder,
  groups: readonly (readonly OpenedSubShares[])[],
): Equation<Party>[] {
  const { field, name } = curve;
  const known = new Map<string, Weights>();
  return groups.map(group => {
    const contributors = group.map(({ contribution }) => contribution);
    const who = contributors.map(({ id }) => id).join();
    const weights =
      known.get(who) ?? summingWeights(curve, source ? { contributors, source } : { contributors });
    known.set(who, weights);
    const sum = group.reduce((sofar, { contribution, subShares }) => {
      const weight = weights.get(contribution.id)!;
      return field.add(sofar, field.multiply(weight, subShares[name]));
    }, 0n);
    const { holder } = group[0]!;
    return valueEquation(curve, epoch.commitments[name], holder.id, sum, holder);
  });
}

/** A message with the chain code (in reshare and recovery), decrypted, and who sent it. */
export interface ReceivedChainCode {
  from: Party;
  /** Stays as it is: the caller wipes it. */
  plaintext: Uint8Array;
}

/**
 * Takes the chain code that gives `expected` (the record's check of it, 32 bytes) out of any message, and names who sent
 * another or none. The code is in secret bytes that the caller wipes. Refuses TSS_CHAIN_CODE where nobody sent it.
 */
export function takeChainCode(
  context: Uint8Array,
  holder: Party,
  expected: Uint8Array,
  received: readonly ReceivedChainCode[],
): { chainCode: Uint8Array; others: Party[] } {
  let chainCode: Uint8Array | undefined;
  const others: Party[] = [];
  for (const { from, plaintext } of received) {
    const values = readMessage(plaintext, {
      kind: 'chainCode',
      bound: context,
      from: from.id,
      to: holder.id,
    });
    const [code] = values ?? [];
    if (!code || !sameBytes(chainCheck(code), expected)) others.push(from);
    else if (!chainCode) {
      chainCode = code;
      continue;
    }
    wipe(code);
  }
  if (!chainCode) throw new Refusal('TSS_CHAIN_CODE', { holder: holder.name });
  return { chainCode, others };
}
