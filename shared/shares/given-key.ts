/**
 * Whether a text that was given as a share is a key, or another block of lines that is no share. Its lines of base64
 * would each pass for one. It may be a share in clear all the same: so it is looked at as bytes, only its beginning, and
 * what was decoded is overwritten.
 */
import { BEGIN } from '../openpgp/armor';
import { packetHeader, TAG } from '../openpgp/packets';
import { firstCharacters, fromBase64Digits, fromHexDigits, withoutMark } from './digits';
import { asciiBytes, findBytes, standsAt } from './find-bytes';

const MESSAGE = asciiBytes('PGP MESSAGE-----');
const PRIVATE = asciiBytes('PRIVATE');

/** Characters: room for what a key packet says of itself. */
const LOOKED_AT = 200;
/** No key packet with what follows it is shorter; shares in use (17, 25, 33 bytes) are. */
const SHORTEST = 45;

/** What it is: a private key has then been exposed. */
export type GivenKey = 'privateKey' | 'block';

/**
 * `privateKey` for one of OpenPGP, SSH or TLS; `block` for a public key, and for any other armor (RFC 9580, section 6; RFC
 * 7468) than that of an OpenPGP message. undefined for everything else.
 *
 * Of armor the first line is enough. Without it, OpenPGP keys only: binary, or hex or base64 of that or of armor; their
 * beginning is enough.
 *
 * @param text UTF-8 in bytes; it stays as it is
 */
export function givenKey(text: Uint8Array): GivenKey | undefined {
  const armor = armorKind(text);
  if (armor) return armor;
  const unmarked = withoutMark(text);
  const binary = keyPacket(unmarked);
  if (binary) return binary;
  const digits = firstCharacters(unmarked, LOOKED_AT);
  const bytes = new Uint8Array(LOOKED_AT);
  try {
    for (const decode of [fromHexDigits, fromBase64Digits]) {
      const decoded = bytes.subarray(0, decode(digits, bytes));
      const kind = armorKind(decoded) ?? keyPacket(decoded);
      if (kind) return kind;
    }
    return undefined;
  } finally {
    digits.fill(0);
    bytes.fill(0);
  }
}

/** By the first line of armor that is not a message’s, wherever it stands. */
function armorKind(text: Uint8Array): GivenKey | undefined {
  for (let at = findBytes(text, BEGIN); at >= 0; at = findBytes(text, BEGIN, at + 1)) {
    const label = at + BEGIN.length;
    if (standsAt(text, MESSAGE, label)) continue;
    return labelHolds(text, label, PRIVATE) ? 'privateKey' : 'block';
  }
  return undefined;
}

/** Longer than any label. */
const LABEL_MAX = 60;

function labelHolds(text: Uint8Array, from: number, word: Uint8Array): boolean {
  for (let at = from; at < from + LABEL_MAX && at < text.length; at++) {
    if (text[at] === 0x0a) return false;
    if (standsAt(text, word, at)) return true;
  }
  return false;
}

const NUMBERS = new Set([1, 2, 3, 16, 17]);
const CURVES = new Set([18, 19, 22]);
const NATIVE = new Set([25, 26, 27, 28]);

/**
 * By the first packet: version, algorithm and the beginning of the key have to fit each other. Of random bytes of
 * `SHORTEST` or more fewer than 1 in 10^7 do, of fewer none.
 */
function keyPacket(bytes: Uint8Array): GivenKey | undefined {
  const packet = packetHeader(bytes);
  if (bytes.length < SHORTEST || packet?.length === undefined) return undefined;
  if (packet.tag !== TAG.secretKey && packet.tag !== TAG.publicKey) return undefined;
  const body = bytes.subarray(packet.start);
  const [version = 0, made = 0] = body;
  // Older than 1995 there are none of these versions.
  if (version < 4 || version > 6 || made < 0x30) return undefined;
  // Versions 5 and 6 have the length of the key itself first (RFC 9580, section 5.5.2).
  const key = body.subarray(version === 4 ? 6 : 10);
  if (!beginsKey(body[5] ?? 0, key, packet.length)) return undefined;
  return packet.tag === TAG.secretKey ? 'privateKey' : 'block';
}

function beginsKey(algorithm: number, [first = 0, second = 0]: Uint8Array, length: number): boolean {
  // A number of 512 to 16383 bits, which is in the packet.
  if (NUMBERS.has(algorithm)) return first >= 2 && first < 64 && length > (first * 256 + second) / 8;
  // The curve’s object identifier: its length, and 1.2 or 1.3 at its beginning.
  if (CURVES.has(algorithm)) return first >= 3 && first <= 10 && (second === 0x2a || second === 0x2b);
  return NATIVE.has(algorithm) && length >= 38 && length < 256;
}
