/** The seats round the table, as shares are accepted. */
import type { AttemptView } from '../../shared/contract/attempts';
import type { OperationSpec } from '../../shared/operations/specs';
import { allIndexesKnown, type KeySetRecord } from '../../shared/records/key-set';
import { isWithdrawn } from '../../shared/records/share-health';
import type { Step } from '../ceremony/process/protocol';

/** `id`: of a holder of threshold keys, as `seatId` gives it. It is compared, and nobody is shown it. */
export type Seat = AttemptView['seats'][number] & { id?: string };

/** Whose share was accepted. */
type Taken = Pick<Step, 'index' | 'tss_node_id' | 'group'>;

/** The identifier as text with that of its group; no number tells two of them apart for certain. */
export const seatId = ({
  tss_node_id,
  group = '',
}: {
  tss_node_id: string;
  group?: string | undefined;
}): string => `${group} ${tss_node_id}`;

/** Whose it is. */
export function inSeatId(id: string): { group: string; tss_node_id: string } {
  const [group = '', tss_node_id = ''] = id.split(' ');
  return { group, tss_node_id };
}

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
  readonly #entered = new Set<number | string>();
  /** Indexes that the shares showed, to be recorded even if the attempt has no result. */
  found: readonly number[] = [];

  constructor(
    /** Shown as they are; changed here. */
    private readonly seats: Seat[],
  ) {
    this.#unnamed = new Set(seats.filter(seat => seat.index === 0 && seat.id === undefined));
  }

  /** A seat is taken by the share of this holder, or with this index; an unnamed seat becomes that index's. */
  take({ index, tss_node_id, group }: Taken): void {
    if (tss_node_id !== undefined) {
      const id = seatId({ tss_node_id, group });
      this.#entered.add(id);
      const seat = this.seats.find(one => one.id === id);
      if (seat) seat.accepted = true;
      return;
    }
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

  /** How many shares are accepted, whether or not there is a seat for each. */
  get count(): number {
    return this.#entered.size;
  }

  /** Indexes of those of a key set. */
  get entered(): number[] {
    return [...this.#entered].filter(one => typeof one === 'number');
  }
}
