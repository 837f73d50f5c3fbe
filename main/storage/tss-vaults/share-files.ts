/** The encrypted share files of holders in a TSS vault's directory, `messages/`: written once, and found by request and holder. */

import { TSS_SHARE_FILE_MAX_BYTES } from '../../../shared/contract/limits';
import type { TssEpoch } from '../../../shared/records/tss-epoch';
import {
  mustBeAsGiven,
  parseShareFile,
  shareFileText,
  type TssShareFile,
} from '../../../shared/records/tss-share-file';
import { Refusal } from '../../../shared/text/refusals';
import { type GivenShare, givenFirst } from '../../../shared/tss/given-share';
import { utf8Text } from '../files/read';
import type { TssVaultLedger } from './tss-vault-ledger';

/** Writes one; its path relative to the ceremony folder. The same may be written again; throws as `writeInner`. */
export const writeShareFile = (ledger: TssVaultLedger, file: TssShareFile): Promise<string> =>
  ledger.writeInner(ledger.shareFile(file.tss_request_id, file.tss_node_id), shareFileText(file));

/**
 * The share file of a holder (by identifier) of an epoch, by the messages that the record has. `given`: what gave the share, where
 * that is a recovery of it. Throws `Refusal` FILE_NOT_FOUND,
 * FILE_DAMAGED, FILE_NEWER_FORMAT, TSS_SHARE_FILE_OTHER, and as reading does.
 */
export async function readShareFile(
  ledger: TssVaultLedger,
  epoch: TssEpoch,
  tss_node_id: string,
  given: GivenShare = givenFirst(epoch, tss_node_id),
): Promise<TssShareFile> {
  const at = ledger.shareFile(given.tss_request_id, tss_node_id);
  const name = at.replace(/^messages\//, '');
  const bytes = await ledger.readExport(at, TSS_SHARE_FILE_MAX_BYTES);
  const file = parseShareFile(utf8Text(bytes, name), name);
  if (file.practice !== ledger.practice || file.tss_node_id !== tss_node_id)
    throw new Refusal('FILE_DAMAGED', { name });
  mustBeAsGiven(file, epoch, given);
  return file;
}
