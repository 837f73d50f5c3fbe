/** What is told of the ceremonies of a ledger, by its transcripts, which have been read already, and their checklists. */
import path from 'node:path';
import type { CeremonyView } from '../../../shared/contract/ceremonies';
import { hasAlarm } from '../../../shared/records/alarms';
import { sharesOf } from '../../../shared/records/ceremony-shares';
import { checklistFile, checksOf, noChecks } from '../../../shared/records/checklist';
import { endingOf } from '../../../shared/records/ending';
import { howFar } from '../../../shared/records/how-far';
import { operationIn, type VerifiedTranscript } from '../../../shared/records/transcript';
import { readTranscriptName } from '../../../shared/records/transcript-name';
import { namesIn } from '../files/directories';
import { checklistBeside } from './checklists';
import type { LedgerRecord } from './kind';
import type { Ledger } from './ledger';
import type { Witnesses } from './witnesses';

/**
 * Of the transcripts that the record lists (`listed`), in its order, and of those that have ended and that it does not list; `recorded`: the
 * shares of a key set. A checklist that cannot be read is told as that and refuses nothing. Throws as reading the names in the directory does.
 */
export async function ceremoniesOf(
  ledger: Ledger<LedgerRecord>,
  listed: readonly string[],
  witnesses: Witnesses,
  recorded?: Parameters<typeof sharesOf>[2],
): Promise<CeremonyView[]> {
  // Where none can be read, the names may not be either; and no checklist is looked at.
  const files = withUnlisted(listed, witnesses);
  const isAny = files.some(file => witnesses.get(file)?.finished);
  const there = new Set(isAny ? await namesIn(path.join(ledger.path, 'transcripts'), ledger.folder) : []);
  const all: CeremonyView[] = [];
  for (const file of files) {
    const read = witnesses.get(file);
    const isListed = listed.includes(file);
    // What did not come into the record is given to nobody: there is nothing to tick off.
    const counts = isListed ? read : undefined;
    const hasChecklist = there.has(checklistFile(file));
    all.push({
      file,
      recorded: isListed,
      ending: endingOf(read),
      reached: (read?.finished && endingOf(read) !== 'complete' && howFar(read.entries)) || null,
      alarm: hasAlarm(read),
      at: read?.entries[0]?.at ?? '',
      operation: read ? operationIn(read) : '',
      ...sharesOf(file, read, recorded),
      ...(await stillOpen(ledger, file, counts, hasChecklist)),
    });
  }
  return all;
}

/** Names of the transcripts of those in which a share was refused with an alarm, in the same order. */
export const alarmsIn = (listed: readonly string[], witnesses: Witnesses): string[] =>
  withUnlisted(listed, witnesses).filter(file => hasAlarm(witnesses.get(file)));

/**
 * With those that have ended besides, each before the first that began later: who counts the files finds them all. An attempt that is
 * on is not among them.
 */
function withUnlisted(listed: readonly string[], witnesses: Witnesses): string[] {
  const files = [...listed];
  const begun = (file: string) =>
    Date.parse(witnesses.get(file)?.entries[0]?.at || readTranscriptName(file).at);
  for (const [file, read] of witnesses) {
    if (listed.includes(file) || !read?.finished) continue;
    const later = files.findIndex(one => begun(one) > begun(file));
    files.splice(later === -1 ? files.length : later, 0, file);
  }
  return files;
}

async function stillOpen(
  ledger: Ledger<LedgerRecord>,
  file: string,
  read: VerifiedTranscript | undefined,
  hasChecklist: boolean,
): Promise<Pick<CeremonyView, 'open' | 'problem'>> {
  if (!read?.finished) return { open: [], problem: null };
  const of = { file, digest: read.chain.digest };
  const list = hasChecklist ? await checklistBeside(ledger, read.entries, of) : null;
  const { checks, problem } = list ?? { checks: checksOf(read.entries, noChecks(of)), problem: null };
  return { open: checks.filter(one => !one.done), problem };
}
