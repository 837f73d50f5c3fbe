/**
 * Contributing on a machine of one's own, where there is no ceremony folder: a request and the record that it is of come as
 * files, and everything about them is looked at by whoever contributes, since the machine that they come from may lie.
 */
import { sha256 } from '../../shared/bytes';
import type { TssEpoch } from '../../shared/records/tss-epoch';
import { REQUEST_LINE_MAX_BYTES, type RequestHolder } from '../../shared/records/tss-request';
import { groupOf, holderNow, parseVault, type TssGroup } from '../../shared/records/tss-vault';
import { Refusal } from '../../shared/text/refusals';
import { contributorsOf } from '../../shared/tss/contributors';
import { byNodeId } from '../../shared/tss/node-ids';
import { contextOfShare } from '../../shared/tss/receipt-text';
import { type RequestHistory, readHistory, statusAt } from '../../shared/tss/request-history';
import { requireOfRecord } from '../../shared/tss/request-of-record';
import { ISSUED } from '../../shared/tss/request-state';
import { isEndOf } from '../../shared/tss/typed-fingerprint';
import { readBroughtText } from '../storage/files/read';
import type { StoredVault } from '../storage/tss-vaults/tss-vault-ledger';

/** Of a request as one file, and of a record: far more than either has. */
export const ELSEWHERE_MAX_BYTES = 4 * REQUEST_LINE_MAX_BYTES;

/** A request as it came, over the record that came with it. */
export interface ReadElsewhere {
  history: RequestHistory;
  stored: StoredVault;
  /**
   * Who gets shares, and has no key by which the holders of the epoch that they are made from hold it now: their keys are compared
   * with them, or their paper. A key that a recovery exchanged may be in others' hands.
   */
  strangers: RequestHolder[];
  /** Names of the files, in `receipts/`, by which the holders of that epoch have confirmed the shares that they have now. */
  receipts: string[];
}

/**
 * Reads both, and asks every rule over them. Throws `Refusal` FILE_DAMAGED and FILE_NEWER_FORMAT, as `requireOfRecord`,
 * TSS_REQUEST_STATE for a request that collects no contributions, and TSS_REQUEST_DUE for one that is over by this computer's
 * clock alone (`now`, milliseconds since 1970), which may be ahead. Nothing is verified of its confirmations by this, nor is the
 * record's digest compared.
 */
export function readElsewhere(request: Uint8Array, record: Uint8Array, now: number): ReadElsewhere {
  const stored = readBroughtText(record, (text, name) => ({
    record: parseVault(text, name),
    digest: sha256(text),
  }));
  const history = readBroughtText(request, readHistory);
  if (history.request.vault_id !== stored.record.vault_id) throw new Refusal('TSS_REQUEST_OTHER_RECORD');
  requireNotIssued(history, stored);
  requireOfRecord(history.request, stored.record);
  if (history.status !== 'MPCProcessing') throw new Refusal('TSS_REQUEST_STATE', { name: history.status });
  if (statusAt(history, now) !== history.status) throw new Refusal('TSS_REQUEST_DUE');
  // A lost share is given again at the table only.
  const { type } = history.request;
  if (contributorsOf(history.request).length === 0) throw new Refusal('TSS_REQUEST_STATE', { name: type });
  const [source] = history.request.sources;
  const group = source && groupOf(stored.record, source.key_share_holder_group_id);
  const epoch = group?.epochs.find(({ number }) => number === source?.epoch);
  const known = group?.key_share_holders.flatMap(one => holderNow(group, one.tss_node_id) ?? []) ?? [];
  const strangers = byNodeId(history.request.target.holders).filter(
    one => !known.some(other => other.pgp_fingerprint === one.pgp_fingerprint),
  );
  const receipts = group && epoch ? receiptFilesOf(group, epoch) : [];
  return { history, stored, strangers, receipts };
}

/** A copy of a request from before its keys were issued; the record that came with it has them. */
function requireNotIssued({ request }: RequestHistory, { record }: StoredVault): void {
  const { tss_request_id: id, target_key_share_holder_group_id: target } = request;
  if (groupOf(record, target)?.epochs.some(({ tss_request_id }) => tss_request_id === id))
    throw new Refusal('TSS_REQUEST_STATE', { name: ISSUED });
}

const receiptFilesOf = (group: TssGroup, epoch: TssEpoch): string[] =>
  epoch.receipts.flatMap(one =>
    one.how === 'signed' && one.context === contextOfShare(group, epoch, one.tss_node_id) ? [one.file] : [],
  );

/** What somebody who contributes elsewhere has compared with paper and people. */
export interface Compared {
  tss_node_id: string;
  /** Of the record, from their own paper: 64 hex digits. */
  recordDigest: string;
  /** The last digits of each stranger's fingerprint, by identifier. */
  fingerprints: readonly { tss_node_id: string; lastDigits: string }[];
}

/**
 * Throws `Refusal` DIGEST_OTHER where the record is not the one on paper, TSS_CONTRIBUTOR_UNKNOWN, TSS_CONTRIBUTED_TWICE, and
 * TSS_FINGERPRINT_OTHER, which names the holder, for a key whose last digits were not typed or are others. Gives who contributes.
 */
export function requireCompared(
  { history, stored, strangers }: ReadElsewhere,
  { tss_node_id, recordDigest, fingerprints }: Compared,
): RequestHolder {
  if (stored.digest !== recordDigest) throw new Refusal('DIGEST_OTHER');
  const contributor = contributorsOf(history.request).find(one => one.tss_node_id === tss_node_id);
  if (!contributor) throw new Refusal('TSS_CONTRIBUTOR_UNKNOWN');
  const holder = contributor.name;
  if (history.brought.some(one => one.tss_node_id === tss_node_id))
    throw new Refusal('TSS_CONTRIBUTED_TWICE', { holder });
  for (const stranger of strangers) {
    const typed = fingerprints.find(one => one.tss_node_id === stranger.tss_node_id)?.lastDigits ?? '';
    if (!isEndOf(typed, stranger.pgp_fingerprint))
      throw new Refusal('TSS_FINGERPRINT_OTHER', { holder: stranger.name });
  }
  return contributor;
}
