/** What a run that ended before a ledger had its first record leaves in its directory, and what any run leaves half-written. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { brokenOff } from '../../../shared/records/broken-off';
import type { BrokenOff } from '../../../shared/records/how-far';
import { type EntryFacts, operationIn } from '../../../shared/records/transcript';
import { lookAt } from '../files/read';
import { isUnfinishedName, removeLeftovers } from '../files/temporary';
import type { LedgerRecord } from './kind';
import type { Ledger } from './ledger';
import { STAGING } from './staging';
import { type TranscriptEnd, TranscriptLog } from './transcript-log';
import { readWitnesses, unfinished } from './witnesses';

/** True for a directory in which there is nothing but what an attempt without a record leaves. */
export async function isLeftover({ path: directory }: { path: string }): Promise<boolean> {
  if (!(await lookAt(directory))?.isDirectory()) return false;
  const names = await fs.readdir(directory);
  if ((await lookAt(path.join(directory, 'transcripts')))?.isDirectory() === false) return false;
  return names.every(name => name === 'transcripts' || isUnfinishedName(name));
}

/** True for a file that is damage when it is empty: by its part, its name and all names in that part. */
export type IsDamage = (part: string, name: string, all: readonly string[]) => boolean;

/** Removes temporary files, and names that were taken and never filled, but for what is damage. */
export async function cleanUp<R extends LedgerRecord>(
  ledger: Ledger<R>,
  isDamage: IsDamage = () => false,
): Promise<void> {
  await removeLeftovers(ledger.path);
  for (const part of ledger.kind.parts)
    await removeLeftovers(path.join(ledger.path, part), (name, all) => !isDamage(part, name, all));
}

/**
 * Ends the transcripts of attempts that were interrupted before the first record was written, with `facts` by what each was for, and removes what
 * they had staged. Undefined when there was nothing of that, or there is more.
 */
export async function abandonLeftover<R extends LedgerRecord>(
  ledger: Ledger<R>,
  now: () => string,
  facts: (operation: string) => EntryFacts,
): Promise<{ ends: TranscriptEnd[]; broken: BrokenOff[] } | undefined> {
  if (!(await isLeftover(ledger))) return undefined;
  const witnesses = await readWitnesses(ledger);
  const open = unfinished(witnesses);
  const broken = open.map(file => brokenOff(file, witnesses.get(file)!.entries));
  await cleanUp(ledger);
  const hadStaged = (await lookAt(path.join(ledger.path, STAGING))) !== undefined;
  await ledger.discardStaged();
  if (open.length === 0 && !hadStaged) return undefined;
  const ends: TranscriptEnd[] = [];
  for (const file of open) {
    const log = await TranscriptLog.resume(ledger.transcriptPath(file));
    ends.push(await log.end(now(), 'interrupted', facts(operationIn(witnesses.get(file)!))));
  }
  return { ends, broken };
}
