/**
 * Gives a lost share again without anybody getting another one. A helper's term is a public multiple of their share, so the
 * recipient must not have it: a process that sees no share draws masks that sum to zero over all helpers, each helper's
 * process adds one to its term, and only all messages together give the lost share.
 *
 * Masks serve one attempt: with another set of helpers, two messages under one mask would give a helper's share.
 */
import { Refusal } from '../../../shared/text/refusals';
import { type CurveName, curveNames, type OnBoth, onBoth } from '../../../shared/tss/curve-names';
import { eachOrWiped, wipe, wiping } from '../process/wipe';
import { type Curve, curves, type Point } from './curve';
import { failing } from './equations';
import type { Curves } from './key-epoch';
import { messageBytes, readMessage } from './messages';
import { type Randomness, randomScalar } from './randomness';
import type { Helper, RecoveryPlan } from './recovery-plan';
import { readScalar, scalarBytes } from './scalars';

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
  return {
    secret: helpers.map((_, at) => onBoth(name => scalarBytes(drawn[name][at]!))),
    points: helpers.map((_, at) => onBoth(name => on[name].encodePoint(on[name].timesG(drawn[name][at]!)))),
  };
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

const kindOf = ({ source }: Helper) => (source === 'first' ? 'firstTerm' : 'secondTerm');

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
    const mask = readOr(curve, input.mask[name], () => new Refusal('TSS_MASKS'));
    if (!curve.timesG(mask).equals(input.maskPoints[name][input.helper]!)) throw new Refusal('TSS_MASKS');
    const share = readScalar(curve, input.share[name]);
    if (!curve.timesG(share).equals(helper.sharePoint[name])) {
      throw new Refusal('TSS_SHARE_DOES_NOT_FIT', { holder: helper.name });
    }
    const { field } = curve;
    return scalarBytes(field.add(field.multiply(helper.coefficient[name], share), mask));
  };
  const terms = eachOrWiped(curveNames, termOn, one => one);
  const head = { kind: kindOf(helper), bound: input.context, from: helper.id, to: plan.lost.id } as const;
  return wiping(terms, () => messageBytes(head, terms));
}

/** What the holder who lost a share gets: the helpers' messages, decrypted, in the plan's order. */
export interface RecipientInput {
  context: Uint8Array;
  /** Stay as they are: the caller wipes them. */
  messages: readonly Uint8Array[];
  maskPoints: MaskPoints;
}

/**
 * The lost share, 32 secret bytes on each curve, which the caller wipes. Refuses TSS_TERM with the name of the helper whose
 * message is not what it should be.
 */
export function recoverShare(
  plan: RecoveryPlan,
  { context, messages, maskPoints }: RecipientInput,
  randomness: Randomness,
  on: Curves = curves,
): OnBoth<Uint8Array> {
  if (messages.length !== plan.helpers.length) throw new RangeError('one message of each helper');
  const terms: OnBoth<Uint8Array>[] = [];
  try {
    plan.helpers.forEach((helper, at) => {
      const head = { kind: kindOf(helper), bound: context, from: helper.id, to: plan.lost.id } as const;
      const values = readMessage(messages[at]!, head);
      if (!values) throw new Refusal('TSS_TERM', { holder: helper.name });
      terms.push({ secp256k1: values[0]!, ed25519: values[1]! });
    });
    const sumOn = (name: CurveName) => summedTerms(name, plan, terms, maskPoints, randomness, on);
    const [secp256k1, ed25519] = eachOrWiped(curveNames, sumOn, one => one);
    return { secp256k1: secp256k1!, ed25519: ed25519! };
  } finally {
    wipe(...terms.flatMap(term => Object.values(term)));
  }
}

function summedTerms(
  name: CurveName,
  plan: RecoveryPlan,
  terms: readonly OnBoth<Uint8Array>[],
  maskPoints: MaskPoints,
  randomness: Randomness,
  on: Curves,
): Uint8Array {
  const curve = on[name];
  const equations = plan.helpers.map((helper, at) => ({
    who: helper as Helper | null,
    scalar: readOr(curve, terms[at]![name], () => new Refusal('TSS_TERM', { holder: helper.name })),
    terms: [
      [helper.coefficient[name], helper.sharePoint[name]] as const,
      [1n, maskPoints[name][at]!] as const,
    ],
  }));
  const share = equations.reduce((sofar, { scalar }) => curve.field.add(sofar, scalar), 0n);
  const sum = { who: null, scalar: share, terms: [[1n, plan.lostPoint[name]] as const] };
  const [wrong] = failing(curve, [...equations, sum], randomness);
  if (wrong === undefined) return scalarBytes(share);
  throw wrong
    ? new Refusal('TSS_TERM', { holder: wrong.name })
    : new Refusal('TSS_SHARE_DOES_NOT_FIT', { holder: plan.lost.name });
}

/** A scalar, or another refusal than that it is no share. */
function readOr(curve: Curve, bytes: Uint8Array, refusal: () => Refusal): bigint {
  try {
    return readScalar(curve, bytes);
  } catch {
    throw refusal();
  }
}
