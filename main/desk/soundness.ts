/**
 * Whether a record is the newest that this folder knows of, and unaltered, as far as the folder itself can show.
 *
 * The transcripts speak of it (`judge-record.ts`). Somebody who replaces all of them together is not found out; that is what
 * the holders' papers are for. An old copy put back, or a record edited by hand, is.
 */
import path from 'node:path';
import type { KeySetRecord } from '../../shared/key-set';
import { Refusal } from '../../shared/refusals';
import { saysNothing } from './files';
import { type Judgement, judgeRecord } from './judge-record';
import type { KeySetDirectory, StoredRecord } from './key-set-directory';
import { soundStore } from './sealed-store';
import { filesIn, readSums, sumOf } from './sums';
import { readWitnesses, type Witnesses } from './witnesses';

export interface Examined {
  judgement: Judgement;
  witnesses: Witnesses;
  /** Set when nothing may be issued under this record. */
  refusal?: Refusal;
  /** What else is not as it was left, a sentence each: for people to look into before they go on. */
  remarks: string[];
}

/** Judges the record by everything that is on disk. Throws what reading throws when the medium fails. */
export async function judged(
  directory: KeySetDirectory,
  stored: StoredRecord,
): Promise<{ judgement: Judgement; witnesses: Witnesses; sums: ReadonlyMap<string, string> }> {
  const witnesses = await readWitnesses(directory, stored.record);
  const sums = await readSums(path.join(directory.path, directory.sumsName));
  return { judgement: judgeRecord(stored, witnesses, sums.get(directory.recordName)), witnesses, sums };
}

/** Reads all that the directory holds. Throws what reading throws when the medium fails. */
export async function examine(directory: KeySetDirectory, stored: StoredRecord): Promise<Examined> {
  const { judgement, witnesses, sums } = await judged(directory, stored);
  const refusal = refusalOf(judgement, stored.record, directory.recordName);
  const remarks = [...witnesses]
    .filter(([, read]) => read === undefined)
    .map(([file]) => `The transcript ${file} is missing, damaged or altered.`);
  if (!sums.has(directory.recordName))
    remarks.push(`${directory.sumsName} is missing or does not list the record.`);
  remarks.push(...(await changedFiles(directory, sums)));
  remarks.push(...(await storeRemarks(directory, stored.record)));
  return { judgement, witnesses, remarks, ...(refusal && { refusal }) };
}

function refusalOf(judgement: Judgement, { sequence }: KeySetRecord, name: string): Refusal | undefined {
  if (judgement.verdict === 'older')
    return new Refusal('RECORD_OLDER', { name, seen: sequence, expected: judgement.expected });
  if (judgement.verdict === 'unwitnessed') return new Refusal('RECORD_UNWITNESSED', { name });
  return judgement.verdict === 'altered' ? new Refusal('RECORD_ALTERED', { name }) : undefined;
}

/** For whoever is to look at the record: throws RECORD_OLDER, RECORD_ALTERED or RECORD_UNWITNESSED. */
export async function mayBeShown(directory: KeySetDirectory, stored: StoredRecord): Promise<Judgement> {
  const { judgement } = await judged(directory, stored);
  const refusal = refusalOf(judgement, stored.record, directory.recordName);
  if (refusal) throw refusal;
  return judgement;
}

/**
 * The same for whoever is about to rely on it. What an earlier version left is repaired when the folder is opened, if it can
 * be written: where it was not, or came in between, nothing is done under it.
 */
export async function mustBeSound(directory: KeySetDirectory, stored: StoredRecord): Promise<void> {
  const { verdict } = await mayBeShown(directory, stored);
  if (verdict === 'left-by-earlier-version')
    throw new Refusal('RECORD_ALTERED', { name: directory.recordName });
}

/** The sealed store is judged by the record alone; nobody is kept from issuing a share by it. */
async function storeRemarks(directory: KeySetDirectory, record: KeySetRecord): Promise<string[]> {
  try {
    await soundStore(directory, record);
    return [];
  } catch (error) {
    if (!(error instanceof Refusal) || saysNothing(error)) throw error;
    return [error.message];
  }
}

/** Files that SHA256SUMS lists and that are not as it lists them; the record, the sealed store and transcripts are judged elsewhere. */
async function changedFiles(
  directory: KeySetDirectory,
  sums: ReadonlyMap<string, string>,
): Promise<string[]> {
  const there = new Set(await filesIn(directory.path));
  const remarks: string[] = [];
  for (const [file, sum] of sums) {
    if (file === directory.recordName || file === directory.storeName || file.startsWith('transcripts/'))
      continue;
    if (!there.has(file)) remarks.push(`${file} is listed in ${directory.sumsName} and is not there.`);
    else if ((await sumOf(path.join(directory.path, file))) !== sum) {
      remarks.push(`${file} is not as ${directory.sumsName} lists it.`);
    }
  }
  return remarks;
}
