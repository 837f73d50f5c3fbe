/**
 * Whether a key can be used, and if not, why: found by looking at its parts, never at the library's messages.
 *
 * The library's `getEncryptionKey` decides which part is encrypted to. What it overlooks is asked here besides:
 * parts with broken signatures (it passes over them and takes another), and revocations later than this
 * computer's clock, which without a network is often slow.
 */
import { enums, type Key, type SignaturePacket, type Subkey, type User } from 'openpgp';
import { Refusal, type RefusalCode } from '../../../shared/refusals';
import { type KeyPacketFacts, keyPacketFacts } from './key-packet';
import { ANY_TIME, settings } from './settings';

const { signature: kind, keyFlags } = enums;

/** Reasons why a part cannot be encrypted to; of several the first in this order is told. */
const CAUSES = [
  'PGP_KEY_REVOKED',
  'PGP_KEY_EXPIRED',
  'PGP_KEY_FUTURE',
  'PGP_KEY_WEAK',
  'PGP_KEY_UNSUPPORTED',
] as const satisfies readonly RefusalCode[];
type Cause = (typeof CAUSES)[number];

const MAX_OWN_SIGNATURES = 250;

/** True when `signature` is the primary key's own over `data`, at the time `at`. */
async function verifies(
  key: Key,
  signature: SignaturePacket,
  type: number,
  data: object,
  at = ANY_TIME,
): Promise<boolean> {
  try {
    await signature.verify(key.keyPacket, type, data, at, false, settings);
    return true;
  } catch {
    return false;
  }
}

/** Those of `signatures` that are the primary key's own, the newest first. */
async function genuine(
  key: Key,
  signatures: SignaturePacket[],
  type: number,
  data: object,
): Promise<SignaturePacket[]> {
  const found: SignaturePacket[] = [];
  for (const signature of signatures) if (await verifies(key, signature, type, data)) found.push(signature);
  return found.sort((a, b) => Number(b.created) - Number(a.created));
}

const boundTo = (key: Key, subkey: Subkey) => ({ key: key.keyPacket, bind: subkey.keyPacket });

const bindings = (key: Key, subkey: Subkey) =>
  genuine(key, subkey.bindingSignatures, kind.subkeyBinding, boundTo(key, subkey));

const isRevokedPart = async (key: Key, subkey: Subkey): Promise<boolean> =>
  (await genuine(key, subkey.revocationSignatures, kind.subkeyRevocation, boundTo(key, subkey))).length > 0;

const certifications = (key: Key, { userID, userAttribute, selfCertifications }: User) =>
  genuine(key, selfCertifications, kind.certGeneric, { userID, userAttribute, key: key.keyPacket });

/** PGP_KEY_FUTURE or PGP_KEY_EXPIRED when none of these genuine signatures holds at `now`. */
function outOfTime(signatures: SignaturePacket[], now: Date): Cause | undefined {
  if (
    signatures.some(
      one => Number(one.created) <= Number(now) && Number(now) < Number(one.getExpirationTime()),
    )
  ) {
    return undefined;
  }
  return signatures.every(({ created }) => Number(created) > Number(now))
    ? 'PGP_KEY_FUTURE'
    : 'PGP_KEY_EXPIRED';
}

const allowsEncryption = ({ keyFlags: flags }: SignaturePacket): boolean =>
  ((flags?.[0] ?? 0) & (keyFlags.encryptCommunication | keyFlags.encryptStorage)) !== 0;

/** Why nothing can be encrypted to this subkey, or undefined when it is not meant for that. */
async function causeOfSubkey(key: Key, subkey: Subkey, now: Date): Promise<Cause | undefined> {
  const facts = factsOf(subkey);
  const signatures = await bindings(key, subkey);
  const [newest] = signatures;
  if (!facts.canEncrypt || !newest || !allowsEncryption(newest)) return undefined;
  if (await isRevokedPart(key, subkey)) return 'PGP_KEY_REVOKED';
  if (subkey.keyPacket.created > now) return 'PGP_KEY_FUTURE';
  const timing = outOfTime(signatures, now);
  if (timing) return timing;
  const expiry = await subkey.getExpirationTime(now, settings);
  if (expiry === null || Number(expiry) <= Number(now)) return 'PGP_KEY_EXPIRED';
  return facts.refusal;
}

