/**
 * How a mask comes from the process that draws it to the process of one helper: through main, sealed to a key that this process
 * made for it alone. Who has a helper's mask and their message to the receiver has their share, and main sees the message.
 *
 * X25519 (RFC 7748) with a new pair of keys on either side, HKDF-SHA-512 (RFC 5869), XChaCha20-Poly1305. What the seal is bound to
 * (which attempt, which helper) goes into the key. Neither side knows the other but by what main passes on: against a main that
 * lies this does nothing, and it sees every share that is entered anyway.
 */
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { x25519 } from '@noble/curves/ed25519.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha512 } from '@noble/hashes/sha2.js';
import { Refusal } from '../../../shared/text/refusals';
import type { OnBoth } from '../../../shared/tss/curve-names';
import { encoded } from '../../../shared/tss/encoding';
import { randomSecret, secretBytes, secretCopy, wipe, wiping } from '../process/wipe';
import { SCALAR_BYTES } from './scalars';

const KEY_BYTES = 32;
const MASK_BYTES = 2 * SCALAR_BYTES;
/** Each key seals one mask. */
const NONCE = new Uint8Array(24);

/** Encrypts or decrypts under what both pairs of keys have in common. `bound`: what the seal is for. */
function cipher(secret: Uint8Array, theirs: Uint8Array, pair: Uint8Array, bound: Uint8Array) {
  let common: Uint8Array;
  try {
    common = x25519.getSharedSecret(secret, theirs);
  } catch {
    // A point of low order, or of another length.
    throw new Refusal('TSS_MASKS');
  }
  const info = encoded('quorate-tss-mask-v1', pair, bound);
  return wiping([common], () => hkdf(sha512, common, undefined, info, KEY_BYTES));
}

/** The side of a helper's process: one pair of keys for one mask. */
export interface MaskOpener {
  /** 32 bytes, public. */
  readonly publicKey: Uint8Array;
  /**
   * The mask that was sealed to it: 32 secret bytes on each curve, which the caller wipes. Its own secret is overwritten by this.
   * Refuses TSS_MASKS for anything else.
   */
  open(sealed: Uint8Array, bound: Uint8Array): OnBoth<Uint8Array>;
  /** Overwrites its secret. */
  forget(): void;
}

/** Makes a pair of keys for one mask. */
export function maskOpener(): MaskOpener {
  const secret = randomSecret(KEY_BYTES);
  const publicKey = x25519.getPublicKey(secret);
  return {
    publicKey,
    open(sealed, bound) {
      const theirs = sealed.subarray(0, KEY_BYTES);
      const pair = encoded('keys', publicKey, theirs);
      return wiping([secret], () => {
        const key = cipher(secret, theirs, pair, bound);
        return wiping([key], () => opened(key, sealed.subarray(KEY_BYTES)));
      });
    },
    forget: () => wipe(secret),
  };
}

function opened(key: Uint8Array, sealed: Uint8Array): OnBoth<Uint8Array> {
  let both: Uint8Array;
  try {
    both = xchacha20poly1305(key, NONCE).decrypt(sealed);
  } catch {
    throw new Refusal('TSS_MASKS');
  }
  return wiping([both], () => {
    if (both.length !== MASK_BYTES) throw new Refusal('TSS_MASKS');
    return {
      secp256k1: secretCopy(both.subarray(0, SCALAR_BYTES)),
      ed25519: secretCopy(both.subarray(SCALAR_BYTES)),
    };
  });
}

/** Seals a mask to a helper's key: 32 bytes of key, then what is sealed. `mask` stays the caller's. Refuses TSS_MASKS for what is no key. */
export function sealMask(theirs: Uint8Array, mask: OnBoth<Uint8Array>, bound: Uint8Array): Uint8Array {
  const secret = randomSecret(KEY_BYTES);
  const both = secretBytes(MASK_BYTES);
  both.set(mask.secp256k1);
  both.set(mask.ed25519, SCALAR_BYTES);
  return wiping([secret, both], () => {
    const own = x25519.getPublicKey(secret);
    const key = cipher(secret, theirs, encoded('keys', theirs, own), bound);
    const sealed = wiping([key], () => xchacha20poly1305(key, NONCE).encrypt(both));
    const message = new Uint8Array(KEY_BYTES + sealed.length);
    message.set(own);
    message.set(sealed, KEY_BYTES);
    return message;
  });
}
