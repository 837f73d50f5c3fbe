/** A public key that was judged, and what is known of it: what is encrypted to. */
import type { Key, KeyID } from 'openpgp';

/** A public key that can be encrypted to, with what people and the record need to know of it. */
export interface PublicKey {
  readonly key: Key;
  /** Of the primary key: 40 lower-case hex digits, as `gpg --fingerprint` has them. */
  readonly fingerprint: string;
  /** Of the part that is encrypted to: 40 lower-case hex digits. */
  readonly encryptionFingerprint: string;
  readonly encryptionKeyId: KeyID;
  /** Of that part, for people: "RSA 4096". */
  readonly algorithm: string;
  /** At most 5, without control and direction characters, at most 200 characters each. */
  readonly userIds: string[];
  /** SHA-256 (hex) of the raw key of the primary key and of every subkey; see `KeyPacketFacts.material`. */
  readonly keyMaterial: string[];
  /** The binary key exactly as it came in, out of its armor or base64: what the bound digest is taken over. */
  readonly keyBytes: Uint8Array;
  /** The time by which it was judged, and by which it will be used. */
  readonly judgedAt: Date;
}
