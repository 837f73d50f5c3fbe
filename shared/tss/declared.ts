/**
 * What people declare of a TSS vault, under words: that keys are void since receipts are missing, that shares of them were
 * destroyed, or that its record is the right one. The words are of a hash of all of it with the record that it stands on; people compare them before they say yes.
 */
import { fromHex } from '../bytes';
import type { TssEpoch } from '../records/tss-epoch';
import type { TssGroup } from '../records/tss-vault';
import { pgpWords } from '../text/words';
import { hashed, list, textBytes, u32be } from './encoding';
import { identifierBytes } from './identifiers';
import { byNodeId, idOf } from './node-ids';

/** Eight words: 64 bits. */
const WORD_BYTES = 8;

/** What is declared, and of whose shares. */
export interface Declared {
  what: 'void' | 'destroyed';
  group: TssGroup;
  epoch: TssEpoch;
  /** Whose receipts are missing; whose shares were destroyed. */
  holders: readonly { tss_node_id: string; name: string }[];
}

/** The words under which people vouch for the record of a vault (by its digest in hex). */
export const vouchedWords = (vault_id: string, recordDigest: string): string[] =>
  pgpWords(
    hashed('quorate-tss-vouched-v1', textBytes(vault_id), fromHex(recordDigest)).subarray(0, WORD_BYTES),
  );

/** The words of a declaration over a record (by its digest in hex). */
export const declaredWords = (vault_id: string, recordDigest: string, of: Declared): string[] =>
  pgpWords(
    hashed(
      'quorate-tss-declared-v1',
      textBytes(of.what),
      textBytes(vault_id),
      textBytes(of.group.key_share_holder_group_id),
      u32be(of.epoch.number),
      fromHex(of.epoch.hash),
      list(byNodeId(of.holders).map(({ tss_node_id }) => identifierBytes(idOf(tss_node_id)))),
      fromHex(recordDigest),
    ).subarray(0, WORD_BYTES),
  );
