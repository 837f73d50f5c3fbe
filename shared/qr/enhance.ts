/** What makes a code readable that a plain look missed. All write into arrays that are used again for each frame. */
import type { Grey } from './picture';

type Bytes = Uint8Array<ArrayBuffer>;

/** A part of a picture, in its pixels; `right` and `bottom` are the first ones outside. */
export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** `count` bytes: the front of `into` where that is long enough, else a new array. */
const roomFor = (count: number, into: Bytes | undefined): Bytes =>
  into && into.length >= count ? into.subarray(0, count) : new Uint8Array(count);

/** Half the width and height, each pixel the mean of four; of an odd side the last pixel is left out. */
export function halved({ width, height, data }: Grey, into?: Bytes): Grey {
  const [wide, high] = [width >> 1, height >> 1];
  const result = roomFor(wide * high, into);
  for (let y = 0, to = 0; y < high; y++) {
    for (let at = 2 * y * width, end = to + wide; to < end; to++, at += 2) {
      result[to] = (data[at]! + data[at + 1]! + data[at + width]! + data[at + width + 1]! + 2) >> 2;
    }
  }
  return { width: wide, height: high, data: result };
}

/** A part alone. */
export function cut({ width, data }: Grey, { left, top, right, bottom }: Area, into?: Bytes): Grey {
  const [wide, high] = [right - left, bottom - top];
  const result = roomFor(wide * high, into);
  for (let y = 0; y < high; y++) {
    const from = (top + y) * width + left;
    result.set(data.subarray(from, from + wide), y * wide);
  }
  return { width: wide, height: high, data: result };
}

/**
 * Calls `put` with each pixel's place and the sum of the square of `2 * radius + 1` pixels round it; beyond the edge the
 * edge's own pixels count on. Sums are carried along: a pixel costs the same whatever the radius.
 */
function eachSquare(
  { width, height, data }: Grey,
  radius: number,
  put: (at: number, sum: number) => void,
): void {
  /** Of each column, the sum of the rows round the one at hand. */
  const sums = new Int32Array(width);
  for (let y = -radius; y <= radius; y++) {
    const from = Math.min(height - 1, Math.max(0, y)) * width;
    for (let x = 0; x < width; x++) sums[x]! += data[from + x]!;
  }
  const last = width - 1;
  for (let y = 0, at = 0; y < height; y++) {
    let sum = sums[0]! * (radius + 1);
    for (let x = 1; x <= radius; x++) sum += sums[Math.min(last, x)]!;
    for (let x = 0; x < width; x++, at++) {
      put(at, sum);
      const [entering, leaving] = [x + radius + 1, x - radius];
      sum += sums[entering > last ? last : entering]! - sums[leaving < 0 ? 0 : leaving]!;
    }
    const entering = Math.min(height - 1, y + radius + 1) * width;
    const leaving = Math.max(0, y - radius) * width;
    for (let x = 0; x < width; x++) sums[x]! += data[entering + x]! - data[leaving + x]!;
  }
}

/**
 * Smooths: each pixel the mean of the square of `2 * radius + 1` pixels round it. Takes grain away, and broken pixels.
 */
export function smoothed(picture: Grey, radius: number, into?: Bytes): Grey {
  const { width, height, data } = picture;
  const result = roomFor(data.length, into);
  // In 65536ths: whole numbers are twice as fast here.
  const share = Math.round(65536 / (2 * radius + 1) ** 2);
  eachSquare(picture, radius, (at, sum) => {
    const value = (Math.imul(sum, share) + 32768) >> 16;
    result[at] = value > 255 ? 255 : value;
  });
  return { width, height, data: result };
}

/**
 * Sharpens: adds to each pixel `strength` times what it differs from the mean of the square of `2 * radius + 1`
 * pixels round it (unsharp masking). Also raises a weak contrast.
 */
export function sharpened(picture: Grey, radius: number, strength: number, into?: Bytes): Grey {
  const { width, height, data } = picture;
  const side = 2 * radius + 1;
  const own = Math.round((1 + strength) * 65536);
  const share = Math.round((strength / (side * side)) * 65536);
  const result = roomFor(data.length, into);
  eachSquare(picture, radius, (at, sum) => {
    const value = (Math.imul(data[at]!, own) - Math.imul(sum, share) + 32768) >> 16;
    result[at] = value < 0 ? 0 : value > 255 ? 255 : value;
  });
  return { width, height, data: result };
}
