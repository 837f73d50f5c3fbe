/**
 * Detached signatures, by which people sign off a ceremony. Public work, but it parses what people bring, so it is done
 * in the ceremony process.
 *
 * What is wrong is found by asking one thing after another, never by reading the library's messages.
 */
import { armor, enums, type Key, readSignature, type SignaturePacket, type Subkey } from 'openpgp';
import { utf8 } from '../../../shared/bytes';
import { armorBlocks, holdsBlock } from '../../../shared/openpgp/armor';
import { plainUtf8 } from '../../../shared/shares/text-bytes';
import { Refusal } from '../../../shared/text/refusals';
import { strictBase64 } from './base64';
import { fits } from './fits';
import { decodeKeyInput } from './input';
import { factsOf } from './judge-key';
import type { PublicKey } from './judged-key';
import { keyPacketFacts } from './key-packet';
import { libraryKey } from './library-key';
import {
  isRevoked,
  isRevokedPart,
  keepVouchedFor,
  newestOwnSignature,
  refuseSignatureFlood,
} from './own-signatures';
import { TAG, walkPackets } from './packets';
import { refuseWeak } from './public-key';
import { requireVerifiable } from './self-test';
import { settings } from './settings';

/** An RSA 16384 signature with every subpacket there is, in base64 of armor, is far under this. */
const SIGNATURE_MAX_BYTES = 1 << 16;
const LABEL = 'PGP SIGNATURE';

/** Of a document as it is, and of text with its line ends made CR LF (RFC 9580, section 5.2.1). */
const DOCUMENT_TYPES = new Set<number>([enums.signature.binary, enums.signature.text]);
const STRONG_HASHES = new Set<number>([
  enums.hash.sha256,
  enums.hash.sha384,
  enums.hash.sha512,
  enums.hash.sha224,
]);

/** The key ID of no key: the library takes it for any. */
const ANONYMOUS = /^0*$/;

/** A key to verify with. It need not be one that can be encrypted to; every `PublicKey` is one, too. */
export type SigningKey = Pick<PublicKey, 'key' | 'fingerprint'>;

/**
 * Reads the one public key in `input` (forms as for `readPublicKey`) to verify signatures with. Throws a `Refusal`
 * of `decodeKeyInput`, PGP_KEY_TOO_LARGE, PGP_KEY_WEAK, PGP_KEY_UNSUPPORTED, SIGNATURES_UNUSABLE, and as
 * `keepVouchedFor`. Whether the key may sign, and could at the time, is judged with the signature.
 */
export async function readSigningKey(input: string | Uint8Array): Promise<SigningKey> {
  const { packets } = decodeKeyInput(input);
  const primary = keyPacketFacts(packets.find(({ tag }) => tag === TAG.publicKey)!.body);
  refuseWeak(primary);
  // Its own signatures are verified next.
  await requireVerifiable(primary.algorithm);
  const key = await libraryKey(packets);
  refuseSignatureFlood(key);
  await keepVouchedFor(key, packets);
  return { key, fingerprint: key.getFingerprint() };
}

/**
 * Tells whether this is a copy of the key in `other` (forms as for `readPublicKey`) from before its owner last signed that one: its user IDs, the
 * key itself, or the subkey that is encrypted to. Another key is none. Refuses as `readSigningKey`.
 */
export async function isOlder(
  { key, fingerprint, encryptionFingerprint }: PublicKey,
  other: Uint8Array,
): Promise<boolean> {
  const { key: known } = await readSigningKey(other);
  if (known.getFingerprint() !== fingerprint) return false;
  const newest = (of: Key) =>
    newestOwnSignature(of, of.subkeys.find(one => one.getFingerprint() === encryptionFingerprint) ?? of);
  return Number(await newest(key)) < Number(await newest(known));
}

const unreadable = () => new Refusal('SIGNATURE_UNREADABLE');

/** The binary packets in armor, base64 of the binary or of armor, or the binary itself. */
function binaryOf(input: Uint8Array | string): Uint8Array {
  if (input.length > SIGNATURE_MAX_BYTES) throw unreadable();
  if (typeof input !== 'string' && walkPackets(input).complete) return input;
  const text = plainUtf8(typeof input === 'string' ? utf8(input) : input, length => new Uint8Array(length));
  if (holdsBlock(text)) return fromArmor(text);
  const bytes = strictBase64(new TextDecoder().decode(text));
  if (!bytes) throw unreadable();
  return holdsBlock(bytes) ? fromArmor(bytes) : bytes;
}

function fromArmor(text: Uint8Array): Uint8Array {
  const [block, ...more] = armorBlocks(text);
  if (!block?.ended || block.label !== LABEL || more.length > 0) throw unreadable();
  return block.bytes;
}

