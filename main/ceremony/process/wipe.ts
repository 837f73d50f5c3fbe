/**
 * The only way to allocate secret bytes, and the way to overwrite them.
 *
 * What this can do: each array lies in an `ArrayBuffer` of its own, outside the JavaScript heap, where the
 * garbage collector does not move (and so copy) it; `wipe` puts zeros over it; `wipeAll` does so for everything
 * allocated here and not yet wiped, even where the code that held it has forgotten it.
 *
 * What it cannot: reach copies that others made (OpenPGP.js, strings, structured clones), numbers on their way
 * through the engine (registers, the stack, and its heap in code that is not yet compiled), or pages that the
 * operating system wrote to swap or to a hibernation file. Those end with the process, or need the machine to be
 * set up for it (`docs/security.md`).
 *
 * The list of what is held is the process's and not a ceremony's: a process has one ceremony, which is given `wipeAll`
 * (`answers.ts`). A list for each ceremony would have to be passed to everything that allocates, down to the arithmetic of
 * shares, and what came to the wrong list would outlast its ceremony. With one list an end may overwrite too much, and
 * never too little.
 */
import { randomFillSync } from 'node:crypto';

/**
 * Everything allocated and not yet wiped. Held on purpose: what is only dropped would be freed without being
 * overwritten. Keyed by buffer, so that wiping through any view of the whole buffer releases it.
 */
const held = new Set<ArrayBufferLike>();

/**
 * `length` zero bytes to keep a secret in, over an `ArrayBuffer` of exactly that length. They stay in memory until
 * `wipe` or `wipeAll`. Throws `RangeError` when `length` is not a whole number of bytes.
 */
export function secretBytes(length: number): Uint8Array<ArrayBuffer> {
  if (!Number.isSafeInteger(length) || length < 0)
    throw new RangeError('a length is a whole number of bytes');
  const buffer = new ArrayBuffer(length);
  held.add(buffer);
  return new Uint8Array(buffer);
}

/** `length` bytes from the operating system's generator, drawn by `node:crypto` straight into secret bytes. */
export function randomSecret(length: number): Uint8Array<ArrayBuffer> {
  return randomFillSync(secretBytes(length));
}

/** A copy of `bytes` as secret bytes. The original stays as it is: the caller wipes it. */
export function secretCopy(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const copy = secretBytes(bytes.length);
  copy.set(bytes);
  return copy;
}

/**
 * Puts zeros over each array (also ones that were not allocated here) and lets it go. An array that is a part of a
 * larger buffer is zeroed, and only that part; the buffer stays held. Absent arrays are passed over, so that
 * clearing up needs no questions.
 */
export function wipe(...arrays: (Uint8Array | null | undefined)[]): void {
  for (const array of arrays) {
    if (!array) continue;
    array.fill(0);
    if (array.byteLength === array.buffer.byteLength) held.delete(array.buffer);
  }
}

/** What `work` makes; `arrays` are overwritten when it is done (a promise: when it settles), whatever came of it. */
export function wiping<T>(arrays: (Uint8Array | null | undefined)[], work: () => T): T {
  let made: T;
  try {
    made = work();
  } catch (error) {
    wipe(...arrays);
    throw error;
  }
  if (made instanceof Promise) return made.finally(() => wipe(...arrays)) as T;
  wipe(...arrays);
  return made;
}

/**
 * What `make` gives for each, in order. Where one cannot be made, the bytes of those before it (by `bytesOf`) are overwritten:
 * nobody else has them.
 */
export function eachOrWiped<T, S>(
  all: readonly T[],
  make: (one: T) => S,
  bytesOf: (made: S) => Uint8Array,
): S[] {
  const made: S[] = [];
  try {
    for (const one of all) made.push(make(one));
    return made;
  } catch (error) {
    wipe(...made.map(bytesOf));
    throw error;
  }
}

/** Puts zeros over all secret bytes that are still held, and lets them go. */
export function wipeAll(): void {
  for (const buffer of held) new Uint8Array(buffer).fill(0);
  held.clear();
}

/** How many secret buffers are still held: for tests that nothing is left behind. */
export const heldCount = (): number => held.size;
