/** Makes keys, reshares and recoveries for tests, as the parties would, and looks at them with arithmetic of its own. */
import { createHash } from 'node:crypto';
import { chainCheck } from '../../../../main/ceremony/tss/chain-code';
import { checkContributions } from '../../../../main/ceremony/tss/check-contributions';
import {
  contributeToKeyGen,
  contributeToReshare,
  type MadeContribution,
} from '../../../../main/ceremony/tss/contribute';
import { curves } from '../../../../main/ceremony/tss/curve';
import { type CheckedShare, type FirstCheck, firstCheck } from '../../../../main/ceremony/tss/first-check';
import type { Curves, KeyEpoch } from '../../../../main/ceremony/tss/key-epoch';
import { newEpoch } from '../../../../main/ceremony/tss/new-epoch';
import type { Randomness } from '../../../../main/ceremony/tss/randomness';
import {
  drawMasks,
  type HelperInput,
  helperMessage,
  type MaskPoints,
  readMaskPoints,
} from '../../../../main/ceremony/tss/recover';
import { recoverShare } from '../../../../main/ceremony/tss/recovered-share';
import { planRecovery, type RecoveryOrder } from '../../../../main/ceremony/tss/recovery-plan';
import { fromHex, toHex } from '../../../../shared/bytes';
import { Refusal } from '../../../../shared/text/refusals';
import { type CurveName, type OnBoth, onBoth } from '../../../../shared/tss/curve-names';
import type { Party } from '../../../../shared/tss/identifiers';

/** The same bytes for the same seed: a failing test fails again. */
export function seeded(seed: string | number): Randomness {
  let counter = 0;
  return {
    bytes(length) {
      const bytes = new Uint8Array(length);
      for (let at = 0; at < length; at += 64) {
        const block = createHash('sha512').update(`${seed} ${counter++}`).digest();
        bytes.set(block.subarray(0, Math.min(64, length - at)), at);
      }
      return bytes;
    },
  };
}

export const orders: OnBoth<bigint> = {
  secp256k1: 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n,
  ed25519: 2n ** 252n + 27742317777372353535851937790883648493n,
};

export const mod = (value: bigint, order: bigint): bigint => ((value % order) + order) % order;

/** a^-1 by Fermat: not as the program does it. */
function inverse(value: bigint, order: bigint): bigint {
  let [result, base] = [1n, mod(value, order)];
  for (let power = order - 2n; power > 0n; power >>= 1n) {
    if (power & 1n) result = (result * base) % order;
    base = (base * base) % order;
  }
  return result;
}

/** The value at `at` of the polynomial through the points, by the textbook. */
export function interpolated(points: readonly (readonly [bigint, bigint])[], at: bigint, order: bigint) {
  let sum = 0n;
  for (const [x, y] of points) {
    let term = y;
    for (const [other] of points) {
      if (other !== x) term = mod(term * (at - other) * inverse(x - other, order), order);
    }
    sum += term;
  }
  return mod(sum, order);
}

export const big = (bytes: Uint8Array): bigint => BigInt(`0x${toHex(bytes)}`);
export const bytes32 = (value: bigint): Uint8Array => fromHex(value.toString(16).padStart(64, '0'));

export const parties = (count: number, prefix = 'Holder'): Party[] =>
  Array.from({ length: count }, (_, at) => ({ id: BigInt(at + 1), name: `${prefix} ${at + 1}` }));

/** A context hash of its own for each name. */
export const contextOf = (name: string): Uint8Array =>
  new Uint8Array(createHash('sha256').update(name).digest());

/** A group with its keys, as all its holders together know them. */
export interface Keys {
  context: Uint8Array;
  holders: Party[];
  epoch: KeyEpoch;
  shares: Map<bigint, OnBoth<Uint8Array>>;
  chainCode: Uint8Array;
  made: MadeContribution[];
}

export interface KeyGenOptions {
  holders?: Party[];
  context?: Uint8Array;
  on?: Curves;
}

/** The plain text of a kind from one contribution to one holder. */
export const plainFor = ({ messages }: MadeContribution, to: bigint, kind?: string): Uint8Array =>
  messages.find(message => message.to.id === to && (kind === undefined || message.kind === kind))!.plaintext;

/** The shares, where all fits. */
function sharesOf({ misfits: [misfit], shares }: FirstCheck): readonly CheckedShare[] {
  if (misfit) throw new Error(`a misfit: ${misfit.of}`);
  return shares;
}

