/** The calls of an operation, derived from its plan. */
import type { Checked } from '../../shared/contract';
import type { ConfirmedName, Operation } from '../../shared/operations/specs';
import { confirmWords } from '../attempts/confirm';
import { enterText } from '../attempts/enter-share';
import type { OperationPlan, SharesPlan } from '../operations/operation-plan';
import type { Session } from './session';

/** `start`, `confirm` and `cancel` of an operation of which people only confirm the words. */
export const confirmedCalls = <Params>(
  session: Session,
  operation: ConfirmedName,
  plan: OperationPlan<Params>,
) => ({
  start: (params: Params) => session.inTurn(async () => (await plan.start(session, params)).view()),
  confirm: ({ nonce }: Checked<'markShare', 'confirm'>) => confirmWords(session, operation, nonce),
  cancel: () => cancel(session, operation),
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
    plan.status(await enterText(session, operation, params)),
  cancel: () => cancel(session, operation),
});

/** Cancels the attempt that is on, if it is of this operation; also one that is just being started. */
function cancel(session: Session, operation: Operation): Promise<null> {
  return session.inTurn(async () => {
    const { run } = session;
    if (run?.details.operation === operation) await run.inTurn(() => run.end('cancelled'));
    return null;
  });
}
