/** Where the seats are round the oval table, and what each of them looks like. */
import type { AttemptView } from '../../shared/contract/attempts';
import { initials, shortened } from './text';

export type SeatState = 'idle' | 'turn' | 'accepted' | 'disputed' | 'refused';

export interface PlacedSeat<S extends string = SeatState> {
  index: number | string;
  name: string;
  initials: string;
  state: S;
  x: number;
  y: number;
}

export interface Seating<S extends string = SeatState> {
  width: number;
  height: number;
  crowded: boolean;
  table: { x: number; y: number; rx: number; ry: number };
  radius: number;
  seats: PlacedSeat<S>[];
}

/** Beyond this many a table is crowded and becomes a list. */
export const MOST_SEATS = 12;

/** From the edge of a seat to below its name. */
const NAME = 30;

/** More seats need a larger drawing, which is then shown smaller; its names are shorter for that. */
const forms = {
  usual: { width: 620, height: 400, radius: 34, letters: 18 },
  crowded: { width: 760, height: 450, radius: 30, letters: 13 },
};

/** Which seat a refusal or a turn is about: by its place in `seats`; -1 for none. */
export interface Marks {
  turn: number;
  refused: number;
  /** The shares that are in do not agree: none of them counts as accepted. */
  disputed: boolean;
}

/** Seats in the holders' order, clockwise from the top. Coordinates are of a drawing of `width` by `height`. */
export const seating = (
  seats: AttemptView['seats'],
  marks: Marks,
  nameless: (place: number) => string,
): Seating =>
  placed(
    seats.map(({ index, holder, accepted }, place) => ({
      index,
      holder,
      state: stateOf(accepted, place, marks),
    })),
    nameless,
  );

/** The same of seats whose state is known. `under`: how much room a second line below each name takes. */
export function placed<S extends string>(
  seats: readonly { index: number | string; holder: string; state: S }[],
  nameless: (place: number) => string,
  under = 0,
): Seating<S> {
  const crowded = seats.length > 8;
  const form = crowded ? forms.crowded : forms.usual;
  const { width, letters } = form;
  // Two lines under a seat must not reach the next.
  const radius = crowded && under > 0 ? form.radius - 6 : form.radius;
  const center = { x: width / 2, y: form.height / 2 - 10 + under / 2 };
  const orbit = { x: width / 2 - 80, y: form.height / 2 - radius - 20 + under / 2 };
  const at = seats.map((_seat, place) => {
    const angle = (2 * Math.PI * place) / seats.length - Math.PI / 2;
    return {
      x: Math.round(center.x + orbit.x * Math.cos(angle)),
      y: Math.round(center.y + orbit.y * Math.sin(angle)),
    };
  });
  // Nor may two lines lie over the table.
  const table = {
    ...center,
    rx: orbit.x - radius - (under > 0 ? 84 : 48),
    ry: orbit.y - radius - 26 - 1.4 * under,
  };
  const lowest = Math.max(...at.map(({ y }) => y));
  return {
    width,
    // Of an odd number nobody sits at the foot of the table: there is no room left for one.
    height: Math.round(Math.max(lowest + radius + NAME + under, table.y + table.ry + NAME)),
    crowded,
    table,
    radius,
    seats: seats.map(({ index, holder, state }, place) => ({
      index,
      name: shortened(holder || nameless(place), letters),
      initials: holder ? initials(holder) : String(place + 1),
      state,
      ...at[place]!,
    })),
  };
}

export function stateOf(accepted: boolean, place: number, marks: Marks): SeatState {
  if (place === marks.refused) return 'refused';
  if (accepted) return marks.disputed ? 'disputed' : 'accepted';
  return place === marks.turn ? 'turn' : 'idle';
}

/** The first seat after `place`, going round, whose share is not in; -1 when there is none. */
export function nextPlace(seats: AttemptView['seats'], place: number): number {
  for (let step = 1; step <= seats.length; step++) {
    const candidate = (place + step + seats.length) % seats.length;
    if (seats[candidate] && !seats[candidate].accepted) return candidate;
  }
  return -1;
}

/** As many shares are in as were asked for, and still nothing came of it: they do not agree. */
export const isDisputed = (attempt: AttemptView): boolean =>
  attempt.phase === 'collecting' &&
  attempt.progress > 0 &&
  attempt.progress >= attempt.required + attempt.proofShares;
