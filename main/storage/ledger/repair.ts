/**
 * Repairing what an interrupted run left in a ledger's directory: killed, cut off from power, or its stick
 * pulled, at any point of an attempt. Done when a folder is opened, with its lock held.
 *
 * What an attempt writes, in this order: its transcript's entries; the record, each version announced by an entry
 * `record-next` before; exports; the transcript's end; the sums. So an attempt that
 * was interrupted is known by a transcript without end (or sums that do not list it). What is to become of what it left,
 * `RepairRules` say. Repairing keeps the same order and works from what is on
 * disk alone, so it may itself be interrupted anywhere and be done again; done twice, it does nothing the second time.
 */

import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { brokenOff } from '../../../shared/records/broken-off';
import type { BrokenOff } from '../../../shared/records/how-far';
import type { Entry, EntryFacts } from '../../../shared/records/transcript';
import type { FoundId } from '../../../shared/text/en/transcript-facts';
import { Refusal } from '../../../shared/text/refusals';
import { addOnce, type Text } from '../../../shared/text/text';
import { isPlainFileName } from '../files/names';
import { lookAt } from '../files/read';
import { separateTwins } from '../files/twins';
import { grownIsAhead } from './beside';
import type { Judgement, JudgingRules } from './judge';
import { judgedBy } from './judged';
import { hasKept, keptSum } from './kept';
import type { LedgerRecord, Stored } from './kind';
import type { Ledger } from './ledger';
import { abandonLeftover, cleanUp, type IsDamage } from './leftover';
import { loadOrRestore } from './restored-record';
import { StandingRecord } from './standing-record';
import { endedUnder, madeAnew, type ReadSums } from './sums';
import { type TranscriptEnd, TranscriptLog } from './transcript-log';
import { announcedBy, foundOrLeftBy, type Witnesses } from './witnesses';

/** What interrupted attempts left. */
export interface Left<R extends LedgerRecord> {
  /** Their transcripts, without end. */
  open: readonly { file: string; entries: readonly Entry[] }[];
  /** What is to change in the record for it; undefined when nothing is. */
  changes: Partial<R> | undefined;
}

/** A repair at the end of one transcript. */
export interface Ending<R extends LedgerRecord, L extends Ledger<R>, F extends Left<R>> {
  /** The transcript's file name. */
  file: string;
  left: F;
  /** As repaired. */
  record: StandingRecord<R, L>;
  /** As found. */
  before: Stored<R>;
  witnesses: Witnesses;
  /** What else is to be told in it. */
  told: readonly FoundId[];
}

/** What is peculiar to one kind of ledger: what becomes of an attempt that was interrupted. */
export interface RepairRules<R extends LedgerRecord, L extends Ledger<R>, F extends Left<R>>
  extends JudgingRules<R> {
  /** Files that are exchanged, besides the record, the version before it and the sums. Relative to the directory. */
  exchanged(ledger: L): readonly string[];
  /** True for a directory without a record that had one. Throws what a failing medium does. */
  hadRecord(ledger: L): Promise<boolean>;
  /** Facts of the end of an attempt that was interrupted before there was a record. */
  abandoned(operation: string): EntryFacts & { found: readonly FoundId[] };
  /** Puts back what a power cut took away and left under a temporary name, before those are removed. */
  putBack(ledger: L, record: R, witnesses: Witnesses): Promise<void>;
  /** What is damage when it is empty, as the record has it, and stays to be seen. */
  damageBy(record: R): IsDamage;
  whatIsLeft(ledger: L, record: R, witnesses: Witnesses): Promise<F>;
  /** Writes what an attempt had still to write once its record was on disk; gives the facts of its transcript's end. */
  finish(ledger: L, ending: Ending<R, L, F>): Promise<EntryFacts & { found: readonly FoundId[] }>;
  /**
   * Writes again, or finds as written, what other attempts wrote that the sums list only if it was written here. `versions`
   * of the record: as it is, then as it was found. `isHeld` is true for transcripts whose attempts have that done.
   */
  hold(
    ledger: L,
    versions: readonly [Stored<R>, ...Stored<R>[]],
    witnesses: Witnesses,
    isHeld: (transcript: string) => boolean,
  ): Promise<void>;
}

