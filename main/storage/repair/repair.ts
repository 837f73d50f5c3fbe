/**
 * Settling what an interrupted run left in a key set's directory: killed, cut off from power, or its stick
 * pulled, at any point of an attempt. Done when a folder is opened, with its lock held.
 *
 * What an attempt writes, in this order: its transcript's entries; the entry `reserved`; the record with the index
 * in `reserved`; the export; the record with the share; notices; the transcript's end; the sums. So an attempt that
 * was interrupted is known by a transcript without end (or sums that do not list it), and whether its share was
 * issued by its export: there, whole, or not. A change of the sealed store is announced with the digest of the new
 * file, then the file is exchanged, then the record says so. Each save of the record is announced by an entry
 * `record-next` before. Settling keeps the same order and works from what is on
 * disk alone, so it may itself be interrupted anywhere and be done again; done twice, it does nothing the second time.
 */
import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { IssuedShare, KeySetRecord, ReservedIndex } from '../../../shared/records/key-set';
import type { Entry } from '../../../shared/records/transcript';
import { Refusal } from '../../../shared/text/refusals';
import { isPlainFileName } from '../files/names';
import { lookAt } from '../files/read';
import { isUnfinishedName, removeLeftovers } from '../files/temporary';
import { separateTwins } from '../files/twins';
import { type KeySetDirectory, type StoredRecord, successor } from '../key-sets/key-set-directory';
import { labelOf } from '../key-sets/names';
import { announcedStore, putStoreBack, storeFacts } from '../key-sets/sealed-store';
import type { Judgement } from '../ledger/judge';
import { hasKept } from '../ledger/kept';
import { loadOrRestore } from '../ledger/restored-record';
import { signOffsAreAhead } from '../ledger/sign-offs';
import { STAGING } from '../ledger/staging';
import { StandingRecord } from '../ledger/standing-record';
import { madeAnew, type ReadSums } from '../ledger/sums';
import { type TranscriptEnd, TranscriptLog } from '../ledger/transcript-log';
import { announcedBy, readWitnesses, unfinished, type Witnesses } from '../ledger/witnesses';
import { endedByChange, reservationsOf } from '../soundness/apart';
import { KEY_SET_RULES } from '../soundness/judge-record';
import { hadRecord } from '../soundness/lost-record';
import { judged } from '../soundness/soundness';
import { holdNotices, repairAllNotices } from './repaired-notices';
import { repairedRecord, type UnsettledTranscript } from './repaired-record';

/** What was found and done in one set's directory, for the program to tell. */
export interface Repaired {
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
  session?: RepairedSession;
  /** Transcripts that were given their end. */
  transcripts: TranscriptEnd[];
  /** Files in the place of notices that hold something else than what the attempt was to write. They stay. */
  otherNotices: string[];
  /** False where no attempt was interrupted, and only the record had to be put right. */
  interrupted: boolean;
  /** What people had vouched for in it, where the record says so already. */
  vouched: ('record' | 'issued' | 'unused')[];
  /** True when the newest record could not be read: it was made again from the version kept beside it. */
  restored: boolean;
  /** True when an earlier version had left the record without announcing it: it was taken as it is, once. */
  earlierVersion: boolean;
}

export interface RepairedSession {
  /** Numbers of the sealed entries that were given out, each once. */
  entriesRead: number[];
  /** By the record as it is now; 0 where nothing is sealed. */
  storeVersion: number;
  /** Whether it was another version when the token was issued. */
  storeChanged: boolean;
}

/**
 * Settles one directory. Gives undefined when there was nothing to settle, and when the record cannot be relied on (see
 * `judge-record.ts`), or not read: then nothing is touched. What else people are to be told of is added to `remarks`, a
 * sentence each. Throws `Refusal` when the folder cannot be written, and RECORD_LOST.
 */
