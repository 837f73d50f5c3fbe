/**
 * Whether a key can be used, and if not, why: found by looking at its parts, never at the library's messages.
 *
 * The library's `getEncryptionKey` decides which part is encrypted to. What it overlooks is asked here besides: parts
 * whose own signatures are broken (it passes over them and takes another), numbers that anybody can break, and
 * revocations later than this computer's clock, which without a network is often slow.
 */
import { enums, type Key, type SignaturePacket, type Subkey } from 'openpgp';
import { type CodeAlone, Refusal } from '../../../shared/text/refusals';
import { type KeyPacketFacts, keyPacketFacts } from './key-packet';
import {
  bindings,
  certifications,
  isRevoked,
  isRevokedPart,
  keepVouchedFor,
  refuseSignatureFlood,
} from './own-signatures';
import { type Packet, TAG } from './packets';
import { settings } from './settings';

const { keyFlags } = enums;

/** Reasons why a part cannot be encrypted to; of several the first in this order is told. */
const CAUSES = [
  'PGP_KEY_REVOKED',
  'PGP_KEY_EXPIRED',
  'PGP_KEY_FUTURE',
  'PGP_KEY_WEAK',
  'PGP_KEY_UNSUPPORTED',
] as const satisfies readonly CodeAlone[];
type Cause = (typeof CAUSES)[number];

/** Parts whose numbers are looked at closely: each takes time. */
const MAX_LOOKED_AT = 8;

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

/** Without flags, as programs in Java and old PGP make keys, what the algorithm can do is allowed. */
const allowsEncryption = ({ keyFlags: flags }: SignaturePacket): boolean =>
  !flags || ((flags[0] ?? 0) & (keyFlags.encryptCommunication | keyFlags.encryptStorage)) !== 0;

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
async function causeOfRefusal(
  key: Key,
  now: Date,
  vouchedFor: readonly Subkey[],
  packets: readonly Packet[],
): Promise<CodeAlone> {
  const users = await Promise.all(key.users.map(user => certifications(key, user)));
  const timing = outOfTime(users.flat(), now);
  if (timing) return timing;
  const expiry = await key.getExpirationTime(undefined, settings);
  if (expiry === null || Number(expiry) <= Number(now)) return 'PGP_KEY_EXPIRED';
  const found = await Promise.all(vouchedFor.map(subkey => causeOfSubkey(key, subkey, now)));
  // Subkeys of unknown algorithms are dropped by the library, but were among the packets.
  const given = packets.filter(({ tag }) => tag === TAG.publicSubkey).map(({ body }) => keyPacketFacts(body));
  found.push(...given.filter(({ canEncrypt }) => canEncrypt).map(({ refusal }) => refusal));
  const cause = CAUSES.find(code => found.includes(code));
  if (cause) return cause;
  // There is a part for encryption that nobody can tell whose it is.
  const vouched = vouchedFor.filter(subkey => factsOf(subkey).canEncrypt).length;
  return given.filter(({ canEncrypt }) => canEncrypt).length > vouched
    ? 'PGP_KEY_DAMAGED'
    : 'PGP_KEY_CANNOT_ENCRYPT';
}

export const factsOf = ({ keyPacket }: Key | Subkey): KeyPacketFacts =>
  keyPacketFacts(keyPacket.write() as Uint8Array);

/**
 * Leaves in `key` the subkeys that can be used: not revoked (the library overlooks what is later than this computer's
 * clock), and of an algorithm and numbers that are not refused.
 */
async function keepUsable(key: Key): Promise<void> {
  const usable: Subkey[] = [];
  for (const subkey of key.subkeys) {
    if (!factsOf(subkey).refusal && !(await isRevokedPart(key, subkey))) usable.push(subkey);
  }
  key.subkeys = usable;
}

/**
 * The part of `key` to encrypt to at `now`: the key itself or a subkey, as the library chooses among those that the
 * primary key vouches for and that can be used. Only these, and the user IDs that are vouched for, remain in `key`.
 *
 * `packets`: all that were read. Refuses with PGP_KEY_TOO_LARGE, PGP_KEY_REVOKED, PGP_KEY_WITHOUT_USER, PGP_KEY_DAMAGED,
 * PGP_KEY_FUTURE, PGP_KEY_EXPIRED, PGP_KEY_WEAK, PGP_KEY_UNSUPPORTED or PGP_KEY_CANNOT_ENCRYPT.
 */
export async function encryptionPart(key: Key, now: Date, packets: readonly Packet[]): Promise<Key | Subkey> {
  refuseSignatureFlood(key);
  if (await isRevoked(key)) throw new Refusal('PGP_KEY_REVOKED');
  await keepVouchedFor(key, packets);
  if (key.keyPacket.created > now) throw new Refusal('PGP_KEY_FUTURE');
  const vouchedFor = key.subkeys;
  await keepUsable(key);
  for (let looked = 0; looked < MAX_LOOKED_AT; looked++) {
    const part = await key.getEncryptionKey(undefined, now, undefined, settings).catch(() => undefined);
    if (!part && looked > 0) throw new Refusal('PGP_KEY_WEAK');
    if (!part) throw new Refusal(await causeOfRefusal(key, now, vouchedFor, packets));
    if (!factsOf(part).hasWeakModulus()) return part;
    key.subkeys = key.subkeys.filter(subkey => subkey !== part);
    // The key itself, which nothing can be taken out of.
    if (!('mainKey' in part)) break;
  }
  throw new Refusal('PGP_KEY_WEAK');
}
