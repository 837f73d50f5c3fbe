/** Recovery A: one holder's share again, from a quorum of the same group. */
import { line } from '../../../shared/text/statement-lines';
import { recoverShareBy } from './recovering/recover-share';

export const recoverA = recoverShareBy('A', mode => line('recoverA', { mode }));
