/** What is said of a request: what it is, how it stands, and what is next. */
import type { TssGroupView, TssRequestView } from '../../../shared/contract/tss';
import { useApp } from '../../lib/app-context';
import { nextStep } from '../../lib/next-step';
import type { Operation } from '../../lib/operation';
import { tssMessages } from '../../messages/tss';

const own = tssMessages.request;

export function whatIs({ type, recoveryMode, tss_request_id }: TssRequestView): string {
  if (type === '') return own.unread(tss_request_id);
  return type === 'Recovery' ? own.what[recoveryMode || 'C'] : own.what[type];
}

/** In people's words: what the seed calls a cancelled request is for programs. Of one whose receipts are missing it is not “done”. */
export function stateOf(request: TssRequestView, groups: readonly TssGroupView[]): string {
  const { trouble, cancelled, void: voided, status, reason } = request;
  if (trouble) return own.state.trouble;
  // By the clock alone it is not over yet.
  if (reason === 'due') return own.state.due;
  if (cancelled) return own.state.cancelled;
  if (voided) return own.state.void;
  if (nextStep(request, groups, true).id === 'check') return own.state.awaits;
  return own.state[status as keyof typeof own.state] ?? status;
}

/** Why it came to nothing, where it did. */
export function reasonOf({ reason, trouble, contributor }: TssRequestView): string {
  if (trouble) return own.reason.of(trouble);
  if (!reason) return '';
  const { of, ...known } = own.reason;
  const why = known[reason as keyof typeof known] ?? of(reason);
  return contributor ? own.byWhom(why, contributor) : why;
}

/** The operation that carries a request out, where there is one. */
export function useCarrier(): (request: TssRequestView) => Operation | undefined {
  const { operations, text } = useApp();
  return request =>
    (Object.keys(operations) as Operation[]).find(one => operations[one](text).carriesOut?.(request));
}

/** The step that is next, its sentence, and whether somebody has to do something before the request is over. */
export function useNextStep(groups: readonly TssGroupView[]) {
  const carrier = useCarrier();
  return (request: TssRequestView) => {
    const step = nextStep(request, groups, carrier(request) !== undefined);
    const sentence = 'who' in step ? own.next[step.id](step.who) : own.next[step.id];
    const isOpen = ['confirm', 'check', 'carryOut', 'cannotCarryOut', 'attempt', 'due'].includes(step.id);
    return { step, sentence, isOpen };
  };
}
