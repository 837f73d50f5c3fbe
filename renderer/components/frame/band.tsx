/** Practice, preview and recovery mode, unmistakable at the top of every screen. */
import { useState } from 'preact/hooks';
import { useApp } from '../../lib/app-context';
import { TimeLeft } from './last-minute';
import { LeaveRecovery } from './leave-recovery';

interface Props {
  practice: boolean;
  /** People may still choose practice on this screen: until then it is said in its place that this is real. */
  mayPractise: boolean;
}

export function Band({ practice, mayPractise }: Props) {
  const { text, program, recovery } = useApp();
  const lines = [
    (practice || recovery?.practice) && text.band.practice,
    program.practiceOnly && text.band.preview,
  ].filter(Boolean);
  const isKept = lines.length === 0 && mayPractise;
  if (lines.length === 0 && !isKept && !recovery) return null;
  return (
    <header class="bands">
      {lines.length > 0 && <p class="band">{lines.join(text.between)}</p>}
      {isKept && (
        <div class="one-place">
          <p class="band real">{text.band.real}</p>
          <p class="band unseen" aria-hidden="true">
            {text.band.practice}
          </p>
        </div>
      )}
      {recovery && <RecoveryBand keySet={recovery.keySet} />}
    </header>
  );
}

function RecoveryBand({ keySet }: { keySet: string }) {
  const { text, attempt } = useApp();
  const [leaving, setLeaving] = useState(false);
  const own = text.recovery.band;
  return (
    <div class="band recovery">
      <p>
        <b>{own.text(keySet)}</b>
        {text.between}
        {own.only}
      </p>
      {attempt?.phase === 'recovering' && <TimeLeft attempt={attempt} />}
      <button type="button" class="link" onClick={() => setLeaving(true)}>
        {text.recovery.leave.link}
      </button>
      {leaving && <LeaveRecovery onClose={() => setLeaving(false)} />}
    </div>
  );
}
