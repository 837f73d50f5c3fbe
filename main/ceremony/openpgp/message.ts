/** Messages out: a share, encrypted to the one key that everyone saw the fingerprint of. */
import { armor, createMessage, encrypt, enums, generateSessionKey } from 'openpgp';
import { toHex } from '../../../shared/bytes';
import { Refusal } from '../../../shared/text/refusals';
import { wipe } from '../process/wipe';
import type { PublicKey } from './judged-key';
import { TAG, walkPackets } from './packets';
import { settings } from './settings';

/** Versions of the two packets of a message that every GnuPG reads: RFC 9580, sections 5.1.1 and 5.13.1. */
const SESSION_KEY_VERSION = 3;
const ENCRYPTED_DATA_VERSION = 1;

/** True when `message` is one session key, for `keyId` (16 hex digits), and the data under it; nothing else. */
export function isMessageTo(message: Uint8Array, keyId: string): boolean {
  const { packets, complete } = walkPackets(message);
  const [sessionKey, data] = packets;
  return (
    complete &&
    packets.length === 2 &&
    sessionKey?.tag === TAG.encryptedSessionKey &&
    sessionKey.body[0] === SESSION_KEY_VERSION &&
    toHex(sessionKey.body.subarray(1, 9)) === keyId &&
    data?.tag === TAG.encryptedData &&
    data.body[0] === ENCRYPTED_DATA_VERSION
  );
}

/** The ID by which messages name the key with this fingerprint (RFC 9580, section 5.5.4): 16 hex digits. */
export const keyIdOf = (fingerprint: string): string =>
  fingerprint.length === 40 ? fingerprint.slice(-16) : fingerprint.slice(0, 16);

/**
 * Encrypts `payload` to the part of `key` that was shown, and to nothing else: literal data in binary mode without
 * file name and date, AES, integrity protected (RFC 9580, section 5.13.1), not compressed, not signed.
 *
 * `message` is the binary, `armored` the same for an `.asc` file that `gpg --decrypt` opens. `payload` stays the
 * caller's to wipe; the session key is wiped here. Copies that OpenPGP.js makes cannot be reached, they end with
 * the process. Refuses with INTERNAL when the library fails or the message is not to that key alone.
 */
export async function encryptTo(
  key: PublicKey,
  payload: Uint8Array,
): Promise<{ message: Uint8Array; armored: string }> {
  const shared = { encryptionKeys: key.key, date: key.judgedAt, config: settings };
  let message: Uint8Array;
  let sessionKey: Awaited<ReturnType<typeof generateSessionKey>> | undefined;
  try {
    sessionKey = await generateSessionKey(shared);
    const { data, algorithm } = sessionKey;
    message = await encrypt({
      ...shared,
      message: await createMessage({ binary: payload, format: 'binary', date: new Date(0) }),
      encryptionKeyIDs: key.encryptionKeyId,
      // Without the AEAD method that the library takes wherever the key can: GnuPG could not open that.
      sessionKey: { data, algorithm },
      format: 'binary',
    });
  } catch {
    throw new Refusal('INTERNAL');
  } finally {
    wipe(sessionKey?.data);
  }
  if (!isMessageTo(message, key.encryptionKeyId.toHex())) throw new Refusal('INTERNAL');
  const withChecksum = true;
  return {
    message,
    armored: armor(enums.armor.message, message, undefined, undefined, undefined, withChecksum, settings),
  };
}
