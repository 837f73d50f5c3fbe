/** Base62, the alphabet of tokens and one-time passwords: A-Z, a-z, 0-9, in this order, as Vault has it. */
import { randomFillSync } from 'node:crypto';
import { secretBytes, wipe } from '../process/wipe';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** The largest multiple of 62 that a byte can count to. Bytes from here on are drawn again: none is likelier. */
const FAIR_BELOW = 248;

const codes = Uint8Array.from(ALPHABET, character => character.charCodeAt(0));

/**
 * `length` characters of base62 as their ASCII codes, each drawn uniformly (rejection of bytes from 248 on, as in
 * hashicorp/go-secure-stdlib `base62.go`). Secret bytes: the caller wipes them. Six characters are 35.7 bits.
 */
export function randomBase62(length: number): Uint8Array<ArrayBuffer> {
  const text = secretBytes(length);
  const drawn = secretBytes(64);
  for (let at = 0; at < length; ) {
    randomFillSync(drawn);
    for (const byte of drawn) {
      if (byte < FAIR_BELOW && at < length) text[at++] = codes[byte % codes.length] as number;
    }
  }
  wipe(drawn);
  return text;
}
