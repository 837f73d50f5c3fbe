/** OpenPGP keys as they come in and as they are shown. */
import * as v from 'valibot';
import { PGP_KEY_MAX_BYTES } from './limits';

/** Armor, base64 of either, as text; or the bytes of a file. */
export const pgpKeyInput = v.union([
  v.pipe(v.string(), v.maxLength(2 * PGP_KEY_MAX_BYTES)),
  v.pipe(
    v.instance(Uint8Array),
    v.check(bytes => bytes.length <= 2 * PGP_KEY_MAX_BYTES, 'too large'),
  ),
]);

export const keyView = v.object({
  /** 40 lower-case hex digits, the fingerprint of the primary key. */
  pgp_fingerprint: v.string(),
  /** The fingerprint as 20 PGP words. */
  fingerprintWords: v.array(v.string()),
  /** 40 lower-case hex digits, the (sub)key that will be encrypted to. */
  encryptionFingerprint: v.string(),
  /** For people: "RSA 4096", "Curve25519". */
  algorithm: v.string(),
  userIds: v.array(v.string()),
});
export type KeyView = v.InferOutput<typeof keyView>;
