/** The OpenPGP keys of those whom a TSS request names by their fingerprints. */
import type { TssRequest } from '../../shared/records/tss-request';
import { Refusal } from '../../shared/text/refusals';
import type { StoredVault } from '../storage/tss-vaults/tss-vault-ledger';

/**
 * The public key with this fingerprint, base64 of the binary: the new one of a lost holder, or one that the record has or
 * had. Throws `Refusal` RECORD_CHANGED where the record knows none: it is not the one that the request was made over.
 */
export function keyWith(
  fingerprint: string,
  { record: { key_share_holder_groups: groups } }: StoredVault,
  lostHolder: TssRequest['lostHolder'],
): string {
  const known = groups.flatMap(group => [...group.key_share_holders, ...group.changedKeys]);
  const found = [...(lostHolder ? [lostHolder] : []), ...known].find(
    one => one.pgp_fingerprint === fingerprint,
  );
  if (!found) throw new Refusal('RECORD_CHANGED', { name: 'tss-vault.json' });
  return found.pgp_key;
}
