/**
 * What a message holds: the share as hex text, as base64 text, or as it is.
 *
 * The text is made as bytes, never as a string, and each character is computed: no table is indexed by secret
 * data and no branch depends on it. A shift by 31 of a negative 32-bit number gives all ones, else zeros.
 */
import type { PayloadForm } from '../../../shared/contract/attempts';
import { secretBytes, secretCopy } from '../process/wipe';

/** ASCII of a hex digit 0..15: '0' is 48; from ten on 39 more, which makes 'a'. */
const hexDigit = (value: number): number => 48 + value + (((9 - value) >> 31) & 39);

/** ASCII of a base64 digit 0..63 (RFC 4648, section 4): each term is the step between two runs of the alphabet. */
const base64Digit = (value: number): number =>
  65 +
  value +
  (((25 - value) >> 31) & 6) -
  (((51 - value) >> 31) & 75) -
  (((61 - value) >> 31) & 15) +
  (((62 - value) >> 31) & 3);

const PADDING = 61;

function hexText(share: Uint8Array): Uint8Array<ArrayBuffer> {
  const text = secretBytes(2 * share.length);
  for (let at = 0; at < share.length; at++) {
    text[2 * at] = hexDigit(share[at]! >> 4);
    text[2 * at + 1] = hexDigit(share[at]! & 15);
  }
  return text;
}

function base64Text(share: Uint8Array): Uint8Array<ArrayBuffer> {
  const text = secretBytes(4 * Math.ceil(share.length / 3));
  for (let from = 0, to = 0; from < share.length; from += 3, to += 4) {
    const three = (share[from]! << 16) | ((share[from + 1] ?? 0) << 8) | (share[from + 2] ?? 0);
    text[to] = base64Digit(three >> 18);
    text[to + 1] = base64Digit((three >> 12) & 63);
    text[to + 2] = from + 1 < share.length ? base64Digit((three >> 6) & 63) : PADDING;
    text[to + 3] = from + 2 < share.length ? base64Digit(three & 63) : PADDING;
  }
  return text;
}

/**
 * The payload for `share` as secret bytes of its own, for the caller to wipe: lower-case hex (two ASCII bytes a
 * byte, as Vault's init and rekey do), padded base64, or a copy.
 */
export function sharePayload(share: Uint8Array, form: PayloadForm): Uint8Array {
  if (form === 'hex') return hexText(share);
  return form === 'base64' ? base64Text(share) : secretCopy(share);
}
