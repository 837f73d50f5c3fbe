/** Made-up keys for practice sets. Real private keys have no way in here. */
import {
  createCleartextMessage,
  decrypt,
  generateKey,
  type Message,
  type PrivateKey,
  readMessage,
  readPrivateKey,
  sign,
} from 'openpgp';
import { Refusal } from '../../../shared/text/refusals';
import { secretCopy, wipe } from '../process/wipe';
import { strictBase64 } from './base64';
import { requireUsable } from './self-test';
import { settings } from './settings';

/** In every user ID of a made-up key, so that it cannot be taken for a real one. */
const PRACTICE_MARK = 'PRACTICE ';

/** Whether this user ID, as it is shown, is one of a made-up key. */
export const isMadeUpName = (userId: string): boolean => userId.startsWith(PRACTICE_MARK);

/** Hex of the longest share, armored, is under half of this. */
const MAX_MESSAGE = 1 << 20;
const MAX_PRIVATE_KEY = 1 << 14;

/**
 * An Ed25519 key with a Curve25519 subkey (version 4, as GnuPG makes them), no passphrase, user ID
 * `PRACTICE <name>`, made at `now`. Both armored. Refuses
 * CRYPTO_UNUSABLE where this process cannot encrypt to it.
 */
export async function makePracticeKey(
  name: string,
  now: Date,
): Promise<{ privateArmored: string; publicArmored: string }> {
  await requireUsable('Curve25519');
  const { privateKey, publicKey } = await generateKey({
    type: 'ecc',
    curve: 'curve25519Legacy',
    userIDs: { name: PRACTICE_MARK + name },
    date: now,
    format: 'armored',
    config: settings,
  });
  return { privateArmored: privateKey, publicArmored: publicKey };
}

/** Refuses NOT_A_PRACTICE_SET for a key that `makePracticeKey` did not make. */
async function madeUpKey(privateArmored: string): Promise<PrivateKey> {
  const key = await readPrivateKey({ armoredKey: privateArmored, config: settings });
  const userIds = key.getUserIDs();
  if (userIds.length === 0 || !userIds.every(isMadeUpName)) throw new Refusal('NOT_A_PRACTICE_SET');
  return key;
}

/**
 * The same key in binary, for what opens with private keys: what was judged here is what opens there. The caller wipes it. Refuses
 * NOT_A_PRACTICE_SET as `decryptPractice`, and PRACTICE_SHARE_UNREADABLE for what is no such key.
 */
export async function madeUpKeyBytes(privateKey: Uint8Array): Promise<Uint8Array> {
  if (privateKey.length > MAX_PRIVATE_KEY) throw new Refusal('PRACTICE_SHARE_UNREADABLE');
  try {
    return (await madeUpKey(new TextDecoder().decode(privateKey))).write();
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('PRACTICE_SHARE_UNREADABLE');
  }
}

async function openedWith(message: string, privateArmored: string): Promise<Uint8Array> {
  const key = await madeUpKey(privateArmored);
  const parsed: Message<string> | Message<Uint8Array> = message.includes('-----BEGIN ')
    ? await readMessage({ armoredMessage: message, config: settings })
    : await readMessage({ binaryMessage: strictBase64(message) ?? new Uint8Array(), config: settings });
  const { data } = await decrypt({
    message: parsed,
    decryptionKeys: key,
    format: 'binary',
    config: settings,
  });
  return data as Uint8Array;
}

/**
 * What a message (armored, or base64 of the binary) to a made-up key holds, as secret bytes for the caller to
 * wipe. The caller makes sure that the set is a practice set; a key that `makePracticeKey` did not make is
 * refused (NOT_A_PRACTICE_SET). PRACTICE_SHARE_UNREADABLE when it cannot be opened for any other reason.
 */
export async function decryptPractice(message: string, privateArmored: string): Promise<Uint8Array> {
  if (message.length > MAX_MESSAGE || privateArmored.length > MAX_PRIVATE_KEY) {
    throw new Refusal('PRACTICE_SHARE_UNREADABLE');
  }
  let opened: Uint8Array;
  try {
    opened = await openedWith(message, privateArmored);
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('PRACTICE_SHARE_UNREADABLE');
  }
  const payload = secretCopy(opened);
  wipe(opened);
  return payload;
}

/**
 * `text` (line feeds, none at its end), clear-signed with a made-up key at `now`. Refuses NOT_A_PRACTICE_SET as `decryptPractice`,
 * and PRACTICE_SHARE_UNREADABLE for what is no such key.
 */
export async function signPractice(text: string, privateArmored: string, now: Date): Promise<string> {
  if (privateArmored.length > MAX_PRIVATE_KEY) throw new Refusal('PRACTICE_SHARE_UNREADABLE');
  try {
    const signingKeys = await madeUpKey(privateArmored);
    const message = await createCleartextMessage({ text });
    return await sign({ message, signingKeys, date: now, config: settings });
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('PRACTICE_SHARE_UNREADABLE');
  }
}
