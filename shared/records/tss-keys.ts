/** The OpenPGP key of a holder in the record of a TSS vault, with the one part of it that is encrypted to. */
import * as v from 'valibot';
import { fingerprint, hex } from './fields';

/** Base64 of 64 KiB: a key with more signatures than that is to be exported without them. */
const KEY_TEXT_MAX = 87_384;

export const keyFields = {
  /** Of the primary key. */
  pgp_fingerprint: fingerprint,
  /** Of the subkey (or primary key) that is encrypted to. */
  encryptionFingerprint: fingerprint,
  /** SHA-256 of every public key packet (primary and subkeys); to find one key used twice. */
  keyMaterial: v.pipe(v.array(hex(32)), v.minLength(1), v.maxLength(100)),
  /** The public key itself, base64 of the binary. */
  pgp_key: v.pipe(v.string(), v.maxLength(KEY_TEXT_MAX), v.regex(/^[A-Za-z0-9+/]{4,}={0,2}$/)),
};
