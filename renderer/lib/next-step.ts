/** What is to be done next for a TSS request, and by whom, told from what the program says of it. */
import type { TssGroupView, TssRequestView } from '../../shared/contract/tss';

export type NextStep =
  /** `who`: by name. */
  | { id: 'confirm' | 'check'; who: string[] }
  | {
      id:
        | 'carryOut'
        | 'cannotCarryOut'
        | 'attempt'
        | 'nothing'
        | 'done'
        | 'void'
        | 'again'
        | 'due'
        | 'trouble';
    };

const unconfirmed = ({ key_share_holders }: TssGroupView) => key_share_holders.filter(one => !one.confirmed);

/** Of one that is done: whose check is awaited, and whether what came of it is in use. */
function afterwards(
  { tss_request_id, lostHolder, target_key_share_holder_group_id: id }: TssRequestView,
  groups: readonly TssGroupView[],
): NextStep {
  const target = groups.find(one => one.key_share_holder_group_id === id);
  const epoch = target?.epochs.at(-1);
  if (!target || !epoch) return { id: 'done' };
  const isNewest = lostHolder !== '' || epoch.tss_request_id === tss_request_id;
  const who = unconfirmed(target).filter(one => lostHolder === '' || one.tss_node_id === lostHolder);
  if (isNewest && who.length > 0 && epoch.state !== 'void')
    return { id: 'check', who: who.map(({ name }) => name) };
  return { id: isNewest && target.status === 'Valid' ? 'nothing' : 'done' };
}

/** `isCarriedOut`: whether some operation of the page carries out requests of this kind. */
export function nextStep(
  request: TssRequestView,
  groups: readonly TssGroupView[],
  isCarriedOut: boolean,
): NextStep {
  if (request.trouble) return { id: 'trouble' };
  if (request.cancelled) return { id: 'again' };
  if (request.void) return { id: 'void' };
  // Still the one that the vault has: nothing is written of its being over.
  if (request.reason === 'due') return { id: 'due' };
  switch (request.status) {
    case 'PendingKeyHolderConfirmation':
      return {
        id: 'confirm',
        who: request.confirmations.filter(({ answer }) => answer === '').map(({ name }) => name),
      };
    case 'MPCProcessing':
      return { id: isCarriedOut ? 'carryOut' : 'cannotCarryOut' };
    case 'KeyGenerating':
      return { id: 'attempt' };
    case 'KeyHolderConfirmationFailed':
    case 'KeyGeneratingFailed':
      return { id: 'again' };
    default:
      return afterwards(request, groups);
  }
}
