import { createRequire } from 'node:module';
import zlib, { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { greyOfPng } from '../../../main/host/png';
import { drawQr } from '../../../shared/qr/draw';
import { greyOf } from '../../../shared/qr/picture';
import { readPicture } from '../../../shared/qr/read-image-file';
import { wasmBytes } from '../../shared/qr/readers';
import { replaceBuiltin } from '../../support/builtin';
import { alone, png, pngOf } from '../../support/pictures';

const limits: (number | undefined)[] = [];
const real = inflateSync;
replaceBuiltin(zlib, 'inflateSync', (bytes, options) => {
  limits.push(options?.maxOutputLength);
  return real(bytes, options);
});

const SHARE = '8A3F00C1D2E4F596A7B8C9DAEBFC0D1E05';
const code = alone(drawQr(SHARE, { use: 'share' }));
const rowsOf = (width: number, height: number, sample: (x: number, y: number) => number[]): Uint8Array =>
  Uint8Array.from(
    Array.from({ length: height }, (_, y) => [
      0,
      ...Array.from({ length: width }, (_, x) => sample(x, y)).flat(),
    ]).flat(),
  );
const isDark = (x: number, y: number): boolean => code.data[y * code.width + x]! < 128;
const { width, height } = code;
const textsIn = async (file: Uint8Array): Promise<string[]> =>
  (await readPicture(await wasmBytes(), greyOfPng(file))).map(({ bytes }) => new TextDecoder().decode(bytes));

test('a code on a transparent ground is read as it looks on white paper', async () => {
  const clear = [0, 0, 0, 0];
  const coloured = rowsOf(width, height, (x, y) => (isDark(x, y) ? [0, 0, 0, 255] : clear));
  expect(await textsIn(pngOf({ width, height, colours: 6 }, coloured))).toEqual([SHARE]);
  const grey = rowsOf(width, height, (x, y) => (isDark(x, y) ? [0, 255] : [0, 0]));
  expect(await textsIn(pngOf({ width, height, colours: 4 }, grey))).toEqual([SHARE]);
  const listed = rowsOf(width, height, (x, y) => [isDark(x, y) ? 1 : 0]);
  const palette = { PLTE: [0, 0, 0, 0, 0, 0], tRNS: [0] };
  expect(await textsIn(pngOf({ width, height, colours: 3 }, listed, palette))).toEqual([SHARE]);
  const keyed = rowsOf(width, height, (x, y) => (isDark(x, y) ? [0, 0, 0] : [0, 0, 1]));
  expect(await textsIn(pngOf({ width, height, colours: 2 }, keyed, { tRNS: [0, 0, 0, 0, 0, 1] }))).toEqual([
    SHARE,
  ]);
});

test('the window takes a transparent ground for white, too', () => {
  const rgba = Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 255, 0, 0, 0, 128, 200, 200, 200, 255);
  expect([...greyOf(rgba, 4, 1).data]).toEqual([255, 0, 127, 200]);
});

test('what a picture unpacks to is limited to what its header says, so a bomb is refused as damaged', () => {
  const bomb = pngOf({ width: 100, height: 100 }, new Uint8Array(30_000_000));
  expect(bomb.length).toBeLessThan(100_000);
  limits.length = 0;
  expect(() => greyOfPng(bomb)).toThrow();
  expect(limits).toEqual([100 * 101]);
  limits.length = 0;
  expect(() =>
    greyOfPng(pngOf({ width: 9, height: 9, colours: 6, depth: 16, interlaced: 1 }, new Uint8Array(9e6))),
  ).toThrow();
  // Seven passes of 2x2, 1x2, 3x1, 2x3, 5x2, 4x5 and 9x4 pixels.
  expect(limits).toEqual([8 * (4 + 2 + 3 + 6 + 10 + 20 + 36) + 2 + 2 + 1 + 3 + 2 + 5 + 4]);
  expect(() => greyOfPng(pngOf({ width: 100, height: 100 }, new Uint8Array(101 * 100 - 1)))).toThrow();
});

test('every kind of PNG gives the same picture as another decoder of it', () => {
  const { PNG } = createRequire(createRequire(import.meta.url).resolve('qrcode'))('pngjs') as {
    PNG: { sync: { read(file: Buffer): { data: Uint8Array } } };
  };
  const kinds = [
    [0, 1],
    [0, 2],
    [0, 4],
    [0, 8],
    [2, 8],
    [3, 1],
    [3, 2],
    [3, 4],
    [3, 8],
    [4, 8],
    [6, 8],
  ] as const;
  const random = (length: number, seed: number) =>
    fc.sample(fc.uint8Array({ minLength: length, maxLength: length, size: 'max' }), { numRuns: 1, seed })[0]!;
  const samples: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
  for (const [at, [colours, depth]] of kinds.entries()) {
    const [wide, high] = [13, 11];
    for (const interlaced of [0, 1]) {
      const passes = interlaced
        ? [
            [2, 2],
            [2, 2],
            [4, 1],
            [3, 3],
            [7, 3],
            [6, 6],
            [13, 5],
          ].map(pair => pair as [number, number])
        : [[wide, high] as [number, number]];
      const rows = passes.flatMap(([columns, count], pass) =>
        Array.from({ length: count }, (_, row) => {
          const bytes = random(
            Math.ceil((columns * samples[colours]! * depth) / 8),
            100 * at + 10 * pass + row,
          );
          return [(pass + row) % 5, ...bytes];
        }).flat(),
      );
      const more =
        colours === 3 ? { PLTE: [...random(3 << depth, at)], tRNS: [0, 100, 255].slice(0, 1 << depth) } : {};
      const file = pngOf(
        { width: wide, height: high, depth, colours, interlaced },
        Uint8Array.from(rows),
        more,
      );
      const theirs = greyOf(PNG.sync.read(file).data, wide, high);
      expect([colours, depth, interlaced, ...greyOfPng(file).data]).toEqual([
        colours,
        depth,
        interlaced,
        ...theirs.data,
      ]);
    }
  }
});

test('whatever is changed in a file, it ends, with a picture or an error', () => {
  const whole = png(alone(drawQr('41', { use: 'share' }), 1));
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), (place, byte, length) => {
      const file = Uint8Array.from(whole);
      // The size is judged before this decoder is asked.
      if (place < 16 || place >= 24) file[place] = byte;
      try {
        greyOfPng(file.subarray(0, Math.max(33, length)));
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
      }
    }),
  );
});
