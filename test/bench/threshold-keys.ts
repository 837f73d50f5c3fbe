/**
 * The arithmetic of threshold keys, one curve at a time, beside a naive version over the same library that checks one value
 * after another. Both go from encoded contributions to shares that fit. Starts of processes and OpenPGP are not in it.
 */
import { randomBytes } from 'node:crypto';
import { ed25519 } from '@noble/curves/ed25519.js';
import { secp256k1 } from '@noble/curves/secp256k1.js';
import { wipeAll } from '../../main/ceremony/process/wipe';
import { checkContributions } from '../../main/ceremony/tss/check-contributions';
import {
  contributeToKeyGen,
  contributeToReshare,
  type MadeContribution,
} from '../../main/ceremony/tss/contribute';
import { curves } from '../../main/ceremony/tss/curve';
import { type CheckedShare, firstCheck } from '../../main/ceremony/tss/first-check';
import { type Curves, type KeyEpoch, rootKeys } from '../../main/ceremony/tss/key-epoch';
import { newEpoch } from '../../main/ceremony/tss/new-epoch';
import { systemRandomness } from '../../main/ceremony/tss/randomness';
import { drawMasks, helperMessage, readMaskPoints } from '../../main/ceremony/tss/recover';
import { recoverShare } from '../../main/ceremony/tss/recovered-share';
import { planRecovery } from '../../main/ceremony/tss/recovery-plan';
import { toHex } from '../../shared/bytes';
import type { CurveName, OnBoth } from '../../shared/tss/curve-names';
import type { Party } from '../../shared/tss/identifiers';
import { transparentCurve } from '../support/transparent-curve';
import { median, type Row, time } from './measure';

const context = new Uint8Array(randomBytes(32));
const parties = (count: number): Party[] =>
  Array.from({ length: count }, (_, at) => ({ id: BigInt(at + 1), name: `Holder ${at + 1}` }));

/** One real curve; the other costs nearly nothing. */
const alone = (curve: CurveName): Curves =>
  curve === 'secp256k1'
    ? { secp256k1: curves.secp256k1, ed25519: transparentCurve('ed25519') }
    : { secp256k1: transparentCurve('secp256k1'), ed25519: curves.ed25519 };

interface Keys {
  epoch: KeyEpoch;
  shares: readonly CheckedShare[];
}

/** All that is done with contributions once they are made. */
function taken(
  on: Curves,
  made: readonly MadeContribution[],
  threshold: number,
  contributors: readonly Party[],
  targets: readonly Party[],
  source?: KeyEpoch,
): Keys {
  const from = source ? { source } : {};
  const given = made.map(({ contribution }) => contribution);
  const checked = checkContributions(
    given,
    { context, threshold, contributors, ...from },
    systemRandomness,
    on,
  );
  const epoch = newEpoch(checked, { threshold, targets, contributors, ...from }, on);
  const received = checked.flatMap((contribution, at) =>
    made[at]!.messages.filter(({ kind }) => kind !== 'chainCode').map(({ to, plaintext }) => ({
      contribution,
      holder: to,
      plaintext,
    })),
  );
  const { shares } = firstCheck({ context, epoch, ...from }, received, systemRandomness, on);
  if (shares.length !== targets.length) throw new Error('a share does not fit');
  return { epoch, shares };
}

function keyGen(on: Curves, threshold: number, count: number): Keys {
  const targets = parties(count);
  const made = targets.map(contributor =>
    contributeToKeyGen({ context, contributor, threshold, targets }, systemRandomness, on),
  );
  return taken(on, made, threshold, targets, targets);
}

const heldBy = ({ shares }: Keys, { id }: Party) => {
  const { share } = shares.find(({ holder }) => holder.id === id)!;
  return { share, chainCode: context };
};

function reshare(on: Curves, from: Keys, quorum: readonly Party[], threshold: number, count: number): Keys {
  const targets = parties(count);
  const made = quorum.map(contributor => {
    const order = { context, contributor, threshold, targets };
    return contributeToReshare(order, from.epoch, heldBy(from, contributor), systemRandomness, on);
  });
  return taken(on, made, threshold, quorum, targets, from.epoch);
}

function reissue(on: Curves, from: Keys, lost: Party, helpers: readonly Party[]): OnBoth<Uint8Array> {
  const plan = planRecovery({ lost, first: { epoch: from.epoch, helpers } }, on);
  const masks = drawMasks(plan, systemRandomness, on);
  const maskPoints = readMaskPoints(plan, masks.points, on);
  const messages = helpers.map((helper, at) => {
    const mask = masks.secret[at]!;
    const { share } = heldBy(from, helper);
    return helperMessage(plan, { context, helper: at, share, mask, maskPoints }, on);
  });
  return recoverShare({ plan, context, maskPoints }, messages, systemRandomness, on);
}

