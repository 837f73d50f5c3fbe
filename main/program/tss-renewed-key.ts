/** A holder's OpenPGP key, brought anew: the record keeps every copy in order, and the newest is the one in force. */
import { fromBase64, sha256 } from '../../shared/bytes';
import type { Checked } from '../../shared/contract';
import type { TssGroupView } from '../../shared/contract/tss';
import { groupOf, holderNow, isSameKey } from '../../shared/records/tss-vault';
import { Refusal } from '../../shared/text/refusals';
import { otherWithKey, requireKeyLength } from '../../shared/tss/group-rules';
import { PROGRAM } from '../../shared/version';
import type { Session } from '../attempts/session';
import { keyMoment, withRenewedKey } from '../storage/tss-vaults/record-changes';
import { recordChange } from '../storage/tss-vaults/recorded-change';
import { vaultAt } from './tss-vaults';
import { groupView } from './tss-views';

/**
 * Records it, when it was judged as a new key is. Refuses ATTEMPT_IN_PROGRESS, as `vaultAt`, TSS_EPOCH_UNKNOWN for a group that there is
 * not, TSS_HOLDER_UNKNOWN, as `readHolderKey` (TSS_KEY_OLDER), TSS_KEY_OTHER for another key, TSS_KEY_AS_BEFORE, TSS_KEY_LENGTH, and
 * SAME_KEY_TWICE where a part of it is, or was, another holder's.
 */
export async function renewKey(
  session: Session,
  { vault_id, key_share_holder_group_id: id, tss_node_id, pgp_key }: Checked<'tssGroup', 'renewKey'>,
): Promise<TssGroupView> {
  session.requireNoAttempt();
  const { ledger, stored } = await vaultAt(session, vault_id);
  const group = groupOf(stored.record, id.toLowerCase());
  if (!group) throw new Refusal('TSS_EPOCH_UNKNOWN');
  const before = holderNow(group, tss_node_id);
  if (!before) throw new Refusal('TSS_HOLDER_UNKNOWN', { name: group.type });
  const { name: holder } = before;
  const { practice } = ledger;
  const given = { holder, pgp_key, now: Date.now(), practice, newerThan: before.pgp_key };
  const key = await session.askAlone('readHolderKey', given);
  if (!isSameKey(key, before)) throw new Refusal('TSS_KEY_OTHER', { holder });
  if (key.pgp_key === before.pgp_key) throw new Refusal('TSS_KEY_AS_BEFORE', { holder });
  requireKeyLength({ name: holder, pgp_key: key.pgp_key });
  // A subkey that came with it may be another holder's.
  const other = otherWithKey(group, key, one => one.tss_node_id === tss_node_id);
  if (other) throw new Refusal('SAME_KEY_TWICE', { holder, other: other.name });
  const at = keyMoment(stored.record);
  const { key_share_holder_group_id: groupId } = group;
  const { stored: after } = await recordChange(
    ledger,
    stored,
    transcript => withRenewedKey(stored.record, groupId, { tss_node_id, at, transcript, ...key }),
    {
      operation: 'renewTssKey',
      file: 'renew-tss-key',
      facts: {
        program: PROGRAM,
        vault: stored.record.name,
        groupId,
        tssNodeId: tss_node_id,
        holder,
        fingerprint: key.pgp_fingerprint,
        keyDigest: sha256(fromBase64(key.pgp_key)),
      },
      now: () => new Date().toISOString(),
    },
  );
  return groupView(groupOf(after.record, groupId)!);
}
