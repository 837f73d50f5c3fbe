/** The attempt at hand, whatever its state: after a reload it is found again where it was. */
import { useState } from 'preact/hooks';
import { useApp } from '../../lib/app-context';
import { RecoverySession } from '../../operations/recovery-token/session';
import { Collecting } from './collecting';
import { Ended } from './ended';
import { Result } from './result';
import { Bound } from './statement';
import { Writing } from './writing';

export function Attempt() {
  const { attempt } = useApp();
  const [compared, setCompared] = useState('');
  if (!attempt) return null;
  switch (attempt.phase) {
    case 'confirming':
      return <Bound attempt={attempt} />;
    case 'collecting':
      // Once a share was entered, the words have been compared; each holder compares them again at the hand-over.
      // To have one's own share checked, nobody else has to be there to compare.
      return compared === attempt.nonce || attempt.progress > 0 || attempt.operation === 'checkShare' ? (
        <Collecting key={attempt.nonce} attempt={attempt} />
      ) : (
        <Bound attempt={attempt} onCompared={() => setCompared(attempt.nonce)} />
      );
    case 'writing':
      return <Writing attempt={attempt} />;
    case 'recovering':
      return <RecoverySession attempt={attempt} />;
    case 'complete':
      return <Result attempt={attempt} />;
    default:
      return <Ended attempt={attempt} phase={attempt.phase} />;
  }
}
