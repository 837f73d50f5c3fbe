/**
 * Opening an encrypted share with a private key and its passphrase that somebody enters, where the attempt was started
 * so. A card and the machine's own gpg are the better way.
 *
 * What is overwritten: the session keys, the unlocked numbers of the key, and what was in the message. What cannot be:
 * the passphrase, which OpenPGP.js takes as a string; the key it derives from it; base64 without armor, which is read as
 * text; its copies of what it decrypts. All of that ends with this process.
 */

import {
  decrypt,
  decryptSessionKeys,
  enums,
  type Message,
  type PrivateKey,
  readMessage,
  readPrivateKeys,
  type SecretSubkeyPacket,
  SymmetricallyEncryptedDataPacket,
} from 'openpgp';
import { toHex } from '../../../shared/bytes';
import { SHARE_TEXT_MAX_BYTES } from '../../../shared/contract/limits';
import { armorBlocks, holdsBlock } from '../../../shared/openpgp/armor';
import { messageBytes } from '../../../shared/openpgp/pgp-message';
import { plainUtf8 } from '../../../shared/shares/text-bytes';
import { type CodeAlone, Refusal } from '../../../shared/text/refusals';
import { secretBytes, secretCopy, wipe, wiping } from '../process/wipe';
import { strictBase64 } from './base64';
import { walkPackets } from './packets';
import { requireUsable } from './self-test';
import { ANY_TIME, settings } from './settings';

/** 64 MiB for Argon2, as GnuPG and Sequoia are under; a hostile key could ask for a TiB. */
const config = { ...settings, maxArgon2MemoryExponent: 16 };

/**
 * What opening may cost: a process that is silent for a minute is ended, and with it every share that was accepted. All
 * of this together takes some seconds. The other ways to lock a key (RFC 9580, section 3.7.1.3) hash 65 MB at the most.
 */
const MAX_PARTS = 8;
/** Passes of Argon2 over 64 MiB, all parts together; the standard's own choice is three. */
const MAX_ARGON2_KIB = 16 * (1 << 16);
/** Session keys in the message, each with each part that it may be for. */
const MAX_TRIES = 32;
/** As for the keys that shares are encrypted to; ElGamal is computed more slowly. */
const MAX_RSA_BITS = 16_384;
const MAX_ELGAMAL_BITS = 4096;

/**
 * What `message` (armored, binary, base64 or hex) holds, 0 to `SHARE_TEXT_MAX_BYTES`, as secret bytes for the caller to
 * wipe. `privateKey` is one OpenPGP private key (armored, binary, or base64 of either; UTF-8 or UTF-16), `passphrase` UTF-8, empty for a
 * key without one. The three arrays stay the caller's to wipe. Expiry and revocation of the key do not matter: what was
 * once encrypted to it may still be opened. Signatures in the message are not looked at.
 *
 * Refuses PRIVATE_KEY_MESSAGE_UNREADABLE (not an encrypted message; damaged or cut off; for too many keys),
 * PRIVATE_KEY_MESSAGE_UNPROTECTED (no integrity protection; RFC 9580, section 5.7), PRIVATE_KEY_UNREADABLE (also what
 * would take too long to unlock), PRIVATE_KEY_OTHER_MESSAGE, PRIVATE_KEY_PASSPHRASE, CRYPTO_UNUSABLE, and
 * SHARE_TOO_LONG.
 */
export async function openWithPrivateKey(
  message: Uint8Array,
  privateKey: Uint8Array,
  passphrase: Uint8Array,
): Promise<Uint8Array> {
  return withUnlocked(message, privateKey, passphrase, async (key, encrypted) => {
    const opened = await openedWith(key, encrypted);
    try {
      if (opened.length > SHARE_TEXT_MAX_BYTES)
        throw new Refusal('SHARE_TOO_LONG', { expected: SHARE_TEXT_MAX_BYTES });
      return secretCopy(opened);
    } finally {
      wipe(opened);
    }
  });
}

/**
 * The keys that the message says are its session key, each as GnuPG writes one (number of the cipher, colon, hex): for who is
 * to open this one message and no other. Never to be asked of a message that was not opened and looked at before. Refuses as
 * `openWithPrivateKey`.
 */
