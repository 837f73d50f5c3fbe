/** Opening one message with the key to it alone, as a complaint publishes it. */
import { decrypt, readMessage } from 'openpgp';
import { fromHex } from '../../../shared/bytes';
import { wipe } from '../process/wipe';
import { settings } from './settings';

/** By the numbers that GnuPG writes before a session key (RFC 9580, section 9.3). */
const CIPHERS: Readonly<Record<string, string>> = { 7: 'aes128', 8: 'aes192', 9: 'aes256' };

/**
 * What is in a binary message, by its session key (`NUMBER:HEX`), for the caller to wipe; null where that does not open it, or
 * it is no message.
 */
export async function openWithSessionKey(
  message: Uint8Array,
  sessionKey: string,
): Promise<Uint8Array | null> {
  const [number = '', hex = ''] = sessionKey.split(':');
  const algorithm = CIPHERS[number];
  if (!algorithm) return null;
  const data = fromHex(hex);
  try {
    const { data: opened } = await decrypt({
      message: await readMessage({ binaryMessage: Uint8Array.from(message), config: settings }),
      sessionKeys: [{ data, algorithm }] as never,
      format: 'binary',
      config: settings,
    });
    return opened as Uint8Array;
  } catch {
    return null;
  } finally {
    wipe(data);
  }
}
