/** Epochs of TSS vaults: read, confirmed by receipts, complained about. */
import { sha256 } from '../../shared/bytes';
import type { Checked } from '../../shared/contract';
import type { TssEpochView } from '../../shared/contract/tss';
import type { VerifiedGroupView } from '../../shared/contract/tss-verified';
import { clearSignedText } from '../../shared/openpgp/clear-signed';
import type { TssEpoch } from '../../shared/records/tss-epoch';
import { groupOf, parseVault, type TssGroup } from '../../shared/records/tss-vault';
import { Refusal } from '../../shared/text/refusals';
import type { CeremonyProcess } from '../attempts/ceremony-process';
import type { Session } from '../attempts/session';
import { takeComplaint } from '../requests/complaints';
import { type TakenReceipt, takeCode, takeReceipt } from '../requests/receipts';
import { checksToShow } from '../requests/recorded-checks';
import { holdingOf } from '../requests/share-checks';
import type { VerifySigned } from '../requests/signed-text';
import { readBroughtText } from '../storage/files/read';
import type { OpenVault } from '../storage/folder/tss-vaults';
import type { StoredVault, TssVaultLedger } from '../storage/tss-vaults/tss-vault-ledger';
import { vaultAt, vaultToRead } from './tss-vaults';
import { epochView } from './tss-views';

/** A group of the vault and one of its epochs, the newest unless a number is given. Refuses TSS_EPOCH_UNKNOWN. */
export function epochAt(
  { record }: Pick<StoredVault, 'record'>,
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

/** An epoch with the checks of its shares, the newest unless a number is given. Refuses as `epochAt`. */
export async function epochShown(
  { ledger, stored }: OpenVault,
  which: Parameters<typeof epochAt>[1],
): Promise<TssEpochView> {
  const { group, epoch } = epochAt(stored, which);
  return epochView(group, epoch, stored, await checksToShow(ledger, stored.record));
}

const takenShown = (ledger: TssVaultLedger, { stored, group, number }: TakenReceipt): Promise<TssEpochView> =>
  epochShown({ ledger, stored }, { key_share_holder_group_id: group, epoch: number });

export async function readEpoch(
  session: Session,
  params: Checked<'tssEpoch', 'read'>,
): Promise<TssEpochView> {
  return epochShown(await vaultToRead(session, params), params);
}

/** Takes a holder's receipt. Refuses as `vaultAt` and `takeReceipt`. */
export const takeEpochReceipt = (session: Session, params: Checked<'tssEpoch', 'receipt'>) =>
  taking(session, params, ({ ledger, stored }, given, ceremony) =>
    takeReceipt(ledger, stored, given, {
      verify: verifier(ceremony),
      check: (of, receipt) => ceremony.ask('checkTssReceipt', { ...of, receipt }),
    }),
  );

/** Takes the code of a sum. Refuses as `vaultAt`, `holdingOf` and `takeCode`. */
export async function takeEpochCode(
  session: Session,
  params: Checked<'tssEpoch', 'receiptByCode'>,
): Promise<TssEpochView> {
  session.requireNoAttempt();
  const { ledger, stored } = await vaultAt(session, params.vault_id);
  const { group, epoch } = epochAt(stored, params);
  const { holder } = holdingOf(stored.record, { group, epoch }, params.tss_node_id);
  const { tss_node_id } = holder;
  const digest = (context: string) =>
    session.askAlone('digestTssCode', { epochHash: epoch.hash, context, tss_node_id, code: params.code });
  const taken = await takeCode(ledger, stored, { group, epoch, holder }, Date.now(), digest);
  return takenShown(ledger, taken);
}

/** Takes a holder's complaint. Refuses as `vaultAt` and `takeComplaint`. */
export const takeEpochComplaint = (session: Session, params: Checked<'tssEpoch', 'complain'>) =>
  taking(session, params, ({ ledger, stored }, given, ceremony) =>
    takeComplaint(ledger, stored, given, {
      verify: verifier(ceremony),
      judge: complaint => ceremony.ask('judgeTssComplaint', complaint),
    }),
  );

/** Verifies a group from files. Refuses as reading a record, a clear-signed text, and `verifyGroup` of the ceremony process. */
export async function verifyGroupOf(
  session: Session,
  { record: bytes, key_share_holder_group_id, epoch: number, receipts: given }: Checked<'tssEpoch', 'verify'>,
): Promise<VerifiedGroupView> {
  const { record, digest } = readVaultBytes(bytes);
  const { epoch, group } = epochAt({ record }, { key_share_holder_group_id, epoch: number });
  const { digests, ...found } = await session.askAlone('verifyTssGroup', {
    vault: record,
    group: key_share_holder_group_id,
    number: epoch.number,
    receipts: given.map(clearSignedText),
    now: Date.now(),
  });
  const { name: vault, vault_id, practice, sequence } = record;
  const { state, hash, commitments } = epoch;
  const { confirmed, byCode, missing, chainCodes } = found;
  return {
    ...{ vault, vault_id, practice, key_share_holder_group_id },
    ...{ epoch: epoch.number, state, inUse: group.status !== 'Unavailable', hash },
    roots: { secp256k1: commitments.secp256k1[0]!, ed25519: commitments.ed25519[0]! },
    contributions: digests,
    ...{ confirmed, byCode, missing, chainCodes },
    agrees: byCode.length === 0 && missing.length === 0 && chainCodes.length === 1,
    ...{ sequence, recordDigest: digest },
  };
}

/** A record from elsewhere, by the bytes of its file. Refuses FILE_DAMAGED and FILE_NEWER_FORMAT. */
export function readVaultBytes(bytes: Uint8Array): StoredVault {
  return readBroughtText(bytes, (text, name) => ({ record: parseVault(text, name), digest: sha256(text) }));
}

/** Verifies what people sign in clear, in this ceremony process. */
export const verifier =
  (ceremony: CeremonyProcess): VerifySigned =>
  (message, pgp_key, now) =>
    ceremony.ask('verifyClearSigned', { message, pgp_key, now });

type Take = (
  vault: OpenVault,
  given: { signed: Uint8Array; now: number },
  ceremony: CeremonyProcess,
) => Promise<TakenReceipt>;

/** Takes what a holder signed, with a ceremony process of its own, and gives the epoch it was about. */
async function taking(
  session: Session,
  { vault_id, signed }: Checked<'tssEpoch', 'receipt'>,
  take: Take,
): Promise<TssEpochView> {
  session.requireNoAttempt();
  const vault = await vaultAt(session, vault_id);
  return session.inProcess(async ceremony => {
    const taken = await take(vault, { signed, now: Date.now() }, ceremony);
    return takenShown(vault.ledger, taken);
  });
}
