/**
 * The first check of a new share, by its holder: every message by itself, then their sum against the new epoch's keys, then
 * the chain code. Where anything does not fit, the contributor is named and nothing is summed.
 */
import { sameBytes } from '../../../shared/bytes';
import { Refusal } from '../../../shared/text/refusals';
import { type OnBoth, onBoth } from '../../../shared/tss/curve-names';
import type { Party } from '../../../shared/tss/identifiers';
import { wipe } from '../process/wipe';
import { chainCheck, chainCodeOf } from './chain-code';
import { type Curve, curves } from './curve';
import { failing } from './equations';
import type { Curves, KeyEpoch } from './key-epoch';
import { readMessage } from './messages';
import { summingWeights, type Weights } from './new-epoch';
import { type Misfit, type OpenedSubShares, openSubShares, type Received } from './open-sub-shares';
import { valueEquation } from './polynomial';
import type { Randomness } from './randomness';
import { scalarBytes } from './scalars';

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
  const { misfits, opened } = openSubShares({ context, kind }, received, randomness, on);
  const [first, ...others] = misfits;
  if (first) return { misfits: [first, ...others], shares: [] };
  try {
    const ids = [...new Set(opened.map(({ holder }) => holder.id))];
    const groups = ids.map(id => opened.filter(({ holder }) => holder.id === id));
    const sums = onBoth(name => summedShares(on[name], order, groups, randomness));
    const shares = groups.map((group, at): CheckedShare => {
      const { holder } = group[0]!;
      const share = onBoth(name => scalarBytes(sums[name][at]!));
      return source ? { holder, share } : { holder, share, chainCode: chainCodeFrom(group) };
    });
    return { misfits: [], shares };
  } finally {
    wipe(...opened.map(({ chainPart }) => chainPart));
  }
}

const chainCodeFrom = (group: readonly OpenedSubShares[]): Uint8Array =>
  chainCodeOf(group.map(({ contribution: { id, name }, chainPart }) => ({ id, name, part: chainPart! })));

/** The weighted sum of each group of sub-shares, checked against the new epoch. */
function summedShares(
  curve: Curve,
  { epoch, source }: FirstCheckOrder,
  groups: readonly (readonly OpenedSubShares[])[],
  randomness: Randomness,
): bigint[] {
  const { field, name } = curve;
  const known = new Map<string, Weights>();
  const equations = groups.map(group => {
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
  const [wrong] = failing(curve, equations, randomness);
  if (wrong) throw new Refusal('TSS_SHARE_DOES_NOT_FIT', { holder: wrong.name });
  return equations.map(({ scalar }) => scalar);
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
