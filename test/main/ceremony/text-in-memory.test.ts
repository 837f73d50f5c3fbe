/**
 * Where the text of a share lies while it is read. V8 keeps a typed array of 64 bytes or fewer on its heap, where the collector
 * copies it, unless it is made over an `ArrayBuffer` of its own.
 */
import { afterEach, expect, it } from 'vitest';
import { heldCount, wipe, wipeAll } from '../../../main/ceremony/process/wipe';
import { schemeNamed } from '../../../main/ceremony/shamir/scheme';
import { enteredText, isLabelled } from '../../../main/ceremony/shares/entered-text';
import { refuseOtherThings } from '../../../main/ceremony/shares/other-things';
import { utf8 } from '../../../shared/bytes';
import { Refusal } from '../../../shared/text/refusals';

const ON_HEAP_MAX = 64;
const Original = globalThis.Uint8Array;
const made: Uint8Array[] = [];

/** Notes each array that `work` makes by length, by copying or by a method of another one. */
function noting(work: () => void): Uint8Array[] {
  made.length = 0;
  const note = (array: Uint8Array, [from]: unknown[]) => {
    if (!(from instanceof ArrayBuffer)) made.push(array);
    return array;
  };
  const Noted = new Proxy(Original, {
    construct: (target, given, newTarget) => note(Reflect.construct(target, given, newTarget), given),
  });
  Object.defineProperty(Original, Symbol.species, { configurable: true, value: Noted });
  globalThis.Uint8Array = Noted;
  try {
    work();
  } finally {
    restore();
  }
  return [...made];
}

function restore(): void {
  globalThis.Uint8Array = Original;
  delete (Original as { [Symbol.species]?: unknown })[Symbol.species];
}
afterEach(() => {
  restore();
  wipeAll();
});

function readOnce(typed: Uint8Array, scheme: 'vault' | 'secretsjs'): void {
  const text = enteredText(typed);
  const form = schemeNamed(scheme);
  try {
    refuseOtherThings(text, typed, { scheme, secretLength: null });
    const { value } = form.decode(text, null);
    wipe(value);
    form.indexPosition(text);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  } finally {
    isLabelled(typed);
    wipe(text);
  }
}

const hex = `${'1f'.repeat(16)}${'e0'.repeat(16)}5c`;
const short = 'a91f'.repeat(8);
const base64 = Buffer.from(hex, 'hex').toString('base64');
const wallet = 'KwDiBf89QgGbjEhKnhXJuH7LrciVrZi3qYjgd9M7rFU73sVHnoWn';
const texts: string[] = [
  ...[hex, short, base64, `Unseal Key 1: ${base64}`, `"${hex}",`, `0x${hex}`, `\u001b[0m${base64}\u001b[0m`],
  ...[hex.replace(/..(?=.)/g, '$&:'), `801${'0f'.repeat(16)}${'a7'.repeat(16)}`, `${hex} ${hex}`, wallet],
  ...[utf8(hex), utf8(short), utf8(`Unseal Key 1: ${base64}`)].map(one =>
    Buffer.from(one).toString('base64'),
  ),
  ...['yes', '', `${hex.slice(0, 9)}O${hex.slice(10)}`],
];

it.each(texts)('%s: nothing of it lies on the heap, and all is overwritten', text => {
  for (const scheme of ['vault', 'secretsjs'] as const)
    for (const typed of [
      utf8(text),
      Original.from(Buffer.from(`\ufeff${text}`, 'utf16le')),
      Original.from(Buffer.from(text, 'utf16le')),
    ]) {
      const others = noting(() => readOnce(typed, scheme));
      expect(others.filter(({ length }) => length > 0 && length <= ON_HEAP_MAX)).toEqual([]);
      expect(others.filter(array => array.some(byte => byte !== 0))).toEqual([]);
      expect(heldCount()).toBe(0);
    }
});

it('an array that lies on the heap is noted, however it is made', () => {
  const ways = [
    () => new Uint8Array(40),
    () => Uint8Array.of(1, 2),
    () => Uint8Array.from([1]),
    () => Original.of(1, 2).slice(),
    () => Original.of(1, 2).filter(Boolean),
    () => new Uint8Array(Original.of(1)),
  ];
  for (const way of ways) expect(noting(way)).toHaveLength(1);
  expect(noting(() => new Uint8Array(new ArrayBuffer(40)).subarray(1))).toEqual([]);
});
