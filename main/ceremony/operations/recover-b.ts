/** Recovery B: one holder's share again, from a quorum of the recovery group and one share less than a quorum of the main group. */
import { line } from '../../../shared/text/statement-lines';
import { recoverShareBy } from './recovering/recover-share';

export const recoverB = recoverShareBy('B', mode => line('recoverB', { mode }));
