/** A new share of a 64 KiB secret from a quorum of shares, ours and the two libraries'. */
import { randomBytes } from 'node:crypto';
import secrets from 'secrets.js-grempe';
import { combine as combineElsewhere } from 'shamir-secret-sharing';
import { wipe } from '../../main/ceremony/process/wipe';
import { evaluateAt, type Point, SECRETS_JS_FIELD } from '../../main/ceremony/shamir/gf256';
import { newVaultShare, vaultShare } from '../../main/ceremony/shamir/vault';
import { fromHex, toHex } from '../../shared/bytes';
import { median, type Row, time } from './measure';

const LENGTH = 64 * 1024;
const NEW_INDEX = 200;

/** How often each is run: the slow ones take seconds a run. */
const plan = [
  { required: 3, ours: 101, combine: 21, newShare: 5 },
  { required: 25, ours: 51, combine: 9, newShare: 3 },
  { required: 128, ours: 31, combine: 3, newShare: 1 },
];

/** Any points are a quorum of some polynomial, so random ones serve. */
const randomPoints = (count: number): Point[] =>
  Array.from({ length: count }, (_, at) => ({ index: at + 1, value: new Uint8Array(randomBytes(LENGTH)) }));

/** It only evaluates at 0: with every index moved by the new one (addition is XOR), 0 is where the new one was. */
async function byCombine(shares: readonly Uint8Array[]): Promise<Uint8Array> {
  return combineElsewhere(shares.map(share => share.with(-1, share.at(-1)! ^ NEW_INDEX)));
}

const secretsJsText = ({ index, value }: Point): string =>
  `8${index.toString(16).padStart(2, '0')}${toHex(value)}`;

function mustBeEqual(ours: Uint8Array, theirs: Uint8Array, peer: string): void {
  if (toHex(ours) !== toHex(theirs)) throw new Error(`${peer} and Quorate computed different shares`);
}

export async function newShare(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { required, ours, combine, newShare } of plan) {
    const points = randomPoints(required);
    const shares = points.map(({ index, value }) => Uint8Array.from(vaultShare(index, value)));
    const texts = points.map(secretsJsText);
    const inVaultField = newVaultShare(points, NEW_INDEX);
    mustBeEqual(inVaultField.subarray(0, LENGTH), await byCombine(shares), 'shamir-secret-sharing');
    // Its answer is kept from the run that is timed: at 128 one takes seconds.
    let theirs = '';
    const work = {
      quorate: await time(() => wipe(newVaultShare(points, NEW_INDEX)), ours, 5),
      'shamir-secret-sharing 0.0.4': await time(() => byCombine(shares), combine, 0),
      'secrets.js-grempe 2.0.0': await time(
        () => {
          theirs = secrets.newShare(NEW_INDEX, texts);
        },
        newShare,
        0,
      ),
    };
    mustBeEqual(evaluateAt(SECRETS_JS_FIELD, points, NEW_INDEX), fromHex(theirs.slice(3)), 'secrets.js');
    for (const [by, taken] of Object.entries(work)) {
      const perByteAndShare = (median(taken) * 1e6) / LENGTH / required;
      rows.push({
        task: `new share, 64 KiB, threshold ${required}`,
        by,
        median: median(taken),
        runs: taken.length,
        note: `${perByteAndShare.toFixed(perByteAndShare < 100 ? 2 : 0)} ns per byte and share`,
      });
    }
  }
  return rows;
}
