/** The attempt at hand, whatever its state: after a reload it is found again where it was. */
import { useState } from 'preact/hooks';
import type { AttemptView } from '../../../shared/contract/attempts';
import { isOfOneHolder } from '../../../shared/operations/specs';
import { useApp, useOperation } from '../../lib/app-context';
import { remember, remembered } from '../../lib/remember';
import { Collecting } from './collecting';
import { Ended } from './ended';
import { Result } from './result';
import { Statement } from './statement';
import { Writing } from './writing';

export function Attempt() {
  const { attempt } = useApp();
  return attempt && <AttemptNow attempt={attempt} />;
}

function AttemptNow({ attempt }: { attempt: AttemptView }) {
  const isAlone = isOfOneHolder(attempt.operation);
  const { Session } = useOperation(attempt.operation);
  const [compared, setCompared] = useState('');
  const pastWords = compared === attempt.nonce || attempt.progress > 0 || isAlone;
  // The page that is shown anew at the end was told nothing of it.
  const wasPastWords = pastWords || remembered().compared === attempt.nonce;
  const onCompared = () => {
    setCompared(attempt.nonce);
    remember({ compared: attempt.nonce });
  };
  switch (attempt.phase) {
    case 'confirming':
      return <Statement attempt={attempt} />;
    case 'collecting':
      // Once a share was entered, the words have been compared; each holder compares them again at the hand-over.
      return pastWords ? (
        <Collecting key={attempt.nonce} attempt={attempt} />
      ) : (
        <Statement attempt={attempt} onCompared={onCompared} />
      );
    case 'writing':
      return <Writing attempt={attempt} />;
    case 'recovering':
      return Session ? <Session attempt={attempt} /> : null;
    case 'complete':
      return <Result attempt={attempt} />;
    default:
      return <Ended attempt={attempt} phase={attempt.phase} step={wasPastWords ? 'shares' : 'compare'} />;
  }
}
