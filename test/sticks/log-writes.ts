/**
 * The trace that Linux's dm-log-writes keeps of a block device: every write in the order in which the device finished it, and
 * marks set from outside. The format is that of Documentation/admin-guide/device-mapper/log-writes.rst: a super block,
 * then for each entry a header in a sector of its own and its data.
 */
const MAGIC = 0x6a736677736872n;
const HEADER_BYTES = 32;
/** Of an entry's flags. */
const FLAG = { flush: 1n, discard: 4n, mark: 8n } as const;

export type Entry =
  | { kind: 'write'; at: number; data: Buffer; flush: boolean }
  | { kind: 'mark'; text: string };

/** The entries of a log device's content. Throws where it is not one. */
export function readLog(log: Buffer): Entry[] {
  if (log.readBigUInt64LE(0) !== MAGIC) throw new Error('this is no log of dm-log-writes');
  const count = Number(log.readBigUInt64LE(16));
  const sector = log.readUInt32LE(24);
  const entries: Entry[] = [];
  for (let position = sector; entries.length < count; ) {
    const [first, sectors] = [log.readBigUInt64LE(position), log.readBigUInt64LE(position + 8)].map(Number);
    const flags = log.readBigUInt64LE(position + 16);
    const extra = Number(log.readBigUInt64LE(position + 24));
    const header = log.subarray(position + HEADER_BYTES, position + sector);
    position += sector;
    if (flags & FLAG.mark) {
      entries.push({ kind: 'mark', text: header.toString('utf8', 0, extra).replace(/\0+$/, '') });
      continue;
    }
    if (flags & FLAG.discard) throw new Error('a discard: the trace was to have none');
    const data = log.subarray(position, position + sectors! * sector);
    entries.push({ kind: 'write', at: first! * sector, data, flush: (flags & FLAG.flush) !== 0n });
    position += data.length;
  }
  return entries;
}

/** A moment at which the power fails: after so many entries, with what the program had said was done. */
export interface Point {
  after: number;
  /** So many bytes of the write that comes next are there, too. */
  torn: number;
  told: string[];
}

/**
 * Every moment after the mark `begin`: after each write, after each mark, and in the middle of each write that has more
 * than one sector.
 */
export function pointsOf(entries: readonly Entry[], sector = 512): Point[] {
  const points: Point[] = [];
  const told: string[] = [];
  for (const [at, entry] of entries.entries()) {
    if (entry.kind === 'mark') told.push(entry.text);
    if (told.includes('end')) break;
    if (!told.includes('begin')) continue;
    const sectors = entry.kind === 'write' ? entry.data.length / sector : 0;
    if (sectors > 1) points.push({ after: at, torn: Math.floor(sectors / 2) * sector, told: told.slice(1) });
    points.push({ after: at + 1, torn: 0, told: told.slice(1) });
  }
  return points;
}

/** Every 64th of them, then those in the middle between two of these, and so on: wherever it ends, they are spread evenly. */
export function inRounds<T>(all: readonly T[]): T[][] {
  const steps = [64, 32, 16, 8, 4, 2, 1];
  return steps.map((step, round) =>
    all.filter((_, at) => at % step === 0 && (round === 0 || at % (2 * step) !== 0)),
  );
}
