/** Recovery A of one lost share, in the terminal. */
import type { AttemptOf } from '../steps/attempt';
import { recovered, recoveryRunner } from '../steps/recover-share';

export const recoverAAttempt: AttemptOf<'recoverA'> = { operation: 'recoverA', outcome: recovered };

export const recoverARunner = recoveryRunner('A', recoverAAttempt);
