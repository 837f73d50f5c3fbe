/** Between two holders: the keyboard changes hands, and the next one compares the words. */
import type { AttemptView } from '../../shared/contract/attempts';
import { useApp } from '../app-context';
import { Go } from '../components/form';
import { SeatTable } from '../components/seat-table';
import { AttemptFrame } from './attempt-frame';

interface Props {
  attempt: AttemptView;
  place: number;
  /** What just happened. */
  said: string;
  onPlace(place: number): void;
  onReady(): void;
}

export function HandOver({ attempt, place, said, onPlace, onReady }: Props) {
  const { text } = useApp();
  const own = text.handOver;
  const holder = attempt.seats[place]?.holder;
  const open = attempt.seats.flatMap((seat, at) => (seat.accepted ? [] : [{ at, holder: seat.holder }]));
  const named = open.some(seat => seat.holder);
  return (
    <AttemptFrame
      attempt={attempt}
      title={holder ? own.title(holder) : own.titleUnknown}
      lead={own.lead}
      step="shares"
    >
      <SeatTable attempt={attempt} marks={{ turn: place, refused: -1 }} />
      <form
        class="card"
        onSubmit={event => {
          event.preventDefault();
          onReady();
        }}
      >
        {said && (
          <p class="note good" role="status">
            {said}
          </p>
        )}
        <div class="under wraps">
          {named && (
            <div class="field">
              <label for="who">{own.who}</label>
              <select
                id="who"
                value={String(place)}
                onChange={event => onPlace(Number(event.currentTarget.value))}
              >
                {open.map(seat => (
                  <option key={seat.at} value={String(seat.at)}>
                    {seat.holder || text.seats.nameless(seat.at)}
                  </option>
                ))}
                <option value="-1">{own.unknown}</option>
              </select>
            </div>
          )}
          <Go label={holder ? own.go(holder) : own.goUnknown} />
        </div>
      </form>
    </AttemptFrame>
  );
}
