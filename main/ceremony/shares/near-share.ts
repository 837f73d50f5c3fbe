/**
 * Whether a share that does not match is one that would, but for one slip of the hand: one character that is another, or
 * two neighbours swapped. Only where the record has verifiers can that be known.
 */

import type { KeySetRecord } from '../../../shared/records/key-set';
import { base64Value, EQUALS_SIGN, hexValue, isWhiteSpace } from '../../../shared/shares/digits';
import { secretBytes, wipe } from '../process/wipe';
import { matchesShareMac } from './share-mac';

/** Of longer shares there would be too many to try while somebody waits. */
const LONGEST = 40;

/** The characters of a share as numbers of so many bits, and where each stands in the text, from 1. */
interface Digits {
  values: Uint8Array;
  places: number[];
  bits: 4 | 6;
}

/**
 * The place (from 1) of the character, or of the first of two, by which `text` differs from a share that the record's
 * verifiers know, of those issued and those kept apart; undefined where there is none, or it cannot be known. `text` is hex or base64 that could be decoded.
 * The right character is told to nobody, and what was tried is overwritten.
 */
export function slipPosition(text: Uint8Array, record: KeySetRecord): number | undefined {
  const known = [...record.shares, ...record.reserved].flatMap(({ index, verifier }) =>
    verifier === null ? [] : [{ index, verifier }],
  );
  if (record.scheme !== 'vault' || known.length === 0) return undefined;
  const digits = digitsOf(text);
  const length = Math.floor((digits.values.length * digits.bits) / 8);
  const bytes = secretBytes(length);
  try {
    if (length < 2 || length > LONGEST) return undefined;
    return trySlips(digits, () => {
      pack(digits, bytes);
      const index = bytes[length - 1]!;
      return known.some(
        one => one.index === index && matchesShareMac(record, index, bytes.subarray(0, -1), one.verifier),
      );
    });
  } finally {
    wipe(digits.values, bytes);
  }
}

function digitsOf(text: Uint8Array): Digits {
  const places: number[] = [];
  let strangers = 0;
  for (const [at, byte] of text.entries()) {
    if (isWhiteSpace(byte) || byte === EQUALS_SIGN) continue;
    places.push(at + 1);
    if (hexValue(byte) < 0) strangers++;
  }
  const isHex = strangers === 0 && places.length % 2 === 0;
  const values = secretBytes(places.length);
  for (const [at, place] of places.entries())
    values[at] = isHex ? hexValue(text[place - 1]!) : base64Value(text[place - 1]!);
  return { values, places, bits: isHex ? 4 : 6 };
}

function trySlips({ values, places, bits }: Digits, fits: () => boolean): number | undefined {
  for (const [at, place] of places.entries()) {
    const typed = values[at]!;
    for (let other = 0; other < 1 << bits; other++) {
      values[at] = other;
      if (other !== typed && fits()) return place;
    }
    values[at] = typed;
    const next = values[at + 1];
    if (next === undefined || next === typed) continue;
    values.set([next, typed], at);
    if (fits()) return place;
    values.set([typed, next], at);
  }
  return undefined;
}

/** Whole bytes; bits that are left over at the end are not looked at. */
function pack({ values, bits }: Digits, bytes: Uint8Array): void {
  let pending = 0;
  let count = 0;
  let next = 0;
  for (const value of values) {
    pending = ((pending << bits) | value) & 0x3fff;
    count += bits;
    if (count < 8) continue;
    count -= 8;
    bytes[next++] = pending >> count;
  }
}
