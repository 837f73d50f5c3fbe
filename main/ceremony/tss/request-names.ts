/** Whom and what a request names: its contributors, the keys that are encrypted to, and the keys that a reshare is made from. */
import { fromBase64, fromHex } from '../../../shared/bytes';
import type { TssEpoch } from '../../../shared/records/tss-epoch';
import type { RequestHolder, TssRequest } from '../../../shared/records/tss-request';
import { Refusal } from '../../../shared/text/refusals';
import { contributorsOf } from '../../../shared/tss/contributors';
import { onBoth } from '../../../shared/tss/curve-names';
import { contextOf } from '../../../shared/tss/frozen-request';
import type { Party } from '../../../shared/tss/identifiers';
import { byNodeId, idOf } from '../../../shared/tss/node-ids';
import type { PublicKey } from '../openpgp';
import { readPublicKeyOf } from '../openpgp/holder-key';
import { type KeyEpoch, readKeyEpoch } from './key-epoch';

/** The public keys of those whom a request names, base64 of the binary, by the fingerprint of the subkey that is encrypted to. */
export type KeysByFingerprint = Readonly<Record<string, string>>;

/** The key of somebody whom a request names; '' where it is not there. */
export const keyIn = (
  keys: KeysByFingerprint,
  { encryptionFingerprint }: Pick<RequestHolder, 'encryptionFingerprint'>,
): string => keys[encryptionFingerprint] ?? '';

/** The epoch whose shares are contributed to a reshare, as the record has it. */
export type SourceEpoch = Pick<TssEpoch, 'hash' | 'commitments'>;

export const partyOf = ({ tss_node_id, name }: RequestHolder): Party => ({ id: idOf(tss_node_id), name });

/** Refuses with INTERNAL a request whose context is not the hash of what stands in it: main was told so when it read it. */
export function requireContext(request: TssRequest): void {
  if (contextOf(request) !== request.context) throw new Refusal('INTERNAL');
}

/** Those who contribute; refuses TSS_CONTRIBUTOR_UNKNOWN for an identifier of nobody among them. */
export function contributorAt(request: TssRequest, tss_node_id: string): RequestHolder {
  const found = contributorsOf(request).find(one => one.tss_node_id === tss_node_id);
  if (!found) throw new Refusal('TSS_CONTRIBUTOR_UNKNOWN');
  return found;
}

/** The keys of a reshare's source; undefined in a KeyGen. INTERNAL where it is not the epoch that the request names. */
export function sourceOf(request: TssRequest, source: SourceEpoch | undefined): KeyEpoch | undefined {
  const [named] = request.sources;
  if (!named) return undefined;
  if (source?.hash !== named.epochHash) throw new Refusal('INTERNAL');
  const encoded = onBoth(curve => source.commitments[curve].map(fromHex));
  return readKeyEpoch(encoded, named.threshold, named.key_share_holder_group_id);
}

/** What a request says of somebody's key. */
export type KeyNamed = Pick<RequestHolder, 'name' | 'pgp_fingerprint' | 'encryptionFingerprint'>;

/**
 * A key (base64 of the binary), judged at `now`, that has to be the one that is named. Refuses as `readPublicKey`, saying whose
 * key it is, and PGP_KEY_UNUSABLE for one with another fingerprint, or that is encrypted to by another subkey.
 */
export async function keyAsNamed(
  { name, pgp_fingerprint, encryptionFingerprint }: KeyNamed,
  pgp_key: string,
  now: Date,
  isReal: boolean,
): Promise<PublicKey> {
  const key = await readPublicKeyOf(name, fromBase64(pgp_key), now, isReal);
  if (key.fingerprint !== pgp_fingerprint || key.encryptionFingerprint !== encryptionFingerprint)
    throw new Refusal('PGP_KEY_UNUSABLE', { holder: name });
  return key;
}

/** The key of somebody to whom a request gives a share, judged at `now`. Refuses as `keyAsNamed`. */
export const keyNamed = (
  { practice }: Pick<TssRequest, 'practice'>,
  holder: RequestHolder,
  keys: KeysByFingerprint,
  now: Date,
): Promise<PublicKey> => keyAsNamed(holder, keyIn(keys, holder), now, !practice);

/** The key of each holder of the group that gets shares, by identifier. Refuses as `keyNamed`. */
export async function targetKeys(
  request: TssRequest,
  keys: KeysByFingerprint,
  now: number,
): Promise<Map<string, PublicKey>> {
  const keyOf = new Map<string, PublicKey>();
  for (const holder of byNodeId(request.target.holders))
    keyOf.set(holder.tss_node_id, await keyNamed(request, holder, keys, new Date(now)));
  return keyOf;
}