/** What was done in one directory. */
export interface LedgerRepair<R extends LedgerRecord, F extends Left<R>> {
  /** Transcripts that were given their end. */
  ends: TranscriptEnd[];
  /** Of these the ones that had none: what they tell of how far their attempts came. */
  broken: BrokenOff[];
  /** Absent where no record had been written yet. */
  repaired?: {
    before: R;
    after: R;
    left: F;
    /** True when the newest record could not be read: it was made again from the version kept beside it. */
    restored: boolean;
    /** True when an earlier version had left the record without announcing it: it was taken as it is, once. */
    earlierVersion: boolean;
  };
}

/**
 * Repairs one directory. Gives undefined when there was nothing to repair, and when the record cannot be relied on (see
 * `judge.ts`), or not read: then nothing is touched. What else people are to be told of is added to `remarks`. Throws `Refusal` when the folder cannot be written, and RECORD_LOST.
 */
export async function repairLedger<R extends LedgerRecord, L extends Ledger<R>, F extends Left<R>>(
  ledger: L & Ledger<R>,
  rules: RepairRules<R, L, F>,
  now: () => string,
  remarks: Text[],
): Promise<LedgerRepair<R, F> | undefined> {
  // Before anything is read: of two versions it must not be chance which counts.
  for (const name of [ledger.recordName, ledger.keptName, ledger.sumsName, ...rules.exchanged(ledger)])
    await separateTwins(path.join(ledger.path, name));
  const isGone = !(await ledger.hasRecord()) && !(await hasKept(ledger));
  if (isGone && !(await rules.hadRecord(ledger))) {
    return abandonLeftover(ledger, now, operation => rules.abandoned(operation));
  }
  const { stored, restored } = await loadOrRestore<R>(ledger, rules);
  if (!stored && isGone) throw new Refusal('RECORD_LOST', { name: ledger.recordName });
  if (!stored) return undefined;
  const { judgement, witnesses, sums, sumsFound } = await judgedBy<R>(rules, ledger, stored);
  if (!REPAIRED.includes(judgement.verdict)) return undefined;
  // Before what is left under temporary names is removed.
  await rules.putBack(ledger, stored.record, witnesses);
  const damage = rules.damageBy(stored.record);
  // What was listed was whole once: empty it is damage, which people are to see. Of sums that cannot be read nobody knows.
  const wasWhole: IsDamage = (part, name, all) =>
    sumsFound === 'unusable' ||
    sums.has(`${part}/${name}`) ||
    (part === 'transcripts' && stored.record.transcripts.includes(name)) ||
    damage(part, name, all);
  await cleanUp(ledger, wasWhole);
  await ledger.promote();
  const left = await rules.whatIsLeft(ledger, stored.record, witnesses);
  const earlierVersion = judgement.verdict === 'left-by-earlier-version';
  if (left.open.length === 0 && !left.changes && !earlierVersion && !restored) {
    if (sumsFound === 'unusable') return undefined;
    if (await sumsAreBehind(ledger, stored, witnesses, sums)) {
      await rules.hold(ledger, [stored], witnesses, file => sums.has(`transcripts/${file}`));
      await ledger.updateSums(stored);
    }
    addOnce(remarks, lossOf(ledger, stored.record, witnesses, sumsFound));
    return undefined;
  }
  const logs = await logsOf(ledger, stored, left.open, now);
  const record = await saved(ledger, stored, left, logs, witnesses);
  const told: FoundId[] = [];
  if (earlierVersion) told.push('earlierVersion');
  if (restored) told.push('recordRestored');
  const ends: TranscriptEnd[] = [];
  for (const log of logs) {
    const ending = { file: log.file, left, record, before: stored, witnesses, told };
    const facts = await rules.finish(ledger, ending);
    ends.push(await log.end(now(), 'interrupted', facts));
  }
  const after = record.stored;
  const isHeld = (file: string) => sums.has(`transcripts/${file}`) || logs.some(log => log.file === file);
  await rules.hold(ledger, [after, stored], witnesses, isHeld);
  await ledger.updateSums(after);
  addOnce(remarks, lossOf(ledger, stored.record, witnesses, sumsFound));
  const repaired = { before: stored.record, after: after.record, left, restored, earlierVersion };
  const onDisk = new Set([stored.digest, stored.record.previous, ...foundOrLeftBy(witnesses)]);
  const broken = left.open.map(({ file, entries }) => brokenOff(file, entries, onDisk));
  return { ends, broken, repaired };
}

