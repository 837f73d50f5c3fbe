/** Printing the paper that the page shows: when it may be done, whatever the page says. */
import type { Checked, Value } from '../../shared/contract';
import type { Session } from '../attempts/session';

/** Opens the system's dialog; true when the paper was handed over. Absent where there is no window. */
export type SystemDialog = (size: 'A4' | 'Letter') => Promise<boolean>;

/** Nothing while an attempt is on or in recovery mode: while shares are entered, a password is shown or a store is open. */
export async function printPaper(
  session: Session,
  dialog: SystemDialog | undefined,
  { size }: Checked<'program', 'print'>,
): Promise<Value<'program', 'print'>> {
  session.requireIdle();
  return { printed: (await dialog?.(size)) ?? null };
}
