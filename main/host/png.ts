/**
 * PNG (ISO/IEC 15948) to brightness, for the thread that reads codes. Done here and not by ZXing's decoder, because that
 * one unpacks without a limit, so that some kilobytes become gigabytes, and passes over transparency, so that a code
 * drawn on a transparent ground is black on black.
 */
import { inflateSync } from 'node:zlib';
import { brightnessOf, type Grey, overWhite } from '../../shared/qr/picture';

/** Samples of a pixel, by the colour type in the header. */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const DEPTHS: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};
const PALETTE = 3;

/** Adam7: first column and row, and steps. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

interface Png {
  width: number;
  height: number;
  depth: number;
  colours: number;
  passes: readonly (readonly [number, number, number, number])[];
  palette: Uint8Array;
  transparent: Uint8Array;
  packed: Uint8Array;
}

const damaged = (): Error => new Error('not decodable');

/**
 * The picture over a white ground. What its data unpack to is limited to what the header promises.
 *
 * @param file whose size `imageSize` has let pass
 * @throws Error when it is damaged, cut off, or unpacks to more or less than its header says
 */
export function greyOfPng(file: Uint8Array): Grey {
  const png = parsed(file);
  const { width, height, passes } = png;
  const grey: Grey = { width, height, data: new Uint8Array(width * height) };
  const rows = unpacked(png.packed, unpackedBytes(png));
  const brightness = pixelReader(png);
  const step = Math.max(1, (SAMPLES[png.colours]! * png.depth) >> 3);
  let at = 0;
  for (const [left, top, across, down] of passes) {
    const columns = Math.ceil((width - left) / across);
    const rowBytes = rowBytesOf(png, columns);
    if (columns <= 0) continue;
    let above: Uint8Array = new Uint8Array(rowBytes);
    for (let y = top; y < height; y += down) {
      const row = rows.subarray(at + 1, at + 1 + rowBytes);
      unfilter(rows[at]!, row, above, step);
      for (let column = 0; column < columns; column++)
        grey.data[y * width + left + column * across] = brightness(row, column);
      above = row;
      at += 1 + rowBytes;
    }
  }
  return grey;
}

function parsed(file: Uint8Array): Png {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const [depth, colours, , , interlaced] = file.subarray(24, 29);
  if (!DEPTHS[colours!]?.includes(depth!) || file[26] !== 0 || file[27] !== 0 || interlaced! > 1)
    throw damaged();
  const parts: Uint8Array[] = [];
  let palette = new Uint8Array();
  let transparent = new Uint8Array();
  for (let at = 8; ; ) {
    if (at + 12 > file.length) throw damaged();
    const length = view.getUint32(at);
    const name = String.fromCharCode(...file.subarray(at + 4, at + 8));
    const body = Uint8Array.from(
      name === 'IDAT' ? [] : file.subarray(at + 8, at + 8 + Math.min(length, 768)),
    );
    if (at + 12 + length > file.length) throw damaged();
    if (name === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + length));
    else if (name === 'PLTE') palette = body;
    else if (name === 'tRNS') transparent = body;
    else if (name === 'IEND') break;
    at += 12 + length;
  }
  return {
    width: view.getUint32(16),
    height: view.getUint32(20),
    depth: depth!,
    colours: colours!,
    passes: interlaced === 1 ? PASSES : [[0, 0, 1, 1]],
    palette,
    transparent,
    packed: Buffer.concat(parts),
  };
}

const rowBytesOf = ({ colours, depth }: Png, columns: number): number =>
  Math.ceil((columns * SAMPLES[colours]! * depth) / 8);

/** What the header promises: for each row a byte for its filter, and its samples. */
function unpackedBytes(png: Png): number {
  let sum = 0;
  for (const [left, top, across, down] of png.passes) {
    const columns = Math.ceil((png.width - left) / across);
    const rows = Math.ceil((png.height - top) / down);
    if (columns > 0 && rows > 0) sum += rows * (1 + rowBytesOf(png, columns));
  }
  return sum;
}

function unpacked(packed: Uint8Array, expected: number): Uint8Array {
  const chunkSize = Math.max(64, Math.min(expected, 1 << 20));
  const rows = inflateSync(packed, { maxOutputLength: expected, chunkSize });
  if (rows.length !== expected) throw damaged();
  return rows;
}

/** Undoes a row's filter in place; `above` is the row before it, or zeros. `step` is the bytes of a pixel. */
function unfilter(filter: number, row: Uint8Array, above: Uint8Array, step: number): void {
  if (filter === 0) return;
  if (filter > 4) throw damaged();
  for (let at = 0; at < row.length; at++) {
    const a = at < step ? 0 : row[at - step]!;
    const b = above[at]!;
    const c = at < step ? 0 : above[at - step]!;
    row[at]! += filter === 1 ? a : filter === 2 ? b : filter === 3 ? (a + b) >> 1 : paeth(a, b, c);
  }
}

function paeth(a: number, b: number, c: number): number {
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  if (pa <= pb && pa <= pc) return a;
  return pb <= pc ? b : c;
}

/** Brightness of the pixel in a column of an unfiltered row. Of 16-bit samples the upper byte is taken. */
function pixelReader(png: Png): (row: Uint8Array, column: number) => number {
  const { depth, colours, transparent } = png;
  const bytes = depth >> 3;
  const pixel = SAMPLES[colours]! * bytes;
  if (depth < 8 || colours === PALETTE) {
    const shades = shadesOf(png);
    const mask = (1 << depth) - 1;
    return (row, column) => {
      const bit = column * depth;
      return shades[(row[bit >> 3]! >> (8 - depth - (bit & 7))) & mask]!;
    };
  }
  const coloured = colours === 2 || colours === 6;
  const alphaAt = colours === 4 ? bytes : colours === 6 ? 3 * bytes : -1;
  /** One colour of a picture without alpha may count as transparent: 16 bits a sample, whatever the depth. */
  const isTransparent = (row: Uint8Array, at: number): boolean => {
    for (let byte = 0; byte < pixel; byte++) {
      const place = bytes === 2 ? byte : 2 * byte + 1;
      if (row[at + byte] !== transparent[place]) return false;
    }
    return true;
  };
  return (row, column) => {
    const at = column * pixel;
    if (alphaAt < 0 && transparent.length > 0 && isTransparent(row, at)) return 255;
    const shade = coloured ? brightnessOf(row[at]!, row[at + bytes]!, row[at + 2 * bytes]!) : row[at]!;
    return alphaAt < 0 ? shade : overWhite(shade, row[at + alphaAt]!);
  };
}

/** The brightness of every value that a sample of up to 8 bits can have. */
function shadesOf({ depth, colours, palette, transparent }: Png): Uint8Array {
  const shades = new Uint8Array(1 << depth);
  for (let value = 0; value < shades.length; value++) {
    if (colours === PALETTE) {
      const [red = 0, green = 0, blue = 0] = palette.subarray(3 * value, 3 * value + 3);
      shades[value] = overWhite(brightnessOf(red, green, blue), transparent[value] ?? 255);
    } else {
      const isClear = transparent.length === 2 && transparent[1] === value;
      shades[value] = isClear ? 255 : (255 * value) / (shades.length - 1);
    }
  }
  return shades;
}
