/**
 * Where in a picture a code may be: codes change between dark and light along and across, everywhere. Edges of paper
 * and ruled lines do so in one direction; a grainy picture does everywhere alike. It is a guess of half a millisecond
 * that spares a second look at the whole frame, and reads nothing.
 */
import type { Area } from './enhance';
import type { Grey } from './picture';

/** Pixels on the side of a block. */
const BLOCK = 16;
/** Less change in a block than this, over what the whole picture has, is no code: about one level a pixel. */
const LEAST = 60;
/** By so much of what the whole picture has, a block of plain grain changes more than the others. */
const GRAIN = 0.5;
/** A middle block of so much change is grain: that of a good camera in weak light has a third of it. */
const GRAINY = 600;
/** A code of fewer blocks is too small to be read. */
const FEWEST = 4;

/** How much each block changes in the direction in which it changes less. */
function changes({ width, height, data }: Grey, across: number, down: number): Int32Array {
  const result = new Int32Array(across * down);
  for (let block = 0; block < result.length; block++) {
    const [left, top] = [(block % across) * BLOCK, Math.floor(block / across) * BLOCK];
    const [right, bottom] = [Math.min(width - 2, left + BLOCK), Math.min(height - 2, top + BLOCK)];
    let [along, downwards] = [0, 0];
    for (let y = top; y < bottom; y += 2) {
      for (let x = left, at = y * width + left; x < right; x += 2, at += 2) {
        along += Math.abs(data[at + 2]! - data[at]!);
        downwards += Math.abs(data[at + 2 * width]! - data[at]!);
      }
    }
    result[block] = Math.min(along, downwards);
  }
  return result;
}

/** What there is to see in a picture. */
export interface Busy {
  /** The parts that change in both directions, with a block's width round them; the busiest first. */
  areas: Area[];
  /** It changes everywhere, as grain does: a smoother picture may show more. */
  grainy: boolean;
}

/** Looks at how a picture changes. */
export function busyAreas(picture: Grey): Busy {
  const { width, height } = picture;
  const [across, down] = [Math.floor(width / BLOCK), Math.floor(height / BLOCK)];
  const left = changes(picture, across, down);
  const sorted = Int32Array.from(left).sort();
  const usual = sorted[sorted.length >> 1] ?? 0;
  const most = (sorted[Math.floor(sorted.length * 0.99)] ?? 0) - usual;
  const grainy = usual >= GRAINY;
  if (most < LEAST || most < GRAIN * usual) return { areas: [], grainy };
  const least = usual + 0.4 * most;
  const found: { area: Area; change: number }[] = [];
  for (let start = 0; start < left.length; start++) {
    const blocks: number[] = [];
    let change = 0;
    // Each busy block, and its busy neighbours, and theirs; what was counted is set to 0.
    const open = [start];
    for (let block = open.pop(); block !== undefined; block = open.pop()) {
      if (left[block]! <= least) continue;
      change += left[block]! - usual;
      left[block] = 0;
      blocks.push(block);
      const column = block % across;
      for (const row of [block - across, block, block + across]) {
        if (row < 0 || row >= left.length) continue;
        if (column > 0) open.push(row - 1);
        open.push(row);
        if (column < across - 1) open.push(row + 1);
      }
    }
    if (blocks.length >= FEWEST) found.push({ area: around(blocks, across, width, height), change });
  }
  const areas = found.sort((one, other) => other.change - one.change).map(({ area }) => area);
  return { areas, grainy };
}

function around(blocks: readonly number[], across: number, width: number, height: number): Area {
  const columns = blocks.map(block => block % across);
  const rows = blocks.map(block => Math.floor(block / across));
  return {
    left: Math.max(0, Math.min(...columns) - 1) * BLOCK,
    top: Math.max(0, Math.min(...rows) - 1) * BLOCK,
    right: Math.min(width, (Math.max(...columns) + 2) * BLOCK),
    bottom: Math.min(height, (Math.max(...rows) + 2) * BLOCK),
  };
}
