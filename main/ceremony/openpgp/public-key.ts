/** Keys in: one OpenPGP public key, judged before anything is asked of a holder. */
import { fromHex } from '../../../shared/bytes';
import type { KeyView } from '../../../shared/contract/keys';
import { Refusal } from '../../../shared/text/refusals';
import { pgpWords } from '../../../shared/text/words';
import { decodeKeyInput } from './input';
import { encryptionPart, factsOf } from './judge-key';
import type { PublicKey } from './judged-key';
import { type KeyPacketFacts, keyPacketFacts } from './key-packet';
import { libraryKey } from './library-key';
import { TAG } from './packets';
import { isMadeUpName } from './practice';
import { requireUsable } from './self-test';
import { tryEncrypting } from './trial';

const MAX_USER_IDS = 5;
const MAX_USER_ID_LENGTH = 200;
/** Control, format (direction, invisible), private, unassigned and line-separating characters. */
const UNSHOWABLE = /[\p{C}\p{Zl}\p{Zp}]+/gu;

const showable = (userId: string): string =>
  [...userId.replace(UNSHOWABLE, ' ').replace(/\s+/g, ' ').trim()].slice(0, MAX_USER_ID_LENGTH).join('');

/**
 * Reads and judges the one public key in `input` (binary, armor, base64 of either) as of `now`, and tries to encrypt to
 * it, so that nothing unusable is found after shares were entered.
 *
 * Throws a `Refusal`, always one of the PGP_KEY_ codes, a private key before anything else. The order of the others: what
 * `decodeKeyInput` refuses, then a primary key too weak or not supported, then `encryptionPart`, then
 * PGP_KEY_PRACTICE, then CRYPTO_UNUSABLE where it is this computer that cannot, then PGP_KEY_UNUSABLE.
 *
 * @param isReal what is encrypted to it is no rehearsal: a key with a user ID of one, whose private part lies in clear in some
 *   ceremony folder, is refused
 */
export async function readPublicKey(
  input: string | Uint8Array,
  now: Date,
  isReal = false,
): Promise<PublicKey> {
  const { bytes, packets } = decodeKeyInput(input);
  const facts = (tag: number) =>
    packets.filter(one => one.tag === tag).map(({ body }) => keyPacketFacts(body));
  const primary = facts(TAG.publicKey)[0]!;
  refuseWeak(primary);
  const key = await libraryKey(packets);
  const part = await encryptionPart(key, now, packets);
  const userIds = key.users.flatMap(({ userID }) => showable(userID?.userID ?? '') || []);
  if (isReal && userIds.some(isMadeUpName)) throw new Refusal('PGP_KEY_PRACTICE');
  const read = {
    key,
    fingerprint: key.getFingerprint(),
    encryptionFingerprint: part.getFingerprint(),
    encryptionKeyId: part.getKeyID(),
    algorithm: factsOf(part).algorithm,
    userIds: userIds.slice(0, MAX_USER_IDS),
    keyMaterial: [...new Set([primary, ...facts(TAG.publicSubkey)].map(({ material }) => material))],
    keyBytes: bytes.slice(),
    judgedAt: now,
  };
  await requireUsable(read.algorithm);
  await tryEncrypting(read);
  return read;
}

/** Refuses a primary key by its algorithm (PGP_KEY_WEAK, PGP_KEY_UNSUPPORTED) or its numbers (PGP_KEY_WEAK). */
export function refuseWeak({ refusal, hasWeakModulus }: KeyPacketFacts): void {
  if (refusal) throw new Refusal(refusal);
  if (hasWeakModulus()) throw new Refusal('PGP_KEY_WEAK');
}

/** What the contract shows of a key: the fingerprint as 20 PGP words beside the hex. */
export const keyViewOf = ({
  fingerprint,
  encryptionFingerprint,
  algorithm,
  userIds,
}: PublicKey): KeyView => ({
  pgp_fingerprint: fingerprint,
  fingerprintWords: pgpWords(fromHex(fingerprint)),
  encryptionFingerprint,
  algorithm,
  userIds,
});