/** Why nothing can be encrypted to any part of this key, when `getEncryptionKey` found none. */
async function causeOfRefusal(key: Key, now: Date, subkeysGiven: KeyPacketFacts[]): Promise<RefusalCode> {
  const users = await Promise.all(key.users.map(user => certifications(key, user)));
  const timing = outOfTime(users.flat(), now);
  if (timing) return timing;
  const expiry = await key.getExpirationTime(undefined, settings);
  // With a genuine certification at hand, null can only mean that all user IDs were revoked.
  if (expiry === null) return 'PGP_KEY_REVOKED';
  if (Number(expiry) <= Number(now)) return 'PGP_KEY_EXPIRED';
  const found = await Promise.all(key.subkeys.map(subkey => causeOfSubkey(key, subkey, now)));
  // Subkeys of unknown algorithms are dropped by the library, but were among the packets.
  found.push(...subkeysGiven.filter(({ canEncrypt }) => canEncrypt).map(({ refusal }) => refusal));
  return CAUSES.find(cause => found.includes(cause)) ?? 'PGP_KEY_CANNOT_ENCRYPT';
}

/**
 * PGP_KEY_TOO_LARGE for more signatures of its own than a key gathers in a life. Each may have to be verified, more
 * than once, and a hostile key can be full of them; foreign ones are never verified.
 */
function refuseSignatureFlood(key: Key): void {
  const all = key.toPacketList().filterByTag(enums.packet.signature).length;
  const foreign = key.users.reduce((sum, { otherCertifications }) => sum + otherCertifications.length, 0);
  if (all - foreign > MAX_OWN_SIGNATURES) throw new Refusal('PGP_KEY_TOO_LARGE');
}

/** PGP_KEY_DAMAGED unless the primary key vouches for every user ID and every subkey that is there. */
async function refuseDamaged(key: Key): Promise<void> {
  for (const user of key.users) {
    if ((await certifications(key, user)).length === 0) throw new Refusal('PGP_KEY_DAMAGED');
  }
  for (const subkey of key.subkeys) {
    if ((await bindings(key, subkey)).length === 0) throw new Refusal('PGP_KEY_DAMAGED');
  }
}

export const factsOf = ({ keyPacket }: Key | Subkey): KeyPacketFacts =>
  keyPacketFacts(keyPacket.write() as Uint8Array);

/** User IDs that the owner has not withdrawn. */
export async function liveUserIds(key: Key): Promise<string[]> {
  const live: string[] = [];
  for (const user of key.users) {
    const [newest] = await certifications(key, user);
    if (!user.userID || !newest || (await user.isRevoked(newest, undefined, ANY_TIME, settings))) continue;
    live.push(user.userID.userID);
  }
  return live;
}

/**
 * The part of `key` to encrypt to at `now`: the key itself or a subkey, as the library chooses.
 *
 * `subkeysGiven`: facts of every subkey packet that was read. Refuses with PGP_KEY_TOO_LARGE, PGP_KEY_REVOKED,
 * PGP_KEY_WITHOUT_USER, PGP_KEY_DAMAGED, PGP_KEY_FUTURE, PGP_KEY_EXPIRED, PGP_KEY_WEAK, PGP_KEY_UNSUPPORTED or
 * PGP_KEY_CANNOT_ENCRYPT.
 */
export async function encryptionPart(
  key: Key,
  now: Date,
  subkeysGiven: KeyPacketFacts[],
): Promise<Key | Subkey> {
  refuseSignatureFlood(key);
  if (await key.isRevoked(undefined, undefined, ANY_TIME, settings)) throw new Refusal('PGP_KEY_REVOKED');
  if (key.users.length === 0) throw new Refusal('PGP_KEY_WITHOUT_USER');
  await refuseDamaged(key);
  if (key.keyPacket.created > now) throw new Refusal('PGP_KEY_FUTURE');
  const part = await key.getEncryptionKey(undefined, now, undefined, settings).catch(() => undefined);
  if (!part) throw new Refusal(await causeOfRefusal(key, now, subkeysGiven));
  if ('mainKey' in part && (await isRevokedPart(key, part))) throw new Refusal('PGP_KEY_REVOKED');
  return part;
}
