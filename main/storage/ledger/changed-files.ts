/** What else in a ledger's directory is not as it was left. */

import path from 'node:path';
import { growsBeside } from '../../../shared/records/grows-beside';
import { type Text, text } from '../../../shared/text/text';
import { type Unread, unlessUnread } from '../files/errors';
import { sumOf } from '../files/sum-of';
import { hasGrownFrom } from './grown-sums';
import type { Judged } from './judged';
import type { LedgerRecord } from './kind';
import type { Ledger } from './ledger';
import { filesIn } from './sums';
import type { Witnesses } from './witnesses';

/** Transcripts that are missing, damaged or altered, and sums that cannot be used or do not list the record. */
export function unreadableFiles<R extends LedgerRecord>(
  ledger: Ledger<R>,
  { witnesses, sums, sumsFound }: Pick<Judged, 'witnesses' | 'sums' | 'sumsFound'>,
  /** Files that cannot be read: they are told otherwise. */
  unread: readonly Unread[] = [],
): Text[] {
  const isUnread = (name: string) => unread.some(({ file }) => file === name);
  const remarks = [...witnesses]
    .filter(([file, read]) => read === undefined && !isUnread(`transcripts/${file}`))
    .map(([file]) => text('transcriptUnreadable', { file }));
  const sumsName = ledger.sumsName;
  if (isUnread(sumsName)) return remarks;
  if (sumsFound === 'unusable') remarks.push(text('sumsUnusable', { sums: sumsName }));
  else if (!sums.has(ledger.recordName)) remarks.push(text('sumsWithoutRecord', { sums: sumsName }));
  return remarks;
}

/**
 * Files that SHA256SUMS lists and that are not as it lists them; the record and what changes with it are judged elsewhere, and so
 * is a transcript that cannot be read or has no end yet. For who only looks, `unread` takes the files that cannot be read, and
 * nothing is thrown for one.
 */
export async function changedFiles<R extends LedgerRecord>(
  ledger: Ledger<R>,
  record: R,
  sums: ReadonlyMap<string, string>,
  witnesses: Witnesses,
  unread?: Unread[],
): Promise<Text[]> {
  const there = new Set(await filesIn(ledger.path));
  const changing = ledger.kind.changing(record);
  const remarks: Text[] = [];
  const sumsName = ledger.sumsName;
  for (const [file, sum] of sums) {
    const transcript = file.replace(/^transcripts\//, '');
    const isWitness = transcript !== file && witnesses.has(transcript);
    if (file === ledger.recordName || changing.has(file)) continue;
    if (isWitness && !witnesses.get(transcript)?.finished) continue;
    if (!there.has(file)) remarks.push(text('fileMissing', { file, sums: sumsName }));
    else {
      const now = await sumNow(path.join(ledger.path, file), sum).catch(unlessUnread(unread, file, sum));
      if (now !== sum) remarks.push(text('fileChanged', { file, sums: sumsName }));
    }
  }
  if (sums.size > 0)
    for (const file of there)
      if (ledger.kind.isListedIfWritten(file) && !sums.has(file))
        remarks.push(text('fileNotOurs', { file, sums: sumsName }));
  return remarks;
}

/** Sign-offs and checklists may have grown since they were listed with `listed`. */
async function sumNow(file: string, listed: string): Promise<string | undefined> {
  const sum = await sumOf(file);
  return growsBeside(file) && sum !== listed && (await hasGrownFrom(file, listed)) ? listed : sum;
}
