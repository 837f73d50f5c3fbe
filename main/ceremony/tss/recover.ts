/**
 * Gives a lost share again without anybody getting another one. A helper's term is a public multiple of their share, so the
 * recipient must not have it: a process that sees no share draws masks that sum to zero over all helpers, each helper's
 * process adds one to its term, and only all messages together give the lost share.
 *
 * Masks serve one attempt: with another set of helpers, two messages under one mask would give a helper's share.
 */
import { Refusal } from '../../../shared/text/refusals';
import { type CurveName, curveNames, type OnBoth, onBoth } from '../../../shared/tss/curve-names';
import { wipe, wiping } from '../process/wipe';
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

/** Reads the masks' points of all helpers, and requires that they sum to zero. Refuses TSS_MASKS. */
function readMaskPoints(
  curve: Curve,
  { helpers }: RecoveryPlan,
  points: readonly OnBoth<Uint8Array>[],
): Point[] {
  const read = points.map(point => curve.readPoint(point[curve.name]));
  const all = read.filter(point => point !== null);
  const sum = all.reduce((sofar, point) => sofar.add(point), curve.zero);
  if (read.length !== helpers.length || all.length !== read.length || !sum.is0()) {
    throw new Refusal('TSS_MASKS');
  }
  return all;
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
  /** Of all helpers. */
  maskPoints: readonly OnBoth<Uint8Array>[];
}

const kindOf = ({ source }: Helper) => (source === 'first' ? 'firstTerm' : 'secondTerm');

/**
 * One helper's message to the holder who lost a share, in clear: secret bytes, to be encrypted at once, which the caller
 * wipes. Refuses TSS_MASKS (points that do not sum to zero, or a mask that is not its point's), TSS_SCALAR, and
 * TSS_SHARE_DOES_NOT_FIT.
 */
export function helperMessage(
  plan: RecoveryPlan,
  input: HelperInput,
  on: Curves = curves,
): Uint8Array<ArrayBuffer> {
  const helper = plan.helpers[input.helper]!;
  const terms = curveNames.map(name => {
    const curve = on[name];
    const points = readMaskPoints(curve, plan, input.maskPoints);
    const mask = readScalar(curve, input.mask[name]);
    if (!curve.timesG(mask).equals(points[input.helper]!)) throw new Refusal('TSS_MASKS');
    const share = readScalar(curve, input.share[name]);
    if (!curve.timesG(share).equals(helper.sharePoint[name])) {
      throw new Refusal('TSS_SHARE_DOES_NOT_FIT', { holder: helper.name });
    }
    const { field } = curve;
    return scalarBytes(field.add(field.multiply(helper.coefficient[name], share), mask));
  });
  const head = { kind: kindOf(helper), bound: input.context, from: helper.id, to: plan.lost.id } as const;
  return wiping(terms, () => messageBytes(head, terms));
}

/** What the holder who lost a share gets: the helpers' messages, decrypted, in the plan's order. */
export interface RecipientInput {
  context: Uint8Array;
  /** Stay as they are: the caller wipes them. */
  messages: readonly Uint8Array[];
  maskPoints: readonly OnBoth<Uint8Array>[];
}

/**
 * The lost share, 32 secret bytes on each curve, which the caller wipes. Refuses TSS_MASKS, and TSS_TERM with the name of
 * the helper whose message is not what it should be.
 */
export function recoverShare(
  plan: RecoveryPlan,
  { context, messages, maskPoints }: RecipientInput,
  randomness: Randomness,
  on: Curves = curves,
): OnBoth<Uint8Array> {
  if (messages.length !== plan.helpers.length) throw new RangeError('one message of each helper');
  const terms = plan.helpers.map((helper, at) => {
    const head = { kind: kindOf(helper), bound: context, from: helper.id, to: plan.lost.id } as const;
    const values = readMessage(messages[at]!, head);
    if (!values) throw new Refusal('TSS_TERM', { holder: helper.name });
    return { secp256k1: values[0]!, ed25519: values[1]! };
  });
  return wiping(
    terms.flatMap(term => Object.values(term)),
    () => onBoth(name => summedTerms(name, plan, terms, maskPoints, randomness, on)),
  );
}

function summedTerms(
  name: CurveName,
  plan: RecoveryPlan,
  terms: readonly OnBoth<Uint8Array>[],
  maskPoints: readonly OnBoth<Uint8Array>[],
  randomness: Randomness,
  on: Curves,
): Uint8Array {
  const curve = on[name];
  const points = readMaskPoints(curve, plan, maskPoints);
  const equations = plan.helpers.map((who, at) => ({
    who,
    scalar: readTerm(curve, who, terms[at]!),
    terms: [[who.coefficient[name], who.sharePoint[name]] as const, [1n, points[at]!] as const],
  }));
  const [wrong] = failing(curve, equations, randomness);
  if (wrong) throw new Refusal('TSS_TERM', { holder: wrong.name });
  const share = equations.reduce((sofar, { scalar }) => curve.field.add(sofar, scalar), 0n);
  if (!curve.timesG(share).equals(plan.lostPoint[name])) {
    throw new Refusal('TSS_SHARE_DOES_NOT_FIT', { holder: plan.lost.name });
  }
  return scalarBytes(share);
}

function readTerm(curve: Curve, helper: Helper, term: OnBoth<Uint8Array>): bigint {
  try {
    return readScalar(curve, term[curve.name]);
  } catch (error) {
    wipe(...Object.values(term));
    throw error instanceof Refusal ? new Refusal('TSS_TERM', { holder: helper.name }) : error;
  }
}
