/** Any character of Unicode, for `fc.string({ unit })`: as fast-check's own 'binary', which takes a second to be made ready. */
import fc from 'fast-check';

const LAST = 0x10ffff;
const SURROGATES = 0xd800;
const SURROGATE_COUNT = 0x800;

export const anyCharacter = fc
  .integer({ min: 0, max: LAST - SURROGATE_COUNT })
  .map(number => String.fromCodePoint(number < SURROGATES ? number : number + SURROGATE_COUNT));
