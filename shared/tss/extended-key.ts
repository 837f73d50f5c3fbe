/**
 * Extended public keys as text: `xpub` of secp256k1 (BIP32), and `cpub` of ed25519, which has the same form under another
 * version with the 32 bytes of an RFC 8032 point behind a zero byte, as Cobo's programs write it.
 *
 * With the chain code in it such a text is confidential: it and one child's private key give the root's.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { createBase58check } from '@scure/base';
import { Refusal } from '../text/refusals';
import type { CurveName } from './curve-names';
import { bigEndian, fromBigEndian, joined, u32be } from './encoding';

const base58check = createBase58check(sha256);

/** The version bytes, which make the text begin with xpub and cpub. */
const versions: Record<CurveName, bigint> = { secp256k1: 0x0488b21en, ed25519: 0x02e8de90n };

/** version 4, depth 1, parent 4, child number 4, chain code 32, key 33 */
const LENGTH = 78;

/** A public key with what its children are derived from. */
export interface ExtendedKey {
  curve: CurveName;
  /** 0 for the root. */
  depth: number;
  /** The first 4 bytes of the parent's identifier; 0 for the root. */
  parentFingerprint: number;
  /** Below 2^31; 0 for the root. */
  childNumber: number;
  /** 32 bytes. */
  chainCode: Uint8Array;
  /** 33 bytes on secp256k1, 32 on ed25519. */
  publicKey: Uint8Array;
}

/** A root key with its chain code. */
export const rootKey = (curve: CurveName, publicKey: Uint8Array, chainCode: Uint8Array): ExtendedKey => ({
  curve,
  depth: 0,
  parentFingerprint: 0,
  childNumber: 0,
  chainCode,
  publicKey,
});

/** The text, 111 characters in Base58 with a checksum. */
export function extendedKeyText(key: ExtendedKey): string {
  const bytes = joined(
    bigEndian(versions[key.curve], 4),
    Uint8Array.of(key.depth),
    u32be(key.parentFingerprint),
    u32be(key.childNumber),
    key.chainCode,
    key.curve === 'ed25519' ? Uint8Array.of(0) : new Uint8Array(0),
    key.publicKey,
  );
  if (bytes.length !== LENGTH) throw new RangeError('an extended key has 78 bytes');
  return base58check.encode(bytes);
}

/** The bytes of the text, if it has the length and checksum of an extended key. */
function decoded(text: string): Uint8Array | null {
  try {
    const bytes = base58check.decode(text);
    return bytes.length === LENGTH ? bytes : null;
  } catch {
    return null;
  }
}

/**
 * Reads an extended public key. Refuses TSS_EXTENDED_KEY for another length or version (also a private key's), a wrong
 * checksum, a key of another form, or a root (depth 0) that claims a parent or number. Whether the key is a point of the
 * curve is for who parses that point.
 */
export function readExtendedKey(text: string): ExtendedKey {
  const bytes = decoded(text);
  if (!bytes) throw new Refusal('TSS_EXTENDED_KEY');
  const number = (from: number, to: number) => Number(fromBigEndian(bytes.subarray(from, to)));
  const version = BigInt(number(0, 4));
  const prefix = bytes[45]!;
  const fits = {
    secp256k1: version === versions.secp256k1 && (prefix === 2 || prefix === 3),
    ed25519: version === versions.ed25519 && prefix === 0,
  };
  const [depth, parentFingerprint, childNumber] = [bytes[4]!, number(5, 9), number(9, 13)];
  const claims = parentFingerprint !== 0 || childNumber !== 0;
  if ((!fits.secp256k1 && !fits.ed25519) || (depth === 0 && claims)) throw new Refusal('TSS_EXTENDED_KEY');
  return {
    curve: fits.secp256k1 ? 'secp256k1' : 'ed25519',
    depth,
    parentFingerprint,
    childNumber,
    chainCode: bytes.slice(13, 45),
    publicKey: bytes.slice(fits.secp256k1 ? 45 : 46),
  };
}

/** The first child number that is hardened (BIP32). */
const HARDENED = 2 ** 31;

/**
 * The child numbers of a path: `m`, or `m/` and numbers with `/` between, each below 2^31 and without zeros before it.
 * Refuses TSS_PATH_HARDENED where a step is hardened (`'`, `h` or `H`), which needs the private key, and TSS_PATH else.
 */
export function readPath(path: string): number[] {
  const [root, ...steps] = path.split('/');
  if (root !== 'm' || steps.length > 255) throw new Refusal('TSS_PATH');
  return steps.map(step => {
    if (/^[0-9]+['hH]$/.test(step)) throw new Refusal('TSS_PATH_HARDENED');
    const child = /^(0|[1-9][0-9]{0,9})$/.test(step) ? Number(step) : HARDENED;
    if (child >= HARDENED) throw new Refusal('TSS_PATH');
    return child;
  });
}
