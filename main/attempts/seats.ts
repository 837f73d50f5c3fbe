/** The seats round the table, as shares are accepted. */
import type { AttemptView } from '../../shared/contract/attempts';

type Seat = AttemptView['seats'][number];

export class Seats {
  /** Chairs of shares whose index nobody had told. */
  readonly #unnamed: ReadonlySet<Seat>;
  readonly #entered = new Set<number>();

  constructor(
    /** Shown as they are; changed here. */
    private readonly seats: Seat[],
  ) {
    this.#unnamed = new Set(seats.filter(seat => seat.index === 0));
  }

  /** A seat is taken by the share with this index; an unnamed seat becomes that index's. */
  take(index: number): void {
    this.#entered.add(index);
    const seat = this.seats.find(one => one.index === index) ?? this.seats.find(one => one.index === 0);
    if (seat) Object.assign(seat, { index, accepted: true });
  }

  /** The share with this index was set aside: its seat is free again, and unnamed if it was: the index may be wrong. */
  free(index: number): void {
    this.#entered.delete(index);
    const seat = this.seats.find(one => one.index === index);
    if (seat) Object.assign(seat, { index: this.#unnamed.has(seat) ? 0 : index, accepted: false });
  }

  /** Indexes of the shares that are accepted, whether or not there is a seat for each. */
  get entered(): number[] {
    return [...this.#entered];
  }
}
