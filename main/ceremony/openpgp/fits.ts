/** Whether a signature fits: its arithmetic alone. */
import { createMessage, type Key, type SignaturePacket, type Subkey } from 'openpgp';
import { ANY_TIME, settings } from './settings';

/** True when the signature's own arithmetic fits `data` and this part of the key, whatever the time. */
export async function fits(packet: SignaturePacket, part: Key | Subkey, data: Uint8Array): Promise<boolean> {
  const message = await createMessage({ binary: data, format: 'binary' });
  const [literal] = message.packets;
  try {
    await packet.verify(part.keyPacket, packet.signatureType!, literal as object, ANY_TIME, true, settings);
    return true;
  } catch {
    return false;
  }
}
