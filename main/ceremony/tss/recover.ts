/**
 * The helpers' side of a recovery: a lost share is given again without anybody getting another one. A helper's term is a public multiple of their share, so the
 * recipient must not have it: a process that sees no share draws masks that sum to zero over all helpers, each helper's
 * process adds one to its term, and only all messages together give the lost share.
 *
 * Masks serve one attempt: with another set of helpers, two messages under one mask would give a helper's share.
 */
import { Refusal } from '../../../shared/text/refusals';
import { type CurveName, curveNames, type OnBoth, onBoth } from '../../../shared/tss/curve-names';
import { eachOrWiped, wiping } from '../process/wipe';
import { type Curve, curves, type Point } from './curve';
import type { Curves } from './key-epoch';
import { type MessageHead, messageBytes } from './messages';
import { type Randomness, randomScalar } from './randomness';
import type { Helper, RecoveryPlan } from './recovery-plan';
import { readScalar, scalarBytes, scalarOrNull } from './scalars';

/** Masks of one attempt, in the order of the plan's helpers. */
export interface Masks {
  /** 32 secret bytes for each helper, which the caller wipes. */
  secret: OnBoth<Uint8Array>[];
  /** Each mask times G, encoded; public. `N_h` in the protocol. */
  points: OnBoth<Uint8Array>[];
}

/** Scalars other than 0 that sum to 0. `count`: 2 or more. */
function summingToZero(curve: Curve, count: number, randomness: Randomness): bigint[] {
  const { field } = curve;
  for (;;) {
    const drawn = Array.from({ length: count - 1 }, () => randomScalar(curve, randomness, 'mask'));
    const last = drawn.reduce((rest, mask) => field.subtract(rest, mask), 0n);
    if (last !== 0n) return [...drawn, last];
  }
}

/** Draws the masks of one attempt, in a process that sees no share. */
export function drawMasks({ helpers }: RecoveryPlan, randomness: Randomness, on: Curves = curves): Masks {
  const drawn = onBoth(name => summingToZero(on[name], helpers.length, randomness));
  const points = onBoth(name => pointsOf(on[name], drawn[name]));
  return {
    secret: helpers.map((_, at) => onBoth(name => scalarBytes(drawn[name][at]!))),
    points: helpers.map((_, at) => onBoth(name => on[name].encodePoint(points[name][at]!))),
  };
}

/** Masks times G. The last is the negative of the others' sum, as the masks sum to 0. */
function pointsOf(curve: Curve, masks: readonly bigint[]): Point[] {
  const points = masks.slice(0, -1).map(curve.timesG);
  const minusOne = curve.field.subtract(0n, 1n);
  const last = curve.combination(
    points,
    points.map(() => minusOne),
  );
  return [...points, last];
}

/** The points of all helpers' masks, which were read and sum to zero; public. */
export type MaskPoints = OnBoth<readonly Point[]>;

/**
 * Reads the points of the masks, in the order of the plan's helpers. Refuses TSS_MASKS unless there is one for each, and they
 * sum to zero on both curves.
 */
export function readMaskPoints(
  { helpers }: RecoveryPlan,
  points: readonly OnBoth<Uint8Array>[],
  on: Curves = curves,
): MaskPoints {
  if (points.length !== helpers.length) throw new Refusal('TSS_MASKS');
  return onBoth(name => {
    const read = points.map(point => {
      const one = on[name].readPoint(point[name]);
      if (!one) throw new Refusal('TSS_MASKS');
      return one;
    });
    const sum = read.reduce((sofar, point) => sofar.add(point), on[name].zero);
    if (!sum.is0()) throw new Refusal('TSS_MASKS');
    return read;
  });
}

/** What one helper's process gets. */
export interface HelperInput {
  /** The request's context hash. */
  context: Uint8Array;
  /** The helper's place in the plan. */
  helper: number;
  /** 32 big-endian bytes on each curve, which stay as they are. */
  share: OnBoth<Uint8Array>;
  mask: OnBoth<Uint8Array>;
  maskPoints: MaskPoints;
}

/** The head of a helper's message with their term. */
export const termHead = (
  { lost }: RecoveryPlan,
  { source, id }: Helper,
  context: Uint8Array,
): MessageHead => ({
  kind: source === 'first' ? 'firstTerm' : 'secondTerm',
  bound: context,
  from: id,
  to: lost.id,
});

/**
 * One helper's message to the holder who lost a share, in clear: secret bytes, to be encrypted at once, which the caller
 * wipes. Refuses TSS_MASKS (a mask that is not the one behind its point), TSS_SCALAR, and TSS_SHARE_DOES_NOT_FIT.
 */
export function helperMessage(
  plan: RecoveryPlan,
  input: HelperInput,
  on: Curves = curves,
): Uint8Array<ArrayBuffer> {
  const helper = plan.helpers[input.helper]!;
  const termOn = (name: CurveName): Uint8Array => {
    const curve = on[name];
    const mask = scalarOrNull(curve, input.mask[name]);
    if (mask === null || !curve.timesG(mask).equals(input.maskPoints[name][input.helper]!))
      throw new Refusal('TSS_MASKS');
    const share = readScalar(curve, input.share[name]);
    if (!curve.timesG(share).equals(helper.sharePoint[name])) {
      throw new Refusal('TSS_SHARE_DOES_NOT_FIT', { holder: helper.name });
    }
    const { field } = curve;
    return scalarBytes(field.add(field.multiply(helper.coefficient[name], share), mask));
  };
  const terms = eachOrWiped(curveNames, termOn, one => one);
  return wiping(terms, () => messageBytes(termHead(plan, helper, input.context), terms));
}
