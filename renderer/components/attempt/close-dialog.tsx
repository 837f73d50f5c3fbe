/** Asks once before the window is closed in the middle of an attempt, which ends with it. */
import { useEffect } from 'preact/hooks';
import type { AttemptView } from '../../../shared/contract/attempts';
import { useApp } from '../../lib/app-context';
import { GiveUpDialog } from '../frame/dialog';
import { WhatIsLost } from './cancel-dialog';

interface Props {
  attempt: AttemptView;
  onClose(): void;
}

export function CloseDialog({ attempt, onClose }: Props) {
  const { api, text } = useApp();
  useEffect(() => {
    // Main closes the window by itself where nothing says that it is asked here.
    void api.program.closing({ answer: 'asked' });
    // By the time this runs it may be asked again: nothing but main hears of it.
    return () => void api.program.closing({ answer: 'stay' });
  }, []);
  const { title, go } = text.closing;
  const { keep } = attempt.phase === 'recovering' ? text.recovery.leave : text.cancel;
  const leave = () => void api.program.closing({ answer: 'go' });
  return (
    <GiveUpDialog title={title} go={go} keep={keep} busy={false} onGo={leave} onClose={onClose}>
      <WhatIsLost attempt={attempt} />
    </GiveUpDialog>
  );
}
