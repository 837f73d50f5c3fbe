/**
 * What helpers multiply their shares by, so that together they give a lost one again, and nobody gets another.
 *
 * A: a quorum of the same group (Laing and Stinson, “A survey and refinement of repairable threshold schemes”, 2017).
 * B: a quorum of the recovery group, whose polynomial has the same value at 0, and one share less than a quorum of the group
 * that lost one: interpolated through 0 and these. The value at 0 is the root, and is never computed: its coefficient goes
 * to each recovery share.
 */
import { Refusal } from '../../../shared/text/refusals';
import { curveNames, type OnBoth, onBoth } from '../../../shared/tss/curve-names';
import { type Party, requireDistinct } from '../../../shared/tss/identifiers';
import { type Curve, curves, type Point } from './curve';
import { failing } from './equations';
import { type Curves, type KeyEpoch, sharePoint } from './key-epoch';
import { lagrangeCoefficients } from './lagrange';
import { systemRandomness } from './randomness';

/** Shares of one epoch, and who brings them. */
export interface HelpingGroup {
  epoch: KeyEpoch;
  helpers: readonly Party[];
}

/** Who recovers whose share. */
export interface RecoveryOrder {
  lost: Party;
  /** A: the group that lost a share. B: the recovery group. */
  first: HelpingGroup;
  /** B: the group that lost a share. */
  second?: HelpingGroup;
}

/** A helper, by group and identifier: in two groups, two may have the same. */
export interface Helper extends Party {
  readonly source: 'first' | 'second';
  /** What the share is multiplied by, public. */
  readonly coefficient: OnBoth<bigint>;
  /** The share times G. */
  readonly sharePoint: OnBoth<Point>;
}

/** A recovery that gives the lost share, as far as public data say. */
export interface RecoveryPlan {
  readonly lost: Party;
  readonly helpers: readonly Helper[];
  /** The lost share times G. */
  readonly lostPoint: OnBoth<Point>;
}

function requireQuorum({ helpers }: HelpingGroup, expected: number): void {
  requireDistinct(helpers);
  if (helpers.length < expected) {
    throw new Refusal('TSS_QUORUM_SHORT', { seen: helpers.length, expected });
  }
}

function requireOrder({ lost, first, second }: RecoveryOrder): void {
  requireDistinct([lost]);
  const group = second ?? first;
  if (group.helpers.some(({ id }) => id === lost.id)) {
    throw new Refusal('TSS_LOST_HELPS', { holder: lost.name });
  }
  requireQuorum(first, first.epoch.threshold);
  if (!second) return;
  const others = second.epoch.threshold - 1;
  requireQuorum(second, others);
  if (second.helpers.length !== others) {
    throw new Refusal('TSS_TOO_MANY_HELPERS', { seen: second.helpers.length, expected: others });
  }
  for (const name of curveNames) {
    const [root] = first.epoch.commitments[name];
    if (!root!.equals(second.epoch.commitments[name][0]!)) throw new Refusal('TSS_OTHER_ROOT');
  }
}

/** The helpers' coefficients on one curve: those of the first group, then those of the second. */
function coefficients(curve: Curve, { lost, first, second }: RecoveryOrder): bigint[] {
  const ids = first.helpers.map(({ id }) => id);
  if (!second) return lagrangeCoefficients(curve, ids, lost.id);
  const others = second.helpers.map(({ id }) => id);
  const [ofRoot, ...ofOthers] = lagrangeCoefficients(curve, [0n, ...others], lost.id);
  const lambda = lagrangeCoefficients(curve, ids, 0n);
  return [...lambda.map(each => curve.field.multiply(ofRoot!, each)), ...ofOthers];
}

/**
 * Plans a recovery before any share is entered: a short or wrong quorum is seen from public data. Refuses TSS_LOST_HELPS,
 * TSS_ID_OUT_OF_RANGE, TSS_ID_TWICE, TSS_QUORUM_SHORT, and for B TSS_TOO_MANY_HELPERS and TSS_OTHER_ROOT; TSS_HELPERS_WRONG
 * where the helpers' public points do not give the lost one's.
 */
export function planRecovery(order: RecoveryOrder, on: Curves = curves): RecoveryPlan {
  requireOrder(order);
  const { lost, first, second } = order;
  const rho = onBoth(name => coefficients(on[name], order));
  const groups = [
    ...first.helpers.map(party => ({ party, source: 'first' as const, epoch: first.epoch })),
    ...(second?.helpers ?? []).map(party => ({
      party,
      source: 'second' as const,
      epoch: second!.epoch,
    })),
  ];
  const helpers = groups.map(({ party, source, epoch }, at) => ({
    ...party,
    source,
    coefficient: onBoth(name => rho[name][at]!),
    sharePoint: onBoth(name => sharePoint(on[name], epoch.commitments[name], party)),
  }));
  const group = (second ?? first).epoch;
  const lostPoint = onBoth(name => sharePoint(on[name], group.commitments[name], lost));
  for (const name of curveNames) requireSum(on[name], helpers, lostPoint[name]);
  return { lost, helpers, lostPoint };
}

/** That all coefficients times points of shares are the lost share's point. */
function requireSum(curve: Curve, helpers: readonly Helper[], lostPoint: Point): void {
  const minusOne = curve.field.subtract(0n, 1n);
  const terms = [
    [minusOne, lostPoint] as const,
    ...helpers.map(
      ({ coefficient, sharePoint: point }) => [coefficient[curve.name], point[curve.name]] as const,
    ),
  ];
  const wrong = failing(curve, [{ who: null, scalar: 0n, terms }], systemRandomness);
  if (wrong.length > 0) throw new Refusal('TSS_HELPERS_WRONG');
}