/** The one signature of a document in `input`, and its bytes. Refuses anything else with SIGNATURE_UNREADABLE. */
async function oneSignature(
  input: Uint8Array | string,
): Promise<{ packet: SignaturePacket; bytes: Uint8Array }> {
  const bytes = binaryOf(input);
  const { packets, complete } = walkPackets(bytes);
  if (!complete || packets.length !== 1 || packets[0]!.tag !== TAG.signature) throw unreadable();
  const read = await readSignature({ binarySignature: bytes.slice(), config: settings }).catch(() => {
    throw unreadable();
  });
  const [packet] = read.packets as unknown as SignaturePacket[];
  if (!packet?.created || packet.signatureType === null || !DOCUMENT_TYPES.has(packet.signatureType)) {
    throw unreadable();
  }
  return { packet, bytes };
}

/** A signature as a file that gpg reads: armor that begins on the first line, or the binary. */
export interface SignatureFile {
  armored: boolean;
  bytes: Uint8Array;
}

/** Binary stays as it was given. Text is armored anew: base64 alone, indented armor or a wrong checksum gpg does not read. */
function fileOf(given: Uint8Array | string, bytes: Uint8Array): SignatureFile {
  if (bytes === given) return { armored: false, bytes: bytes.slice() };
  const withChecksum = true;
  const text = armor(enums.armor.signature, bytes, undefined, undefined, undefined, withChecksum, settings);
  return { armored: true, bytes: utf8(text) };
}

/**
 * True when the key could sign when the signature was made, by its newest self-signatures, and is not revoked now (also
 * where the revocation is later than this computer's clock). A key that expired after it signed does no harm. One that was
 * extended since shows no older self-signature any more: then it is judged by the time of the newest.
 */
async function couldSign(
  { key }: SigningKey,
  part: Key | Subkey,
  packet: SignaturePacket,
  now: Date,
): Promise<boolean> {
  const at = packet.created!;
  if (part.keyPacket.created > at || key.keyPacket.created > at) return false;
  if (Number(packet.getExpirationTime()) <= Number(now)) return false;
  if (await isRevoked(key)) return false;
  if ('mainKey' in part && (await isRevokedPart(key, part))) return false;
  if (factsOf(part).refusal || factsOf(part).hasWeakModulus()) return false;
  const newest = await newestOwnSignature(key, part);
  try {
    await key.getSigningKey(part.getKeyID(), newest > at ? newest : at, undefined, settings);
    return true;
  } catch {
    return false;
  }
}

/** Between which times a signature has to be made, by the clock of whoever judges it. */
export interface Period {
  notBefore: Date;
  now: Date;
}

/**
 * Verifies a detached signature (armored, binary, or base64 of the binary) of `data` by `key`, made in `period`: when it was
 * made (ISO 8601, by the signer's clock), the fingerprint of the primary key (40 lower-case hex digits), and the
 * signature as it is to be kept.
 *
 * `data` are the bytes of the signed file as they are (`signOffText` in UTF-8); a signature in text mode, which `gpg
 * --textmode` makes, holds for any line ends. The method is RFC 9580, section 5.2, by OpenPGP.js.
 *
 * Throws `Refusal`, in this order: SIGNATURE_UNREADABLE (not one detached signature of a document, or over 64 KiB),
 * SIGNATURE_OTHER_KEY, SIGNATURE_UNVERIFIABLE (a hash that is too weak), SIGNATURES_UNUSABLE, SIGNATURE_OTHER_TEXT, SIGNATURE_FUTURE,
 * SIGNATURE_TOO_OLD, and SIGNATURE_UNVERIFIABLE when the key could not sign then, was revoked, or the signature has expired.
 */
export async function verifyDetached(
  signature: Uint8Array | string,
  data: Uint8Array,
  key: SigningKey,
  { notBefore, now }: Period,
): Promise<{ at: string; fingerprint: string; file: SignatureFile }> {
  const { packet, bytes } = await oneSignature(signature);
  const [part] = key.key.getKeys(packet.issuerKeyID);
  if (!part || ANONYMOUS.test(packet.issuerKeyID.toHex())) throw new Refusal('SIGNATURE_OTHER_KEY');
  if (!STRONG_HASHES.has(packet.hashAlgorithm ?? -1)) throw new Refusal('SIGNATURE_UNVERIFIABLE');
  await requireVerifiable(factsOf(part).algorithm);
  if (!(await fits(packet, part, data))) throw new Refusal('SIGNATURE_OTHER_TEXT');
  if (packet.created! > now) throw new Refusal('SIGNATURE_FUTURE');
  if (packet.created! < notBefore) throw new Refusal('SIGNATURE_TOO_OLD');
  if (!(await couldSign(key, part, packet, now))) throw new Refusal('SIGNATURE_UNVERIFIABLE');
  const file = fileOf(signature, bytes);
  return { at: packet.created!.toISOString(), fingerprint: key.fingerprint, file };
}
