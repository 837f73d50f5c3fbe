/** What the further looks are for, and that they tell the right place. */
import { beforeAll, expect, test } from 'vitest';
import { busyAreas } from '../../../shared/qr/busy-areas';
import { drawQr } from '../../../shared/qr/draw';
import { cut, halved, sharpened, smoothed } from '../../../shared/qr/enhance';
import type { Grey } from '../../../shared/qr/picture';
import { zxingReader } from '../../../shared/qr/read-zxing';
import type { QrReader } from '../../../shared/qr/reader';
import { asFloats, asGrey, blurred, mapped, noisy } from '../../bench/qr-effects';
import { drawing } from '../../bench/qr-random';
import { laid, sheet } from '../../support/pictures';
import { wasmBytes } from './readers';

let reader: QrReader;
beforeAll(async () => {
  reader = await zxingReader(await wasmBytes());
});

const SHARE = '8A3F00C1D2E4F596A7B8C9DAEBFC0D1E2F30415263748596A7B8C9DAEBFC0D1E05';
const code = drawQr(SHARE, { use: 'share' });
const AT: [number, number] = [800, 300];
const SCALE = 6;
const frame = () => asFloats(laid(sheet(1280, 720, 150), code, { at: AT, scale: SCALE }));

test.each<[string, () => Grey]>([
  ['as it is', () => asGrey(frame())],
  ['inverted', () => asGrey(mapped(frame(), value => 255 - value))],
  ['grainy', () => asGrey(noisy(frame(), drawing(3), 55, 0.03))],
  ['blurred', () => asGrey(noisy(blurred(frame(), SCALE * 0.55), drawing(4), 2))],
  [
    'of weak contrast',
    () =>
      asGrey(
        noisy(
          mapped(frame(), value => 90 + value * 0.07),
          drawing(5),
          1.2,
        ),
      ),
  ],
])('a code %s is read, and its place is told', (_how, picture) => {
  const look = reader.look(picture());
  if (look.seen !== 'codes') throw new Error(look.seen);
  expect(look.codes.map(one => new TextDecoder().decode(one.bytes))).toEqual([SHARE]);
  const half = (code.size / 2) * SCALE;
  const [topLeft, , bottomRight] = look.codes[0]!.corners;
  expect(Math.hypot(topLeft.x - (AT[0] - half), topLeft.y - (AT[1] - half))).toBeLessThan(12);
  expect(Math.hypot(bottomRight.x - (AT[0] + half), bottomRight.y - (AT[1] + half))).toBeLessThan(12);
});

test('a frame without a code may be of any size', () => {
  for (const [width, height] of [
    [1, 1],
    [63, 900],
    [65, 67],
    [1279, 719],
  ] as const) {
    expect(reader.look(sheet(width, height), { thorough: true })).toEqual({ seen: 'nothing' });
  }
});

test('where a code may be is told from lines, edges and grain', () => {
  const picture = asGrey(noisy(frame(), drawing(6), 3));
  // Ruled lines, and the edge of a table.
  for (let y = 500; y < 700; y++) picture.data.fill(y % 8 < 4 ? 30 : 200, y * 1280 + 100, y * 1280 + 600);
  const {
    areas: [area, ...others],
  } = busyAreas(halved(picture));
  expect(others).toEqual([]);
  const half = ((code.size / 2) * SCALE) / 2;
  expect(area!.left).toBeLessThanOrEqual(AT[0] / 2 - half);
  expect(area!.right).toBeGreaterThanOrEqual(AT[0] / 2 + half);
  expect(area!.top).toBeLessThanOrEqual(AT[1] / 2 - half);
  expect(area!.bottom).toBeGreaterThanOrEqual(AT[1] / 2 + half);
  expect(area!.right - area!.left).toBeLessThan(4 * half);
  const grain = (sigma: number) =>
    busyAreas(halved(asGrey(noisy(asFloats(sheet(1280, 720, 150)), drawing(7), sigma))));
  expect(grain(20)).toEqual({ areas: [], grainy: true });
  expect(grain(9).grainy).toBe(false);
});

test('smoothing is the mean of a square, to the edges', () => {
  const draw = drawing(9);
  const [width, height, radius] = [23, 17, 2];
  const picture = {
    width,
    height,
    data: Uint8Array.from({ length: width * height }, () => draw.unit() * 256),
  };
  const { data } = smoothed(picture, radius);
  const at = (x: number, y: number) =>
    picture.data[Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))]!;
  for (const [place, value] of data.entries()) {
    let sum = 0;
    for (let y = -radius; y <= radius; y++)
      for (let x = -radius; x <= radius; x++) sum += at((place % width) + x, Math.floor(place / width) + y);
    expect(Math.abs(value - sum / 25)).toBeLessThan(0.6);
  }
});

test('a code in much grain with broken pixels is read, where neither the whole nor its half is', () => {
  const noise = (seed: number) => asGrey(noisy(frame(), drawing(seed), 75, 0.05));
  const read = [1, 3, 5, 8].map(seed => reader.look(noise(seed)).seen);
  expect(read).toEqual(['codes', 'codes', 'codes', 'codes']);
});

test('sharpening is the same as by its definition, to the edges', () => {
  const draw = drawing(8);
  const [width, height, radius, strength] = [23, 17, 3, 2.5];
  const data = Uint8Array.from({ length: width * height }, () => Math.floor(256 * draw.unit()));
  const inside = (value: number, most: number) => Math.min(most - 1, Math.max(0, value));
  const wanted = Array.from(data, (own, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    let sum = 0;
    for (let dy = -radius; dy <= radius; dy++) {
      for (let dx = -radius; dx <= radius; dx++)
        sum += data[inside(y + dy, height) * width + inside(x + dx, width)]!;
    }
    return Math.min(255, Math.max(0, own + strength * (own - sum / 49)));
  });
  const got = sharpened({ width, height, data }, radius, strength, new Uint8Array(1000)).data;
  expect(got).toHaveLength(data.length);
  for (const [at, value] of got.entries()) expect(Math.abs(value - wanted[at]!)).toBeLessThan(1);
});

test('halving takes the mean of four, and a part is cut out as it is', () => {
  const picture = {
    width: 5,
    height: 3,
    data: Uint8Array.from([0, 4, 8, 8, 1, 4, 8, 8, 8, 1, 9, 9, 9, 9, 9]),
  };
  expect(halved(picture)).toEqual({ width: 2, height: 1, data: Uint8Array.from([4, 8]) });
  expect(cut(picture, { left: 1, top: 1, right: 3, bottom: 3 }).data).toEqual(Uint8Array.from([8, 8, 9, 9]));
});
