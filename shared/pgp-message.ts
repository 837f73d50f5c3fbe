/** Encrypted shares as people bring them, made ready to be decrypted. Public data only, and no side effects. */
import { fromBase64, fromHex, utf8, withoutPadding } from './bytes';
import { isPacketVersion, packetHeader, TAG } from './openpgp-packets';

/** A share of 64 KiB as hex text, encrypted, in hex again, is a third of this. */
export const PGP_MESSAGE_MAX_BYTES = 1 << 20;

const BEGIN = '-----BEGIN PGP MESSAGE-----';
const END = '-----END PGP MESSAGE-----';

/** Packets that an encrypted message begins with: session keys for a public key and for a passphrase (RFC 9580, 5). */
const SESSION_KEYS = new Set<number>([TAG.encryptedSessionKey, TAG.passphraseSessionKey]);

/** The bytes themselves where they begin so. Whether they are whole is for whoever decrypts. */
function encrypted(bytes: Uint8Array): Uint8Array | undefined {
  const header = packetHeader(bytes);
  if (header?.length === undefined || !SESSION_KEYS.has(header.tag)) return undefined;
  return isPacketVersion(header.tag, bytes[header.start]) ? bytes : undefined;
}

/** The one armor block in `text`, without what is around it or in front of its lines. What is in it is not looked at. */
function armored(text: string): Uint8Array | undefined {
  const lines = text.split(/\r\n|\r|\n/).map(line => line.trim());
  const begins = lines.filter(line => line.startsWith('-----BEGIN '));
  const first = lines.indexOf(BEGIN);
  const last = lines.indexOf(END);
  if (begins.length !== 1 || first < 0 || last < first) return undefined;
  return utf8(`${lines.slice(first, last + 1).join('\n')}\n`);
}

function decoded(packed: string): Uint8Array | undefined {
  const isHex = packed.length % 2 === 0 && /^[0-9A-Fa-f]+$/.test(packed);
  const inHex = isHex ? encrypted(fromHex(packed)) : undefined;
  if (inHex) return inHex;
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(packed) || withoutPadding(packed).length % 4 === 1) return undefined;
  return encrypted(fromBase64(packed));
}

/**
 * The bytes of an encrypted message in any of the forms in which shares are handed out: armored
 * (text around it and spaces before its lines are passed over), binary, and, as Vault's init and rekey print `keys_base64`
 * and `keys`, bare base64 (padding may be missing) or hex of the binary, with white space anywhere.
 *
 * undefined for what is none of these, for two armored blocks, for a message that is not encrypted (as far as its first
 * packet shows; inside armor whoever decrypts finds it), and for more than `PGP_MESSAGE_MAX_BYTES`. The result is a copy.
 */
export function messageBytes(text: Uint8Array): Uint8Array | undefined {
  if (text.length > PGP_MESSAGE_MAX_BYTES) return undefined;
  const binary = encrypted(text);
  if (binary) return binary.slice();
  // One character a byte: nothing but ASCII is in any of these, and text around armor may be in any encoding.
  const characters = new TextDecoder('latin1').decode(text);
  if (characters.includes('-----BEGIN ')) return armored(characters);
  return decoded(characters.replace(/^\u00ef\u00bb\u00bf/, '').replace(/\s/g, ''));
}
