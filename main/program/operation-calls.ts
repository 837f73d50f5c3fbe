/** The calls of an operation, derived from its plan. */
import type { Checked } from '../../shared/contract';
import type { ConfirmedName, Operation } from '../../shared/operations/specs';
import { cancelAttempt } from '../attempts/cancel';
import { confirmWords } from '../attempts/confirm';
import { enterShare } from '../attempts/enter-share';
import type { Session } from '../attempts/session';
import type { OperationPlan, SharesPlan } from '../operations/operation-plan';

/** `start` and `cancel` of an operation whose status is the attempt's: shares are entered to it by `attempt.enter`. */
export const attemptCalls = <Params>(
  session: Session,
  operation: Operation,
  plan: OperationPlan<Params>,
) => ({
  start: (params: Params) => session.inTurn(async () => (await plan.start(session, params)).view()),
  cancel: () => session.inTurn(() => cancelAttempt(session, operation)),
});

/** `start`, `confirm` and `cancel` of an operation of which people confirm the words, at least where no shares are entered. */
export const confirmedCalls = <Params>(
  session: Session,
  operation: Operation,
  plan: OperationPlan<Params>,
) => ({
  ...attemptCalls(session, operation, plan),
  confirm: ({ nonce }: Checked<'markShare', 'confirm'>) => confirmWords(session, operation, nonce),
});

/** `read`, `start`, `update` and `cancel` of one to which they enter shares. */
export const sharesCalls = <Params, Status>(
  session: Session,
  operation: Exclude<Operation, ConfirmedName>,
  plan: SharesPlan<Params, Status>,
) => ({
  read: async () => {
    const run = session.shown(operation);
    return run ? plan.status(run) : plan.idle(session);
  },
  start: (params: Params) => session.inTurn(async () => plan.status(await plan.start(session, params))),
  update: async (params: Checked<'generateShare', 'update'>) =>
    plan.status(await enterShare(session, params, operation)),
  cancel: () => session.inTurn(() => cancelAttempt(session, operation)),
});
