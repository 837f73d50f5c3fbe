/** Judges a share that is to be entered for a request, before an attempt for it is begun, in a process that sees no other's. */
import type { ShareSource } from '../../../shared/contract/share-entry';
import type { TssRequest } from '../../../shared/records/tss-request';
import type { TssVaultRecord } from '../../../shared/records/tss-vault';
import { requireOfRecord } from '../../../shared/tss/request-of-record';
import { wipe } from '../process/wipe';
import { type Slip, slipKey } from '../shares/grade';
import { type EnteredId, readEntered } from './entered-share';
import { wipeHeld } from './held-share';
import { requireContext } from './request-names';
import { sourcesOf } from './share-source';

export interface ShareToJudge {
  request: TssRequest;
  /** The record that the request is of. */
  vault: TssVaultRecord;
  /** Whose shares are to be entered. */
  wanted: readonly EnteredId[];
  /** Whose shares were judged before, and are to be entered with this one. */
  judged: readonly EnteredId[];
  /** The text of the sum, or its first line. Overwritten. */
  typed: Uint8Array;
  source: ShareSource;
  /** What was told as a slip before, of whatever share for this request. */
  slips: readonly Slip[];
}

/**
 * Says whose share it is. It is judged as it will be when it is entered, and is overwritten. Refuses as `requireOfRecord`, `verifySource`
 * and `readEntered`; what does not fit is a slip the first time, where it was typed.
 */
export function judgeShareFor(input: ShareToJudge): EnteredId {
  const { request, vault, wanted, judged, typed, source } = input;
  const slips = new Set(input.slips.map(slipKey));
  try {
    requireContext(request);
    requireOfRecord(request, vault);
    const sources = sourcesOf(request, vault).map(one => ({
      ...one,
      holders: one.holders.filter(id =>
        wanted.some(
          ({ group, tss_node_id }) => group === one.group.key_share_holder_group_id && tss_node_id === id,
        ),
      ),
    }));
    const share = readEntered({ sources, entered: judged }, { typed, source, slips });
    wipeHeld(share.held);
    const group = share.source.group.key_share_holder_group_id;
    return { group, tss_node_id: share.of.holder.tss_node_id };
  } finally {
    wipe(typed);
  }
}
