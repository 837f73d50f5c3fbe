/** OpenPGP keys as they come in and as they are shown. */
import * as v from 'valibot';
import { PGP_KEY_MAX_BYTES } from './limits';

const isBytes = (given: unknown): boolean => given instanceof Uint8Array;

/** Armor, base64 of either, as text; or the bytes of a file. */
export const pgpKeyInput = v.union([
  v.pipe(v.string(), v.maxLength(2 * PGP_KEY_MAX_BYTES)),
  v.pipe(
    v.instance(Uint8Array),
    v.check(bytes => bytes.length <= 2 * PGP_KEY_MAX_BYTES, 'too large'),
  ),
]);

/** In the terminal: the folder that is read. From a page it is not looked at. */
export const keyFolderParams = v.optional(
  v.strictObject({ folder: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(4096))) }),
  {},
);

export const keyFolderView = v.object({
  /** Those that may be keys by name and size, by the order of their paths; none is judged yet. */
  files: v.array(v.object({ name: v.string(), bytes: v.custom<Uint8Array<ArrayBuffer>>(isBytes) })),
  /** Names of other files, which were not read; of folders in it that may not be read, with `/` behind each. */
  leftOut: v.array(v.string()),
  /** It is no folder of keys: nothing was read. */
  tooMany: v.boolean(),
});
export type KeyFolderView = v.InferOutput<typeof keyFolderView>;

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
