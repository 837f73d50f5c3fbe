/**
 * Settling what an interrupted run left in a key set's directory: killed, cut off from power, or its stick
 * pulled, at any point of an attempt. Done when a folder is opened, with its lock held.
 *
 * What an attempt writes, in this order: its transcript's entries; the entry `reserved`; the record with the index
 * in `reserved`; the export; the record with the share; notices; the transcript's end; the sums. So an attempt that
 * was interrupted is known by a transcript without end (or sums that do not list it), and whether its share was
 * issued by its export: there, whole, or not. A change of the sealed store is announced with the digest of the new
 * file, then the file is exchanged, then the record says so. Settling keeps the same order and works from what is on
 * disk alone, so it may itself be interrupted anywhere and be done again; done twice, it does nothing the second time.
 */
import fs from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '../../shared/bytes';
import {
  type IssuedShare,
  type KeySetRecord,
  type ReservedIndex,
  type StoreReference,
  takenIndexes,
} from '../../shared/key-set';
import { Refusal } from '../../shared/refusals';
import { type Entry, verifyChain } from '../../shared/transcript';
import { isUnfinishedName, lookAt, removeLeftovers } from './files';
import { type KeySetDirectory, type StoredRecord, successor } from './key-set-directory';
import { labelOf } from './key-set-view';
import { isPlainFileName } from './names';
import { announcedStore, storeFacts } from './sealed-store';
import { isSignOffs, signOffsAreAhead } from './sign-offs';
import { PARTS, STAGING } from './staging';
import { readSums } from './sums';
import { type TranscriptEnd, TranscriptLog } from './transcript-log';

/** What was found and done in one set's directory, for the program to tell. */
export interface Settled {
  /** The set's name; the directory's, where no record had been written yet. */
  keySet: string;
  directory: string;
  practice: boolean;
  /** True when the attempt was the making of this set, and no set came of it. */
  abandoned: boolean;
  /** Shares whose export was on disk, whole: they count as issued. */
  issued: { index: number; holder: string; file: string }[];
  /** Reserved indexes that were not used; they are never given again. */
  burnt: number[];
  /** Set where a recovery token had been given out: what its transcript tells of the session. */
  session?: SettledSession;
  /** Transcripts that were given their end. */
  transcripts: TranscriptEnd[];
}

export interface SettledSession {
  /** Numbers of the sealed entries that were given out, each once. */
  entriesRead: number[];
  /** By the record as it is now; 0 where nothing is sealed. */
  storeVersion: number;
  /** Whether it was another version when the token was issued. */
  storeChanged: boolean;
}

interface OpenTranscript {
  file: string;
  /** What it, or the record in its name, has reserved: the index, and the export as far as it is told. */
  reserved: Pick<ReservedIndex, 'index' | 'file'>[];
  entries: readonly Entry[];
}

/**
 * Settles one directory. Gives undefined when there was nothing to settle, and when the set is damaged or of a
 * newer format: then nothing is touched. Throws `Refusal` when the folder cannot be written.
 */
export async function settleDirectory(
  directory: KeySetDirectory,
  now: () => string,
): Promise<Settled | undefined> {
  if (!(await directory.hasRecord())) return abandon(directory, now);
  const stored = await loadOrLeave(directory);
  if (!stored) return undefined;
  await cleanUp(directory);
  await directory.promote();
  const open = await openTranscripts(directory, stored.record);
  if (open.length === 0 && stored.record.reserved.length === 0) {
    if (await sumsAreBehind(directory, stored)) await directory.updateSums();
    return undefined;
  }
  const issuedNow = await issuedOf(directory, stored.record.reserved);
  const entries = open.flatMap(one => one.entries);
  const store = await announcedStore(directory, stored.record, entries);
  const changes = settledRecord(stored.record, issuedNow, open, store);
  const after = changes ? await directory.save(successor(stored, changes)) : stored;
  const settled = describe(directory, after.record, stored.record.reserved, open);
  for (const { file, reserved } of open) {
    await directory.writeNotices(file);
    const log = await TranscriptLog.resume(directory.transcriptPath(file));
    const end = await log.end(now(), 'interrupted', {
      issued: issuedBy(after.record, [file]).map(share => share.index),
      burnt: after.record.burnt.filter(index => reserved.some(one => one.index === index)),
      recordNumber: after.record.sequence,
      recordDigest: after.digest,
      ...storeFacts(after.record),
      found: FOUND,
    });
    settled.transcripts.push(end);
  }
  await directory.updateSums();
  return settled;
}

const issuedBy = (record: KeySetRecord, transcripts: readonly string[]): IssuedShare[] =>
  record.shares.filter(share => share.issuedAt !== '' && transcripts.includes(share.transcript));

const FOUND =
  'The attempt was interrupted. This was found when the folder was next opened: an export that was on disk, whole, ' +
  'counts as issued; a reserved index without one stays unused, or, in a reissue, with its holder as before.';