export async function repairDirectory(
  directory: KeySetDirectory,
  now: () => string,
  remarks: string[] = [],
): Promise<Repaired | undefined> {
  // Before anything is read: of two versions it must not be chance which counts.
  for (const name of [directory.recordName, directory.keptName, directory.sumsName, directory.storeName])
    await separateTwins(path.join(directory.path, name));
  const isGone = !(await directory.hasRecord()) && !(await hasKept(directory));
  if (isGone && !(await hadRecord(directory))) return abandon(directory, now);
  const { stored, restored } = await loadOrRestore(directory, KEY_SET_RULES);
  if (!stored && isGone) throw new Refusal('RECORD_LOST', { name: directory.recordName });
  if (!stored) return undefined;
  const { judgement, witnesses, sums, sumsFound } = await judged(directory, stored);
  if (!SETTLED.includes(judgement.verdict)) return undefined;
  // Before what is left under temporary names is removed.
  await putStoreBack(directory, stored.record, unfinishedEntries(witnesses));
  await cleanUp(directory, stored.record);
  await directory.promote();
  const found = await whatIsLeft(directory, stored.record, witnesses);
  const earlierVersion = judgement.verdict === 'left-by-earlier-version';
  if (found.open.length === 0 && !found.changes && !earlierVersion && !restored) {
    if (sumsFound === 'unusable') return undefined;
    if (await sumsAreBehind(directory, stored, witnesses, sums)) {
      await holdNotices(directory, [stored], witnesses, file => sums.has(`transcripts/${file}`));
      await directory.updateSums(stored);
    }
    tellOnce(remarks, lossOf(directory, stored, witnesses, sumsFound));
    return undefined;
  }
  const logs = await logsOf(directory, stored, found.open, now);
  const announced = announcedBy(witnesses).filter(({ file }) => file === logs[0]!.file);
  const record = new StandingRecord(
    directory,
    logs[0]!,
    stored,
    announced.map(({ digest }) => digest),
  );
  const opened = logs.filter(({ file }) => !stored.record.transcripts.includes(file));
  const changes = found.changes ?? (found.open.length === 0 ? {} : undefined);
  if (changes) {
    const transcripts = [
      ...new Set([...(changes.transcripts ?? stored.record.transcripts), ...opened.map(({ file }) => file)]),
    ];
    await record.save(successor(stored, { ...changes, transcripts }));
  }
  const after = record.stored;
  const settled = {
    ...describe(directory, after.record, stored.record.reserved, found.told),
    otherNotices: [] as string[],
    interrupted: found.open.length > 0 || found.changes !== undefined,
    vouched: found.open.filter(({ file }) => stored.record.transcripts.includes(file)).flatMap(vouchedIn),
    earlierVersion,
    restored,
  };
  for (const log of logs) {
    const entries = found.open.find(({ file }) => file === log.file)?.entries ?? [];
    const others = await repairAllNotices(directory, { file: log.file, entries }, witnesses, [after, stored]);
    settled.otherNotices.push(...others);
    const reserved = found.open.find(({ file }) => file === log.file)?.reserved ?? [];
    const end = await log.end(now(), 'interrupted', {
      issued: issuedBy(after.record, [log.file]).map(share => share.index),
      burnt: after.record.burnt.filter(index => reserved.some(one => one.index === index)),
      ...record.facts,
      ...storeFacts(after.record),
      found: [FOUND, earlierVersion && LEFT_BY_EARLIER_VERSION, restored && RESTORED]
        .filter(Boolean)
        .join(' '),
      ...(others.length > 0 && { otherNotices: others }),
    });
    settled.transcripts.push(end);
  }
  const isHeld = (file: string) => sums.has(`transcripts/${file}`) || logs.some(log => log.file === file);
  await holdNotices(directory, [after, stored], witnesses, isHeld);
  await directory.updateSums(after);
  tellOnce(remarks, lossOf(directory, stored, witnesses, sumsFound));
  return settled;
}

const unfinishedEntries = (witnesses: Witnesses): Entry[] =>
  unfinished(witnesses).flatMap(file => witnesses.get(file)?.entries ?? []);

/** Writing the sums may have told it already. */
const tellOnce = (remarks: string[], told: readonly string[]): void => {
  remarks.push(...told.filter(one => !remarks.includes(one)));
};

/** That the sums were made anew where there had been some: from a set's first transcript that ended on. */
function lossOf(
  { sumsName }: KeySetDirectory,
  { record }: StoredRecord,
  witnesses: Witnesses,
  found: ReadSums['found'],
): string[] {
  const hadSums = [...witnesses.values()].some(read => read?.finished);
  if (found !== 'nothing' || !hadSums) return [];
  return [madeAnew(sumsName, record.name)];
}

const SETTLED: readonly Judgement['verdict'][] = ['witnessed', 'adopted', 'left-by-earlier-version'];

/** The transcripts that are to get their end; where there is none, one that tells of this repair. */
async function logsOf(
  directory: KeySetDirectory,
  { record, digest }: StoredRecord,
  open: readonly UnsettledTranscript[],
  now: () => string,
): Promise<TranscriptLog[]> {
  if (open.length > 0)
    return Promise.all(open.map(({ file }) => TranscriptLog.resume(directory.transcriptPath(file))));
  const facts = { operation: 'repair', recordNumber: record.sequence, recordDigest: digest };
  return [await directory.startTranscript('repair', randomBytes(16).toString('hex'), now(), facts)];
}

/** What interrupted attempts left, and what is to change in the record for it. */
async function whatIsLeft(directory: KeySetDirectory, record: KeySetRecord, witnesses: Witnesses) {
  const open = unsettled(record, witnesses, read => !read.finished);
  // Their ends vouch for nothing, but that they are there must not be lost, nor an index be given again.
  const changed = unsettled(record, witnesses, read => endedByChange(read.entries));
  const { issued, apart } = await reservationsOf(directory, record, witnesses);
  // Only the store that is on disk can be opened, whatever became of the record when it was exchanged.
  const entries = [...open, ...changed].flatMap(one => one.entries);
  const store = await announcedStore(directory, record, entries);
  const changes = repairedRecord(record, { issued, apart, unsettled: [...open, ...changed], store });
  return { open, told: store ? [...open, ...changed] : open, changes };
}

