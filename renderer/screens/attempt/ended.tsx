/** An attempt that ended without a result: what that means, and the ways back and to another one with the same details. */
import type { AttemptView } from '../../../shared/contract/attempts';
import { AttemptFrame } from '../../components/attempt/frame';
import { SignOffs } from '../../components/attempt/sign-offs';
import { Go } from '../../components/form/fields';
import { Groups } from '../../components/show/codes';
import { RefusalNote } from '../../components/show/refusal';
import { useAgain } from '../../lib/again';
import { useApp } from '../../lib/app-context';
import { useLeave } from './leave';

interface Props {
  attempt: AttemptView;
  phase: 'cancelled' | 'expired' | 'failed';
  /** How far it had come. */
  step: 'compare' | 'shares';
}

export function Ended({ attempt, phase, step }: Props) {
  const { text, say, recovery } = useApp();
  const own = text.ended;
  const { keySetExists, leave } = useLeave(attempt);
  const { uncertain, settled, unrecorded, problem } = attempt;
  const isChanged = problem?.code === 'RECORD_CHANGED' || unrecorded !== null;
  const { title, lead } = unrecorded ? own.unrecorded : uncertain ? own.uncertain : own[phase];
  const again = useAgain(attempt);
  const beginAgain = () => {
    if (!again) return;
    again.takeUp();
    void leave(again.route);
  };
  return (
    <AttemptFrame
      attempt={attempt}
      title={title}
      lead={lead}
      step={step}
      aside={null}
      // What is not certain, or not recorded, is read before anything else is done.
      held={uncertain || unrecorded !== null || recovery !== null}
      onLeave={to => void leave(to)}
    >
      <div class="card">
        <RefusalNote refused={phase === 'failed' || uncertain || isChanged ? problem : null} />
        {unrecorded && (
          <>
            <p>{own.unrecorded.file(unrecorded.file, unrecorded.index)}</p>
            <Groups code={unrecorded.sha256} form="digest" />
          </>
        )}
        {settled.length > 0 && <p>{settled.map(say).join(text.between)}</p>}
        <p>{uncertain ? own.uncertain.toDo : own.transcript}</p>
        <div class="under">
          {again && (
            <button type="button" class="second" onClick={beginAgain}>
              {own.again}
            </button>
          )}
          <Go
            unhurried
            label={recovery ? text.recovery.goBack : keySetExists ? own.goKeySet(attempt.keySet) : own.goHome}
            onClick={() => void leave()}
          />
        </div>
      </div>
      {!uncertain && <SignOffs of={{ nonce: attempt.nonce }} showDigest />}
    </AttemptFrame>
  );
}
