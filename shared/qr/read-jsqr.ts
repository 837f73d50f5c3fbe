/** Reading with jsQR, which is plain script: the reader where WebAssembly is refused. Slower, and reads less. */
import jsqr from 'jsqr';
import { halved } from './enhance';
import type { Grey, Point } from './picture';
import { distinct, type Look, type LookOptions, type QrReader, type ReadCode, unread } from './reader';

/** Wider pictures are read at half their size first: its time grows with the pixels, and its worst is seconds. */
const WIDEST = 1000;

/** jsQR wants colours, four bytes a pixel. */
function coloured({ data }: Grey): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray(data.length * 4);
  const words = new Uint32Array(pixels.buffer);
  for (let at = 0; at < data.length; at++) words[at] = 0xff000000 | (data[at]! * 0x010101);
  return pixels;
}

function readOne(picture: Grey): ReadCode | null {
  const found = jsqr(coloured(picture), picture.width, picture.height, { inversionAttempts: 'attemptBoth' });
  if (!found || found.binaryData.length === 0) return null;
  const { topLeftCorner, topRightCorner, bottomRightCorner, bottomLeftCorner } = found.location;
  const corners = [topLeftCorner, topRightCorner, bottomRightCorner, bottomLeftCorner] as const;
  return { bytes: Uint8Array.from(found.binaryData), corners };
}

/** The picture with the surroundings of a code made grey, so that a second code can be found. */
function without(picture: Grey, { corners }: ReadCode): Grey {
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  const bounds = (values: number[], most: number): [number, number] => [
    Math.max(0, Math.floor(Math.min(...values)) - 4),
    Math.min(most, Math.ceil(Math.max(...values)) + 4),
  ];
  const [left, right] = bounds(xs, picture.width);
  const [top, bottom] = bounds(ys, picture.height);
  const data = Uint8Array.from(picture.data);
  for (let y = top; y < bottom; y++) data.fill(128, y * picture.width + left, y * picture.width + right);
  return { ...picture, data };
}

const scaled = ({ bytes, corners }: ReadCode, by: number): ReadCode => {
  const point = ({ x, y }: Point): Point => ({ x: x * by, y: y * by });
  return { bytes, corners: [point(corners[0]), point(corners[1]), point(corners[2]), point(corners[3])] };
};

/** It finds one code a look; a second look past the first tells whether there are two. Other kinds it cannot see. */
export const jsqrReader = (): QrReader => ({
  by: 'jsqr',
  look(picture: Grey, { others = false, thorough = false }: LookOptions = {}): Look {
    const small = picture.width > WIDEST ? halved(picture) : picture;
    for (const view of small === picture || thorough ? new Set([small, picture]) : [small]) {
      const first = readOne(view);
      if (!first) continue;
      const second = readOne(without(view, first));
      const codes = distinct(second ? [first, second] : [first]);
      return { seen: 'codes', codes: codes.map(code => scaled(code, picture.width / view.width)) };
    }
    return others ? unread(picture) : { seen: 'nothing' };
  },
});
