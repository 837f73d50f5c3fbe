/** Seats under each other, where they are too many for a table: a spot, a name, and how it stands in words. */
import { Tick } from './signs';

export interface ListedSeat {
  name: string;
  state: string;
  /** How it stands, in words. `read`: for a screen reader alone, where the spot says it to everybody else. */
  said: string;
  read?: boolean;
  sign?: 'tick' | 'doubt' | undefined;
}

export const SeatList = ({ seats }: { seats: readonly ListedSeat[] }) => (
  <ul class="seat-list">
    {seats.map(({ name, state, said, read, sign }, place) => (
      <li key={place} class={state}>
        <span class="spot" aria-hidden="true">
          {sign === 'tick' ? <Tick /> : sign === 'doubt' ? '?' : ''}
        </span>
        {read ? (
          <span>
            {name}
            <span class="visually-hidden">, {said}</span>
          </span>
        ) : (
          <span>
            {name} <span class="word">{said}</span>
          </span>
        )}
      </li>
    ))}
  </ul>
);
