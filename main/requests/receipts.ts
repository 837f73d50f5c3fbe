/** Receipts of the holders of an issued epoch: taken, kept beside the record, and recorded; the last one makes it valid. */
import { sha256 } from '../../shared/bytes';
import type { RecordedReceipt } from '../../shared/records/tss-epoch';
import type { TssVaultRecord } from '../../shared/records/tss-vault';
import { Refusal } from '../../shared/text/refusals';
import { contextOfShare, type ReceiptOf, receiptIn } from '../../shared/tss/receipt-text';
import { PROGRAM } from '../../shared/version';
import type { EpochCheck } from '../ceremony/process/protocol';
import { withReceipt } from '../storage/tss-vaults/record-changes';
import { recordChange } from '../storage/tss-vaults/recorded-change';
import type { StoredVault, TssVaultLedger } from '../storage/tss-vaults/tss-vault-ledger';
import { checksOf, type RecordedCheck } from './recorded-checks';
import { requireSigned, signedTextIn, type VerifySigned } from './signed-text';

/** What a ceremony process is asked for. */
export interface ReceiptChecks {
  verify: VerifySigned;
  /** Checks the proofs of a receipt by the epoch's commitments. Throws what it refuses. */
  check(of: EpochCheck, receipt: Extract<RecordedReceipt, { how: 'signed' }>): Promise<null>;
}

/**
 * Throws `Refusal` TSS_RECEIPT_TWICE, and TSS_RECEIPT_CHAIN where it is over another chain code than the vault's. Where the vault has none
 * yet, receipts over several are kept: which of them is wrong nobody can tell by them, and no epoch is valid by such.
 */
export function requireFresh(
  vault: TssVaultRecord,
  { epoch, holder: { tss_node_id, name: holder } }: ReceiptOf,
  { context, chainCheck }: Pick<RecordedReceipt, 'context' | 'chainCheck'>,
): void {
  if (epoch.receipts.some(one => one.tss_node_id === tss_node_id && one.context === context))
    throw new Refusal('TSS_RECEIPT_TWICE', { holder });
  const known = epoch.state === 'void' ? null : vault.chainCheck;
  if (known !== null && known !== chainCheck) throw new Refusal('TSS_RECEIPT_CHAIN', { holder });
}

/** Where the next version of the record is, and which epoch the receipt was of. */
export interface TakenReceipt {
  stored: StoredVault;
  group: string;
  number: number;
}

/**
 * Takes a holder's receipt: a clear-signed text by the key that the record has of them now. With the last one over one chain
 * code the epoch is valid; of a void epoch it is kept, and changes nothing.
 *
 * Throws `Refusal` CLEAR_SIGNED_UNREADABLE, as `receiptIn`, `requireFresh` and `checks`, SIGNATURE_OTHER_KEY, and as writing does.
 */
export async function takeReceipt(
  ledger: TssVaultLedger,
  stored: StoredVault,
  { signed, now }: { signed: Uint8Array; now: number },
  checks: ReceiptChecks,
): Promise<TakenReceipt> {
  const given = signedTextIn(signed);
  const { message, text } = given;
  const of = receiptIn(text, stored.record);
  const { group, epoch, holder, says } = of;
  requireFresh(stored.record, of, says);
  await requireSigned(given, holder, now, checks.verify);
  const sum = sha256(message);
  const file = ledger.receiptFile('receipt', says.context, holder.tss_node_id, sum);
  const receipt = {
    tss_node_id: holder.tss_node_id,
    ...says,
    at: new Date(now).toISOString(),
    how: 'signed' as const,
    file: file.replace(/^receipts\//, ''),
    sha256: sum,
  };
  await checks.check({ group, number: epoch.number }, receipt);
  await ledger.writeInner(file, message);
  return { ...(await recordReceipt(ledger, stored, of, receipt)) };
}

/** Records a receipt that was judged. Throws as writing does. */
export async function recordReceipt(
  ledger: TssVaultLedger,
  stored: StoredVault,
  { group, epoch, holder }: ReceiptOf,
  receipt: RecordedReceipt,
): Promise<TakenReceipt> {
  const { key_share_holder_group_id: id } = group;
  const after = await recordChange(ledger, stored, withReceipt(stored.record, id, epoch.number, receipt), {
    operation: 'takeTssReceipt',
    file: 'tss-receipt',
    facts: {
      program: PROGRAM,
      vault: stored.record.name,
      groupId: id,
      epoch: epoch.number,
      epochHash: epoch.hash,
      holder: holder.name,
      tssNodeId: holder.tss_node_id,
      how: receipt.how,
      ...(receipt.how === 'signed' && { receipt: receipt.file, sha256: receipt.sha256 }),
    },
    now: () => new Date().toISOString(),
  });
  return { stored: after.stored, group: id, number: epoch.number };
}

/**
 * Takes the code that a holder read in the sum which a check on this machine made for them. It counts as a receipt, on this
 * machine's word. `digest` hashes a code as the record keeps it.
 *
 * Throws `Refusal` TSS_SUM_CODE where it is not the code of such a check, as `requireFresh`, and as writing does.
 */
export async function takeCode(
  ledger: TssVaultLedger,
  stored: StoredVault,
  of: ReceiptOf,
  now: number,
  digest: (context: string) => Promise<string>,
): Promise<TakenReceipt> {
  const { tss_node_id, name: holder } = of.holder;
  const context = contextOfShare(of.group, of.epoch, tss_node_id);
  const given = await digest(context);
  const isMeant = (one: RecordedCheck): boolean =>
    one.epochHash === of.epoch.hash &&
    one.tss_node_id === tss_node_id &&
    one.context === context &&
    one.chainCheck !== '' &&
    one.codeDigest === given;
  const check = given === '' ? undefined : (await checksOf(ledger, stored.record)).find(isMeant);
  if (!check) throw new Refusal('TSS_SUM_CODE', { holder });
  const at = new Date(now).toISOString();
  const { chainCheck, codeDigest } = check;
  const receipt = { tss_node_id, context, chainCheck, codeDigest, at, how: 'code' as const };
  requireFresh(stored.record, of, receipt);
  return recordReceipt(ledger, stored, of, receipt);
}
