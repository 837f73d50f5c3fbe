/**
 * People speak for what the folder cannot: a record that no transcript speaks for, or a share that was issued and kept apart,
 * by a digest from their paper. No share is entered. What they speak for is bound in full, so that the room compares it
 * with the papers before it counts.
 */

import { grouped } from '../../../shared/bytes';
import { type KeySetRecord, MAX_INDEX, type ReservedIndex } from '../../../shared/records/key-set';
import { type StatementLine, statementOf } from '../../../shared/records/statement';
import { VOUCHED } from '../../../shared/records/vouched';
import { Refusal } from '../../../shared/text/refusals';
import { drawNonce } from '../process/slot';
import { type ConfirmedOperation, isPracticeSet, type SetInput } from './operation';
import { conditionLines, operationLine, recordLine, setLines } from './statement-lines';

/** People speak for the record, or for a share that is kept apart, by a digest from paper. */
export interface VouchRecordInput extends SetInput {
  /** What in the folder speaks against the record, a sentence each; none where people speak for a share. */
  against?: string[] | undefined;
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
    const bound = statementOf([
      ...(share && apart
        ? apartLines(record, share, apart)
        : recordLines(record, recordDigest, input.against)),
      ...setLines(record),
      ...(share ? [recordLine(record, recordDigest)] : []),
      ...conditionLines(input.room, nonce),
    ]);
    return {
      start: {
        nonce,
        bound,
        required: record.required,
        index: share?.index ?? 0,
        ...(share && { holder: share.holder }),
        pgp_fingerprint: share?.pgp_fingerprint ?? '',
        keyMaterial: [],
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
function recordLines(record: KeySetRecord, digest: string, against: readonly string[] = []): StatementLine[] {
  const { practice, shares, reserved, burnt, issued } = record;
  const unknown = issued - shares.length;
  return [
    operationLine(practice, VOUCHED.record),
    recordLine(record, digest),
    { label: 'On paper', value: 'people say that this number and digest are on their paper' },
    { label: 'In the folder', value: 'no transcript that can be read speaks for this record' },
    ...against.map(value => ({ label: 'Against it', value })),
    ...shares.map(({ index, holder, status }) => ({
      label: 'Share',
      value: `index ${index}, ${holder || 'holder not named'}, ${status}`,
    })),
    ...(unknown > 0
      ? [{ label: 'Shares not listed', value: `${unknown}, their indexes are not known` }]
      : []),
    ...reserved.map(({ index, holder }) => ({ label: 'Reserved', value: `index ${index}, ${holder}` })),
    { label: 'Never issued', value: burnt.length > 0 ? `indexes ${burnt.join(' ')}` : 'no index' },
    { label: 'Changes', value: 'nothing but that the record lists the transcript of this attempt' },
  ];
}

type Apart = NonNullable<VouchRecordInput['apart']>;

function apartLines(record: KeySetRecord, share: ReservedIndex, { digest, use }: Apart): StatementLine[] {
  const { index, holder, pgp_fingerprint, file, sha256, transcript, reissue } = share;
  return [
    operationLine(record.practice, VOUCHED[use]),
    { label: 'Share', value: `index ${index}, ${holder}${reissue ? ', issued again' : ''}` },
    { label: 'Key', value: grouped(pgp_fingerprint) },
    { label: 'File', value: `${file}, SHA-256 ${sha256}` },
    { label: 'Transcript', value: `${transcript}, ${digest || 'cannot be read'}` },
    {
      label: 'On paper',
      value: `people say that the digest of this ${digest ? 'transcript' : 'record'} is on their paper`,
    },
    { label: 'From now on', value: use === 'issued' ? recorded(record, share) : givenUp(share) },
  ];
}

const recorded = ({ issued }: KeySetRecord, { reissue }: ReservedIndex): string =>
  reissue
    ? 'recorded as issued again, unconfirmed; the old copy is the same share and still works'
    : `recorded as issued, unconfirmed; ${issued + 1} shares issued`;

const givenUp = ({ index, holder, reissue }: ReservedIndex): string =>
  reissue
    ? `never used: people say that this copy was destroyed; index ${index} stays recorded as it was`
    : `never used: people say that it was destroyed; index ${index} is never given again, ${holder} may get another share, to another key`;