/** A whole KeyGen. */
export function makeKeys(threshold: number, count: number, seed: string, options: KeyGenOptions = {}): Keys {
  const { holders = parties(count), context = contextOf(`keys ${seed}`), on = curves } = options;
  const randomness = seeded(seed);
  const made = holders.map(contributor =>
    keptMade(contributeToKeyGen({ context, contributor, threshold, targets: holders }, randomness, on)),
  );
  const given = made.map(({ contribution }) => contribution);
  const checked = checkContributions(given, { context, threshold, contributors: holders }, randomness, on);
  const epoch = newEpoch(checked, { threshold, targets: holders, contributors: holders }, on);
  const shares = new Map<bigint, OnBoth<Uint8Array>>();
  let chainCode = new Uint8Array(0) as Uint8Array;
  const received = holders.flatMap(holder =>
    checked.map(contribution => ({
      contribution,
      holder,
      plaintext: plainFor(made[holders.findIndex(({ id }) => id === contribution.id)]!, holder.id),
    })),
  );
  for (const one of sharesOf(firstCheck({ context, epoch }, received, randomness, on))) {
    shares.set(one.holder.id, kept(one.share));
    chainCode = Uint8Array.from(one.chainCode!);
  }
  return { context, holders, epoch, shares, chainCode, made };
}

/** A whole reshare by `quorum`. */
export function reshareKeys(
  from: Keys,
  quorum: readonly Party[],
  threshold: number,
  targets: Party[],
  seed: string,
  on: Curves = curves,
  context: Uint8Array = contextOf(`reshare ${seed}`),
): Keys {
  const randomness = seeded(seed);
  const source = from.epoch;
  const made = quorum.map(contributor =>
    keptMade(
      contributeToReshare(
        { context, contributor, threshold, targets },
        source,
        { share: from.shares.get(contributor.id)!, chainCode: from.chainCode },
        randomness,
        on,
      ),
    ),
  );
  const given = made.map(({ contribution }) => contribution);
  const checked = checkContributions(
    given,
    { context, threshold, contributors: quorum, source },
    randomness,
    on,
  );
  const epoch = newEpoch(checked, { threshold, targets, contributors: quorum, source }, on);
  const shares = new Map<bigint, OnBoth<Uint8Array>>();
  const received = targets.flatMap(holder =>
    checked.map(contribution => ({
      contribution,
      holder,
      plaintext: plainFor(made[quorum.findIndex(({ id }) => id === contribution.id)]!, holder.id, 'reshare'),
    })),
  );
  for (const one of sharesOf(firstCheck({ context, epoch, source }, received, randomness, on))) {
    shares.set(one.holder.id, kept(one.share));
  }
  return { context, holders: targets, epoch, shares, chainCode: from.chainCode, made };
}

export interface RecoveryRun {
  plan: ReturnType<typeof planRecovery>;
  context: Uint8Array;
  masks: ReturnType<typeof drawMasks>;
  maskPoints: MaskPoints;
  messages: Uint8Array[];
  share: OnBoth<Uint8Array>;
}

/** A whole recovery, A or B. `sharesOf`: the shares of each helping group. */
export function recover(
  order: RecoveryOrder,
  sharesOf: { first: Keys['shares']; second?: Keys['shares'] },
  seed: string,
  on: Curves = curves,
): RecoveryRun {
  const randomness = seeded(seed);
  const context = contextOf(`recovery ${seed}`);
  const plan = planRecovery(order, on);
  const masks = drawMasks(plan, randomness, on);
  const maskPoints = readMaskPoints(plan, masks.points, on);
  const messages = plan.helpers.map(({ id, source }, helper) => {
    const input: HelperInput = {
      context,
      helper,
      share: sharesOf[source]!.get(id)!,
      mask: masks.secret[helper]!,
      maskPoints,
    };
    return helperMessage(plan, input, on);
  });
  const share = recoverShare({ plan, context, maskPoints }, messages, randomness, on);
  return { plan, context, masks, maskPoints, messages, share };
}

/** The value at 0 of the polynomial through these holders' shares. */
export const rootThrough = (keys: Keys, holders: readonly Party[], curve: CurveName): bigint =>
  interpolated(
    holders.map(({ id }) => [id, big(keys.shares.get(id)![curve])] as const),
    0n,
    orders[curve],
  );

/** The roots as `openssl` and others would have them: the first holders' shares put together. */
export const rootsOf = (keys: Keys): OnBoth<bigint> =>
  onBoth(curve => rootThrough(keys, keys.holders.slice(0, keys.epoch.threshold), curve));

/** Copies of secret bytes, which outlive what a test file wipes. */
const kept = (share: OnBoth<Uint8Array>): OnBoth<Uint8Array> => onBoth(name => Uint8Array.from(share[name]));

/** The same of what a contribution says in clear. */
const keptMade = ({ contribution, messages }: MadeContribution): MadeContribution => ({
  contribution,
  messages: messages.map(message => ({ ...message, plaintext: Uint8Array.from(message.plaintext) })),
});

/** Code and holder of the refusal that `work` gives; null where it gives none. */
export function refused(work: () => unknown): { code: string; holder?: string } | null {
  try {
    work();
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, facts } = error;
    return facts.holder === undefined ? { code } : { code, holder: facts.holder };
  }
}

/** The check of the chain code of keys. */
export const checkOf = (keys: Keys): Uint8Array => chainCheck(keys.chainCode);
