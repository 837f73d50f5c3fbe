/**
 * The cipher of the sealed store, tried before anybody gives a share for what is in it: with an answer that is known from
 * elsewhere, and with a message of many blocks. What is compiled for that is there when the first entry is sealed.
 */
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { fromHex, sameBytes } from '../../../shared/bytes';
import { Refusal } from '../../../shared/text/refusals';

/** draft-irtf-cfrg-xchacha-03, A.3.1. None of it is secret. */
const KNOWN = {
  key: '808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f',
  nonce: '404142434445464748494a4b4c4d4e4f5051525354555657',
  associated: '50515253c0c1c2c3c4c5c6c7',
  clear:
    '4c616469657320616e642047656e746c656d656e206f662074686520636c617373206f66202739393a204966204920636f756c64206f6666' +
    '657220796f75206f6e6c79206f6e652074697020666f7220746865206675747572652c2073756e73637265656e20776f756c642062652069' +
    '742e',
  sealed:
    'bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216' +
    'cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff921f9664c97637da9768812f615c68b13b52e' +
    'c0875924c1c7987947deafd8780acf49',
} as const;

/** Counted in blocks of the cipher (64 bytes) and of its authenticator (16), many of each. */
const LONG_BYTES = 16 << 10;

type Cipher = (
  key: Uint8Array,
  nonce: Uint8Array,
  associated: Uint8Array,
) => { encrypt(clear: Uint8Array): Uint8Array; decrypt(sealed: Uint8Array): Uint8Array };

/** Whether `cipher` gives the known answer, opens what it sealed, and does not open it with one bit changed. Never throws. */
export function isXChaCha(cipher: Cipher): boolean {
  const [key, nonce, associated] = [KNOWN.key, KNOWN.nonce, KNOWN.associated].map(fromHex) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const made = () => cipher(key, nonce, associated);
  try {
    if (!sameBytes(made().encrypt(fromHex(KNOWN.clear)), fromHex(KNOWN.sealed))) return false;
    const long = new Uint8Array(LONG_BYTES).fill(0x51);
    const sealed = made().encrypt(long);
    if (!sameBytes(made().decrypt(sealed), long)) return false;
    sealed[0]! ^= 1;
    return !opens(() => made().decrypt(sealed));
  } catch {
    return false;
  }
}

function opens(decrypt: () => unknown): boolean {
  try {
    decrypt();
    return true;
  } catch {
    return false;
  }
}

let isUsable: boolean | undefined;

/** Refuses CRYPTO_UNUSABLE, with the cipher's name, where it does not work in this process. Tried once in a process. */
export function requireStoreCipher(): void {
  isUsable ??= isXChaCha(xchacha20poly1305);
  if (!isUsable) throw new Refusal('CRYPTO_UNUSABLE', { name: 'XChaCha20-Poly1305' });
}
