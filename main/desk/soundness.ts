/**
 * Whether a record is the newest that this folder knows of, and unaltered, as far as the folder itself can show.
 *
 * Two things beside the record speak of it: every transcript names the records that it left, by number
 * and digest, and SHA256SUMS has the record's digest. Somebody who replaces all of them together is not found out;
 * that is what the holders' papers are for. An old copy put back, or a record edited by hand, is.
 */
import path from 'node:path';
import type { KeySetRecord } from '../../shared/key-set';
import { Refusal } from '../../shared/refusals';
import { type Entry, verifyChain } from '../../shared/transcript';
import type { KeySetDirectory, StoredRecord } from './key-set-directory';
import { soundStore } from './sealed-store';
import { isSignOffs } from './sign-offs';
import { filesIn, readSums, sumOf } from './sums';

export interface Examined {
  /** Set when nothing may be issued under this record. */
  refusal?: Refusal;
  /** What else is not as it was left, a sentence each: for people to look into before they go on. */
  remarks: string[];
}

interface Evidence {
  number: number;
  digest: string;
}

/** Reads all that the directory holds. Throws what reading throws when the medium fails. */
export async function examine(directory: KeySetDirectory, stored: StoredRecord): Promise<Examined> {
  const remarks: string[] = [];
  const newest = await newestEvidence(directory, stored, remarks);
  const sums = await readSums(path.join(directory.path, directory.sumsName));
  const listed = sums.get(directory.recordName);
  if (listed === undefined) remarks.push(`${directory.sumsName} is missing or does not list the record.`);
  remarks.push(...(await changedFiles(directory, sums)));
  remarks.push(...(await storeRemarks(directory, stored.record)));

  const { sequence } = stored.record;
  const name = directory.recordName;
  if (newest && newest.number > sequence) {
    return {
      refusal: new Refusal('RECORD_OLDER', { name, seen: sequence, expected: newest.number }),
      remarks,
    };
  }
  const vouched = newest?.number === sequence && newest.digest === stored.digest;
  const contradicted = newest?.number === sequence && newest.digest !== stored.digest;
  // After an attempt without a result the sums may be one record behind; then its transcript vouches.
  if (contradicted || (listed !== undefined && listed !== stored.digest && !vouched)) {
    return { refusal: new Refusal('RECORD_ALTERED', { name }), remarks };
  }
  return { remarks };
}

/** `examine`, for whoever is about to rely on the record: throws RECORD_OLDER or RECORD_ALTERED. */
export async function mustBeSound(directory: KeySetDirectory, stored: StoredRecord): Promise<void> {
  const { refusal } = await examine(directory, stored);
  if (refusal) throw refusal;
}

/**
 * The highest-numbered record that a transcript says was written: in its end, or, while it goes on, in an entry before.
 * Its start tells only what was found. Transcripts that cannot be read become remarks.
 */
async function newestEvidence(
  directory: KeySetDirectory,
  { record }: StoredRecord,
  remarks: string[],
): Promise<Evidence | undefined> {
  const onDisk = (await filesIn(directory.path))
    .filter(file => file.startsWith('transcripts/'))
    .map(file => file.slice('transcripts/'.length))
    .filter(file => file.endsWith('.jsonl') && !isSignOffs(file));
  let newest: Evidence | undefined;
  for (const file of new Set([...record.transcripts, ...onDisk])) {
    try {
      const { entries } = verifyChain(await directory.readTranscript(file), file);
      const told = entries
        .map(evidenceOf)
        .filter(one => one !== undefined)
        .at(-1);
      if (told && (!newest || told.number > newest.number)) newest = told;
    } catch (error) {
      if (!(error instanceof Refusal) || error.code === 'FOLDER_FAILED') throw error;
      remarks.push(`The transcript ${file} is missing, damaged or altered.`);
    }
  }
  return newest;
}

function evidenceOf({ event, recordNumber, recordDigest }: Entry): Evidence | undefined {
  if (event === 'start' || typeof recordNumber !== 'number' || typeof recordDigest !== 'string')
    return undefined;
  return { number: recordNumber, digest: recordDigest };
}

/** The sealed store is judged by the record alone; nobody is kept from issuing a share by it. */
async function storeRemarks(directory: KeySetDirectory, record: KeySetRecord): Promise<string[]> {
  try {
    await soundStore(directory, record);
    return [];
  } catch (error) {
    if (!(error instanceof Refusal) || error.code === 'FOLDER_FAILED') throw error;
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
