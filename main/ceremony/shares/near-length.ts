/** How long a text is and how long a share of its set would be, in the characters that people count. */
import { type KeySetRecord, secretLengthOf } from '../../../shared/records/key-set';
import { isSurelyHex } from '../../../shared/shares/around-share';
import { EQUALS_SIGN, hexValue, isWhiteSpace } from '../../../shared/shares/digits';
import { schemeNamed } from '../shamir/scheme';

/** So many characters left out or added are a slip of the hand. */
export const fewOff = 2;

/**
 * Characters of `text`, as `enteredText` gave it, without white space and what fills up base64, and those of a share of the set in
 * the same notation; undefined where the record does not say how long its shares are.
 */
export function lengthInCharacters(
  text: Uint8Array,
  record: KeySetRecord,
): { seen: number; expected: number } | undefined {
  const valueBytes = secretLengthOf(record);
  if (valueBytes === null) return undefined;
  let [seen, strangers] = [0, 0];
  for (const byte of text) {
    if (isWhiteSpace(byte) || byte === EQUALS_SIGN) continue;
    seen++;
    strangers -= hexValue(byte) >> 31;
  }
  const { unit, shareLength } = schemeNamed(record.scheme);
  const whole = shareLength(valueBytes);
  if (unit === 'characters') return { seen, expected: whole };
  const isHex = strangers === 0 || isSurelyHex(seen, strangers);
  return { seen, expected: isHex ? 2 * whole : Math.ceil((4 * whole) / 3) };
}