export const sessionKeysWithPrivateKey = (
  message: Uint8Array,
  privateKey: Uint8Array,
  passphrase: Uint8Array,
): Promise<string[]> =>
  withUnlocked(message, privateKey, passphrase, async (key, encrypted) => {
    const keys = await orRefuse('PRIVATE_KEY_MESSAGE_UNREADABLE', () =>
      decryptSessionKeys({ message: encrypted, decryptionKeys: key, date: ANY_TIME, config }),
    );
    const numbers = enums.symmetric as unknown as Record<string, number>;
    return keys.map(({ data, algorithm }) =>
      wiping([data], () => `${numbers[algorithm ?? '']}:${toHex(data)}`),
    );
  });

async function withUnlocked<T>(
  message: Uint8Array,
  privateKey: Uint8Array,
  passphrase: Uint8Array,
  work: (key: PrivateKey, encrypted: Message<Uint8Array>) => Promise<T>,
): Promise<T> {
  const encrypted = await readEncrypted(message);
  const binary = binaryOf(privateKey);
  let key: PrivateKey | undefined;
  try {
    key = await readKey(binary);
    await unlock(key, encrypted, passphrase);
    return await work(key, encrypted);
  } finally {
    if (key) lock(key);
    // Not sooner: a key that is not locked is read in place.
    wipe(binary);
  }
}

async function orRefuse<T>(code: CodeAlone, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    // The library's own text may quote what it worked on.
    throw new Refusal(code);
  }
}

async function readEncrypted(given: Uint8Array): Promise<Message<Uint8Array>> {
  const bytes = messageBytes(given);
  if (!bytes) throw new Refusal('PRIVATE_KEY_MESSAGE_UNREADABLE');
  const message = await orRefuse('PRIVATE_KEY_MESSAGE_UNREADABLE', () =>
    readMessage({ binaryMessage: bytes, config }),
  );
  if (message.packets.some(packet => packet instanceof SymmetricallyEncryptedDataPacket))
    throw new Refusal('PRIVATE_KEY_MESSAGE_UNPROTECTED');
  if (message.getEncryptionKeyIDs().length === 0) throw new Refusal('PRIVATE_KEY_MESSAGE_UNREADABLE');
  return message;
}

const isBinary = ([first = 0]: Uint8Array): boolean => first >= 0x80;
const PRIVATE_BLOCK = 'PGP PRIVATE KEY BLOCK';

/** The binary of the key in `given`: an array of its own, which the caller wipes. */
function binaryOf(given: Uint8Array): Uint8Array {
  // A byte order mark in front of text may pass for the beginning of a packet.
  if (walkPackets(given).complete) return secretCopy(given);
  const text = plainUtf8(given, secretBytes);
  return wiping([text], () => (holdsBlock(text) ? fromArmor(text) : fromBase64(text)));
}

/** Exactly one private key; a public one may stand beside it. */
function fromArmor(text: Uint8Array): Uint8Array {
  const blocks = armorBlocks(text);
  const [key, ...more] = blocks.filter(({ label, ended }) => label === PRIVATE_BLOCK && ended);
  wipe(...blocks.filter(block => block !== key).map(({ bytes }) => bytes));
  if (key && more.length === 0) return key.bytes;
  wipe(key?.bytes);
  throw new Refusal('PRIVATE_KEY_UNREADABLE');
}

/** Base64 of the binary or of armor. */
function fromBase64(text: Uint8Array): Uint8Array {
  const decoded = strictBase64(new TextDecoder().decode(text));
  if (!decoded) throw new Refusal('PRIVATE_KEY_UNREADABLE');
  if (isBinary(decoded)) return decoded;
  return wiping([decoded], () => fromArmor(decoded));
}

async function readKey(binary: Uint8Array): Promise<PrivateKey> {
  const [key, ...more] = await orRefuse('PRIVATE_KEY_UNREADABLE', () =>
    readPrivateKeys({ binaryKeys: binary, config }),
  );
  if (!key || more.length > 0) throw new Refusal('PRIVATE_KEY_UNREADABLE');
  return key;
}

