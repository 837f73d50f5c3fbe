/**
 * People speak for what the folder cannot: a record that no transcript speaks for, or a share that was issued and kept apart,
 * by a digest from their paper. No share is entered. What they speak for is bound in full, so that the room compares it
 * with the papers before it counts.
 */

import { type KeySetRecord, MAX_INDEX, type ReservedIndex } from '../../../shared/records/key-set';
import { Refusal } from '../../../shared/text/refusals';
import { line, type StatementLine } from '../../../shared/text/statement-lines';
import { drawNonce } from '../process/slot';
import { type ConfirmedOperation, isPracticeSet, NOTHING_ISSUED, type SetInput } from './operation';
import { modeOf, recordLine, setLines, stated } from './statement-lines';

/** People speak for the record, or for a share that is kept apart, by a digest from paper. */
export interface VouchRecordInput extends SetInput {
  /** What in the folder speaks against the record, a line each; none where people speak for a share. */
  against?: StatementLine[] | undefined;
  /**
   * A reserved index, the digest of its attempt's transcript ('' where that cannot be read: then people give the record's), and
   * what becomes of it; absent for the record itself.
   */
  apart?: { index: number; digest: string; use: 'issued' | 'unused' } | undefined;
}

export const vouchRecord: ConfirmedOperation<VouchRecordInput, null, null> = {
  isPractice: isPracticeSet,
  /** Fixes what is spoken for. Refuses INDEX_NOT_LISTED where the index is not reserved, and NO_INDEX_LEFT. */
  async begin(input) {
    const { record, recordDigest, apart } = input;
    const share = apart && reservedShare(record, apart.index);
    if (share && apart.use === 'issued' && !share.reissue && record.issued >= MAX_INDEX)
      throw new Refusal('NO_INDEX_LEFT');
    const nonce = drawNonce();
    const bound = stated(input.conditions, nonce, [
      ...(share && apart
        ? apartLines(record, share, apart)
        : recordLines(record, recordDigest, input.against)),
      ...setLines(record),
      ...(share ? [recordLine(record, recordDigest)] : []),
    ]);
    return {
      start: {
        ...NOTHING_ISSUED,
        nonce,
        bound,
        required: record.required,
        ...(share && { index: share.index, holder: share.holder, pgp_fingerprint: share.pgp_fingerprint }),
      },
      state: null,
    };
  },
  /** Main writes what was vouched for. */
  confirm: async () => null,
};

function reservedShare({ reserved }: KeySetRecord, index: number): ReservedIndex {
  const share = reserved.find(one => one.index === index);
  if (!share) throw new Refusal('INDEX_NOT_LISTED', { index });
  return share;
}

/** Everything in the record that people can compare with their papers. */
function recordLines(
  record: KeySetRecord,
  digest: string,
  against: readonly StatementLine[] = [],
): StatementLine[] {
  const { practice, shares, reserved, burnt, issued } = record;
  const unknown = issued - shares.length;
  return [
    line('vouchForRecord', { mode: modeOf(practice) }),
    recordLine(record, digest),
    line('recordOnPaper'),
    line('recordUnwitnessed'),
    ...against,
    ...shares.map(({ index, holder, status }) =>
      holder === '' ? line('listedUnnamed', { index, status }) : line('listed', { index, holder, status }),
    ),
    ...(unknown > 0 ? [line('notListed', { shares: unknown })] : []),
    ...reserved.map(({ index, holder }) => line('reserved', { index, holder })),
    burnt.length > 0 ? line('neverIssued', { indexes: burnt }) : line('noneNeverIssued'),
    line('changesNothing'),
  ];
}

type Apart = NonNullable<VouchRecordInput['apart']>;

function apartLines(record: KeySetRecord, share: ReservedIndex, { digest, use }: Apart): StatementLine[] {
  const { index, holder, pgp_fingerprint, file, sha256, transcript, reissue } = share;
  const mode = modeOf(record.practice);
  return [
    line(use === 'issued' ? 'recordShareApart' : 'giveUpShareApart', { mode }),
    line(reissue ? 'apartAgain' : 'apart', { index, holder }),
    line('key', { fingerprint: pgp_fingerprint }),
    line('apartFile', { file, sha256 }),
    ...(digest
      ? [line('apartTranscript', { file: transcript, digest }), line('transcriptOnPaper')]
      : [line('apartTranscriptUnread', { file: transcript }), line('recordDigestOnPaper')]),
    use === 'issued' ? recorded(record, share) : givenUp(share),
  ];
}

const recorded = ({ issued }: KeySetRecord, { reissue }: ReservedIndex): StatementLine =>
  reissue ? line('becomesIssuedAgain') : line('becomesIssued', { issued: issued + 1 });

const givenUp = ({ index, holder, reissue }: ReservedIndex): StatementLine =>
  reissue ? line('becomesUnusedAgain', { index }) : line('becomesUnused', { index, holder });
