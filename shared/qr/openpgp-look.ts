/** Whether bytes begin as an OpenPGP key or message does (RFC 9580, sections 4 and 5). Reads headers only. */
import { isPacketVersion, packetHeader, TAG } from '../openpgp/packets';

/** Tags of the first packet, and what it then is. */
const kinds: Readonly<Record<number, 'pgpKey' | 'pgpMessage' | 'pgpPrivateKey'>> = {
  [TAG.encryptedSessionKey]: 'pgpMessage',
  [TAG.passphraseSessionKey]: 'pgpMessage',
  [TAG.secretKey]: 'pgpPrivateKey',
  [TAG.publicKey]: 'pgpKey',
};

/** Shorter is none of these packets; random bytes would have to hit tag, version and length. */
const SHORTEST = 10;

/** Null for what is not OpenPGP, is of another kind (a signature, for example), or has its first packet cut off. */
export function packetKind(bytes: Uint8Array): 'pgpKey' | 'pgpMessage' | 'pgpPrivateKey' | null {
  const header = packetHeader(bytes);
  if (header?.length === undefined || header.length < SHORTEST) return null;
  if (header.start + header.length > bytes.length) return null;
  return isPacketVersion(header.tag, bytes[header.start]) ? (kinds[header.tag] ?? null) : null;
}