/** A part of a key with a secret in it, with what the library's types leave out. */
type SecretPart = Omit<SecretSubkeyPacket, 'decrypt'> & {
  decrypt(passphrase: string, options: typeof config): Promise<void>;
  clearPrivateParams(): void;
  /** How the passphrase becomes a key; Argon2's passes, and the exponent of its memory in KiB. */
  s2k: { type: 'argon2'; t: number; encodedM: number } | { type: 'iterated' | 'salted' | 'simple' } | null;
};

const partOf = ({ keyPacket }: { keyPacket: unknown }): SecretPart => keyPacket as SecretPart;

const secretParts = (key: PrivateKey): SecretPart[] =>
  key
    .getKeys()
    .map(partOf)
    .filter(part => !part.isMissingSecretKeyMaterial());

/** The parts that can decrypt, by what their owner signed: no others are unlocked. */
async function decryptingParts(key: PrivateKey): Promise<SecretPart[]> {
  // It throws where there is none.
  const able = await key.getDecryptionKeys(undefined, ANY_TIME, undefined, config).catch(() => []);
  return able.map(partOf).filter(part => !part.isMissingSecretKeyMaterial());
}

/** Unlocks the parts that the message may be encrypted to: of those that can decrypt the named ones, or all. */
async function unlock(key: PrivateKey, message: Message<Uint8Array>, passphrase: Uint8Array): Promise<void> {
  const ids = message.getEncryptionKeyIDs();
  const tries = (part: SecretPart) => ids.filter(id => id.equals(part.getKeyID(), true)).length;
  const meant = (await decryptingParts(key)).filter(part => tries(part) > 0);
  if (meant.length === 0) throw new Refusal('PRIVATE_KEY_OTHER_MESSAGE');
  refuseCostly(meant);
  for (const part of meant) {
    const { algorithm, curve } = part.getAlgorithmInfo();
    await requireUsable(curve ?? algorithm);
  }
  if (meant.reduce((sum, part) => sum + tries(part), 0) > MAX_TRIES)
    throw new Refusal('PRIVATE_KEY_MESSAGE_UNREADABLE');
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(passphrase);
  for (const part of meant) {
    if (part.isDecrypted()) continue;
    try {
      await part.decrypt(text, config);
    } catch (error) {
      const wrong = error instanceof Error && error.message.startsWith('Incorrect key passphrase');
      throw new Refusal(wrong ? 'PRIVATE_KEY_PASSPHRASE' : 'PRIVATE_KEY_UNREADABLE');
    }
  }
}

function refuseCostly(parts: readonly SecretPart[]): void {
  const argon2 = parts.reduce(
    (sum, { s2k }) => sum + (s2k?.type === 'argon2' ? s2k.t * 2 ** s2k.encodedM : 0),
    0,
  );
  const isLarge = (part: SecretPart): boolean => {
    const { algorithm, bits = 0 } = part.getAlgorithmInfo();
    return bits > (algorithm === 'elgamal' ? MAX_ELGAMAL_BITS : MAX_RSA_BITS);
  };
  if (parts.length > MAX_PARTS || argon2 > MAX_ARGON2_KIB || parts.some(isLarge))
    throw new Refusal('PRIVATE_KEY_UNREADABLE');
}

async function openedWith(key: PrivateKey, message: Message<Uint8Array>): Promise<Uint8Array> {
  // A message that does not say for whom it is may be for anybody.
  const hidden = message.getEncryptionKeyIDs().every(id => /^0+$/.test(id.toHex()));
  const sessionKeys = await orRefuse(
    hidden ? 'PRIVATE_KEY_OTHER_MESSAGE' : 'PRIVATE_KEY_MESSAGE_UNREADABLE',
    () => decryptSessionKeys({ message, decryptionKeys: key, date: ANY_TIME, config }),
  );
  try {
    return await orRefuse('PRIVATE_KEY_MESSAGE_UNREADABLE', async () => {
      const keys = sessionKeys.map(({ data, algorithm }) => ({ data, algorithm: algorithm ?? '' }));
      const { data } = await decrypt({ message, sessionKeys: keys as never, format: 'binary', config });
      return data as Uint8Array;
    });
  } finally {
    wipe(...sessionKeys.map(({ data }) => data));
  }
}

/** Overwrites what was unlocked. */
function lock(key: PrivateKey): void {
  for (const part of secretParts(key)) {
    if (part.isDecrypted()) part.clearPrivateParams();
  }
}
