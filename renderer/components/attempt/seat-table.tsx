/** The quorum: seats round a table that fill as shares are accepted; beyond a dozen holders a list. */
import type { AttemptView } from '../../../shared/contract/attempts';
import { useApp } from '../../lib/app-context';
import { isDisputed, type Marks, MOST_SEATS, type PlacedSeat, seating, stateOf } from '../../lib/seating';
import { Tick, TickAt } from '../show/signs';

interface Props {
  attempt: AttemptView;
  marks: Omit<Marks, 'disputed'>;
}

export function SeatTable({ attempt, marks: given }: Props) {
  const { text } = useApp();
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
  if (seats.length === 0 || seats.length > MOST_SEATS)
    return <SeatList attempt={attempt} marks={marks} said={said} />;

  const plan = seating(seats, marks, text.seats.nameless);
  const { table } = plan;
  return (
    <svg
      class={`seats ${plan.crowded ? 'crowded' : ''}`}
      viewBox={`0 0 ${plan.width} ${plan.height}`}
      role="img"
      aria-label={sentence}
    >
      <ellipse class="wood" cx={table.x} cy={table.y} rx={table.rx} ry={table.ry} />
      <text class="big" x={table.x} y={table.y + 4}>
        {text.seats.count(progress, needed)}
      </text>
      <text class="name" x={table.x} y={table.y + 30}>
        {said}
      </text>
      {plan.seats.map((seat, place) => (
        <Seat key={place} seat={seat} radius={plan.radius} />
      ))}
    </svg>
  );
}

function Seat({ seat, radius }: { seat: PlacedSeat; radius: number }) {
  return (
    <g class={seat.state}>
      <circle cx={seat.x} cy={seat.y} r={radius} />
      <text class="initials" x={seat.x} y={seat.y + 7}>
        {seat.initials}
      </text>
      {/* Colour alone says nothing. */}
      {seat.state === 'accepted' && <TickAt x={seat.x + radius} y={seat.y - radius + 6} />}
      <text class="name" x={seat.x} y={seat.y + radius + 18}>
        {seat.state === 'disputed' ? '? ' : ''}
        {seat.name}
      </text>
    </g>
  );
}

/** The same marks without a table. */
function SeatList({ attempt, marks, said }: { attempt: AttemptView; marks: Marks; said: string }) {
  const { text } = useApp();
  return (
    <>
      <p class="seat-count">
        {text.seats.count(attempt.progress, attempt.required + attempt.proofShares)} {said}
      </p>
      {attempt.seats.length > 0 && (
        <ul class="seat-list">
          {attempt.seats.map((seat, place) => {
            const state = stateOf(seat.accepted, place, marks);
            return (
              <li key={place} class={state}>
                <span class="spot" aria-hidden="true">
                  {state === 'accepted' ? <Tick /> : state === 'disputed' ? '?' : ''}
                </span>
                <span>
                  {seat.holder || text.seats.nameless(place)}
                  <span class="visually-hidden">, {text.seats.state[state]}</span>
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
