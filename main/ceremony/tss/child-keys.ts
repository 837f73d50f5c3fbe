/**
 * Public keys at a path below a root key, and root keys as text: for a wallet to be compared with. Non-hardened steps only;
 * hardened ones need the private key, which nobody has.
 *
 * secp256k1 by BIP32. ed25519 in the same way, as Cobo's programs do: HMAC-SHA-512 of 00, A and the number, keyed with the
 * chain code; the left half, big-endian and modulo the order, times G is added to A. Neither is the SLIP-0010 derivation,
 * and scalars are never clamped.
 */
import { hmac } from '@noble/hashes/hmac.js';
import { ripemd160 } from '@noble/hashes/legacy.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { HDKey } from '@scure/bip32';
import { Refusal } from '../../../shared/text/refusals';
import { type OnBoth, onBoth } from '../../../shared/tss/curve-names';
import { fromBigEndian, joined, u32be } from '../../../shared/tss/encoding';
import {
  type ExtendedKey,
  extendedKeyText,
  readExtendedKey,
  readPath,
  rootKey,
} from '../../../shared/tss/extended-key';
import { curves } from './curve';
import { type KeyEpoch, rootKeys } from './key-epoch';

/** xpub and cpub of an epoch's root keys; confidential. `chainCode`: 32 bytes. */
export const rootKeyTexts = (epoch: KeyEpoch, chainCode: Uint8Array): OnBoth<string> => {
  const roots = rootKeys(epoch);
  return onBoth(name => extendedKeyText(rootKey(name, roots[name], chainCode)));
};

/** Reads an xpub or cpub. Refuses TSS_EXTENDED_KEY, also where the key in it is no point of the group. */
export function parseExtendedKey(text: string): ExtendedKey {
  const key = readExtendedKey(text);
  if (!curves[key.curve].readPoint(key.publicKey)) throw new Refusal('TSS_EXTENDED_KEY');
  return key;
}

/**
 * The key at `path` below `key`. Refuses TSS_PATH, TSS_PATH_HARDENED, TSS_EXTENDED_KEY, and TSS_NO_CHILD where there is none
 * at this path (once in 2^127 on secp256k1) or the depth would be over 255.
 */
export function childKey(key: ExtendedKey, path: string): ExtendedKey {
  if (!curves[key.curve].readPoint(key.publicKey)) throw new Refusal('TSS_EXTENDED_KEY');
  return readPath(path).reduce((parent, number) => {
    if (parent.depth === 255) throw new Refusal('TSS_NO_CHILD');
    return parent.curve === 'secp256k1' ? bip32Child(parent, number) : ed25519Child(parent, number);
  }, key);
}

function bip32Child(parent: ExtendedKey, childNumber: number): ExtendedKey {
  const { depth, parentFingerprint, childNumber: index, chainCode, publicKey } = parent;
  try {
    const child = new HDKey({ depth, parentFingerprint, index, chainCode, publicKey }).deriveChild(
      childNumber,
    );
    return {
      curve: 'secp256k1',
      depth: child.depth,
      parentFingerprint: child.parentFingerprint,
      childNumber,
      chainCode: child.chainCode!,
      publicKey: child.publicKey!,
    };
  } catch {
    throw new Refusal('TSS_NO_CHILD');
  }
}

function ed25519Child(parent: ExtendedKey, childNumber: number): ExtendedKey {
  const curve = curves.ed25519;
  const keyField = joined(Uint8Array.of(0), parent.publicKey);
  const derived = hmac(sha512, parent.chainCode, joined(keyField, u32be(childNumber)));
  const tweak = fromBigEndian(derived.subarray(0, 32)) % curve.field.order;
  const point = curve.readPoint(parent.publicKey)!.add(curve.timesG(tweak));
  if (point.is0()) throw new Refusal('TSS_NO_CHILD');
  return {
    curve: 'ed25519',
    depth: parent.depth + 1,
    parentFingerprint: Number(fromBigEndian(ripemd160(sha256(keyField)).subarray(0, 4))),
    childNumber,
    chainCode: derived.slice(32),
    publicKey: curve.encodePoint(point),
  };
}
