/** The operation `recoverB`, main's side. */
import type { Checked } from '../../shared/contract';
import type { OperationPlan } from './operation-plan';
import { startRecovery } from './tss/recover-share';

export const recoverB: OperationPlan<Checked<'recoverB', 'start'>> = {
  start: (session, params) => startRecovery(session, params, 'recoverB', 'B'),
};
