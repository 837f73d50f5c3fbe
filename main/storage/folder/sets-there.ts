/** Which key sets lie in a ceremony folder, and what keeps each from being used. Reading only. */
import type { Dirent } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { KeySetSummary } from '../../../shared/contract/key-sets';
import { folded } from '../../../shared/text/names';
import { Refusal, type RefusalCode } from '../../../shared/text/refusals';
import { errno, isOfOneFile, refusalFor } from '../files/errors';
import { lookAt } from '../files/read';
import type { KeySetLedger } from '../key-sets/key-set-ledger';
import { labelOf } from '../key-sets/names';
import { hasKept } from '../ledger/kept';
import { hadRecord } from '../soundness/lost-record';
import { examine } from '../soundness/soundness';
import { shownTrouble, summarise } from './key-set-view';

/** A key set as it is listed, and what keeps it from being used. */
export interface SetThere {
  directory: KeySetLedger;
  summary: KeySetSummary;
  trouble: Refusal | undefined;
}

/** What kept sets from being repaired when the folder was opened, by directory. */
export type Troubles = ReadonlyMap<string, Refusal>;

/** What is wrong with the whole folder, not with one set. */
const OF_THE_FOLDER: ReadonlySet<RefusalCode> = new Set(['FOLDER_GONE', 'FOLDER_IN_USE', 'FOLDER_FULL']);

/** The same as a refusal, where it is of this set or a file in it alone; a failure of the whole folder is thrown. */
export function ofOne(error: unknown, directory: { path: string; folder: string }): Refusal {
  const refusal = refusalFor(error, directory.path, directory.folder);
  if (!(refusal instanceof Refusal) || OF_THE_FOLDER.has(refusal.code)) throw refusal;
  return refusal;
}

/** What keeps one set from being used, told of that set; a failure of the whole folder is thrown. */
export function troubleOf(
  error: unknown,
  directory: { path: string; folder: string; name: string },
): Refusal {
  const refusal = ofOne(error, directory);
  if (!refusal.code.startsWith('FOLDER_') || (isOfOneFile(refusal) && namesFile(refusal, directory)))
    return refusal;
  return refusal.with({ name: labelOf(directory) });
}

/** True where it names a file that people know: not a place as a whole, nor what is only there while something is written. */
function namesFile({ facts: { name } }: Refusal, directory: { folder: string; name: string }): boolean {
  if (typeof name !== 'string' || name.startsWith('.') || path.isAbsolute(name)) return false;
  return name !== directory.name && name !== path.basename(directory.folder);
}

/** What lies in a folder, by absolute path. Throws FOLDER_GONE, and as `refusalFor`. */
export async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await fs.readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (errno(error) === 'ENOENT') throw new Refusal('FOLDER_GONE', { name: path.basename(folder) });
    throw refusalFor(error, folder, folder);
  }
}

/** The directories among what lies in a folder, and what is a set's by a link: that is in trouble, not absent. By name. */
export async function directoriesAmong(
  entries: readonly Dirent[],
  ledgerOf: (name: string) => KeySetLedger,
): Promise<KeySetLedger[]> {
  const found: KeySetLedger[] = [];
  for (const entry of entries) {
    const directory = ledgerOf(entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory() || (entry.isSymbolicLink() && (await hidesSet(directory)))) found.push(directory);
  }
  return found.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** True for a link that leads to a set, or nowhere: somebody may have put it in the place of one. */
async function hidesSet(directory: KeySetLedger): Promise<boolean> {
  const there = await fs.stat(directory.path).catch(() => undefined);
  return there === undefined || (await directory.hasRecord());
}

/**
 * Whether a directory is a set's, and what keeps that set from being used: what was found when the folder was opened, or is
 * found now, where not even that there is a record can be told.
 */
export async function lookInto(
  directory: KeySetLedger,
  troubles: Troubles,
): Promise<{ isSet: boolean; trouble?: Refusal }> {
  const known = troubles.get(directory.name);
  if (known) return { isSet: true, trouble: known };
  try {
    await directory.mustBeOwn();
    if ((await directory.hasRecord()) || (await hasKept(directory))) return { isSet: true };
    if (!(await hadRecord(directory))) return { isSet: false };
    return { isSet: true, trouble: new Refusal('RECORD_LOST', { name: directory.recordName }) };
  } catch (error) {
    // What else lies in the folder and is no set is in nobody's way.
    const isSet = await directory.hasRecord().catch(() => true);
    if (isSet || !(await lookAt(directory.path))?.isDirectory())
      return { isSet: true, trouble: troubleOf(error, directory) };
    return { isSet: await hasKept(directory) };
  }
}

/**
 * True for a set whose record can be read and another file cannot: it may be looked at. What failed otherwise, to be written say, keeps it
 * closed. Throws as `examine`.
 */
export async function isForLooking({ directory, summary, trouble }: SetThere): Promise<boolean> {
  if (!isOfOneFile(trouble) || summary.sequence === 0) return false;
  const { unread } = await examine(directory, await directory.load(), { toLook: true });
  return unread.length > 0;
}

/** The sets among these directories, by name. Those of which nothing tells which is the newest are KEY_SET_AMBIGUOUS. */
export async function setsAmong(
  directories: readonly KeySetLedger[],
  troubles: Troubles,
): Promise<SetThere[]> {
  const sets: SetThere[] = [];
  for (const directory of directories) {
    const { isSet, trouble } = await lookInto(directory, troubles);
    if (!isSet) continue;
    const summary = await summarise(directory);
    sets.push({ directory, summary: trouble ? { ...summary, ...shownTrouble(trouble) } : summary, trouble });
  }
  // A copy of a directory would be an old record beside the newest, and nothing tells which is which.
  const twice = sets.filter(
    ({ summary: { id, name, sequence } }) =>
      sequence > 0 &&
      sets.filter(other => other.summary.id === id || folded(other.summary.name) === folded(name)).length > 1,
  );
  for (const { summary } of twice)
    Object.assign(summary, shownTrouble(new Refusal('KEY_SET_AMBIGUOUS', { name: summary.name })));
  return sets.sort((one, other) => (folded(one.summary.name) < folded(other.summary.name) ? -1 : 1));
}
