/**
 * The corner marks of QR codes (ISO/IEC 18004, 6.3.3): dark and light in the ratio 1:1:3:1:1, along and across. For
 * saying that a code is there which could not be read, too small or only in part; it reads nothing.
 */
import type { Grey, Point } from './picture';

export interface Finder extends Point {
  /** Pixels a module. */
  module: number;
}

/** In how many of the rows that were looked at. */
type Met = Finder & { rows: number };

const BLOCK = 32;

/** The mean brightness of each block of 32 x 32 pixels, between the blocks' darkest and lightest. */
function thresholds({ width, height, data }: Grey): { of(x: number, y: number): number } {
  const [across, down] = [Math.ceil(width / BLOCK), Math.ceil(height / BLOCK)];
  const means = new Float64Array(across * down);
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < across; column++) {
      let [low, high] = [255, 0];
      // A neighbourhood of three blocks: a single one may be all of one brightness.
      for (let y = Math.max(0, (row - 1) * BLOCK); y < Math.min(height, (row + 2) * BLOCK); y += 3) {
        for (let x = Math.max(0, (column - 1) * BLOCK); x < Math.min(width, (column + 2) * BLOCK); x += 3) {
          const value = data[y * width + x]!;
          if (value < low) low = value;
          if (value > high) high = value;
        }
      }
      means[row * across + column] = high - low < 24 ? 0 : (low + high) / 2;
    }
  }
  return { of: (x, y) => means[Math.floor(y / BLOCK) * across + Math.floor(x / BLOCK)]! };
}

/** True when five runs are 1:1:3:1:1 within half a module. */
function inRatio(runs: readonly number[]): boolean {
  const module = runs.reduce((sum, run) => sum + run, 0) / 7;
  const wanted = [1, 1, 3, 1, 1];
  return (
    module >= 0.8 &&
    runs.every((run, at) => Math.abs(run - wanted[at]! * module) <= wanted[at]! * 0.5 * module + 0.3)
  );
}

/** The corner marks in a picture, each once. Takes some milliseconds for a camera frame. */
export function findersIn(picture: Grey): Finder[] {
  const { width, height, data } = picture;
  const { of } = thresholds(picture);
  const isDark = (x: number, y: number) => data[y * width + x]! < of(x, y);
  const found: Met[] = [];
  for (let y = 0; y < height; y += 2) {
    let runs: number[] = [];
    let [dark, start] = [false, 0];
    for (let x = 0; x <= width; x++) {
      const now = x < width && isDark(x, y);
      if (x < width && now === dark) continue;
      runs = [...runs.slice(-4), x - start];
      if (dark && runs.length === 5 && inRatio(runs)) {
        const middle = x - runs[4]! - runs[3]! - runs[2]! / 2;
        const module = acrossAt(Math.floor(middle), y, height, isDark);
        const along = runs.reduce((sum, run) => sum + run, 0) / 7;
        // A mark is as wide as it is high.
        if (Math.max(module, along) < 1.4 * Math.min(module, along)) {
          note(found, { x: middle, y, module: (module + along) / 2, rows: 1 });
        }
      }
      [dark, start] = [now, x];
    }
  }
  // Its middle is three modules high, and every second row was looked at.
  return found
    .filter(({ rows, module }) => rows >= Math.max(1, Math.floor(module)))
    .map(({ x, y, module }) => ({ x, y, module }));
}

/** The module size of a mark whose middle is at (x, y), measured downwards; 0 where it is none. */
function acrossAt(x: number, y: number, height: number, isDark: (x: number, y: number) => boolean): number {
  const half = (step: 1 | -1): number[] => {
    const runs = [0, 0, 0];
    let at = y;
    for (const [place, dark] of [true, false, true].entries()) {
      for (; at >= 0 && at < height && isDark(x, at) === dark; at += step) runs[place]!++;
    }
    return runs;
  };
  const [up, down] = [half(-1), half(1)];
  const runs = [up[2]!, up[1]!, up[0]! + down[0]! - 1, down[1]!, down[2]!];
  return inRatio(runs) ? runs.reduce((sum, run) => sum + run, 0) / 7 : 0;
}

/** A mark is met in several rows; it counts once. */
function note(found: Met[], met: Met): void {
  const known = found.find(
    ({ x, y, module }) => Math.hypot(x - met.x, y - met.y) < 4 * Math.max(1.5, module),
  );
  if (known) known.rows++;
  else found.push(met);
}
