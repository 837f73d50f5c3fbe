/** For long arrays: a failing `toEqual` would draw up their difference for minutes. */
export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;
