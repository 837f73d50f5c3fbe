/** Recovery B of one lost share, in the terminal. */
import type { AttemptOf } from '../steps/attempt';
import { recovered, recoveryRunner } from '../steps/recover-share';

export const recoverBAttempt: AttemptOf<'recoverB'> = { operation: 'recoverB', outcome: recovered };

export const recoverBRunner = recoveryRunner('B', recoverBAttempt);
