/** Leaving an ended attempt: to its key set or vault where there is one, else to all of them. */
import type { AttemptView } from '../../../shared/contract/attempts';
import { type Route, useApp, useOperation } from '../../lib/app-context';
import { attemptCall } from '../../lib/request';
import { mayBeOpened } from '../../lib/trouble';

export function useLeave(attempt: AttemptView) {
  const { api, folder, go, show } = useApp();
  const { carriesOut, way } = useOperation(attempt.operation);
  const isOfVault = carriesOut !== undefined;
  const keySetExists =
    isOfVault ||
    (folder?.keySets.some(summary => summary.name === attempt.keySet && mayBeOpened(summary)) ?? false);
  /** `to`: in place of the screen of the set, or of the vault. */
  const leave = async (to?: Route) => {
    if (isOfVault) return go(to ?? { at: 'tss', screen: 'vault', vault: attempt.keySet });
    // All of them are of no set, and so is the form of one that was to be made.
    if (to && (to.at === 'home' || way?.at === 'folder')) return go(to);
    // The list may not have been read anew yet: whether there is a set, the program knows.
    const opened = await attemptCall(() => api.keySet.open({ name: attempt.keySet }));
    if (opened.ok) show({ keySet: opened.value });
    go(opened.ok ? (to ?? { at: 'keySet' }) : { at: 'home' });
  };
  return { keySetExists, leave };
}
