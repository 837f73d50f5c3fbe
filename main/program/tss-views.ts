/** TSS vaults, groups and requests as calls answer them. */
import type { TssEpochView, TssGroupView, TssRequestView, TssVaultView } from '../../shared/contract/tss';
import type { RecordedReceipt, TssEpoch } from '../../shared/records/tss-epoch';
import type { TssRequest } from '../../shared/records/tss-request';
import { holderNow, isConfirmed, type TssGroup, type TssVaultRecord } from '../../shared/records/tss-vault';
import type { Refusal } from '../../shared/text/refusals';
import type { Text } from '../../shared/text/text';
import { chainSides } from '../../shared/tss/chain-sides';
import { contributorsOf } from '../../shared/tss/contributors';
import { holderName } from '../../shared/tss/holder-name';
import { contextOfShare } from '../../shared/tss/receipt-text';
import { answeredBy, type RequestHistory, statusAt } from '../../shared/tss/request-history';
import { shownAs } from '../../shared/tss/request-state';
import { isOfShareNow, type RecordedCheck } from '../requests/recorded-checks';
import type { FoundRequest } from '../requests/request-files';
import { NO_TROUBLE, shownTrouble } from '../storage/folder/key-set-view';
import { nameOf, type VaultThere } from '../storage/folder/tss-vaults';
import { ceremoniesOf } from '../storage/ledger/ceremonies';
import type { StoredVault } from '../storage/tss-vaults/tss-vault-ledger';

/** A vault as it is listed; of one whose record cannot be read its directory's name, and what is wrong. */
export async function vaultView(one: VaultThere, remarks: Text[] = []): Promise<TssVaultView> {
  const { ledger, stored, trouble } = one;
  const { record } = stored ?? {};
  return {
    vault_id: record?.vault_id ?? '',
    name: nameOf(one),
    practice: ledger.practice,
    roots: record?.roots ?? null,
    groups: record?.key_share_holder_groups.length ?? 0,
    sequence: record?.sequence ?? 0,
    recordDigest: stored?.digest ?? '',
    ...(trouble ? shownTrouble(trouble) : NO_TROUBLE),
    ceremonies: await ceremoniesOf(ledger, record?.transcripts ?? [], one.witnesses ?? new Map()),
    remarks,
  };
}

/** A group with the keys that its holders have now. */
export function groupView(group: TssGroup, alsoInOtherGroups: string[] = []): TssGroupView {
  const { key_share_holder_group_id, type, participants, threshold, status, created_timestamp } = group;
  return {
    key_share_holder_group_id,
    type,
    key_share_holders: group.key_share_holders.map(({ tss_node_id, name }) => {
      const { pgp_fingerprint, encryptionFingerprint } = holderNow(group, tss_node_id)!;
      const confirmed = isConfirmed(group, tss_node_id);
      return { tss_node_id, name, pgp_fingerprint, encryptionFingerprint, confirmed };
    }),
    participants,
    threshold,
    status,
    created_timestamp,
    epochs: group.epochs.map(({ number, state, tss_request_id }) => ({ number, state, tss_request_id })),
    alsoInOtherGroups,
  };
}

/** An epoch of a group, by the record that has it; `checks`: all that its transcripts tell of. */
export function epochView(
  group: TssGroup,
  epoch: TssEpoch,
  { record, digest }: StoredVault,
  checks: readonly RecordedCheck[],
): TssEpochView {
  const { key_share_holder_group_id, type, participants, threshold, key_share_holders } = group;
  const { number, state, hash, tss_request_id, context, mode, issuedAt, commitments, receipts } = epoch;
  const named = (tss_node_id: string) => ({
    tss_node_id,
    name: holderName(group, tss_node_id) ?? '',
  });
  const isOfNow = (one: RecordedReceipt) => one.context === contextOfShare(group, epoch, one.tss_node_id);
  const isMissing = ({ tss_node_id: id }: { tss_node_id: string }) =>
    !receipts.some(one => one.tss_node_id === id && isOfNow(one));
  const voided = epoch.void;
  return {
    key_share_holder_group_id,
    type,
    participants,
    threshold,
    epoch: number,
    state,
    hash,
    tss_request_id,
    context,
    mode,
    issuedAt,
    roots: { secp256k1: commitments.secp256k1[0]!, ed25519: commitments.ed25519[0]! },
    receipts: receipts.map(({ tss_node_id, how, at }) => ({ ...named(tss_node_id), how, at })),
    missing: key_share_holders.filter(isMissing).map(one => named(one.tss_node_id)),
    chainCodes: chainSides(
      receipts.filter(isOfNow).map(one => ({ ...named(one.tss_node_id), chainCheck: one.chainCheck })),
    ),
    complaints: [...epoch.complaints, ...aboutRecoveries(group, epoch)].map(
      ({ tss_node_id, contributor, finding, at }) => ({ ...named(tss_node_id), contributor, finding, at }),
    ),
    void: voided && {
      reason: voided.reason,
      contributor: voided.contributor,
      missing: voided.missing,
      at: voided.at,
    },
    destroyed: epoch.destroyed.map(({ tss_node_id, at }) => ({ ...named(tss_node_id), at })),
    checks: checks
      .filter(one => one.epochHash === hash)
      .map(one => ({
        ...named(one.tss_node_id),
        at: one.at,
        found: one.found,
        ofShareNow: isOfShareNow(group, epoch, one),
        transcript: one.transcript,
      })),
    sequence: record.sequence,
    recordDigest: digest,
  };
}

