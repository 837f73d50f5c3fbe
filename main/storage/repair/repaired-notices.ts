/** The notices of an attempt that was interrupted or given up: some may be there already, and somebody else may have put one. */
import { utf8 } from '../../../shared/bytes';
import type { Entry } from '../../../shared/records/transcript';
import { Refusal } from '../../../shared/text/refusals';
import { unlessItFails } from '../files/errors';
import type { KeySetLedger, StoredRecord } from '../key-sets/key-set-ledger';
import { inEarlierWords, noticeLanguage, noticesOf } from '../key-sets/notices';
import type { Witnesses } from '../ledger/witnesses';

export interface RepairedNotices {
  /** The notices of the attempt, relative to the ceremony folder. */
  files: string[];
  /** Those whose file holds something else. */
  others: string[];
}

/**
 * Writes those that are not there. What the attempt wrote itself is known by its content, by whichever version of the record
 * its transcript names or by one of `found`, and stays; so does a file that holds something else. Throws as `writeNotice`,
 * and what a failing medium does.
 */
export async function repairNotices(
  directory: KeySetLedger,
  transcript: string,
  stored: StoredRecord,
  found: readonly StoredRecord[] = [],
): Promise<RepairedNotices> {
  const { entries } = await directory.transcriptEntries(transcript);
  const set = directory.slug;
  // Earlier versions wrote in English, whatever was spoken.
  const versions = [...new Set([noticeLanguage(entries[0]), 'en' as const])].flatMap(language =>
    [stored, ...found, ...versionsNamed(stored, entries)].map(one =>
      noticesOf({ ...one, set, language }, transcript),
    ),
  );
  const settled: RepairedNotices = { files: [], others: [] };
  for (const notice of versions[0]!) {
    const file = `${directory.name}/${notice.file}`;
    const texts = versions
      .flatMap(notices => notices.find(({ file }) => file === notice.file)?.text ?? [])
      .flatMap(text => [text, inEarlierWords(text)]);
    const found = await lookFor(directory, notice.file, texts);
    if (found === 'other') {
      settled.others.push(file);
      continue;
    }
    settled.files.push(file);
    // What is there is held, so that the sums list it: of notices they list nothing else.
    await directory.writeNotice(found === undefined ? notice : { ...notice, text: found.ours });
  }
  return settled;
}

/** The notices of attempts that ended before the sums were written: those list of notices only what was held. */
export async function holdNotices(
  directory: KeySetLedger,
  versions: readonly [StoredRecord, ...StoredRecord[]],
  witnesses: Witnesses,
  isHeld: (transcript: string) => boolean,
): Promise<void> {
  for (const [file, read] of witnesses)
    if (read && !isHeld(file))
      await repairAllNotices(directory, { file, entries: read.entries }, witnesses, versions);
}

/**
 * Settles the notices of an attempt, and of those whose share people vouched for in it. `versions` of the record: as it is,
 * then as it was found. Gives the files that hold something else.
 */
export async function repairAllNotices(
  directory: KeySetLedger,
  { file, entries }: { file: string; entries: readonly Entry[] },
  witnesses: Witnesses,
  [stored, ...found]: readonly [StoredRecord, ...StoredRecord[]],
): Promise<string[]> {
  const others: string[] = [];
  for (const one of [file, ...vouchedFor(entries).filter(other => witnesses.get(other))])
    others.push(...(await repairNotices(directory, one, stored, found)).others);
  return others;
}

/** Transcripts of the shares kept apart that an attempt was to record; theirs are the notices. */
const vouchedFor = (entries: readonly Entry[]): string[] =>
  entries.flatMap(({ reservedBy }) => (typeof reservedBy === 'string' ? [reservedBy] : []));

/** The record as each version that these entries name would be told of. */
const versionsNamed = ({ record }: StoredRecord, entries: readonly Entry[]): StoredRecord[] =>
  entries.flatMap(({ recordNumber, recordDigest: digest }) =>
    typeof recordNumber === 'number' && typeof digest === 'string'
      ? [{ record: { ...record, sequence: recordNumber }, digest }]
      : [],
  );

async function lookFor(
  directory: KeySetLedger,
  file: string,
  texts: readonly string[],
): Promise<{ ours: string } | 'other' | undefined> {
  try {
    const bytes = await directory.readExport(file);
    const ours = texts.find(text => Buffer.compare(bytes, utf8(text)) === 0);
    return ours === undefined ? 'other' : { ours };
  } catch (error) {
    if (error instanceof Refusal && error.code === 'FILE_NOT_FOUND') return undefined;
    return unlessItFails('other' as const)(error);
  }
}
