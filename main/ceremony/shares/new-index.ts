/** Which index a new share may have. Indexes are public; a collision would give somebody's share away. */
import { randomInt } from 'node:crypto';
import { allIndexesKnown, type KeySetRecord, MAX_INDEX, takenIndexes } from '../../../shared/records/key-set';
import { Refusal } from '../../../shared/text/refusals';

export interface ChosenIndex {
  index: number;
  /** Absent when every issued index is known. */
  risk?: CollisionRisk;
}

/** That the index is somebody's already: `unknown` in `pool`, if indexes were drawn at random. */
export interface CollisionRisk {
  /** How many issued indexes are not known. */
  unknown: number;
  /** How many indexes are not known to be issued. */
  pool: number;
  /** The same in percent, two digits. */
  percent: string;
}

/** The export of a share that the record does not know: somebody may have it, so its index is not free. */
export interface ForeignExport {
  file: string;
  index: number;
}

/**
 * Draws the index of a new share, or checks the one that was asked for.
 *
 * When all issued indexes are known it is drawn uniformly from those neither issued nor burnt. When some are not,
 * no index is certainly free: that is refused, or, accepted by name, one is drawn from those above the number
 * issued, since older tools number in order (Vault before 0.7.1, secrets.js).
 *
 * Refuses NO_INDEX_LEFT (255 are issued), NO_INDEX_FREE (fewer are, but none is free), INDEX_OUT_OF_RANGE, INDEX_IN_USE, INDEX_RESERVED, INDEX_BURNT,
 * INDEX_EXPORTED (one of `exported` has it) and INDEXES_UNKNOWN.
 */
export function chooseIndex(
  record: KeySetRecord,
  asked: number | undefined,
  acceptRisk: boolean,
  exported: readonly ForeignExport[] = [],
): ChosenIndex {
  if (record.issued >= MAX_INDEX) throw new Refusal('NO_INDEX_LEFT');
  if (asked !== undefined) refuseTaken(record, asked, exported);
  const known = record.shares.length;
  const certain = allIndexesKnown(record);
  if (!certain && !acceptRisk) throw new Refusal('INDEXES_UNKNOWN', { seen: known, expected: record.issued });
  const index = asked ?? draw(record, certain ? 1 : record.issued + 1, exported);
  return { index, ...(!certain && { risk: riskOf(record.issued - known, MAX_INDEX - known) }) };
}

function refuseTaken(record: KeySetRecord, asked: number, exported: readonly ForeignExport[]): void {
  if (!Number.isInteger(asked) || asked < 1 || asked > MAX_INDEX) throw new Refusal('INDEX_OUT_OF_RANGE');
  const holder = record.shares.find(share => share.index === asked)?.holder;
  if (holder !== undefined) throw new Refusal('INDEX_IN_USE', { index: asked, holder });
  if (record.reserved.some(one => one.index === asked)) throw new Refusal('INDEX_RESERVED', { index: asked });
  if (takenIndexes(record).includes(asked)) throw new Refusal('INDEX_BURNT', { index: asked });
  const there = exported.find(one => one.index === asked);
  if (there) throw new Refusal('INDEX_EXPORTED', { index: asked, name: there.file });
}

function draw(record: KeySetRecord, lowest: number, exported: readonly ForeignExport[]): number {
  const taken = new Set([...takenIndexes(record), ...exported.map(({ index }) => index)]);
  const free: number[] = [];
  for (let index = lowest; index <= MAX_INDEX; index++) if (!taken.has(index)) free.push(index);
  if (free.length === 0) throw new Refusal('NO_INDEX_FREE');
  return free[randomInt(free.length)] as number;
}

/** `count` different indexes for a new set, drawn uniformly from 1..255, in the order drawn. */
export function drawIndexes(count: number): number[] {
  const all = Array.from({ length: MAX_INDEX }, (_, at) => at + 1);
  for (let at = 0; at < count; at++) {
    const other = at + randomInt(MAX_INDEX - at);
    [all[at], all[other]] = [all[other] as number, all[at] as number];
  }
  return all.slice(0, count);
}

const riskOf = (unknown: number, pool: number): CollisionRisk => ({
  unknown,
  pool,
  percent: ((100 * unknown) / pool).toPrecision(2),
});
