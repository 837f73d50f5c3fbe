/**
 * Runs before each test file: bytes are compared as bytes. The way of `expect` over every element, as of any list, takes the
 * processor thousands of times as long, for each file of a folder that has to be as it was.
 */
import { expect } from 'vitest';

const DONE = Symbol.for('quorate-test-equal-bytes');

/** Undefined where it is for others to say: no bytes, or of different kinds. */
function areEqualBytes(one: unknown, other: unknown): boolean | undefined {
  if (!(one instanceof Uint8Array && other instanceof Uint8Array)) return undefined;
  if (one.constructor !== other.constructor) return undefined;
  return Buffer.compare(one, other) === 0;
}

if (!Reflect.has(globalThis, DONE)) {
  Reflect.set(globalThis, DONE, true);
  expect.addEqualityTesters([areEqualBytes]);
}
