/**
 * The root key of a set made here: 32 random bytes, wrapped under a key derived from the shared secret, as Vault
 * wraps its own. It proves a quorum right, and recovery mode opens it.
 *
 * Key: HKDF-SHA-256 (RFC 5869) of the secret, salt the set's id, info the label. Cipher: XChaCha20-Poly1305 (RFC
 * 8439 with the extended nonce of draft-irtf-cfrg-xchacha), associated data the label and the id.
 */

import { randomBytes } from 'node:crypto';
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { fromHex, toHex, utf8 } from '../../shared/bytes';
import type { WrappedRootKey } from '../../shared/key-set';
import { randomSecret, wipe } from './wipe';

const LABEL = 'quorate/root-key/v1';
const ROOT_KEY_BYTES = 32;

/** Draws a root key and wraps it under `secret` for the set with this id (16 bytes as hex). */
export function newWrappedRootKey(secret: Uint8Array, id: string): WrappedRootKey {
  const rootKey = randomSecret(ROOT_KEY_BYTES);
  const wrappingKey = hkdf(sha256, secret, fromHex(id), utf8(LABEL), ROOT_KEY_BYTES);
  try {
    const nonce = randomBytes(24);
    const ciphertext = xchacha20poly1305(wrappingKey, nonce, utf8(`${LABEL} ${id}`)).encrypt(rootKey);
    return { cipher: 'XChaCha20-Poly1305', nonce: toHex(nonce), ciphertext: toHex(ciphertext) };
  } finally {
    wipe(rootKey, wrappingKey);
  }
}
