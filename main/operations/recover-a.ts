/** The operation `recoverA`, main's side. */
import type { Checked } from '../../shared/contract';
import type { OperationPlan } from './operation-plan';
import { startRecovery } from './tss/recover-share';

export const recoverA: OperationPlan<Checked<'recoverA', 'start'>> = {
  start: (session, params) => startRecovery(session, params, 'recoverA', 'A'),
};