const REPAIRED: readonly Judgement['verdict'][] = ['witnessed', 'adopted', 'left-by-earlier-version'];

/** The record with what changes for what was left, announced in the first of the transcripts. */
async function saved<R extends LedgerRecord, L extends Ledger<R>>(
  ledger: L & Ledger<R>,
  stored: Stored<R>,
  { open, changes }: Left<R>,
  logs: readonly TranscriptLog[],
  witnesses: Witnesses,
): Promise<StandingRecord<R, L>> {
  const [log] = logs;
  const announced = announcedBy(witnesses).filter(({ file }) => file === log!.file);
  const record = new StandingRecord<R, L>(
    ledger,
    log!,
    stored,
    announced.map(({ digest }) => digest),
  );
  const changed: Partial<R> | undefined = changes ?? (open.length === 0 ? {} : undefined);
  if (changed) {
    const before = changed.transcripts ?? stored.record.transcripts;
    const opened = logs.map(({ file }) => file).filter(file => !stored.record.transcripts.includes(file));
    const transcripts = [...new Set([...before, ...opened])];
    await record.save(ledger.kind.follow(stored, { ...changed, transcripts } as Partial<R>));
  }
  return record;
}

/** That the sums were made anew where there had been some: from the first transcript that ended on. */
function lossOf(
  { sumsName }: { sumsName: string },
  record: LedgerRecord,
  witnesses: Witnesses,
  found: ReadSums['found'],
): Text[] {
  const finished = [...witnesses].flatMap(([file, read]) => (read?.finished ? [file] : []));
  const hadSums = endedUnder(record, finished).length > 0;
  return found === 'nothing' && hadSums ? [madeAnew(sumsName, record.name)] : [];
}

/** The transcripts that are to get their end; where there is none, one that tells of this repair. */
async function logsOf<R extends LedgerRecord>(
  ledger: Ledger<R>,
  { record, digest }: Stored<R>,
  open: Left<R>['open'],
  now: () => string,
): Promise<TranscriptLog[]> {
  if (open.length > 0)
    return Promise.all(open.map(({ file }) => TranscriptLog.resume(ledger.transcriptPath(file))));
  const facts = { operation: 'repair', recordNumber: record.sequence, recordDigest: digest };
  return [await ledger.startTranscript('repair', randomBytes(16).toString('hex'), now(), facts)];
}

/**
 * True when a run ended after the transcript's end or a record without transcript, before the sums. Only of a
 * record that was judged good: the sums are never made from one that they are to show as altered.
 */
async function sumsAreBehind<R extends LedgerRecord>(
  ledger: Ledger<R>,
  stored: Stored<R>,
  witnesses: Witnesses,
  sums: ReadonlyMap<string, string>,
): Promise<boolean> {
  if (sums.get(ledger.recordName) !== stored.digest) return true;
  // A change that went no further than to keep the record beside itself.
  if (!sums.has(ledger.keptName) && (await keptSum(ledger, stored)) === stored.digest) return true;
  if ([...witnesses].some(([file, read]) => read !== undefined && !sums.has(`transcripts/${file}`)))
    return true;
  const folder = path.join(ledger.path, 'transcripts');
  const files = (await lookAt(folder))?.isDirectory() ? await fs.readdir(folder) : [];
  return grownIsAhead(ledger, files.filter(isPlainFileName), sums);
}
