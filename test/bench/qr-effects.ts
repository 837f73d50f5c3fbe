/** What cameras, printers and paper do to a picture. Pictures are brightness from 0 to 255 as floats. */
import type { Grey } from '../../shared/qr/picture';
import type { Draw } from './qr-random';

export interface Picture {
  width: number;
  height: number;
  data: Float32Array<ArrayBuffer>;
}

export const asFloats = ({ width, height, data }: Grey): Picture => ({
  width,
  height,
  data: new Float32Array(data),
});

/** As a camera gives it. A loop: `Uint8Array.from` with a function takes thirty times as long over a frame. */
export function asGrey({ width, height, data }: Picture): Grey {
  const grey = new Uint8Array(data.length);
  for (let at = 0; at < data.length; at++) grey[at] = Math.min(255, Math.max(0, data[at]!));
  return { width, height, data: grey };
}

/** Gaussian blur, `sigma` in pixels; along one direction where `only` says so. */
export function blurred({ width, height, data }: Picture, sigma: number): Picture {
  const reach = Math.max(1, Math.ceil(3 * sigma));
  const kernel = Array.from({ length: 2 * reach + 1 }, (_, at) =>
    Math.exp(-((at - reach) ** 2) / (2 * sigma ** 2)),
  );
  const total = kernel.reduce((sum, weight) => sum + weight, 0);
  const pass = (from: Float32Array, step: number, length: number, lines: number, stride: number) => {
    const to = new Float32Array(from.length);
    for (let line = 0; line < lines; line++) {
      const base = line * stride;
      for (let at = 0; at < length; at++) {
        let sum = 0;
        for (let k = -reach; k <= reach; k++) {
          const place = Math.min(length - 1, Math.max(0, at + k));
          sum += from[base + place * step]! * kernel[k + reach]!;
        }
        to[base + at * step] = sum / total;
      }
    }
    return to;
  };
  const rows = pass(data, 1, width, height, width);
  return { width, height, data: pass(rows, width, height, width, 1) };
}

/** A hand that moved while the shutter was open: the mean along a line of `length` pixels. */
export function moved({ width, height, data }: Picture, length: number, angle: number): Picture {
  const steps = Math.max(2, Math.ceil(length * 2));
  const to = new Float32Array(data.length);
  for (let step = 0; step < steps; step++) {
    const along = (step / (steps - 1) - 0.5) * length;
    const dx = along * Math.cos(angle);
    const dy = along * Math.sin(angle);
    const left = Math.floor(dx);
    const up = Math.floor(dy);
    const [fx, fy] = [dx - left, dy - up];
    for (let y = 0; y < height; y++) {
      const y0 = Math.min(height - 1, Math.max(0, y + up)) * width;
      const y1 = Math.min(height - 1, Math.max(0, y + up + 1)) * width;
      for (let x = 0; x < width; x++) {
        const x0 = Math.min(width - 1, Math.max(0, x + left));
        const x1 = Math.min(width - 1, x0 + 1);
        const top = data[y0 + x0]! * (1 - fx) + data[y0 + x1]! * fx;
        const bottom = data[y1 + x0]! * (1 - fx) + data[y1 + x1]! * fx;
        to[y * width + x]! += (top * (1 - fy) + bottom * fy) / steps;
      }
    }
  }
  return { width, height, data: to };
}

/** Every pixel by a function of its brightness and place. */
export const mapped = (
  picture: Picture,
  change: (value: number, x: number, y: number) => number,
): Picture => ({
  ...picture,
  data: picture.data.map((value, at) => change(value, at % picture.width, Math.floor(at / picture.width))),
});

/** Noise of the sensor (Gaussian), and of broken pixels: a share of them black or white. */
export const noisy = (picture: Picture, draw: Draw, sigma: number, broken = 0): Picture =>
  mapped(picture, value => {
    if (broken > 0 && draw.unit() < broken) return draw.unit() < 0.5 ? 0 : 255;
    return value + sigma * draw.normal();
  });

/** The luminance table of JPEG (ITU-T T.81, annex K.1). */
const TABLE = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22,
  29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103,
  121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
];
const COSINES = Float64Array.from({ length: 64 }, (_, at) => {
  const [frequency, place] = [at >> 3, at & 7];
  return Math.cos(((2 * place + 1) * frequency * Math.PI) / 16) * (frequency === 0 ? Math.SQRT1_2 : 1) * 0.5;
});

/** What JPEG at a quality (1..100, libjpeg's scale) leaves of brightness: each block of 8 x 8 quantised. */
export function compressed({ width, height, data }: Picture, quality: number): Picture {
  const scale = quality < 50 ? 5000 / quality : 200 - 2 * quality;
  const steps = TABLE.map(step => Math.min(255, Math.max(1, Math.floor((step * scale + 50) / 100))));
  const to = new Float32Array(data);
  const block = new Float64Array(64);
  const middle = new Float64Array(64);
  const turn = (from: Float64Array, into: Float64Array, inverse: boolean) => {
    for (let row = 0; row < 8; row++) {
      for (let k = 0; k < 8; k++) {
        let sum = 0;
        for (let n = 0; n < 8; n++) sum += from[row * 8 + n]! * COSINES[inverse ? n * 8 + k : k * 8 + n]!;
        into[k * 8 + row] = sum;
      }
    }
  };
  for (let top = 0; top + 8 <= height; top += 8) {
    for (let left = 0; left + 8 <= width; left += 8) {
      for (let at = 0; at < 64; at++) block[at] = data[(top + (at >> 3)) * width + left + (at & 7)]! - 128;
      turn(block, middle, false);
      turn(middle, block, false);
      for (let at = 0; at < 64; at++) block[at] = Math.round(block[at]! / steps[at]!) * steps[at]!;
      turn(block, middle, true);
      turn(middle, block, true);
      for (let at = 0; at < 64; at++) to[(top + (at >> 3)) * width + left + (at & 7)] = block[at]! + 128;
    }
  }
  return { width, height, data: to };
}

/** A lamp to one side: brightness falls off across the picture by `depth` (0..1). */
export function litFrom(picture: Picture, angle: number, depth: number): Picture {
  const { width, height } = picture;
  return mapped(picture, (value, x, y) => {
    const across =
      ((x / width - 0.5) * Math.cos(angle) + (y / height - 0.5) * Math.sin(angle)) / Math.SQRT2 + 0.5;
    return value * (1 - depth * across);
  });
}

/** A lamp mirrored in the surface: a soft white spot. */
export const glared = (picture: Picture, at: [number, number], radius: number, strength: number): Picture =>
  mapped(picture, (value, x, y) => {
    const distance = ((x - at[0]) ** 2 + (y - at[1]) ** 2) / (2 * radius ** 2);
    return value + (255 - value) * strength * Math.exp(-distance);
  });
