import crypto from 'node:crypto';
import { afterEach, expect, it } from 'vitest';
import { heldCount, wipe } from '../../../../main/ceremony/process/wipe';
import { randomBase62 } from '../../../../main/ceremony/recovery/base62';
import { replaceBuiltin } from '../../../support/builtin';

type Fill = <T extends NodeJS.ArrayBufferView>(into: T) => T;
const generator: Fill = crypto.randomFillSync.bind(crypto);
let fill = generator;
replaceBuiltin(crypto, 'randomFillSync', (<T extends NodeJS.ArrayBufferView>(into: T) =>
  fill(into)) as typeof crypto.randomFillSync);
afterEach(() => {
  fill = generator;
});

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** What the generator gives from now on, again and again. */
function draws(...bytes: number[]): void {
  fill = into => {
    const view = new Uint8Array(into.buffer, into.byteOffset, into.byteLength);
    for (let at = 0; at < view.length; at++) view[at] = bytes[at % bytes.length]!;
    return into;
  };
}

it('is Vault’s alphabet, in its order', () => {
  draws(...Array.from({ length: 62 }, (_, at) => at));
  expect(text(randomBase62(62))).toBe(ALPHABET);
  draws(61, 62, 123, 124, 185, 186, 247);
  expect(text(randomBase62(7))).toBe('9A9A9A9');
});

it('passes over bytes from 248 on, which would make the first characters likelier', () => {
  draws(248, 249, 250, 1, 251, 252, 253, 254, 255, 2);
  expect(text(randomBase62(8))).toBe('BCBCBCBC');
});

it.each([0, 1, 24, 26, 28, 63, 64, 65, 500])('gives %i characters, and holds nothing else', length => {
  const before = heldCount();
  const drawn = randomBase62(length);
  expect(text(drawn)).toMatch(new RegExp(`^[A-Za-z0-9]{${length}}$`));
  expect(heldCount()).toBe(before + 1);
  wipe(drawn);
  expect(heldCount()).toBe(before);
});

it('draws each character as often as the others', () => {
  const drawn = randomBase62(620_000);
  const counts = new Map([...ALPHABET].map(character => [character.charCodeAt(0), 0]));
  for (const code of drawn) counts.set(code, counts.get(code)! + 1);
  wipe(drawn);
  const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
  // 61 degrees of freedom: above 150 once in 10^9 runs. Without rejection it would be about 6000.
  expect(chiSquare).toBeLessThan(150);
  // Equal to the last would be as suspicious.
  expect(chiSquare).toBeGreaterThan(10);
});
