/** Showing a file of a result where it lies: one that this run of the program wrote, never a path that is asked for. */
import path from 'node:path';
import type { Checked } from '../../shared/contract';
import { Refusal } from '../../shared/text/refusals';
import type { Session } from '../attempts/session';
import { lookAt } from '../storage/files/read';

/**
 * Shows the file at this place among those of the attempt's result. Refuses NO_ATTEMPT, WRONG_NONCE, FILE_NOT_FOUND (no result, no
 * such place, or the file is not there any more), and BAD_REQUEST where the program has no window.
 */
export const showResultFile = (
  session: Session,
  { nonce, place }: Checked<'attempt', 'showFile'>,
  show: ((file: string) => void) | undefined,
): Promise<null> =>
  session.inTurn(async () => {
    if (!show) throw new Refusal('BAD_REQUEST');
    const run = session.requireRun();
    if (nonce !== run.begun.nonce) throw new Refusal('WRONG_NONCE');
    const folder = session.requireFolder().path;
    const name = run.result?.files[place];
    if (name === undefined) throw new Refusal('FILE_NOT_FOUND');
    const file = path.join(folder, name);
    if (!(await lookAt(file))?.isFile()) throw new Refusal('FILE_NOT_FOUND', { name });
    show(file);
    return null;
  });
