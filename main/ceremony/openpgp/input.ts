/**
 * From what a person pastes or a file holds to the bytes of exactly one OpenPGP public key.
 *
 * Accepted: the binary, its armor (any line ends, text before and after, indented, quoted as in an answer to a mail), and
 * base64 of either.
 * Private keys are looked for in everything that can be decoded, also in what is otherwise refused, because
 * their owner has to be told.
 */

import { utf8 } from '../../../shared/bytes';
import { PGP_KEY_MAX_BYTES } from '../../../shared/contract/limits';
import { type ArmorBlock, armorBlocks } from '../../../shared/openpgp/armor';
import { unquoted } from '../../../shared/openpgp/quoted';
import { plainUtf8 } from '../../../shared/shares/text-bytes';
import { Refusal } from '../../../shared/text/refusals';
import { looseBase64, strictBase64 } from './base64';
import { isKeyPart, saysNothing } from './library-key';
import { holdsSecretKey, isKeyVersion, type Packet, TAG, walkPackets } from './packets';

/** A key with thousands of foreign signatures is under this; more would only cost time. */
const MAX_PACKETS = 5000;
/** The longest text of a key: base64 of armor. */
const MAX_INPUT = 2 * PGP_KEY_MAX_BYTES;

const PUBLIC_BLOCK = 'PGP PUBLIC KEY BLOCK';
/** Of any program, damaged or not: an SSH or TLS key pasted by mistake is exposed just as well. */
const PRIVATE_MARK = /BEGIN[ A-Z0-9]{0,40}PRIVATE KEY/i;

/** Refuses what is not one whole version 4 public key, the most alarming reason first. */
function oneKey(bytes: Uint8Array): Packet[] {
  const walk = walkPackets(bytes);
  const { packets, complete } = walk;
  if (holdsSecretKey(walk)) throw new Refusal('PGP_KEY_PRIVATE');
  if (bytes.length > PGP_KEY_MAX_BYTES || packets.length > MAX_PACKETS)
    throw new Refusal('PGP_KEY_TOO_LARGE');
  const [primary] = packets;
  const version = primary?.body[0];
  if (primary?.tag !== TAG.publicKey || !isKeyVersion(version)) throw new Refusal('PGP_KEY_UNREADABLE');
  if (packets.filter(({ tag }) => tag === TAG.publicKey).length > 1) throw new Refusal('PGP_KEY_SEVERAL');
  if (version !== 4) throw new Refusal('PGP_KEY_VERSION');
  if (!complete || packets.some(({ tag }) => !isKeyPart(tag) && !saysNothing(tag)))
    throw new Refusal('PGP_KEY_DAMAGED');
  return packets;
}

/**
 * The bytes in the one armor block of a public key. The checksum may be absent (RFC 9580 drops it), but one that is there
 * and wrong means damage.
 */
function fromBlocks(blocks: ArmorBlock[]): Uint8Array {
  if (blocks.some(({ bytes }) => holdsSecretKey(walkPackets(bytes)))) throw new Refusal('PGP_KEY_PRIVATE');
  const keys = blocks.filter(({ label }) => label === PUBLIC_BLOCK);
  if (keys.length > 1) throw new Refusal('PGP_KEY_SEVERAL');
  const [key] = keys;
  if (!key?.ended || blocks.length > 1) throw new Refusal('PGP_KEY_UNREADABLE');
  if (!key.intact) throw new Refusal('PGP_KEY_DAMAGED');
  return key.bytes;
}

function fromText(text: string, mayNest = true): Uint8Array {
  if (text.trim() === '') throw new Refusal('PGP_KEY_MISSING');
  if (PRIVATE_MARK.test(text)) throw new Refusal('PGP_KEY_PRIVATE');
  const blocks = armorBlocks(utf8(unquoted(text)));
  if (blocks.length > 0) return fromBlocks(blocks);
  const bytes = strictBase64(text);
  if (!bytes) {
    throw new Refusal(
      holdsSecretKey(walkPackets(looseBase64(text))) ? 'PGP_KEY_PRIVATE' : 'PGP_KEY_UNREADABLE',
    );
  }
  return mayNest ? fromBytes(bytes, false) : bytes;
}

/** Text in UTF-8 or, as PowerShell writes files, in UTF-16. A byte order mark is dropped. */
const textOf = (bytes: Uint8Array): string =>
  new TextDecoder().decode(plainUtf8(bytes, length => new Uint8Array(length)));

/** True for bytes that are OpenPGP packets, or begin as a key does; only then what is wrong with them is told. */
function isBinaryKey(bytes: Uint8Array): boolean {
  const walk = walkPackets(bytes);
  const [first] = walk.packets;
  return (
    walk.complete || holdsSecretKey(walk) || (first?.tag === TAG.publicKey && isKeyVersion(first.body[0]))
  );
}

/** The binary in a file, or in what base64 was decoded to; what looks like no binary is read as text. */
function fromBytes(bytes: Uint8Array, mayNest = true): Uint8Array {
  if (isBinaryKey(bytes)) return bytes;
  const text = textOf(bytes);
  return mayNest || text.includes('-----BEGIN ') ? fromText(text, mayNest) : bytes;
}

/**
 * The binary of the one public key in `input`, exactly as it came (for the bound digest), and its packets.
 *
 * Refuses, in this order: PGP_KEY_MISSING, PGP_KEY_PRIVATE (a secret key anywhere), PGP_KEY_TOO_LARGE (over 1 MiB or
 * 5000 packets), PGP_KEY_SEVERAL, PGP_KEY_UNREADABLE, PGP_KEY_VERSION, PGP_KEY_DAMAGED (as far as its framing and
 * checksum show). Its signatures are not looked at.
 */
export function decodeKeyInput(input: string | Uint8Array): { bytes: Uint8Array; packets: Packet[] } {
  if (input.length > MAX_INPUT) {
    const text =
      typeof input === 'string'
        ? input
        : Buffer.from(input.buffer, input.byteOffset, input.length).toString('latin1');
    throw new Refusal(PRIVATE_MARK.test(text) ? 'PGP_KEY_PRIVATE' : 'PGP_KEY_TOO_LARGE');
  }
  if (input.length === 0) throw new Refusal('PGP_KEY_MISSING');
  const bytes = typeof input === 'string' ? fromText(input.replace(/^\uFEFF/, '')) : fromBytes(input);
  return { bytes, packets: oneKey(bytes) };
}
