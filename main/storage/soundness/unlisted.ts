/**
 * What lies in a set's directory and is not in its record: exports and notices of shares that the record does not know. They
 * show that there was another record, a newer one most likely, also where every transcript is gone.
 */

import path from 'node:path';
import { type IssuedShare, type KeySetRecord, MAX_INDEX } from '../../../shared/records/key-set';
import { isWithdrawn } from '../../../shared/records/share-health';
import { line, type StatementLine } from '../../../shared/text/statement-lines';
import { type Text, text } from '../../../shared/text/text';
import { namesIn } from '../files/directories';
import { PRACTICE, slug } from '../files/names';
import type { KeySetLedger, StoredRecord } from '../key-sets/key-set-ledger';
import { type Displaced, displacedBy } from '../ledger/kept';
import type { Witnesses } from '../ledger/witnesses';

/** An export of a share, by its name. */
export interface UnlistedExport {
  /** Relative to the set's directory. */
  file: string;
  index: number;
}

/** Exports and notices are named in these characters alone, so a name can be shown. */
const EXPORT = /^[\w-]+-index-(\d{1,3})(?:-reissue-(\d{1,3}))?\.asc$/;
/** What stands behind the set's name in that of a notice: what it tells of comes first, names that people chose behind it. */
const NOTICE =
  /^(?:(new-share|reissued|lost|destroyed)-index-|your-share-[\w-]+-index-)(\d{1,3})(?:-reissue-(\d{1,3}))?(?:-for-[\w-]+)?\.txt$/;

/**
 * Exports of which the record lists neither share nor reservation, by their names: an index that it does not list, another
 * holder's, or given again more often than it says (a number is passed over where its file was there already: the share's own
 * transcript tells). Throws what a failing medium does.
 */
export async function unlistedExports(
  directory: KeySetLedger,
  record: KeySetRecord,
  witnesses: Witnesses,
): Promise<UnlistedExport[]> {
  const told = new Set([
    ...record.reserved.map(({ file }) => file),
    ...record.shares.flatMap(({ transcript }) =>
      (witnesses.get(transcript)?.entries ?? []).flatMap(({ event, file }) =>
        event === 'exported' && typeof file === 'string' ? [file] : [],
      ),
    ),
  ]);
  return (await partOf(directory, 'shares')).flatMap(name => {
    const file = `shares/${name}`;
    const index = Number(EXPORT.exec(name)?.[1]);
    if (!(index >= 1 && index <= MAX_INDEX) || told.has(file)) return [];
    return isListedExport(record, name) ? [] : [{ file, index }];
  });
}

/** True where a file of this name is the export of a share that the record lists, now or before it was given again. */
export function isListedExport({ shares }: KeySetRecord, name: string): boolean {
  const [, digits, again = '0'] = EXPORT.exec(name) ?? [];
  const share = shares.find(({ index }) => index === Number(digits));
  return share !== undefined && isOf(share, name, Number(again));
}

/** True when something has the name and place of a share's export. Throws what a failing medium does. */
export const hasExports = async (directory: KeySetLedger): Promise<boolean> =>
  (await partOf(directory, 'shares')).some(name => EXPORT.test(name));

/** The directory may have been renamed since, and the set's part of the name is its. */
const isOf = ({ holder, index, reissued }: IssuedShare, name: string, again: number): boolean =>
  holder !== '' &&
  again <= reissued &&
  name.endsWith(`-${slug(holder)}-index-${index}${again > 0 ? `-reissue-${again}` : ''}.asc`);

/** Notices that tell of a share, or of what became of one, otherwise than the record; relative to the set's directory. */
export async function unlistedNotices(directory: KeySetLedger, { shares }: KeySetRecord): Promise<string[]> {
  const isTold = ([, about = 'your-share', index, again = '0']: RegExpExecArray) => {
    const share = shares.find(one => one.index === Number(index));
    return share !== undefined && tells(share, about, Number(again));
  };
  return (await partOf(directory, 'notices')).flatMap(name =>
    readingsOf(name, directory.slug).every(isTold) ? [] : [`notices/${name}`],
  );
}

/**
 * How the name of a notice can be read: behind the name of the set, and where the directory was renamed since behind any part of it,
 * as nobody knows how long the name was.
 */
function readingsOf(name: string, set: string): RegExpExecArray[] {
  const unmarked = name.startsWith(PRACTICE) ? name.slice(PRACTICE.length) : name;
  const own = unmarked.startsWith(`${set}-`) ? NOTICE.exec(unmarked.slice(set.length + 1)) : null;
  if (own) return [own];
  return [...unmarked.matchAll(/-/g)]
    .map(({ index }) => NOTICE.exec(unmarked.slice(index + 1)))
    .filter(reading => reading !== null);
}

function tells(share: IssuedShare, about: string, again: number): boolean {
  if (about === 'new-share' || about === 'your-share') return true;
  if (again > share.reissued) return false;
  // A share that was lost may be destroyed later, and both are told.
  return about === 'reissued' || again < share.reissued || isWithdrawn(share);
}

const partOf = async ({ path: at, folder }: KeySetLedger, part: string): Promise<string[]> =>
  (await namesIn(path.join(at, part), folder)).sort();

/** What people are told of an export on every view. */
export const unlistedRemark = ({ name }: KeySetLedger, { file, index }: UnlistedExport): Text =>
  text('exportUnlisted', { file: `${name}/${file}`, index });

/** What in the folder speaks against a record that no transcript speaks for. */
export interface Against {
  /** Lines for the statement; none where nothing does. */
  told: StatementLine[];
  displaced: Displaced;
}

/** `listed` is the record's sum in SHA256SUMS. Throws what a failing medium does. */
export async function signsAgainst(
  directory: KeySetLedger,
  { record, digest }: StoredRecord,
  { witnesses, sums }: { witnesses: Witnesses; sums: ReadonlyMap<string, string> },
): Promise<Against> {
  const exports = await unlistedExports(directory, record, witnesses);
  const notices = await unlistedNotices(directory, record);
  const listed = sums.get(directory.recordName);
  const displaced = await displacedBy(directory, { record, digest }, listed);
  return {
    told: [
      ...exports.map(({ file, index }) => line('exportUnlisted', { file, index })),
      ...inOneLine(notices),
      ...(displaced.sums ? [line('sumsNameAnother', { file: directory.sumsName, digest: listed! })] : []),
      ...(displaced.kept ? [line('notTheVersionBefore', { file: directory.keptName })] : []),
    ],
    displaced,
  };
}

const SHOWN_NOTICES = 3;

function inOneLine(notices: readonly string[]): StatementLine[] {
  if (notices.length === 0) return [];
  const more = notices.length - SHOWN_NOTICES;
  const files = notices.slice(0, SHOWN_NOTICES);
  return [more > 0 ? line('manyNoticesUnlisted', { files, more }) : line('noticesUnlisted', { files })];
}
