/** The checklists that lie beside transcripts, as they are shown. */
import type { ChecklistView } from '../../../shared/contract/checklist';
import type { Beneath, EndedTranscript } from '../../../shared/records/beside';
import { checklistFile, checksOf, noChecks, verifyChecklist } from '../../../shared/records/checklist';
import type { Entry } from '../../../shared/records/transcript';
import { shownProblem } from '../../../shared/text/failure';
import { Refusal } from '../../../shared/text/refusals';
import { readGrown } from './beside';
import type { LedgerRecord } from './kind';
import type { Ledger } from './ledger';

/**
 * The checklist of the transcript with this name in `directory`; null while nothing lies beside it. What cannot be read or used is told, and refuses
 * nothing: the transcript stands without it.
 */
export async function checklistBeside(
  directory: Ledger<LedgerRecord>,
  entries: readonly Entry[],
  of: EndedTranscript,
): Promise<ChecklistView | null> {
  let lines: Uint8Array;
  try {
    lines = await readGrown(directory, checklistFile(of.file));
  } catch (error) {
    return checklistUnread(entries, of, error);
  }
  return lines.length > 0 ? shownChecklist(entries, of, lines) : null;
}

/** The checklist that was found beside a transcript; one that cannot be used is told, and nothing of it is shown. */
export function shownChecklist(entries: readonly Entry[], of: Beneath, bytes: Uint8Array): ChecklistView {
  try {
    return { checks: checksOf(entries, verifyChecklist(bytes, of)), problem: null };
  } catch (error) {
    return checklistUnread(entries, of, error);
  }
}

/** One that could not be read or used: nothing of it is shown, and why. Anything but a refusal is thrown. */
export function checklistUnread(entries: readonly Entry[], of: Beneath, error: unknown): ChecklistView {
  if (!(error instanceof Refusal)) throw error;
  return { checks: checksOf(entries, noChecks(of)), problem: shownProblem(error) };
}
