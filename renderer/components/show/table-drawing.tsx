/** Seats round a table, as one picture: whose they are and how each of them stands. */
import type { PlacedSeat, Seating } from '../../lib/seating';
import { TickAt } from './signs';

interface Props<S extends string> {
  plan: Seating<S>;
  /** All of it in a sentence, for who does not see it. */
  label: string;
  /** In the middle of the table: a number, and what it is. */
  count: string;
  said: string;
  /** States with a tick, and those with a question mark. */
  ticked: readonly S[];
  doubtful?: readonly S[];
  /** The state in words, under each name. */
  words?: Record<S, string>;
}

export function TableDrawing<S extends string>(props: Props<S>) {
  const { plan, label, count, said, ticked, doubtful = [], words } = props;
  const { table, radius } = plan;
  return (
    <svg
      class={`seats ${plan.crowded ? 'crowded' : ''}`}
      viewBox={`0 0 ${plan.width} ${plan.height}`}
      role="img"
      aria-label={label}
    >
      <ellipse class="wood" cx={table.x} cy={table.y} rx={table.rx} ry={table.ry} />
      <text class="big" x={table.x} y={table.y + 4}>
        {count}
      </text>
      <text class="name" x={table.x} y={table.y + 30}>
        {said}
      </text>
      {plan.seats.map((seat, place) => (
        <Seat
          key={place}
          seat={seat}
          radius={radius}
          hasTick={ticked.includes(seat.state)}
          isDoubtful={doubtful.includes(seat.state)}
          word={words?.[seat.state]}
        />
      ))}
    </svg>
  );
}

interface SeatProps {
  seat: PlacedSeat<string>;
  radius: number;
  hasTick: boolean;
  isDoubtful: boolean;
  word: string | undefined;
}

function Seat({ seat, radius, hasTick, isDoubtful, word }: SeatProps) {
  return (
    <g class={seat.state}>
      <circle cx={seat.x} cy={seat.y} r={radius} />
      <text class="initials" x={seat.x} y={seat.y + 7}>
        {seat.initials}
      </text>
      {/* Colour alone says nothing. */}
      {hasTick && <TickAt x={seat.x + radius} y={seat.y - radius + 6} />}
      <text class="name" x={seat.x} y={seat.y + radius + 18}>
        {isDoubtful ? '? ' : ''}
        {seat.name}
      </text>
      {word && (
        <text class="word" x={seat.x} y={seat.y + radius + 36}>
          {word}
        </text>
      )}
    </g>
  );
}
