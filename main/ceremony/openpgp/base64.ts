/** Base64 that others wrote, of whatever length and kind. */
import { fromBase64 } from '../../../shared/bytes';

/** Bytes of base64 in which only white space is passed over, or undefined. Takes linear time on any text. */
export function strictBase64(text: string): Uint8Array | undefined {
  const packed = text.replace(/\s/g, '');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(packed)) return undefined;
  try {
    return fromBase64(packed);
  } catch {
    return undefined;
  }
}

/** What can be made of damaged base64; only good for a look at whether a private key is in it. */
export function looseBase64(text: string): Uint8Array {
  const packed = text.replace(/[^A-Za-z0-9+/]/g, '');
  return fromBase64(packed.slice(0, packed.length - (packed.length % 4)));
}
