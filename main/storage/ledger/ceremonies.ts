/** What is told of the ceremonies of a ledger, by its transcripts, which have been read already, and their checklists. */
import path from 'node:path';
import type { CeremonyView } from '../../../shared/contract/ceremonies';
import { sharesOf } from '../../../shared/records/ceremony-shares';
import { checklistFile, checksOf, noChecks } from '../../../shared/records/checklist';
import { operationIn, type VerifiedTranscript } from '../../../shared/records/transcript';
import { namesIn } from '../files/directories';
import { checklistBeside } from './checklists';
import type { LedgerRecord } from './kind';
import type { Ledger } from './ledger';
import type { Witnesses } from './witnesses';

/**
 * Of these transcripts, in that order; `recorded`: the shares of a key set. A checklist that cannot be read is told as that and refuses
 * nothing. Throws as reading the names in the directory does.
 */
export async function ceremoniesOf(
  ledger: Ledger<LedgerRecord>,
  files: readonly string[],
  witnesses: Witnesses,
  recorded?: Parameters<typeof sharesOf>[2],
): Promise<CeremonyView[]> {
  // Where none can be read, the names may not be either; and no checklist is looked at.
  const isAny = files.some(file => witnesses.get(file)?.finished);
  const there = new Set(isAny ? await namesIn(path.join(ledger.path, 'transcripts'), ledger.folder) : []);
  const all: CeremonyView[] = [];
  for (const file of files) {
    const read = witnesses.get(file);
    const hasChecklist = there.has(checklistFile(file));
    all.push({
      file,
      at: read?.entries[0]?.at ?? '',
      operation: read ? operationIn(read) : '',
      ...sharesOf(file, read, recorded),
      ...(await stillOpen(ledger, file, read, hasChecklist)),
    });
  }
  return all;
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