async function loadOrLeave(directory: KeySetDirectory): Promise<StoredRecord | undefined> {
  try {
    return await directory.load();
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** Reserved indexes whose export is on disk as it was to be. */
async function issuedOf(
  directory: KeySetDirectory,
  reserved: readonly ReservedIndex[],
): Promise<ReservedIndex[]> {
  const found: ReservedIndex[] = [];
  for (const one of reserved) {
    const bytes = await directory.readExport(one.file).catch(error => {
      // Only what is certainly not there (or not ours) is not issued; a medium that fails says nothing.
      if (error instanceof Refusal && error.code !== 'FOLDER_FAILED') return undefined;
      throw error;
    });
    if (bytes && sha256(bytes) === one.sha256) found.push(one);
  }
  return found;
}

/** A reserved index whose share is on disk, as the record lists it from now on. */
export const asShare = (one: ReservedIndex): IssuedShare => ({
  index: one.index,
  holder: one.holder,
  pgp_fingerprint: one.pgp_fingerprint,
  keyMaterial: one.keyMaterial,
  issuedAt: one.at,
  transcript: one.transcript,
  status: 'unconfirmed',
  verifier: one.verifier,
  checkedAt: '',
  reason: '',
  markedBy: '',
  reissued: 0,
});

/**
 * The shares and their number when a reserved index has become a share: one more, or, in a reissue, the listed one
 * in its new state.
 */
export function withShare<R extends Pick<KeySetRecord, 'shares' | 'issued'>>(
  { shares, issued }: R,
  one: ReservedIndex,
): Pick<KeySetRecord, 'shares' | 'issued'> {
  if (!one.reissue) return { shares: [...shares, asShare(one)], issued: issued + 1 };
  const again = (share: IssuedShare) => ({ ...asShare(one), reissued: share.reissued + 1 });
  return { shares: shares.map(share => (share.index === one.index ? again(share) : share)), issued };
}

/** What changes in a record when `issued` of its reserved indexes are on disk and the others never will be. */
export function withReservedSettled(
  record: KeySetRecord,
  issued: readonly ReservedIndex[],
): Pick<KeySetRecord, 'shares' | 'reserved' | 'burnt' | 'issued'> {
  const unused = record.reserved.filter(one => !one.reissue && !issued.includes(one));
  return {
    ...issued.reduce<Pick<KeySetRecord, 'shares' | 'issued'>>(withShare, {
      shares: record.shares,
      issued: record.issued,
    }),
    burnt: [...record.burnt, ...unused.map(one => one.index)],
    reserved: [],
  };
}

/** What is to change in the record; undefined when nothing is, since an earlier settling got as far as that. */
function settledRecord(
  record: KeySetRecord,
  issued: readonly ReservedIndex[],
  open: readonly OpenTranscript[],
  store: StoreReference | undefined,
): Partial<KeySetRecord> | undefined {
  const taken = takenIndexes(record);
  // A transcript may have reserved an index that never came into the record: it stays unused, too.
  const onlyInTranscript = open
    .flatMap(one => one.reserved.map(({ index }) => index))
    .filter(index => !taken.includes(index));
  const unlisted = open.map(one => one.file).filter(file => !record.transcripts.includes(file));
  const nothing = record.reserved.length + onlyInTranscript.length + unlisted.length === 0;
  if (nothing && !store) return undefined;
  const settled = withReservedSettled(record, issued);
  return {
    ...settled,
    ...(store && { store }),
    burnt: [...settled.burnt, ...new Set(onlyInTranscript)],
    transcripts: [...record.transcripts, ...unlisted],
  };
}

function describe(
  directory: KeySetDirectory,
  record: KeySetRecord,
  reserved: readonly ReservedIndex[],
  open: readonly OpenTranscript[],
): Settled {
  const transcripts = [...open.map(one => one.file), ...reserved.map(one => one.transcript)];
  const held = [...reserved, ...open.flatMap(one => one.reserved)];
  const session = sessionOf(
    record,
    open.flatMap(one => one.entries),
  );
  return {
    keySet: record.name,
    directory: directory.name,
    practice: directory.practice,
    abandoned: false,
    issued: issuedBy(record, transcripts).map(({ index, holder }) => ({
      index,
      holder,
      file: `${directory.name}/${held.find(one => one.index === index)?.file || directory.shareFile(holder, index)}`,
    })),
    burnt: record.burnt.filter(index => held.some(one => one.index === index)),
    ...(session && { session }),
    transcripts: [],
  };
}

function sessionOf({ store }: KeySetRecord, entries: readonly Entry[]): SettledSession | undefined {
  const issued = entries.find(entry => entry.event === 'token-issued');
  if (!issued) return undefined;
  const read = entries.filter(entry => entry.event === 'store-read').map(({ entry }) => Number(entry));
  const storeVersion = store?.version ?? 0;
  return {
    entriesRead: [...new Set(read)].sort((a, b) => a - b),
    storeVersion,
    storeChanged: issued.storeVersion !== storeVersion,
  };
}

/** Every transcript without end, in the order of their names, that is by time. Broken and newer ones are left. */
async function openTranscripts(directory: KeySetDirectory, record: KeySetRecord): Promise<OpenTranscript[]> {
  const open: OpenTranscript[] = [];
  for (const [file, read] of await transcriptsOf(directory)) {
    if (read === undefined || read.finished) continue;
    const inRecord = record.reserved.filter(one => one.transcript === file);
    const { entries } = read;
    open.push({ file, entries, reserved: [...inRecord, ...reservedIn(entries)] });
  }
  return open;
}

const reservedIn = (entries: readonly Entry[]): OpenTranscript['reserved'] =>
  entries
    .filter(entry => entry.event === 'reserved')
    .map(({ index, file }) => ({ index: Number(index), file: typeof file === 'string' ? file : '' }))
    .filter(({ index }) => Number.isInteger(index) && index >= 1 && index <= 255);

/** File names of transcripts without an end entry. */
export async function unfinishedTranscripts(directory: KeySetDirectory): Promise<string[]> {
  const all = [...(await transcriptsOf(directory))];
  return all.filter(([, read]) => read !== undefined && !read.finished).map(([file]) => file);
}

/** All transcripts by file name, undefined where one cannot be read. */
async function transcriptsOf(directory: KeySetDirectory) {
  const folder = path.join(directory.path, 'transcripts');
  const found = new Map<string, ReturnType<typeof verifyChain> | undefined>();
  if (!(await lookAt(folder))?.isDirectory()) return found;
  for (const file of (await fs.readdir(folder)).sort()) {
    if (!file.endsWith('.jsonl') || isSignOffs(file) || !isPlainFileName(file)) continue;
    try {
      found.set(file, verifyChain(await directory.readTranscript(file), file));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      found.set(file, undefined);
    }
  }
  return found;
}

/**
 * True when a run ended after the transcript's end or a record without transcript (adoption), before the sums.
 * A record altered by hand is not taken for that: its old sum stays, and `sha256sum -c` shows it.
 */
async function sumsAreBehind(directory: KeySetDirectory, stored: StoredRecord): Promise<boolean> {
  const sums = await readSums(path.join(directory.path, directory.sumsName));
  const listed = sums.get(directory.recordName);
  if (listed === undefined || listed === stored.record.previous) return true;
  const transcripts = await transcriptsOf(directory);
  if ([...transcripts].some(([file, read]) => read !== undefined && !sums.has(`transcripts/${file}`)))
    return true;
  const folder = path.join(directory.path, 'transcripts');
  const files = transcripts.size > 0 ? await fs.readdir(folder) : [];
  // Sign-offs change no record: where it is not as listed, somebody else changed it.
  const asListed = listed === stored.digest;
  return asListed && signOffsAreAhead(directory, files.filter(isPlainFileName), sums);
}

/** Temporary files, and names that were taken and never filled. */
async function cleanUp(directory: KeySetDirectory): Promise<void> {
  await removeLeftovers(directory.path, false);
  // The sealed store is exchanged whole and never empty by our doing: an empty one is damage, and stays to be seen.
  for (const part of PARTS) await removeLeftovers(path.join(directory.path, part), part !== 'sealed');
}

/** True for a directory in which there is nothing but what an attempt without a set leaves. */
export async function isLeftover(directory: KeySetDirectory): Promise<boolean> {
  if (!(await lookAt(directory.path))?.isDirectory()) return false;
  const names = await fs.readdir(directory.path);
  return names.every(name => name === 'transcripts' || isUnfinishedName(name));
}

/** The making of a set was interrupted before its record was written: there is no set, and nothing was issued. */
async function abandon(directory: KeySetDirectory, now: () => string): Promise<Settled | undefined> {
  if (!(await isLeftover(directory))) return undefined;
  const transcripts = await transcriptsOf(directory);
  await cleanUp(directory);
  const open = [...transcripts].filter(([, read]) => read !== undefined && !read.finished);
  const hadStaged = (await lookAt(path.join(directory.path, STAGING))) !== undefined;
  await directory.discardStaged();
  if (open.length === 0 && !hadStaged) return undefined;
  const ends: TranscriptEnd[] = [];
  for (const [file] of open) {
    const log = await TranscriptLog.resume(directory.transcriptPath(file));
    ends.push(await log.end(now(), 'interrupted', { issued: [], burnt: [], found: NO_SET }));
  }
  return {
    keySet: labelOf(directory),
    directory: directory.name,
    practice: directory.practice,
    abandoned: true,
    issued: [],
    burnt: [],
    transcripts: ends,
  };
}

const NO_SET =
  'The attempt was interrupted before the record of the set was written. No set came of it and nothing was issued.';
