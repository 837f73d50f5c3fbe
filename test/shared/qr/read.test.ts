import { beforeAll, expect, test } from 'vitest';
import { drawQr } from '../../../shared/qr/draw';
import { greyOf, meanBrightness } from '../../../shared/qr/picture';
import type { QrReader } from '../../../shared/qr/reader';
import { laid, sheet } from '../../support/pictures';
import { bothReaders } from './readers';

let readers: QrReader[];
beforeAll(async () => {
  readers = await bothReaders();
});
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const share = drawQr('8A3F00C1D2E4F596', { use: 'share' });
const other = drawQr('4142434445464748', { use: 'share' });

test('two codes in one view are seen as two, and the same code twice as one', () => {
  const [zxing] = readers as [QrReader];
  const beside = (second: typeof share) =>
    laid(laid(sheet(900, 500), share, { at: [220, 250], scale: 7 }), second, { at: [680, 250], scale: 7 });
  const texts = (second: typeof share) => {
    const look = zxing.look(beside(second));
    return look.seen === 'codes' && look.codes.map(({ bytes }) => text(bytes)).sort();
  };
  expect(texts(other)).toEqual(['4142434445464748', '8A3F00C1D2E4F596']);
  expect(texts(share)).toEqual(['8A3F00C1D2E4F596']);
});

test('the corners tell where a code is, whichever reader found it', () => {
  const picture = laid(sheet(1280, 720), share, { at: [300, 400], scale: 8 });
  for (const reader of readers) {
    const look = reader.look(picture);
    if (look.seen !== 'codes') throw new Error(look.seen);
    const half = (share.size / 2) * 8;
    const [topLeft, , bottomRight] = look.codes[0]!.corners;
    expect(Math.hypot(topLeft.x - (300 - half), topLeft.y - (400 - half))).toBeLessThan(12);
    expect(Math.hypot(bottomRight.x - (300 + half), bottomRight.y - (400 + half))).toBeLessThan(12);
  }
});

test('a code that is there but cannot be read is told from nothing, with its size', () => {
  const code = drawQr('8A3F00C1D2E4F596A7B8C9DAEBFC0D1E2F30415263748596A7B8C9DAEBFC0D1E05', { use: 'share' });
  const picture = laid(sheet(700, 600), code, { at: [300, 300], scale: 9 });
  // A third of the code, its marks spared.
  for (let y = 225; y < 440; y++) picture.data.fill((y >> 3) & 1 ? 20 : 235, y * 700 + 230, y * 700 + 375);
  for (const reader of readers) {
    expect(reader.look(picture)).toEqual({ seen: 'nothing' });
    const look = reader.look(picture, { others: true });
    if (look.seen !== 'unreadable') throw new Error(look.seen);
    expect(look.marks).toBe(3);
    expect(look.module).toBeCloseTo(9, 0);
  }
});

test('a code that reaches out of the view is told by its marks', () => {
  const picture = laid(sheet(640, 480), share, { at: [600, 200], scale: 20 });
  for (const reader of readers) {
    expect(reader.look(picture, { others: true })).toMatchObject({ seen: 'unreadable', marks: 2 });
  }
});

test('looking changes nothing in the picture', () => {
  const picture = laid(sheet(400, 400), share, { at: [200, 200], scale: 6 });
  const before = Uint8Array.from(picture.data);
  for (const reader of readers) reader.look(picture, { others: true, thorough: true });
  expect(picture.data).toEqual(before);
});

test('brightness is that of the eye, and a dark picture is told', () => {
  const rgba = Uint8ClampedArray.from([255, 255, 255, 255, 255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 0, 255]);
  expect([...greyOf(rgba, 2, 2).data]).toEqual([255, 76, 150, 0]);
  expect(meanBrightness(sheet(100, 100, 9))).toBe(9);
});
