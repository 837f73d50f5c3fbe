/** Complaints of holders about what was sent to them: taken, kept beside the record, and recorded; one that is right makes the epoch void. */
import { sha256 } from '../../shared/bytes';
import type { RecordedComplaint } from '../../shared/records/tss-epoch';
import type { RecoveryComplaint } from '../../shared/records/tss-recovery';
import type { TssVaultRecord } from '../../shared/records/tss-vault';
import { Refusal } from '../../shared/text/refusals';
import { complaintIn } from '../../shared/tss/complaint-text';
import { PROGRAM } from '../../shared/version';
import type { ComplaintCheck } from '../ceremony/process/protocol';
import {
  type VaultChange,
  withComplaint,
  withRecoveryComplaint,
  withVoid,
} from '../storage/tss-vaults/record-changes';
import { recordChange } from '../storage/tss-vaults/recorded-change';
import type { StoredVault, TssVaultLedger } from '../storage/tss-vaults/tss-vault-ledger';
import type { TakenReceipt } from './receipts';
import { requireSigned, signedTextIn, type VerifySigned } from './signed-text';

/** What a ceremony process is asked for. */
export interface ComplaintChecks {
  verify: VerifySigned;
  /** Opens the one message, and says what is found. Throws what it refuses. */
  judge(complaint: ComplaintCheck): Promise<RecordedComplaint['finding']>;
}

/**
 * Takes a holder's complaint: a clear-signed text by the key that the record has of them. Where the message does not fit, an
 * epoch that was issued is void from now on, and its contributor is named; where it does, who complained is. Nothing else changes
 * anything: it cannot be decided. About a recovery of the holder's share it changes nothing but that the helper is named.
 *
 * Throws `Refusal` CLEAR_SIGNED_UNREADABLE, as `complaintIn` and `checks`, SIGNATURE_OTHER_KEY, TSS_COMPLAINT_TWICE, and as writing does.
 */
export async function takeComplaint(
  ledger: TssVaultLedger,
  stored: StoredVault,
  { signed, now }: { signed: Uint8Array; now: number },
  checks: ComplaintChecks,
): Promise<TakenReceipt> {
  const given = signedTextIn(signed);
  const { message, text } = given;
  const { group, epoch, holder, contribution, recovered, says } = complaintIn(text, stored.record);
  const recovery = recovered?.recovery;
  const { tss_node_id, name } = holder;
  await requireSigned(given, holder, now, checks.verify);
  const finding = await checks.judge({
    group,
    epoch,
    tss_node_id,
    contribution,
    ...(recovery && { recovery, vault: stored.record }),
    says,
  });
  const contributor = contribution.tss_node_id;
  const isSame = (one: RecordedComplaint) =>
    one.tss_node_id === tss_node_id && one.contributor === contributor && one.finding === finding;
  const isSameOfRecovery = (one: RecoveryComplaint) =>
    one.contribution === contribution.digest && one.finding === finding;
  if (recovery ? recovery.complaints.some(isSameOfRecovery) : epoch.complaints.some(isSame))
    throw new Refusal('TSS_COMPLAINT_TWICE', { holder: name });
  const sum = sha256(message);
  const { context } = recovery ?? epoch;
  const file = ledger.receiptFile('complaint', context, tss_node_id, sum);
  const at = new Date(now).toISOString();
  const said = { contributor, finding, file: file.replace(/^receipts\//, ''), sha256: sum, at };
  await ledger.writeInner(file, message);
  const { key_share_holder_group_id: id } = group;
  const change = (transcript: string): VaultChange => {
    if (recovery)
      return withRecoveryComplaint(stored.record, id, context, {
        ...said,
        contribution: contribution.digest,
      });
    const told = withComplaint(stored.record, id, epoch.number, { tss_node_id, ...said });
    if (finding !== 'does-not-fit' || epoch.state !== 'issued') return told;
    const after: TssVaultRecord = { ...stored.record, ...told };
    return withVoid(after, id, epoch.number, {
      reason: 'complaint',
      contributor,
      missing: [],
      at,
      transcript,
    });
  };
  const after = await recordChange(ledger, stored, change, {
    operation: 'takeTssComplaint',
    file: 'tss-complaint',
    facts: {
      program: PROGRAM,
      vault: stored.record.name,
      groupId: id,
      epoch: epoch.number,
      epochHash: epoch.hash,
      holder: name,
      tssNodeId: tss_node_id,
      contributor,
      finding,
      ...(recovery && { recovery: context }),
      complaint: said.file,
      sha256: sum,
    },
    now: () => new Date().toISOString(),
  });
  return { stored: after.stored, group: id, number: epoch.number };
}
