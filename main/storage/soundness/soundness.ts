/**
 * Whether a record is the newest that this folder knows of, and unaltered, as far as the folder itself can show.
 *
 * The transcripts speak of it (`judge.ts` of the ledger, by the rules in `judge-record.ts`). Somebody who replaces all of them together is not found out; that is what
 * the holders' papers are for. An old copy put back, or a record edited by hand, is.
 */
import type { KeySetRecord, ReservedIndex } from '../../../shared/records/key-set';
import { Refusal } from '../../../shared/text/refusals';
import { type Text, text, textOf } from '../../../shared/text/text';
import { saysNothing, type Unread, unlessUnread } from '../files/errors';
import type { KeySetLedger, StoredRecord } from '../key-sets/key-set-ledger';
import { soundStore } from '../key-sets/sealed-store';
import { changedFiles, unreadableFiles } from '../ledger/changed-files';
import { type Judged, judgedBy } from '../ledger/judged';
import { apartRemark, reservationsOf } from './apart';
import { KEY_SET_RULES } from './judge-record';
import { unlistedExports, unlistedRemark } from './unlisted';

export interface Examined extends Judged {
  /** Shares that were issued and are not recorded; none where nothing may be issued under this record. */
  apart: ReservedIndex[];
  /** What else is not as it was left: for people to look into before they go on. */
  remarks: Text[];
  /** Files in the set's directory that cannot be read. Nothing may be done under the record then, but looked at it. */
  unread: Unread[];
}

/** Judges the record by everything that is on disk. Throws what reading throws when the medium fails; `unread` as `judgedBy`. */
export const judged = (directory: KeySetLedger, stored: StoredRecord, unread?: Unread[]): Promise<Judged> =>
  judgedBy(KEY_SET_RULES, directory, stored, unread);

/**
 * Reads all that the directory holds. Throws what reading throws when the medium fails; for who only looks (`toLook`) not for
 * one file, which is told among the remarks.
 */
export async function examine(
  directory: KeySetLedger,
  stored: StoredRecord,
  { toLook }: { toLook: boolean } = { toLook: false },
): Promise<Examined> {
  const unread: Unread[] = [];
  const noted = toLook ? unread : undefined;
  const found = await judged(directory, stored, noted);
  const { witnesses, sums, refusal } = found;
  const { apart } = refusal ? { apart: [] } : await reservationsOf(directory, stored.record, witnesses);
  const remarks: Text[] = [
    ...apart.map(one => apartRemark(directory, one, witnesses)),
    ...unreadableFiles(directory, found, unread),
  ];
  const unlisted = await unlistedExports(directory, stored.record, witnesses);
  remarks.push(...unlisted.map(one => unlistedRemark(directory, one)));
  remarks.push(...(await changedFiles(directory, stored.record, sums, witnesses, noted)));
  remarks.push(
    ...(await storeRemarks(directory, stored.record).catch(unlessUnread(noted, directory.storeName, []))),
  );
  remarks.unshift(...unread.map(({ file }) => text('fileUnreadable', { file })));
  return { ...found, apart, remarks, unread };
}

/**
 * For whoever is to look at the record: throws RECORD_OLDER or RECORD_ALTERED. One that no transcript speaks for may be looked
 * at: people compare it with their papers, and vouch for it.
 */
export function mayBeShown({ judgement, refusal }: Pick<Examined, 'judgement' | 'refusal'>): void {
  if (refusal && judgement.verdict !== 'unwitnessed') throw refusal;
}

/**
 * For whoever is about to rely on it: throws RECORD_OLDER, RECORD_ALTERED or RECORD_UNWITNESSED. What an earlier version left is
 * repaired when the folder is opened, if it can be written: where it was not, or came in between, nothing is done under it.
 */
export async function mustBeSound(directory: KeySetLedger, stored: StoredRecord): Promise<void> {
  const { judgement, refusal } = await judged(directory, stored);
  if (refusal) throw refusal;
  if (judgement.verdict === 'left-by-earlier-version')
    throw new Refusal('RECORD_ALTERED', { name: directory.recordName });
}

/** The sealed store is judged by the record alone; nobody is kept from issuing a share by it. */
async function storeRemarks(directory: KeySetLedger, record: KeySetRecord): Promise<Text[]> {
  try {
    await soundStore(directory, record);
    return [];
  } catch (error) {
    if (!(error instanceof Refusal) || saysNothing(error)) throw error;
    return [textOf(error.failure)];
  }
}
