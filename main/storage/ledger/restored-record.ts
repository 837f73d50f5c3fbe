/**
 * The day that the newest record cannot be read: damaged, torn, or gone. The version before it is kept whole beside it.
 *
 * What the newest was is known by its digest, from the transcripts. Where nothing more was certainly written than the kept
 * version, that one is the record again; where one more was, it is made again from the kept version and what the
 * transcript that announced it says was changed, and counts only if it has the very digest. Nothing else is tried: a guess is no record.
 */
import path from 'node:path';
import { sha256 } from '../../../shared/bytes';
import type { Entry } from '../../../shared/records/transcript';
import { Refusal } from '../../../shared/text/refusals';
import { saysNothing } from '../files/errors';
import { leftWhole } from '../files/left-whole';
import { lookAt, readBounded } from '../files/read';
import { replaceFile, writeNewFile } from '../files/write';
import { type JudgingRules, judge } from './judge';
import { hasKept, MAX_RECORD_BYTES } from './kept';
import type { LedgerKind, LedgerRecord, Stored } from './kind';
import type { Ledger } from './ledger';
import { changesIn } from './record-diff';
import { announcedBy, leftBy, readWitnesses, type Witnesses } from './witnesses';

/**
 * The record, or what could be put back in its place; no record where neither can be had. Throws what a failing medium does,
 * and as `restoredFromKept`.
 */
export async function loadOrRestore<R extends LedgerRecord>(
  ledger: Ledger<R>,
  rules: JudgingRules<R>,
): Promise<{ stored: Stored<R> | undefined; restored: boolean }> {
  try {
    return { stored: await ledger.load(), restored: false };
  } catch (error) {
    if (saysNothing(error)) throw error;
    const stored = isUnreadable(error) ? await restoredFromKept(ledger, rules) : undefined;
    return { stored, restored: stored !== undefined };
  }
}

/**
 * Puts a record back in the place of one that cannot be read, which is kept under another name. Undefined, and nothing
 * touched, when no version is kept, and what a write left under a temporary name is none; RECORD_LOST when a kept one does
 * not lead to what the transcripts name. Throws as writing does.
 */
async function restoredFromKept<R extends LedgerRecord>(
  ledger: Ledger<R>,
  rules: JudgingRules<R>,
): Promise<Stored<R> | undefined> {
  const found = (await fromKept(ledger, rules)) ?? (await fromLeftWhole(ledger, rules));
  if (!found && (await hasKept(ledger))) throw new Refusal('RECORD_LOST', { name: ledger.recordName });
  if (found) await restore(ledger, found);
  return found;
}

async function fromKept<R extends LedgerRecord>(
  ledger: Ledger<R>,
  rules: JudgingRules<R>,
): Promise<Stored<R> | undefined> {
  const kept = await loaded(ledger, ledger.keptName);
  if (!kept) return undefined;
  const witnesses = await readWitnesses(ledger, kept.record);
  const judgement = judge(kept, witnesses, undefined, rules);
  const isNext = judgement.verdict === 'older' && judgement.expected === kept.record.sequence + 1;
  return judgement.verdict === 'witnessed' ? kept : isNext ? madeAgain(kept, witnesses, ledger) : undefined;
}

/** An announced version that lies whole under the name of a file that was being written; the newest of them. */
async function fromLeftWhole<R extends LedgerRecord>(
  ledger: Ledger<R>,
  rules: JudgingRules<R>,
): Promise<Stored<R> | undefined> {
  const announced = announcedBy(await readWitnesses(ledger)).sort((a, b) => b.number - a.number);
  const name = await leftWhole(
    ledger.path,
    announced.map(({ digest }) => digest),
  );
  const stored = name === undefined ? undefined : await loaded(ledger, name);
  if (!stored) return undefined;
  const witnesses = await readWitnesses(ledger, stored.record);
  return judge(stored, witnesses, undefined, rules).verdict === 'witnessed' ? stored : undefined;
}

/** Puts a record in the place of one that cannot be read; what lies there stays under another name. */
async function restore<R extends LedgerRecord>(ledger: Ledger<R>, { record }: Stored<R>): Promise<void> {
  await ledger.mayWrite();
  const { recordPath } = ledger;
  if (await lookAt(recordPath)) {
    const bytes = await readBounded(recordPath, MAX_RECORD_BYTES);
    const name = ledger.recordNameWith(`-unreadable-${sha256(bytes).slice(0, 8)}`);
    const at = path.join(ledger.path, name);
    if (bytes.length > 0 && !(await lookAt(at))) await writeNewFile(at, bytes);
  }
  await replaceFile(recordPath, ledger.kind.print(record));
}

async function loaded<R extends LedgerRecord>(
  ledger: Ledger<R>,
  name: string,
): Promise<Stored<R> | undefined> {
  try {
    return await ledger.read(name);
  } catch (error) {
    if (saysNothing(error)) throw error;
    return undefined;
  }
}

/** The version after `kept` that a transcript names, by what its announcement says was to be changed. */
function madeAgain<R extends LedgerRecord>(
  kept: Stored<R>,
  witnesses: Witnesses,
  { kind }: Ledger<R>,
): Stored<R> | undefined {
  const number = kept.record.sequence + 1;
  const left = leftBy(witnesses).filter(one => one.number === number);
  for (const { recordNumber, recordDigest: digest, changes } of entriesOf(witnesses)) {
    if (recordNumber !== number || !left.some(one => one.digest === digest)) continue;
    const changed = typeof changes === 'string' ? changesIn(changes, kept.record) : undefined;
    const made = changed && storedAs(changed, kept, kind);
    if (made?.digest === digest) return made;
  }
  return undefined;
}

const entriesOf = (witnesses: Witnesses): Entry[] =>
  [...witnesses.values()].flatMap(read => read?.entries ?? []);

/** The version that follows by these changes; undefined for what is no record of the same ledger. */
function storedAs<R extends LedgerRecord>(
  changes: Partial<R>,
  kept: Stored<R>,
  { print, follow }: LedgerKind<R>,
): Stored<R> | undefined {
  try {
    const record = follow(kept, changes);
    const text = print(record);
    return record.id === kept.record.id ? { record, digest: sha256(text) } : undefined;
  } catch {
    return undefined;
  }
}

/** True for a refusal that says that the record is there no more, or cannot be read. */
const isUnreadable = (error: unknown): boolean =>
  error instanceof Refusal && (error.code === 'FILE_DAMAGED' || error.code === 'FILE_NOT_FOUND');