/** The textbook, with nothing batched: each sub-share against its commitments, each power by a multiplication. */
function naive(
  name: CurveName,
  made: readonly MadeContribution[],
  threshold: number,
  targets: readonly Party[],
) {
  const Point = (name === 'secp256k1' ? secp256k1 : ed25519).Point as unknown as typeof secp256k1.Point;
  const at = name === 'secp256k1' ? 101 : 133;
  for (const { contribution, messages } of made) {
    const points = contribution.commitments[name].map(bytes => {
      const point = Point.fromBytes(bytes);
      point.assertValidity();
      if (!point.isTorsionFree()) throw new Error('a point of small order');
      return point;
    });
    for (const { plaintext, to, kind } of messages) {
      if (kind === 'chainCode') continue;
      const value = BigInt(`0x${toHex(plaintext.subarray(at, at + 32))}`);
      let sum = points[0]!;
      let power = 1n;
      for (let k = 1; k < threshold; k++) {
        power = Point.Fn.mul(power, to.id);
        sum = sum.add(points[k]!.multiply(power));
      }
      if (!Point.BASE.multiply(value).equals(sum)) throw new Error('a sub-share does not fit');
    }
  }
  return targets.length;
}

/** One row: wall time, and the processor's own, which a busy machine changes less. Secret bytes are wiped after each run. */
async function measured(
  task: string,
  by: string,
  work: () => unknown,
  runs: number,
  note: string,
): Promise<Row> {
  const warmUp = runs > 1 ? 3 : 0;
  const before = process.cpuUsage();
  const taken = await time(
    () => {
      work();
      wipeAll();
    },
    runs,
    warmUp,
  );
  const { user, system } = process.cpuUsage(before);
  const own = (user + system) / 1000 / (runs + warmUp);
  const fastest = Math.min(...taken).toFixed(1);
  const told = `${note}; fastest ${fastest}; ${own.toFixed(1)} ms of the processor`;
  return { task, by, median: median(taken), runs, note: told };
}

/** Two rows: ours, and the naive checks of contributions that are made in the same way. */
const compared = async (
  task: string,
  ours: () => unknown,
  other: () => unknown,
  runs: number,
  aim: string,
) => [
  await measured(task, 'quorate', ours, runs, aim),
  await measured(task, 'naive, over @noble/curves', other, Math.max(3, runs >> 2), 'one check after another'),
];

export async function thresholdKeys(): Promise<Row[]> {
  const rows: Row[] = [];
  const aims: OnBoth<string[]> = {
    secp256k1: ['20', '15', '300', '5'],
    ed25519: ['45', '30', '1000', '5'],
  };
  for (const name of ['secp256k1', 'ed25519'] as const) {
    const on = alone(name);
    const aim = (place: number) => `aim ${aims[name][place]} ms`;
    const makeAll = (threshold: number, count: number) => {
      const targets = parties(count);
      return targets.map(contributor =>
        contributeToKeyGen({ context, contributor, threshold, targets }, systemRandomness, on),
      );
    };
    // By this a reader sees how busy the machine is: a third of a millisecond where the aims were set.
    const scalar = curves[name].field.order - 12345n;
    const task = `G times a secret scalar, ${name}`;
    rows.push(
      await measured(task, '@noble/curves 2.4.0', () => curves[name].timesG(scalar), 301, 'for scale'),
    );
    rows.push(
      ...(await compared(
        `KeyGen 3 of 5, ${name}`,
        () => keyGen(on, 3, 5),
        () => naive(name, makeAll(3, 5), 3, parties(5)),
        41,
        aim(0),
      )),
    );
    rows.push(...(await reshares(name, on, aim)));
    rows.push(await measured(`KeyGen 20 of 30, ${name}`, 'quorate', () => keyGen(on, 20, 30), 1, 'works'));
  }
  return rows;
}

async function reshares(name: CurveName, on: Curves, aim: (place: number) => string): Promise<Row[]> {
  const kept = (keys: Keys): Keys => ({
    ...keys,
    shares: keys.shares.map(one => ({
      ...one,
      share: {
        secp256k1: Uint8Array.from(one.share.secp256k1),
        ed25519: Uint8Array.from(one.share.ed25519),
      },
    })),
  });
  const naively = (from: Keys, quorum: readonly Party[], threshold: number, count: number) => {
    const targets = parties(count);
    const made = quorum.map(contributor => {
      const order = { context, contributor, threshold, targets };
      return contributeToReshare(order, from.epoch, heldBy(from, contributor), systemRandomness, on);
    });
    return naive(name, made, threshold, targets);
  };
  const rows: Row[] = [];
  for (const [place, runs, t, n, t2, n2] of [
    [1, 41, 3, 5, 2, 3],
    [2, 7, 10, 20, 10, 20],
  ] as const) {
    const from = kept(keyGen(on, t, n));
    const quorum = parties(t);
    const same = reshare(on, from, quorum, t2, n2);
    if (toHex(rootKeys(same.epoch, on)[name]) !== toHex(rootKeys(from.epoch, on)[name])) {
      throw new Error('the root key changed');
    }
    rows.push(
      ...(await compared(
        `reshare ${t} of ${n} to ${t2} of ${n2}, ${name}`,
        () => reshare(on, from, quorum, t2, n2),
        () => naively(from, quorum, t2, n2),
        runs,
        aim(place),
      )),
    );
    if (place !== 1) continue;
    const [lost] = parties(5).slice(4) as [Party];
    const share = reissue(on, from, lost, quorum);
    if (toHex(share[name]) !== toHex(heldBy(from, lost).share[name])) throw new Error('another share');
    const again = () => reissue(on, from, lost, quorum);
    rows.push(await measured(`re-issue in 3 of 5, ${name}`, 'quorate', again, 41, aim(3)));
  }
  return rows;
}
