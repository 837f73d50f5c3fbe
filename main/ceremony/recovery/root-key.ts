/**
 * The root key of a set made here: 32 random bytes, wrapped under a key derived from the shared secret, as Vault
 * wraps its own. It proves a quorum right, and recovery mode opens it.
 *
 * Wrapping key: HKDF-SHA-256 (RFC 5869) of the secret, salt the set's id, info the label. Cipher: XChaCha20-Poly1305
 * (RFC 8439 with the extended nonce of draft-irtf-cfrg-xchacha), associated data the label and the id.
 */

import { randomBytes } from 'node:crypto';
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { fromHex, toHex, utf8 } from '../../../shared/bytes';
import type { WrappedRootKey } from '../../../shared/records/key-set';
import { Refusal } from '../../../shared/text/refusals';
import { randomSecret, secretCopy, wipe } from '../process/wipe';

const LABEL = 'quorate/root-key/v1';
const STORE_LABEL = 'quorate/sealed-store/v1';
const KEY_BYTES = 32;
const NONCE_BYTES = 24;

/** A new root key, 32 secret bytes that the caller wipes. */
export const drawRootKey = (): Uint8Array<ArrayBuffer> => randomSecret(KEY_BYTES);

const cipherOf = (wrappingKey: Uint8Array, nonce: Uint8Array, id: string) =>
  xchacha20poly1305(wrappingKey, nonce, utf8(`${LABEL} ${id}`));

const derived = (key: Uint8Array, id: string, label: string): Uint8Array =>
  hkdf(sha256, key, fromHex(id), utf8(label), KEY_BYTES);

/** Wraps `rootKey` under the shared `secret` of the set with this id (16 bytes as hex). */
export function wrapRootKey(rootKey: Uint8Array, secret: Uint8Array, id: string): WrappedRootKey {
  const wrappingKey = derived(secret, id, LABEL);
  try {
    const nonce = randomBytes(NONCE_BYTES);
    const ciphertext = cipherOf(wrappingKey, nonce, id).encrypt(rootKey);
    return { cipher: 'XChaCha20-Poly1305', nonce: toHex(nonce), ciphertext: toHex(ciphertext) };
  } finally {
    wipe(wrappingKey);
  }
}

/**
 * The root key, 32 secret bytes that the caller wipes. Refuses ROOT_KEY_CLOSED where `secret` does not open it: it is not
 * this set's, or the record was altered.
 */
export function openRootKey(
  wrapped: WrappedRootKey,
  secret: Uint8Array,
  id: string,
): Uint8Array<ArrayBuffer> {
  const wrappingKey = derived(secret, id, LABEL);
  let rootKey: Uint8Array | undefined;
  try {
    rootKey = cipherOf(wrappingKey, fromHex(wrapped.nonce), id).decrypt(fromHex(wrapped.ciphertext));
    return secretCopy(rootKey);
  } catch {
    throw new Refusal('ROOT_KEY_CLOSED');
  } finally {
    wipe(wrappingKey, rootKey);
  }
}

/** The key of the set's sealed store: HKDF-SHA-256 of the root key, salt the set's id, info its own label. 32 secret bytes. */
export function storeKeyOf(rootKey: Uint8Array, id: string): Uint8Array<ArrayBuffer> {
  const key = derived(rootKey, id, STORE_LABEL);
  const kept = secretCopy(key);
  wipe(key);
  return kept;
}
