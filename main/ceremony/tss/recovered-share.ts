/**
 * The receiver's side of a recovery: every helper's message is judged by itself, by what is public of the helper's share and mask,
 * and then they are summed to the lost share. What does not fit names its helper.
 */
import { Refusal } from '../../../shared/text/refusals';
import { type CurveName, curveNames, type OnBoth, onBoth } from '../../../shared/tss/curve-names';
import { wipe } from '../process/wipe';
import { curves } from './curve';
import { type Equation, failing } from './equations';
import type { Curves } from './key-epoch';
import { readMessage } from './messages';
import type { Randomness } from './randomness';
import { type MaskPoints, termHead } from './recover';
import type { Helper, RecoveryPlan } from './recovery-plan';
import { scalarBytes, scalarOrNull } from './scalars';

/** What every message of a recovery is judged by. */
export interface TermOrder {
  plan: RecoveryPlan;
  /** The request's context hash. */
  context: Uint8Array;
  maskPoints: MaskPoints;
}

/** A helper's message, decrypted. */
export interface ReceivedTerm {
  /** The helper's place in the plan. */
  helper: number;
  /** Stays as it is: the caller wipes it. */
  plaintext: Uint8Array;
}

/** What does not fit in a helper's message. */
export interface TermMisfit {
  helper: Helper;
  /** `foreign`: no message of this recovery from this helper, whose key must never be published. Else the curve of the term. */
  of: 'foreign' | CurveName;
}

interface ReadTerms {
  misfits: TermMisfit[];
  scalars: OnBoth<bigint[]>;
  equations: OnBoth<Equation<Helper | null>[]>;
}

/** Reads messages: what is seen without arithmetic, and what is still to be checked. */
function readTerms(
  { plan, context, maskPoints }: TermOrder,
  received: readonly ReceivedTerm[],
  on: Curves,
): ReadTerms {
  const read: ReadTerms = { misfits: [], scalars: onBoth(() => []), equations: onBoth(() => []) };
  for (const { helper: at, plaintext } of received) {
    const helper = plan.helpers[at]!;
    const values = readMessage(plaintext, termHead(plan, helper, context));
    if (!values) {
      read.misfits.push({ helper, of: 'foreign' });
      continue;
    }
    for (const [place, name] of curveNames.entries()) {
      const scalar = scalarOrNull(on[name], values[place]!);
      if (scalar === null) {
        read.misfits.push({ helper, of: name });
        continue;
      }
      read.scalars[name].push(scalar);
      read.equations[name].push({
        who: helper,
        scalar,
        terms: [
          [helper.coefficient[name], helper.sharePoint[name]],
          [1n, maskPoints[name][at]!],
        ],
      });
    }
    wipe(...values);
  }
  return read;
}

/** Judges one message by itself, as anybody does who is shown it with a complaint; null where it fits. */
export function judgeTerm(
  order: TermOrder,
  received: ReceivedTerm,
  randomness: Randomness,
  on: Curves = curves,
): TermMisfit | null {
  const { misfits, equations } = readTerms(order, [received], on);
  const wrong = curveNames.flatMap(name =>
    failing(on[name], equations[name], randomness).map(() => ({
      helper: order.plan.helpers[received.helper]!,
      of: name,
    })),
  );
  return [...misfits, ...wrong][0] ?? null;
}

/** What came of the messages of a recovery: the lost share, or what does not fit. */
export type Recovered =
  | { misfits: readonly [TermMisfit, ...TermMisfit[]]; share: null }
  | /** 32 secret bytes on each curve, which the caller wipes. */ {
      misfits: readonly [];
      share: OnBoth<Uint8Array>;
    };

/**
 * Judges the messages of all helpers, in the order of the plan, and sums them. Refuses TSS_SHARE_DOES_NOT_FIT where each fits and
 * their sum does not. Throws `RangeError` unless there is one of each helper.
 */
export function sumTerms(
  order: TermOrder,
  messages: readonly Uint8Array[],
  randomness: Randomness,
  on: Curves = curves,
): Recovered {
  const { plan } = order;
  if (messages.length !== plan.helpers.length) throw new RangeError('one message of each helper');
  const received = messages.map((plaintext, helper) => ({ helper, plaintext }));
  const { misfits, scalars, equations } = readTerms(order, received, on);
  // Where something is missing, sums say nothing.
  const isWhole = misfits.length === 0;
  const sums = onBoth(name => scalars[name].reduce((sum, each) => on[name].field.add(sum, each), 0n));
  let isWrong = false;
  for (const name of curveNames) {
    const sum = { who: null, scalar: sums[name], terms: [[1n, plan.lostPoint[name]] as const] };
    for (const who of failing(on[name], [...equations[name], ...(isWhole ? [sum] : [])], randomness)) {
      if (who) misfits.push({ helper: who, of: name });
      else isWrong = true;
    }
  }
  const [first, ...others] = misfits;
  if (first) return { misfits: [first, ...others], share: null };
  if (isWrong) throw new Refusal('TSS_SHARE_DOES_NOT_FIT', { holder: plan.lost.name });
  return { misfits: [], share: onBoth(name => scalarBytes(sums[name])) };
}

/** The lost share, as `sumTerms`. Refuses TSS_TERM with the name of the helper whose message is not what it should be. */
export function recoverShare(
  order: TermOrder,
  messages: readonly Uint8Array[],
  randomness: Randomness,
  on: Curves = curves,
): OnBoth<Uint8Array> {
  const { misfits, share } = sumTerms(order, messages, randomness, on);
  if (share) return share;
  throw new Refusal('TSS_TERM', { holder: misfits[0].helper.name });
}
