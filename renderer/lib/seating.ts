/** Where the seats are round the oval table, and what each of them looks like. */
import type { AttemptView } from '../../shared/contract/attempts';
import { initials } from './text';

export type SeatState = 'idle' | 'turn' | 'accepted' | 'refused';

export interface PlacedSeat {
  index: number;
  name: string;
  initials: string;
  state: SeatState;
  x: number;
  y: number;
}

export interface Seating {
  width: number;
  height: number;
  table: { x: number; y: number; rx: number; ry: number };
  radius: number;
  seats: PlacedSeat[];
}

/** Beyond this many a table is crowded and becomes a list. */
export const MOST_SEATS = 12;

const WIDTH = 620;
const HEIGHT = 400;

/** Which seat a refusal or a turn is about: by its place in `seats`; -1 for none. */
export interface Marks {
  turn: number;
  refused: number;
}

/** Seats in the holders' order, clockwise from the top. Coordinates are of a 620 by 400 drawing. */
export function seating(
  seats: AttemptView['seats'],
  marks: Marks,
  nameless: (place: number) => string,
): Seating {
  const crowded = seats.length > 8;
  const radius = crowded ? 27 : 34;
  const center = { x: WIDTH / 2, y: HEIGHT / 2 - 10 };
  const orbit = { x: WIDTH / 2 - 80, y: HEIGHT / 2 - radius - 20 };
  return {
    width: WIDTH,
    height: HEIGHT,
    table: { ...center, rx: orbit.x - radius - 48, ry: orbit.y - radius - 26 },
    radius,
    seats: seats.map((seat, place) => {
      const angle = (2 * Math.PI * place) / seats.length - Math.PI / 2;
      return {
        index: seat.index,
        name: seat.holder || nameless(place),
        initials: seat.holder ? initials(seat.holder) : String(place + 1),
        state: stateOf(seat.accepted, place, marks),
        x: Math.round(center.x + orbit.x * Math.cos(angle)),
        y: Math.round(center.y + orbit.y * Math.sin(angle)),
      };
    }),
  };
}

export function stateOf(accepted: boolean, place: number, marks: Marks): SeatState {
  if (place === marks.refused) return 'refused';
  if (accepted) return 'accepted';
  return place === marks.turn ? 'turn' : 'idle';
}
