/** The checklist of a result: what people did with it after the transcript had ended, ticked off beside that. */
import { sha256 } from '../../shared/bytes';
import type { Checked } from '../../shared/contract';
import type { ChecklistView } from '../../shared/contract/checklist';
import { checklistFile, checksOf, nextCheck, verifyChecklist } from '../../shared/records/checklist';
import { Refusal } from '../../shared/text/refusals';
import type { Session } from '../attempts/session';
import { appendLine, readGrown } from '../storage/ledger/beside';
import { soundSums, type Target, targetOf, type Which } from './ended-transcript';

/** How it stands. Refuses CHECKLIST_UNUSABLE, FILE_NEWER_FORMAT, and as `targetOf`. */
export const readChecklistOf = (session: Session, which: Which): Promise<ChecklistView> =>
  session.inTurn(async () => {
    const target = await targetOf(session, which);
    return { checks: checksOf(target.entries, await linesOf(target)), problem: null };
  });

/**
 * Ticks one thing off, or takes the tick back: one more line each time. What stands already is not written again. Refuses
 * BAD_REQUEST for what is not to be done after this attempt, what the folder refuses, and as `readChecklistOf`.
 */
export const tick = (session: Session, params: Checked<'attempt', 'tick'>): Promise<ChecklistView> =>
  session.inTurn(async () => {
    const target = await targetOf(session, params);
    const { directory, of, entries } = target;
    const { item, file, done } = params;
    // The sums are written anew below: they must not vouch for a record that was altered, or for half a transcript.
    const listed = await soundSums(directory);
    const before = await linesOf(target);
    const meant = checksOf(entries, before).find(one => one.item === item && one.file === file);
    if (!meant) throw new Refusal('BAD_REQUEST');
    if (meant.done === done) return { checks: checksOf(entries, before), problem: null };
    const said = item === 'given' ? { item, file, done } : { item, done };
    const { line } = nextCheck(before, new Date().toISOString(), of.file, said);
    await appendLine(directory, checklistFile(of.file), line);
    const after = await linesOf(target);
    if (after.digest !== sha256(line))
      throw new Refusal('FILE_NOT_AS_WRITTEN', { name: checklistFile(of.file) });
    await listed();
    return { checks: checksOf(entries, after), problem: null };
  });

const linesOf = async ({ directory, of }: Target) =>
  verifyChecklist(await readGrown(directory, checklistFile(of.file)), of);
