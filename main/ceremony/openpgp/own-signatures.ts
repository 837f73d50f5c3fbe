/** What a key says of itself: the signatures of its primary key over user IDs and subkeys, and which of those count. */
import { enums, type Key, type SignaturePacket, type Subkey, type User } from 'openpgp';
import { Refusal } from '../../../shared/text/refusals';
import { directSignatures, namesRevoker } from './library-key';
import { type Packet, TAG } from './packets';
import { ANY_TIME, settings } from './settings';

const { signature: kind } = enums;

const MAX_OWN_SIGNATURES = 250;

/** Signatures of these versions are of PGP 2, by MD5; the library drops them. */
const OLD_VERSIONS = new Set<number | undefined>([2, 3]);

/** True when `signature` is the primary key's own over `data`, whatever the time. */
async function verifies(key: Key, signature: SignaturePacket, type: number, data: object): Promise<boolean> {
  try {
    await signature.verify(key.keyPacket, type, data, ANY_TIME, false, settings);
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

/** The genuine signatures that bind a subkey to its key, the newest first. */
export const bindings = (key: Key, subkey: Subkey): Promise<SignaturePacket[]> =>
  genuine(key, subkey.bindingSignatures, kind.subkeyBinding, boundTo(key, subkey));

/** True when the owner revoked this subkey, ever: a binding that is newer does not bring one back. */
export const isRevokedPart = async (key: Key, subkey: Subkey): Promise<boolean> =>
  (await genuine(key, subkey.revocationSignatures, kind.subkeyRevocation, boundTo(key, subkey))).length > 0;

const named = (key: Key, { userID, userAttribute }: User) => ({ userID, userAttribute, key: key.keyPacket });

/** The genuine self-signatures of a user ID, the newest first. */
export const certifications = (key: Key, user: User): Promise<SignaturePacket[]> =>
  genuine(key, user.selfCertifications, kind.certGeneric, named(key, user));

/** True when the owner withdrew this user ID, and did not certify it again since. */
async function isWithdrawn(key: Key, user: User, newest: SignaturePacket): Promise<boolean> {
  const [last] = await genuine(key, user.revocationSignatures, kind.certRevocation, named(key, user));
  return last !== undefined && Number(last.created) >= Number(newest.created);
}

/**
 * True when one of these claims to be this key's own, by a method that can be judged: where none of a part's signatures
 * is genuine, it or the part was damaged. Without such a claim the part is merely nobody's.
 */
const claimsToBeOwn = (key: Key, signatures: SignaturePacket[]): boolean =>
  signatures.some(
    ({ issuerKeyID, hashAlgorithm }) => issuerKeyID.equals(key.getKeyID()) && !isOldMethod(hashAlgorithm),
  );

const isOldMethod = (hash: enums.hash | null): boolean =>
  hash !== null && settings.rejectHashAlgorithms.has(hash);

/**
 * PGP_KEY_TOO_LARGE for more signatures of its own than a key gathers in a life. Each may have to be verified, more
 * than once, and a hostile key can be full of them; foreign ones are never verified.
 */
export function refuseSignatureFlood(key: Key): void {
  const all = key.toPacketList().filterByTag(enums.packet.signature).length;
  const foreign = key.users.reduce((sum, { otherCertifications }) => sum + otherCertifications.length, 0);
  if (all - foreign > MAX_OWN_SIGNATURES) throw new Refusal('PGP_KEY_TOO_LARGE');
}

/**
 * When the newest of the owner's signatures that hold this key together was made: over user IDs, the key itself and
 * `part`, a subkey of it or the key.
 */
export async function newestOwnSignature(key: Key, part: Key | Subkey): Promise<Date> {
  const own = await Promise.all(key.users.map(user => certifications(key, user)));
  own.push(await genuine(key, directSignatures(key), kind.key, { key: key.keyPacket }));
  if ('mainKey' in part) own.push(await bindings(key, part));
  return new Date(Math.max(0, ...own.flat().map(({ created }) => Number(created))));
}

/**
 * Leaves in `key` only the user IDs and subkeys that its primary key vouches for. Those that nobody signed, or only
 * others, or the owner by MD5 or RIPEMD-160 are taken out, as GnuPG passes over them, and so are user IDs that the owner
 * withdrew. A user ID that remains has no revocation any more: it was certified again since.
 *
 * @param packets those that `key` was read from
 *
 * Refuses PGP_KEY_WITHOUT_USER, PGP_KEY_DAMAGED (also for a single part whose own signature does not fit it),
 * PGP_KEY_REVOKED where every user ID is withdrawn, and PGP_KEY_WEAK where all were signed in ways that can be forged.
 */
export async function keepVouchedFor(key: Key, packets: readonly Packet[]): Promise<void> {
  if (key.users.length === 0) throw new Refusal('PGP_KEY_WITHOUT_USER');
  const users: User[] = [];
  let withdrawn = false;
  for (const user of key.users) {
    const [newest] = await certifications(key, user);
    if (newest && (await isWithdrawn(key, user, newest))) withdrawn = true;
    else if (newest) users.push(user);
    else if (claimsToBeOwn(key, user.selfCertifications)) throw new Refusal('PGP_KEY_DAMAGED');
  }
  if (!users.some(({ userID }) => userID)) {
    if (withdrawn) throw new Refusal('PGP_KEY_REVOKED');
    const isOld =
      key.users.some(({ selfCertifications }) =>
        selfCertifications.some(one => isOldMethod(one.hashAlgorithm)),
      ) || packets.some(({ tag, body }) => tag === TAG.signature && OLD_VERSIONS.has(body[0]));
    throw new Refusal(isOld ? 'PGP_KEY_WEAK' : 'PGP_KEY_DAMAGED');
  }
  const subkeys: Subkey[] = [];
  for (const subkey of key.subkeys) {
    if ((await bindings(key, subkey)).length > 0) subkeys.push(subkey);
    else if (claimsToBeOwn(key, subkey.bindingSignatures)) throw new Refusal('PGP_KEY_DAMAGED');
  }
  for (const user of users) user.revocationSignatures = [];
  key.users = users;
  key.subkeys = subkeys;
}

/**
 * True when the key was revoked by its owner, or by somebody whom the owner named for it (RFC 9580, section 5.2.3.23).
 * That one's key is not at hand, so such a revocation cannot be verified; it counts.
 */
export async function isRevoked(key: Key): Promise<boolean> {
  if (await key.isRevoked(undefined, undefined, ANY_TIME, settings)) return true;
  const byOthers = key.revocationSignatures.some(({ issuerKeyID }) => !issuerKeyID.equals(key.getKeyID()));
  if (!byOthers) return false;
  const direct = await genuine(key, directSignatures(key), kind.key, { key: key.keyPacket });
  const own = await Promise.all(key.users.map(user => certifications(key, user)));
  return [...direct, ...own.flat()].some(namesRevoker);
}
