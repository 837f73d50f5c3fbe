import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { greyOfPng } from '../../../main/host/png';
import { classify } from '../../../shared/qr/classify';
import { MAX_PARTS, Parts, partOf } from '../../../shared/qr/parts';
import { jsqrReader } from '../../../shared/qr/read-jsqr';
import { zxingReader } from '../../../shared/qr/read-zxing';
import { runs } from '../../support/tier';
import { wasmBytes } from './readers';

const parityOf = (bytes: Uint8Array) => bytes.reduce((all, byte) => all ^ byte, 0);

/** Cuts a content into parts at random places, as a program that draws them would. */
const contents = fc
  .record({
    bytes: fc.uint8Array({ minLength: 16, maxLength: 400 }),
    of: fc.integer({ min: 2, max: MAX_PARTS }),
  })
  .map(({ bytes, of }) => {
    const cut = (at: number) => Math.round((at * bytes.length) / of);
    const parts = Array.from({ length: of }, (_, at) => ({
      bytes: Uint8Array.from(bytes.subarray(cut(at), cut(at + 1))),
      part: { number: at + 1, of, parity: parityOf(bytes) },
    }));
    return { bytes, parts };
  });
const copied = <P extends { bytes: Uint8Array }>(part: P) => ({
  ...part,
  bytes: Uint8Array.from(part.bytes),
});

test('in whatever order and however often they come, the last part makes the content whole', () => {
  fc.assert(
    fc.property(contents, fc.infiniteStream(fc.nat()), ({ bytes, parts }, draws) => {
      const collected = new Parts();
      const left = new Set(parts.map(({ part }) => part.number));
      while (left.size > 0) {
        const next = parts[draws.next().value! % parts.length]!;
        left.delete(next.part.number);
        const got = collected.add(copied(next));
        if (left.size > 0)
          expect(got).toMatchObject({ number: next.part.number, missing: [...left].sort((a, b) => a - b) });
        else expect(got).toEqual({ whole: Uint8Array.from(bytes) });
      }
      expect(collected.unfinished).toEqual([]);
    }),
    { numRuns: runs(100) },
  );
});

const two = (number: number, bytes: number[], parity = 0) => ({
  bytes: Uint8Array.from(bytes),
  part: { number, of: 2, parity },
});

test('parts of several contents are kept apart', () => {
  const parts = new Parts();
  expect(parts.add(two(1, [1, 2], 7))).toEqual({ number: 1, of: 2, missing: [2] });
  expect(parts.add(two(2, [9], 8))).toEqual({ number: 2, of: 2, missing: [1] });
  expect(parts.add(two(2, [4], 7))).toEqual({ whole: Uint8Array.of(1, 2, 4) });
  expect(parts.unfinished).toEqual([{ number: 2, of: 2, missing: [1] }]);
});

test('parts that do not belong together are overwritten and give nothing', () => {
  const parts = new Parts();
  const old = two(1, [1, 2], 5);
  parts.add(old);
  expect(parts.add(two(1, [6, 3], 5))).toEqual({ number: 1, of: 2, missing: [2] });
  expect(old.bytes).toEqual(Uint8Array.of(0, 0));
  expect(parts.add(two(2, [5], 5))).toEqual({ number: 2, of: 2, missing: [1, 2] });
  expect(parts.unfinished).toEqual([]);
});

test('what was collected is overwritten when the scan is over', () => {
  const parts = new Parts();
  const first = two(1, [1, 2]);
  parts.add(first);
  parts.clear();
  expect([first.bytes, parts.unfinished]).toEqual([Uint8Array.of(0, 0), []]);
});

test.each([
  [{ size: -1, index: -1, id: '' }, undefined],
  [{ size: 1, index: 0, id: '3' }, undefined],
  [{ size: 3, index: 3, id: '3' }, undefined],
  [{ size: 17, index: 3, id: '3' }, undefined],
  [
    { size: 3, index: 1, id: '92' },
    { number: 2, of: 3, parity: 92 },
  ],
])('what a code tells of its sequence: %j', (told, part) => {
  expect(partOf(told)).toEqual(part);
});

const picture = (number: number) =>
  greyOfPng(readFileSync(`test/vectors/reports/07-qr-several-parts/share-part-${number}-of-3.png`));

test('codes of another program are read as the parts they are', async () => {
  const reader = await zxingReader(await wasmBytes());
  const parts = new Parts();
  const got = [3, 1, 2].map(number => {
    const look = reader.look(picture(number));
    const [code] = look.seen === 'codes' ? look.codes : [];
    expect(code?.part).toMatchObject({ number, of: 3 });
    return parts.add({ bytes: code!.bytes, part: code!.part! });
  });
  const { whole } = got.at(-1) as { whole: Uint8Array };
  expect(new TextDecoder().decode(whole)).toBe(
    '11223344015c8899aabbccddeeff00112233445566778899aabbccddeeff00115c',
  );
});

test('jsQR, which knows no parts, reads none of them as a share', () => {
  for (const number of [1, 2, 3]) {
    const look = jsqrReader().look(picture(number));
    const kinds = look.seen === 'codes' ? look.codes.map(({ bytes }) => classify(bytes).kind) : [];
    expect(kinds).not.toContain('share');
  }
});
