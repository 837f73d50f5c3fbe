/** Epochs of TSS vaults: read, confirmed by receipts. */
import type { Checked } from '../../shared/contract';
import type { TssEpochView } from '../../shared/contract/tss';
import type { TssEpoch } from '../../shared/records/tss-epoch';
import { groupOf, type TssGroup } from '../../shared/records/tss-vault';
import { Refusal } from '../../shared/text/refusals';
import type { Session } from '../attempts/session';
import { takeReceipt } from '../requests/receipts';
import type { StoredVault } from '../storage/tss-vaults/tss-vault-ledger';
import { vaultAt } from './tss-vaults';
import { epochView } from './tss-views';

/** A group of the vault and one of its epochs, the newest unless a number is given. Refuses TSS_EPOCH_UNKNOWN. */
function epochAt(
  { record }: StoredVault,
  {
    key_share_holder_group_id,
    epoch: number,
  }: { key_share_holder_group_id: string; epoch?: number | undefined },
): { group: TssGroup; epoch: TssEpoch } {
  const group = groupOf(record, key_share_holder_group_id);
  const epoch =
    number === undefined ? group?.epochs.at(-1) : group?.epochs.find(one => one.number === number);
  if (!group || !epoch) throw new Refusal('TSS_EPOCH_UNKNOWN');
  return { group, epoch };
}

const shown = (stored: StoredVault, key_share_holder_group_id: string, epoch: number): TssEpochView => {
  const found = epochAt(stored, { key_share_holder_group_id, epoch });
  return epochView(found.group, found.epoch, stored);
};

export async function readEpoch(
  session: Session,
  params: Checked<'tssEpoch', 'read'>,
): Promise<TssEpochView> {
  const { stored } = await vaultAt(session, params.vault_id);
  const { group, epoch } = epochAt(stored, params);
  return epochView(group, epoch, stored);
}

/** Takes a holder's receipt. Refuses as `vaultAt` and `takeReceipt`. */
export async function takeEpochReceipt(
  session: Session,
  { vault_id, signed }: Checked<'tssEpoch', 'receipt'>,
): Promise<TssEpochView> {
  session.requireNoAttempt();
  const vault = await vaultAt(session, vault_id);
  return session.inProcess(async ceremony => {
    const taken = await takeReceipt(
      vault.ledger,
      vault.stored,
      { signed, now: Date.now() },
      {
        verify: (message, pgp_key, now) => ceremony.ask('verifyClearSigned', { message, pgp_key, now }),
        check: (of, receipt) => ceremony.ask('checkTssReceipt', { ...of, receipt }),
      },
    );
    return shown(taken.stored, taken.group, taken.number);
  });
}
