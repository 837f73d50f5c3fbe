/**
 * Sums contributions to the public keys of a new epoch. Shares are summed with the same weights by their holders.
 *
 * In a KeyGen every weight is 1. In a reshare they are Lagrange's coefficients at 0 of the quorum that came together, so
 * that the new polynomial has the old one's value at 0: the root, which is never computed.
 */
import { Refusal } from '../../../shared/text/refusals';
import { curveNames, type OnBoth, onBoth } from '../../../shared/tss/curve-names';
import { type Party, requireDistinct, requireThreshold } from '../../../shared/tss/identifiers';
import type { Contribution } from './check-contributions';
import { type Curve, curves, type Point } from './curve';
import { type Curves, type KeyEpoch, sharePoint } from './key-epoch';
import { lagrangeCoefficients } from './lagrange';

/** By what each contributor's commitments and sub-shares are multiplied before they are summed. */
export type Weights = ReadonlyMap<bigint, bigint>;

/** What a sum is of. */
export interface NewEpochOrder {
  /** Of the new group. */
  threshold: number;
  /** The holders of the new group. */
  targets: readonly Party[];
  /** Everybody who has to have contributed: all targets in a KeyGen, the quorum in a reshare. */
  contributors: readonly Party[];
  /** In a reshare the epoch whose shares were contributed; absent in a KeyGen. */
  source?: KeyEpoch;
}

/**
 * The weight of each contributor. Refuses TSS_ID_TWICE, and in a reshare TSS_QUORUM_SHORT where there are fewer than the
 * source's threshold.
 */
export function summingWeights(
  curve: Curve,
  { contributors, source }: Pick<NewEpochOrder, 'contributors' | 'source'>,
): Weights {
  requireDistinct(contributors);
  const ids = contributors.map(({ id }) => id);
  if (!source) return new Map(ids.map(id => [id, 1n]));
  if (ids.length < source.threshold) {
    throw new Refusal('TSS_QUORUM_SHORT', { seen: ids.length, expected: source.threshold });
  }
  const lambda = lagrangeCoefficients(curve, ids, 0n);
  return new Map(ids.map((id, at) => [id, lambda[at]!]));
}

function requireAll(contributions: readonly Contribution[], contributors: readonly Party[]): void {
  const missing = contributors.find(({ id }) => !contributions.some(one => one.id === id));
  if (missing) throw new Refusal('TSS_CONTRIBUTION_MISSING', { holder: missing.name });
  // Who checked them knew the same contributors.
  if (contributions.length !== contributors.length) throw new RangeError('a contribution too many');
}

/**
 * The new epoch. `contributions`: as `checkContributions` gives them. Refuses TSS_CONTRIBUTION_MISSING with the name,
 * TSS_THRESHOLD, TSS_ID_TWICE, TSS_QUORUM_SHORT, TSS_OTHER_ROOT (a reshare that does not keep the root keys), and
 * TSS_SUM_IDENTITY where a sum or a new holder's share would be zero.
 */
export function newEpoch(
  contributions: readonly Contribution[],
  order: NewEpochOrder,
  on: Curves = curves,
): KeyEpoch {
  const { threshold, targets, contributors, source } = order;
  requireDistinct(targets);
  requireThreshold(threshold, targets.length);
  requireAll(contributions, contributors);
  const commitments: OnBoth<Point[]> = onBoth(name => {
    const curve = on[name];
    const weights = summingWeights(curve, order);
    return Array.from({ length: threshold }, (_, power) =>
      weightedSum(curve, contributions, power, weights, source !== undefined),
    );
  });
  for (const name of curveNames) {
    const [root] = commitments[name];
    if (source && !root!.equals(source.commitments[name][0]!)) throw new Refusal('TSS_OTHER_ROOT');
    for (const target of targets) sharePoint(on[name], commitments[name], target);
  }
  return { threshold, commitments };
}

function weightedSum(
  curve: Curve,
  contributions: readonly Contribution[],
  power: number,
  weights: Weights,
  weighted: boolean,
): Point {
  const points = contributions.map(({ commitments }) => commitments[curve.name][power]!);
  const sum = weighted
    ? curve.combination(
        points,
        contributions.map(({ id }) => weights.get(id)!),
      )
    : points.reduce((sofar, point) => sofar.add(point));
  if (sum.is0()) throw new Refusal('TSS_SUM_IDENTITY', { name: curve.name });
  return sum;
}
