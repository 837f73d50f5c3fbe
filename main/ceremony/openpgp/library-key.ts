/**
 * A key as OpenPGP.js sees it, put right where the library and GnuPG differ about what is a good key: packets that say
 * nothing about a key, user IDs that are not UTF-8, and self-signatures that name a designated revoker.
 */
import { type Key, readKey, type SignaturePacket } from 'openpgp';
import { Refusal } from '../../../shared/text/refusals';
import { type Packet, TAG } from './packets';
import { settings } from './settings';

/** What a key consists of (RFC 9580, section 10.1.1). */
const KEY_PARTS = new Set<number>([
  TAG.publicKey,
  TAG.publicSubkey,
  TAG.userId,
  TAG.userAttribute,
  TAG.signature,
]);
/** Marker, trust (GnuPG's own notes, in backups) and padding: of no meaning in a key. */
const WITHOUT_MEANING = new Set<number>([10, 12, 21]);
/** From here on a program passes over what it does not know (section 4.3), private packets (60 to 63) among them. */
const FIRST_NOT_CRITICAL = 40;

/** True when a packet of this tag may be passed over in a key. All others are parts of it, or make it no key. */
export const saysNothing = (tag: number): boolean => WITHOUT_MEANING.has(tag) || tag >= FIRST_NOT_CRITICAL;

export const isKeyPart = (tag: number): boolean => KEY_PARTS.has(tag);

/** A packet with a header of the new format and a length of four bytes. */
function framed({ tag, body }: Packet): Uint8Array {
  const packet = new Uint8Array(6 + body.length);
  packet.set([0xc0 | tag, 0xff]);
  new DataView(packet.buffer).setUint32(2, body.length);
  packet.set(body, 6);
  return packet;
}

/** Old programs wrote user IDs in Latin-1. */
function textOf(userId: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(userId);
  } catch {
    return new TextDecoder('latin1').decode(userId);
  }
}

/** The library hashes a user ID as it decoded it; what was signed are the bytes. */
function keepUserIds(key: Key, packets: readonly Packet[]): void {
  const given = packets.filter(({ tag }) => tag === TAG.userId).map(({ body }) => body.slice());
  const read = key.users.flatMap(({ userID }) => userID ?? []);
  if (read.length !== given.length) return;
  for (const [at, userId] of read.entries()) {
    Object.assign(userId, { userID: textOf(given[at]!), write: () => given[at]! });
  }
}

/** What the library's types leave out: that somebody else may revoke the key (RFC 9580, section 5.2.3.23). */
type MayNameRevoker = SignaturePacket & { revocationKeyClass: number | null };

/** Signatures over the primary key alone. */
export const directSignatures = (key: Key): SignaturePacket[] =>
  (key as Key & { directSignatures: SignaturePacket[] }).directSignatures;

const namingRevokers = new WeakSet<SignaturePacket>();

/** True when this signature of a key that `libraryKey` read names a designated revoker. */
export const namesRevoker = (signature: SignaturePacket): boolean => namingRevokers.has(signature);

/** The library verifies no signature that names one; here that is only noted. */
function noteRevokers(key: Key): void {
  const own = [
    ...directSignatures(key),
    ...key.users.flatMap(({ selfCertifications }) => selfCertifications),
  ];
  for (const signature of own as MayNameRevoker[]) {
    if (signature.revocationKeyClass === null) continue;
    namingRevokers.add(signature);
    signature.revocationKeyClass = null;
  }
}

/**
 * The library's key for `packets`, which begin with a version 4 public key. None of its signatures has been verified.
 * Refuses PGP_KEY_DAMAGED for what the library cannot read.
 */
export async function libraryKey(packets: readonly Packet[]): Promise<Key> {
  const parts = packets.filter(({ tag }) => isKeyPart(tag));
  const binaryKey = Uint8Array.from(Buffer.concat(parts.map(framed)));
  const key = await readKey({ binaryKey, config: settings }).catch(() => {
    throw new Refusal('PGP_KEY_DAMAGED');
  });
  keepUserIds(key, parts);
  noteRevokers(key);
  return key;
}
