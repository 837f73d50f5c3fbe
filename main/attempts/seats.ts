/** The seats round the table, as shares are accepted. */
import type { AttemptView } from '../../shared/contract/attempts';
import type { OperationSpec } from '../../shared/operations/specs';
import { allIndexesKnown, type KeySetRecord } from '../../shared/records/key-set';
import { isWithdrawn } from '../../shared/records/share-health';

export type Seat = AttemptView['seats'][number];

const unknownSeat = (): Seat => ({ index: 0, holder: '', accepted: false });

/**
 * Seats for an operation on a key set. For a quorum one for each share that may be entered, with those whose index is unknown
 * at the end; for a single share one, of unknown index; none where no shares are entered.
 */
export function seatsOf({ input, quorum }: OperationSpec, record: KeySetRecord): Seat[] {
  if (input !== 'shares') return [];
  if (!quorum) return [unknownSeat()];
  const known = record.shares
    .filter(share => !isWithdrawn(share))
    .map(({ index, holder }) => ({ index, holder, accepted: false }));
  const unknown = allIndexesKnown(record) ? 0 : record.issued - record.shares.length;
  return [...known, ...Array.from({ length: unknown }, unknownSeat)];
}

export class Seats {
  /** Those whose index was unknown at the start. */
  readonly #unnamed: ReadonlySet<Seat>;
  readonly #entered = new Set<number>();
  /** Indexes that the shares showed, to be recorded even if the attempt has no result. */
  found: readonly number[] = [];

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

  /** '' where nobody is known to have the share with this index. */
  holderOf(index: number): string {
    return this.seats.find(one => index > 0 && one.index === index)?.holder ?? '';
  }

  /** Indexes of the shares that are accepted, whether or not there is a seat for each. */
  get entered(): number[] {
    return [...this.#entered];
  }
}