/** Complaints of holders about what helpers sent when their shares of this epoch were recovered. */
const aboutRecoveries = ({ changedKeys }: TssGroup, { state }: TssEpoch) =>
  state === 'void'
    ? []
    : changedKeys.flatMap(({ tss_node_id, complaints }) => complaints.map(one => ({ ...one, tss_node_id })));

/** A request that was found, by the clock (milliseconds since 1970). */
export const foundView = (
  { tss_request_id, history, trouble }: FoundRequest,
  record: TssVaultRecord,
  now: number,
): TssRequestView => (history ? requestView(history, record, now) : unreadable(tss_request_id, trouble));

const unreadable = (tss_request_id: string, trouble: Refusal | undefined): TssRequestView => ({
  tss_request_id,
  source_key_share_holder_group: null,
  target_key_share_holder_group_id: '',
  type: '',
  status: '',
  description: '',
  created_timestamp: 0,
  cancelled: false,
  recoveryMode: '',
  lostHolder: '',
  mainTssNodeIds: [],
  mode: 'strict',
  expires_timestamp: 0,
  context: '',
  confirmations: [],
  contributions: [],
  reason: '',
  contributor: '',
  void: null,
  trouble: trouble?.code ?? '',
});

export function requestView(history: RequestHistory, record: TssVaultRecord, now: number): TssRequestView {
  const { request } = history;
  const status = statusAt(history, now);
  return {
    tss_request_id: request.tss_request_id,
    source_key_share_holder_group: request.source_key_share_holder_group,
    target_key_share_holder_group_id: request.target_key_share_holder_group_id,
    type: request.type,
    ...shownAs(status),
    description: request.description,
    created_timestamp: request.created_timestamp,
    recoveryMode: request.recoveryMode,
    lostHolder: request.lostHolder?.tss_node_id ?? '',
    mainTssNodeIds: request.mainTssNodeIds,
    mode: request.mode,
    expires_timestamp: request.expires_timestamp,
    context: request.context,
    confirmations: confirmationsIn(history),
    contributions: contributionsIn(history),
    reason: status === history.status ? reasonIn(history) : 'due',
    contributor: failedBy(history),
    void: voidOf(request, record),
    trouble: '',
  };
}

const confirmationsIn = (history: RequestHistory): TssRequestView['confirmations'] =>
  history.confirmers.map(one => {
    const { name, pgp_fingerprint, encryptionFingerprint } = one;
    return { name, pgp_fingerprint, encryptionFingerprint, answer: answeredBy(history, one) ?? '' };
  });

const contributionsIn = ({ request, brought }: RequestHistory): TssRequestView['contributions'] =>
  contributorsOf(request).map(({ tss_node_id, name }) => {
    const there = brought.find(one => one.tss_node_id === tss_node_id);
    const what = there ? (there.event === 'digest' ? 'digest' : 'file') : '';
    return { tss_node_id, name, brought: what, digest: there?.digest ?? '' };
  });

/** Why it failed, as its last line tells. */
function reasonIn({ happened }: RequestHistory): string {
  const last = happened.at(-1);
  if (last?.event === 'failed') return last.reason || last.cause;
  return last?.event === 'declined' || last?.event === 'expired' ? last.event : '';
}

/** By whose contribution it failed, by name, as its last line tells. */
function failedBy({ request, happened }: RequestHistory): string {
  const last = happened.at(-1);
  if (last?.event !== 'failed') return '';
  return contributorsOf(request).find(one => one.tss_node_id === last.contributor)?.name ?? '';
}

/** What was written may be void since, though the request itself stays as it ended. */
function voidOf({ context }: TssRequest, record: TssVaultRecord): TssRequestView['void'] {
  const epochs = record.key_share_holder_groups.flatMap(group => group.epochs);
  const voided = epochs.find(one => one.context === context)?.void;
  return voided ? { reason: voided.reason, contributor: voided.contributor } : null;
}
