/** A picture as the readers of codes want it: brightness alone, one byte a pixel. */

export interface Grey {
  width: number;
  height: number;
  /** Row by row from the top, 0 is black; `width * height` bytes. */
  data: Uint8Array<ArrayBuffer>;
}

/** ITU-R BT.601 weights, in 1024ths, as zxing-wasm takes them. */
export const brightnessOf = (red: number, green: number, blue: number): number =>
  (306 * red + 601 * green + 117 * blue + 512) >> 10;

/** As it looks on white paper. Codes are drawn on a transparent ground, too, and that is black with no alpha. */
export const overWhite = (brightness: number, alpha: number): number =>
  255 - Math.round(((255 - brightness) * alpha) / 255);

/**
 * Brightness of RGBA pixels (alpha not multiplied in) over a white ground, into `into` where that has the right size,
 * else into a new array.
 */
export function greyOf(
  rgba: Uint8Array | Uint8ClampedArray,
  width: number,
  height: number,
  into?: Uint8Array<ArrayBuffer>,
): Grey {
  const count = width * height;
  const data = into?.length === count ? into : new Uint8Array(count);
  for (let at = 0, from = 0; at < count; at++, from += 4) {
    const shade = brightnessOf(rgba[from]!, rgba[from + 1]!, rgba[from + 2]!);
    const alpha = rgba[from + 3]!;
    data[at] = alpha === 255 ? shade : overWhite(shade, alpha);
  }
  return { width, height, data };
}

/** Mean brightness, 0..255, of every 64th pixel: enough to tell a dark room. */
export function meanBrightness({ data }: Grey): number {
  let sum = 0;
  let count = 0;
  for (let at = 0; at < data.length; at += 61, count++) sum += data[at]!;
  return count === 0 ? 0 : sum / count;
}

/** A place in a picture, in pixels from its top left corner. */
export interface Point {
  x: number;
  y: number;
}