/** What people confirmed that they vouch for. */
const vouchedIn = ({ entries }: UnsettledTranscript): Repaired['vouched'] =>
  entries.flatMap(({ event, vouchedDigest, reservedBy, use }) => {
    if (event !== 'confirmed') return [];
    if (typeof vouchedDigest === 'string') return ['record' as const];
    return typeof reservedBy === 'string' && (use === 'issued' || use === 'unused') ? [use] : [];
  });

const issuedBy = (record: KeySetRecord, transcripts: readonly string[]): IssuedShare[] =>
  record.shares.filter(share => share.issuedAt !== '' && transcripts.includes(share.transcript));

const FOUND =
  'The attempt was interrupted. This was found when the folder was next opened: an export that was on disk, whole, ' +
  'counts as issued; a reserved index without one stays unused, or, in a reissue, with its holder as before.';

const RESTORED =
  'The newest record could not be read. It was put back from the version that is kept beside it and from the ' +
  'transcripts; what could not be read is kept under another name.';

const LEFT_BY_EARLIER_VERSION =
  'An earlier version of Quorate had written this record without naming it in a transcript. It was taken as it is, ' +
  'once; that nobody else changed it only the holders’ papers can show.';

function describe(
  directory: KeySetDirectory,
  record: KeySetRecord,
  reserved: readonly ReservedIndex[],
  open: readonly UnsettledTranscript[],
): Omit<Repaired, 'earlierVersion' | 'restored' | 'otherNotices' | 'interrupted' | 'vouched'> {
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

function sessionOf({ store }: KeySetRecord, entries: readonly Entry[]): RepairedSession | undefined {
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

/** The transcripts of this kind, in the order of their names, that is by time. Broken and newer ones are left. */
function unsettled(
  record: KeySetRecord,
  witnesses: Witnesses,
  isOne: (read: NonNullable<ReturnType<Witnesses['get']>>) => boolean,
): UnsettledTranscript[] {
  return [...witnesses].flatMap(([file, read]) => {
    if (!read || !isOne(read)) return [];
    const inRecord = record.reserved.filter(one => one.transcript === file);
    return [{ file, entries: read.entries, reserved: [...inRecord, ...reservedIn(read.entries)] }];
  });
}

const reservedIn = (entries: readonly Entry[]): UnsettledTranscript['reserved'] =>
  entries
    .filter(entry => entry.event === 'reserved')
    .map(({ index, file }) => ({ index: Number(index), file: typeof file === 'string' ? file : '' }))
    .filter(({ index }) => Number.isInteger(index) && index >= 1 && index <= 255);

/**
 * True when a run ended after the transcript's end or a record without transcript (adoption), before the sums. Only of a
 * record that was judged good: the sums are never made from one that they are to show as altered.
 */
async function sumsAreBehind(
  directory: KeySetDirectory,
  stored: StoredRecord,
  witnesses: Witnesses,
  sums: ReadonlyMap<string, string>,
): Promise<boolean> {
  if (sums.get(directory.recordName) !== stored.digest) return true;
  if ([...witnesses].some(([file, read]) => read !== undefined && !sums.has(`transcripts/${file}`)))
    return true;
  const folder = path.join(directory.path, 'transcripts');
  const files = (await lookAt(folder))?.isDirectory() ? await fs.readdir(folder) : [];
  return signOffsAreAhead(directory, files.filter(isPlainFileName), sums);
}

/** Temporary files, and names that were taken and never filled. */
async function cleanUp(directory: KeySetDirectory, record?: KeySetRecord): Promise<void> {
  await removeLeftovers(directory.path, false);
  // A store that the record names is put back before this where it can be: an empty one is damage, and stays to be seen.
  for (const part of directory.kind.parts)
    await removeLeftovers(path.join(directory.path, part), part !== 'sealed' || !record?.store);
}

/** True for a directory in which there is nothing but what an attempt without a set leaves. */
export async function isLeftover(directory: KeySetDirectory): Promise<boolean> {
  if (!(await lookAt(directory.path))?.isDirectory()) return false;
  const names = await fs.readdir(directory.path);
  if ((await lookAt(path.join(directory.path, 'transcripts')))?.isDirectory() === false) return false;
  return names.every(name => name === 'transcripts' || isUnfinishedName(name));
}

/** The making of a set was interrupted before its record was written: there is no set, and nothing was issued. */
async function abandon(directory: KeySetDirectory, now: () => string): Promise<Repaired | undefined> {
  if (!(await isLeftover(directory))) return undefined;
  const open = unfinished(await readWitnesses(directory));
  await cleanUp(directory);
  const hadStaged = (await lookAt(path.join(directory.path, STAGING))) !== undefined;
  await directory.discardStaged();
  if (open.length === 0 && !hadStaged) return undefined;
  const ends: TranscriptEnd[] = [];
  for (const file of open) {
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
    otherNotices: [],
    interrupted: true,
    vouched: [],
    earlierVersion: false,
    restored: false,
  };
}

const NO_SET =
  'The attempt was interrupted before the record of the set was written. No set came of it and nothing was issued.';
