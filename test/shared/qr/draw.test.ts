import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { denseText, drawQr, QUIET_ZONE, svgPathOf } from '../../../shared/qr/draw';
import type { QrReader } from '../../../shared/qr/reader';
import { alone, sheet } from '../../support/pictures';
import { runs } from '../../support/tier';
import { bothReaders } from './readers';

let readers: QrReader[];
beforeAll(async () => {
  readers = await bothReaders();
});

/** What each reader finds in a code that was drawn; the contents must be equal byte for byte. */
const readBack = (content: string | Uint8Array, use: 'share' | 'openpgp') => {
  const picture = alone(drawQr(content, { use }));
  return readers.map(reader => {
    const look = reader.look(picture);
    return look.seen === 'codes' ? look.codes.map(({ bytes }) => [...bytes]) : look.seen;
  });
};
const twice = (content: string | Uint8Array) => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return [[[...bytes]], [[...bytes]]];
};

test.each([
  '8A3F00C1D2E4F596A7B8C9DAEBFC0D1E2F30415263748596A7B8C9DAEBFC0D1E05',
  '8a3f00c1d2e4f596a7b8c9daebfc0d1e2f30415263748596a7b8c9daebfc0d1e05',
  'ij8AwdLk9ZanuMna6/wNHi8wQVJjdIWWp7jJ2uv8DR4F',
  '0000',
  'Grüße, 鍵 🔑',
])('a share’s text reads back by both readers: %s', text => {
  expect(readBack(text, 'share')).toEqual(twice(text));
});

test('bytes read back by both readers, whatever they are and however many', () => {
  const contents = fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 120 }),
    fc.uint8Array({ minLength: 600, maxLength: 900 }),
  );
  fc.assert(
    fc.property(contents, bytes => {
      expect(readBack(bytes, 'openpgp')).toEqual(twice(bytes));
    }),
    { numRuns: runs(25), seed: 4 },
  );
});

test('any text reads back by both readers', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), text => {
      expect(readBack(text, 'share')).toEqual(twice(text));
    }),
    { numRuns: runs(40), seed: 5 },
  );
});

test('a share’s hex is drawn smaller in upper case, and is the same share', () => {
  const text = 'ab'.repeat(33);
  expect(denseText(text)).toBe(text.toUpperCase());
  expect(denseText('ij8AwdLk')).toBe('ij8AwdLk');
  const version = (content: string) => drawQr(content, { use: 'share' }).version;
  expect([version(text), version(denseText(text))]).toEqual([6, 4]);
});

test('what one code cannot hold, and nothing, are refused', () => {
  expect(() => drawQr('', { use: 'share' })).toThrow('nothing to draw');
  expect(drawQr(new Uint8Array(1663), { use: 'share' }).version).toBe(40);
  expect(() => drawQr(new Uint8Array(1664), { use: 'share' })).toThrow('too much for one code');
  expect(drawQr(new Uint8Array(2331), { use: 'openpgp' }).version).toBe(40);
  expect(() => drawQr(new Uint8Array(2332), { use: 'openpgp' })).toThrow('too much for one code');
});

test('the drawn path has exactly the dark modules, inside a white border of four', () => {
  const code = drawQr('QUORUM', { use: 'share' });
  const side = code.size + 2 * QUIET_ZONE;
  const painted = new Uint8Array(side * side);
  for (const [, x, y, run] of svgPathOf(code).matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let at = 0; at < Number(run); at++) painted[Number(y) * side + Number(x) + at]!++;
  }
  const expected = new Uint8Array(side * side);
  for (const [at, module] of code.modules.entries()) {
    const [row, column] = [Math.floor(at / code.size), at % code.size];
    expected[(row + QUIET_ZONE) * side + column + QUIET_ZONE] = module;
  }
  expect(painted).toEqual(expected);
});

test('where there is no code, neither reader sees one', () => {
  for (const reader of readers)
    expect(reader.look(sheet(400, 300), { thorough: true })).toEqual({ seen: 'nothing' });
});
