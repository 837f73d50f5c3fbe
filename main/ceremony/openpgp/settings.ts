/** How OpenPGP.js is set up here: given with every call, so that no other code's change of its globals matters. */
import { type Config, config, enums } from 'openpgp';

const { publicKey, curve } = enums;

/**
 * The library's defaults (RSA from 2047 bits, AES-256, no AEAD in keys that are made), and besides what it
 * rejects by itself: curves that it only has with an optional package, and the new key types of RFC 9580, since
 * what is encrypted to those plain `gpg --decrypt` cannot open.
 */
export const settings: Config = {
  ...config,
  minRSABits: 2047,
  // Programs in Java and old PGP make keys without; what the algorithm can do is then allowed, as in GnuPG.
  allowMissingKeyFlags: true,
  v6Keys: false,
  aeadProtect: false,
  preferredCompressionAlgorithm: enums.compression.uncompressed,
  maxDecompressedMessageSize: 1 << 20,
  rejectPublicKeyAlgorithms: new Set([
    publicKey.elgamal,
    publicKey.dsa,
    publicKey.x25519,
    publicKey.x448,
    publicKey.ed25519,
    publicKey.ed448,
  ]),
  rejectCurves: new Set([
    curve.secp256k1,
    curve.brainpoolP256r1,
    curve.brainpoolP384r1,
    curve.brainpoolP512r1,
  ]),
};

/** OpenPGP.js takes null for "compare with no clock"; its types leave that out. */
export const ANY_TIME = null as unknown as Date;
