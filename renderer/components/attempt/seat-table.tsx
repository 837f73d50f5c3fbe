/** The quorum: seats round a table that fill as shares are accepted; beyond a dozen holders, or where there is no room, a list. */
import type { AttemptView } from '../../../shared/contract/attempts';
import { useApp } from '../../lib/app-context';
import { isDisputed, type Marks, MOST_SEATS, seating, stateOf } from '../../lib/seating';
import { useNarrow } from '../../lib/use-narrow';
import { type ListedSeat, SeatList } from '../show/seat-list';
import { TableDrawing } from '../show/table-drawing';

interface Props {
  attempt: AttemptView;
  marks: Omit<Marks, 'disputed'>;
}

export function SeatTable({ attempt, marks: given }: Props) {
  const { text } = useApp();
  const isNarrow = useNarrow();
  const marks = { ...given, disputed: isDisputed(attempt) };
  const said = marks.disputed ? text.seats.entered : text.seats.accepted;
  const { seats, progress } = attempt;
  const needed = attempt.required + attempt.proofShares;
  const nameOf = (place: number): string => seats[place]?.holder || text.seats.nameless(place);
  const accepted = seats.flatMap((seat, place) => (seat.accepted ? [nameOf(place)] : []));
  const sentence = (marks.disputed ? text.seats.disputedSentence : text.seats.sentence)(
    progress,
    needed,
    accepted,
    seats[marks.turn] ? nameOf(marks.turn) : '',
    seats[marks.refused] ? nameOf(marks.refused) : '',
  );
  if (isNarrow || seats.length === 0 || seats.length > MOST_SEATS)
    return <Seats attempt={attempt} marks={marks} said={said} />;

  return (
    <TableDrawing
      plan={seating(seats, marks, text.seats.nameless)}
      label={sentence}
      count={text.seats.count(progress, needed)}
      said={said}
      ticked={['accepted']}
      doubtful={['disputed']}
    />
  );
}

const SIGNS: Partial<Record<string, ListedSeat['sign']>> = { accepted: 'tick', disputed: 'doubt' };

/** The same marks without a table. */
function Seats({ attempt, marks, said }: { attempt: AttemptView; marks: Marks; said: string }) {
  const { text } = useApp();
  return (
    <>
      <p class="seat-count">
        {text.seats.count(attempt.progress, attempt.required + attempt.proofShares)} {said}
      </p>
      {attempt.seats.length > 0 && (
        <SeatList
          seats={attempt.seats.map((seat, place) => {
            const state = stateOf(seat.accepted, place, marks);
            return {
              name: seat.holder || text.seats.nameless(place),
              state,
              said: text.seats.state[state],
              read: true,
              sign: SIGNS[state],
            };
          })}
        />
      )}
    </>
  );
}
