/**
 * The day that the newest record cannot be read: damaged, torn, or gone. The version before it is kept whole beside it.
 *
 * What the newest was is known by its digest, from the transcripts. Where nothing more was certainly written than the kept
 * version, that one is the record again; where one more was, it is made again from the kept version and what the
 * transcript that announced it says was changed, and counts only if it has the very digest. Nothing else is tried: a guess is no record.
 */
import path from 'node:path';
import { sha256 } from '../../../shared/bytes';
import { type KeySetRecord, recordDigest, recordText } from '../../../shared/records/key-set';
import type { Entry } from '../../../shared/records/transcript';
import { Refusal } from '../../../shared/text/refusals';
import { saysNothing } from '../files/errors';
import { leftWhole } from '../files/left-whole';
import { marked } from '../files/names';
import { lookAt, readBounded } from '../files/read';
import { replaceFile, writeNewFile } from '../files/write';
import { type KeySetDirectory, type StoredRecord, successor } from '../key-sets/key-set-directory';
import { hasKept, MAX_RECORD_BYTES } from '../ledger/kept';
import { changesIn } from '../ledger/record-diff';
import { announcedBy, leftBy, readWitnesses, type Witnesses } from '../ledger/witnesses';
import { judgeRecord } from './judge-record';

/**
 * Puts a record back in the place of one that cannot be read, which is kept under another name. Undefined, and nothing
 * touched, when no version is kept, and what a write left under a temporary name is none; RECORD_LOST when a kept one does
 * not lead to what the transcripts name. Throws as writing does.
 */
export async function restoredFromKept(directory: KeySetDirectory): Promise<StoredRecord | undefined> {
  const found = (await fromKept(directory)) ?? (await fromLeftWhole(directory));
  if (!found && (await hasKept(directory))) throw new Refusal('RECORD_LOST', { name: directory.recordName });
  if (found) await restore(directory, found);
  return found;
}

async function fromKept(directory: KeySetDirectory): Promise<StoredRecord | undefined> {
  const kept = await loaded(directory, directory.keptName);
  if (!kept) return undefined;
  const witnesses = await readWitnesses(directory, kept.record);
  const judgement = judgeRecord(kept, witnesses, undefined);
  const isNext = judgement.verdict === 'older' && judgement.expected === kept.record.sequence + 1;
  return judgement.verdict === 'witnessed' ? kept : isNext ? madeAgain(kept, witnesses) : undefined;
}

/** An announced version that lies whole under the name of a file that was being written; the newest of them. */
async function fromLeftWhole(directory: KeySetDirectory): Promise<StoredRecord | undefined> {
  const announced = announcedBy(await readWitnesses(directory)).sort((a, b) => b.number - a.number);
  const name = await leftWhole(
    directory.path,
    announced.map(({ digest }) => digest),
  );
  const stored = name === undefined ? undefined : await loaded(directory, name);
  if (!stored) return undefined;
  const witnesses = await readWitnesses(directory, stored.record);
  return judgeRecord(stored, witnesses, undefined).verdict === 'witnessed' ? stored : undefined;
}

/** Puts a record in the place of one that cannot be read; what lies there stays under another name. */
async function restore(directory: KeySetDirectory, { record }: StoredRecord): Promise<void> {
  await directory.mayWrite();
  const { recordPath, practice } = directory;
  if (await lookAt(recordPath)) {
    const bytes = await readBounded(recordPath, MAX_RECORD_BYTES);
    const name = marked(practice, `key-set-unreadable-${sha256(bytes).slice(0, 8)}.json`);
    const at = path.join(directory.path, name);
    if (bytes.length > 0 && !(await lookAt(at))) await writeNewFile(at, bytes);
  }
  await replaceFile(recordPath, recordText(record));
}

async function loaded(directory: KeySetDirectory, name: string): Promise<StoredRecord | undefined> {
  try {
    return await directory.read(name);
  } catch (error) {
    if (saysNothing(error)) throw error;
    return undefined;
  }
}

/** The version after `kept` that a transcript names, by what its announcement says was to be changed. */
function madeAgain(kept: StoredRecord, witnesses: Witnesses): StoredRecord | undefined {
  const number = kept.record.sequence + 1;
  const left = leftBy(witnesses).filter(one => one.number === number);
  for (const { recordNumber, recordDigest: digest, changes } of entriesOf(witnesses)) {
    if (recordNumber !== number || !left.some(one => one.digest === digest)) continue;
    const changed = typeof changes === 'string' ? changesIn(changes, kept.record) : undefined;
    const made = changed && storedAs(successor(kept, changed), kept);
    if (made?.digest === digest) return made;
  }
  return undefined;
}

const entriesOf = (witnesses: Witnesses): Entry[] =>
  [...witnesses.values()].flatMap(read => read?.entries ?? []);

/** Undefined for what is no record of the same set. */
function storedAs(record: KeySetRecord, { record: { id } }: StoredRecord): StoredRecord | undefined {
  try {
    const text = recordText(record);
    return record.id === id ? { record, digest: recordDigest(text) } : undefined;
  } catch {
    return undefined;
  }
}

/** True for a refusal that says that the record is there no more, or cannot be read. */
export const isUnreadable = (error: unknown): boolean =>
  error instanceof Refusal && (error.code === 'FILE_DAMAGED' || error.code === 'FILE_NOT_FOUND');
