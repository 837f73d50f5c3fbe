/** Recovery B of one lost share, in the terminal. */
import type { AttemptOf } from '../steps/attempt';
import { recovered } from '../steps/recover-share';

export const recoverBAttempt: AttemptOf<'recoverB'> = { operation: 'recoverB', outcome: recovered };
