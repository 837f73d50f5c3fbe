/** Collecting shares: one holder at a time, with a hand-over between them, nothing of a share kept here. */
import { useEffect, useState } from 'preact/hooks';
import type { AttemptView } from '../../../shared/contract/attempts';
import { isOfOneHolder } from '../../../shared/operations/specs';
import type { Refused } from '../../../shared/result';
import { useApp } from '../../lib/app-context';
import { isDisputed, nextPlace } from '../../lib/seating';
import { EnterShare } from './enter-share';
import { HandOver, type Said } from './hand-over';

/** Where in the round we are. A seat is named by its place in `seats`; -1 when the record names nobody. */
interface Turn {
  at: 'handOver' | 'entry';
  place: number;
}

const nothingSaid: Said = { accepted: '', others: '' };

/** Refusals of all the shares together: whoever entered the last one need not be the one who enters the next. */
const together = new Set(['SHARES_INCONSISTENT', 'SHARES_NOT_ONE_SET']);

export function Collecting({ attempt }: { attempt: AttemptView }) {
  const { readAttempt, text } = useApp();
  const isAlone = isOfOneHolder(attempt.operation);
  // Who comes to have a share checked, nobody knows beforehand.
  const first = isAlone ? -1 : nextPlace(attempt.seats, -1);
  const [turn, setTurn] = useState<Turn>({ at: 'handOver', place: first });
  const [refused, setRefused] = useState<Refused | null>(null);
  const [said, setSaid] = useState(nothingSaid);
  const disputed = isDisputed(attempt);

  // Someone else's share may have been accepted in this turn: never hand over to a seat that is in.
  useEffect(() => {
    if (attempt.seats[turn.place]?.accepted && turn.at === 'handOver' && !disputed) {
      setTurn({ at: 'handOver', place: nextPlace(attempt.seats, turn.place) });
    }
  }, [attempt, turn, disputed]);

  const accepted = async () => {
    const before = attempt.seats;
    const after = await readAttempt();
    if (after?.phase !== 'collecting') return;
    const whose = after.seats.find((seat, place) => seat.accepted && !before[place]?.accepted)?.holder;
    const share = whose ? text.handOver.theShare(whose) : text.handOver.aShare;
    const accepted = text.handOver.accepted(share, after.required + after.proofShares - after.progress);
    const asked = before[turn.place]?.holder;
    const isOthers = Boolean(whose && asked && whose !== asked);
    setSaid({ accepted, others: isOthers ? text.handOver.othersShare(whose!, asked!) : '' });
    setRefused(null);
    // Whoever is still to enter theirs stays at the keyboard.
    setTurn({ at: 'handOver', place: isOthers ? turn.place : nextPlace(after.seats, turn.place) });
  };
  const onRefused = async (failure: Refused | null) => {
    setRefused(failure);
    const after = await readAttempt();
    if (!failure || !together.has(failure.code) || after?.phase !== 'collecting') return;
    const named = after.seats.findIndex(seat => seat.index !== 0 && seat.index === failure.index);
    setSaid(nothingSaid);
    setTurn({ at: 'handOver', place: named >= 0 ? named : nextPlace(after.seats, turn.place) });
  };

  if (turn.at === 'handOver') {
    return (
      <HandOver
        attempt={attempt}
        place={turn.place}
        said={said}
        refused={refused}
        onPlace={place => setTurn({ at: 'handOver', place })}
        onReady={() => {
          setRefused(null);
          setTurn({ at: 'entry', place: turn.place });
        }}
      />
    );
  }
  return (
    <EnterShare
      attempt={attempt}
      place={turn.place}
      refused={refused}
      onRefused={onRefused}
      onAccepted={accepted}
      onSomeoneElse={() => {
        setRefused(null);
        setSaid(nothingSaid);
        setTurn({ at: 'handOver', place: nextPlace(attempt.seats, turn.place) });
      }}
    />
  );
}
