/** The OpenPGP keys of those whom a TSS request names by their fingerprints. */
import type { RequestHolder, TssRequest } from '../../shared/records/tss-request';
import { Refusal } from '../../shared/text/refusals';
import type { StoredVault } from '../storage/tss-vaults/tss-vault-ledger';

/** A key, and the one part of it that is encrypted to. */
type KeyNamed = Pick<RequestHolder, 'pgp_fingerprint' | 'encryptionFingerprint'>;

/**
 * The public key with these fingerprints, of the primary key and of the subkey that is encrypted to, base64 of the binary: the
 * new one of a lost holder, or the newest that the record has or had. Throws `Refusal` RECORD_CHANGED where the record knows
 * none: it is not the one that the request was made over.
 */
export function keyWith(
  { pgp_fingerprint, encryptionFingerprint }: KeyNamed,
  { record: { key_share_holder_groups: groups } }: StoredVault,
  lostHolder: TssRequest['lostHolder'],
): string {
  const changed = groups
    .flatMap(group => [...group.changedKeys, ...(group.renewedKeys ?? [])])
    .sort((one, other) => (one.at < other.at ? 1 : -1));
  const known = [...changed, ...groups.flatMap(group => group.key_share_holders)];
  const found = [...(lostHolder ? [lostHolder] : []), ...known].find(
    one => one.pgp_fingerprint === pgp_fingerprint && one.encryptionFingerprint === encryptionFingerprint,
  );
  if (!found) throw new Refusal('RECORD_CHANGED', { name: 'tss-vault.json' });
  return found.pgp_key;
}
