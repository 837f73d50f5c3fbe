/** A picture as the readers of codes want it: brightness alone, one byte a pixel. */

export interface Grey {
  width: number;
  height: number;
  /** Row by row from the top, 0 is black; `width * height` bytes. */
  data: Uint8Array<ArrayBuffer>;
}

/**
 * Brightness of RGBA pixels (ITU-R BT.601 weights, in 1024ths, as zxing-wasm takes them), into `into` where that
 * has the right size, else into a new array.
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
    data[at] = (306 * rgba[from]! + 601 * rgba[from + 1]! + 117 * rgba[from + 2]! + 512) >> 10;
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
