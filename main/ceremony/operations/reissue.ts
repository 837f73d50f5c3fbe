/**
 * Reissue a share: a quorum enters shares of a key set, and an index that is listed goes to its holder's new key. The
 * share of that index may be among those entered.
 */
import type { IssuedShare, KeySetRecord } from '../../../shared/records/key-set';
import { folded } from '../../../shared/text/names';
import { Refusal } from '../../../shared/text/refusals';
import type { IssuingState } from './issuing/entry';
import type { NewShareMessage } from './issuing/issue';
import { issuing, startIssuing } from './issuing/start';
import { type IssuingInput, refuseHolder, refuseOptions } from './issuing/target';
import { listedShare } from './listed-share';
import { type EntryInput, isPracticeSet, type SetOperation } from './operation';

export interface ReissueInput extends EntryInput, Pick<IssuingInput, 'pgp_key' | 'payload'> {
  index: number;
  /** Who has it, where the record does not say; changes nothing where it does. */
  holder?: string | undefined;
}

export const reissue: SetOperation<ReissueInput, IssuingState, NewShareMessage> = {
  ...issuing,
  isPractice: isPracticeSet,
  /** Refuses INDEX_NOT_LISTED, INDEX_RESERVED, REISSUE_WITHOUT_HOLDER, REISSUE_OTHER_HOLDER, and as `startIssuing` does. */
  async begin({ index, holder: named, ...rest }) {
    const { record } = rest;
    const share = listedShare(record, index);
    if (record.reserved.some(one => one.index === index)) throw new Refusal('INDEX_RESERVED', { index });
    const holder = reissueHolder(share, named, record);
    const input = { ...rest, holder };
    refuseOptions(input);
    return startIssuing(input, () => ({ index, holder, reissue: share }));
  },
};

/** Who gets a listed share again: by the record, or, where it names nobody, by the people in the room. */
function reissueHolder(
  { index, holder }: IssuedShare,
  named: string | undefined,
  record: KeySetRecord,
): string {
  if (holder === '') {
    if (named === undefined) throw new Refusal('REISSUE_WITHOUT_HOLDER', { index });
    refuseHolder(named, record);
    return named;
  }
  if (named !== undefined && folded(named) !== folded(holder))
    throw new Refusal('REISSUE_OTHER_HOLDER', { index, holder });
  return holder;
}
