/** Pictures that tests write: PNG files and the video of a fake camera, from codes that the program drew. */
import { deflateSync } from 'node:zlib';
import type { DrawnQr } from '../../shared/qr/draw';
import type { Grey } from '../../shared/qr/picture';

/** A plain picture of one brightness. */
export const sheet = (width: number, height: number, brightness = 235): Grey => ({
  width,
  height,
  data: new Uint8Array(width * height).fill(brightness),
});

/** Lays a code with its quiet zone into a picture, turned by `angle` (radians) about its middle at `at`. */
export function laid(
  { width, height, data }: Grey,
  { size, modules }: DrawnQr,
  { at, scale, angle = 0 }: { at: [number, number]; scale: number; angle?: number },
): Grey {
  const to = Uint8Array.from(data);
  const side = size + 8;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [dx, dy] = [(x + 0.5 - at[0]) / scale, (y + 0.5 - at[1]) / scale];
      const [u, v] = [dx * cos + dy * sin + side / 2, -dx * sin + dy * cos + side / 2];
      if (u < 0 || v < 0 || u >= side || v >= side) continue;
      const [column, row] = [Math.floor(u) - 4, Math.floor(v) - 4];
      const inside = column >= 0 && row >= 0 && column < size && row < size;
      to[y * width + x] = inside && modules[row * size + column] === 1 ? 25 : 235;
    }
  }
  return { width, height, data: to };
}

/** A code alone, `scale` pixels a module. */
export const alone = (code: DrawnQr, scale = 4): Grey => {
  const side = (code.size + 8) * scale;
  return laid(sheet(side, side), code, { at: [side / 2, side / 2], scale });
};

const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});
function chunk(name: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  let crc = 0xffffffff;
  for (const byte of named) crc = CRC[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(body.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE((crc ^ 0xffffffff) >>> 0, named.length + 4);
  return whole;
}

/** A PNG from its parts: `rows` as they are before they are packed; `more` are chunks between header and data. */
export function pngOf(
  {
    width,
    height,
    depth = 8,
    colours = 0,
    interlaced = 0,
  }: Record<'width' | 'height', number> & Partial<Record<'depth' | 'colours' | 'interlaced', number>>,
  rows: Uint8Array,
  more: Readonly<Record<string, readonly number[]>> = {},
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, colours, 0, 0, interlaced], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...Object.entries(more).map(([name, body]) => chunk(name, Uint8Array.from(body))),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** A PNG of 8-bit grey. `claimed`: a size in its header that is not the picture's. */
export function png({ width, height, data }: Grey, claimed = { width, height }): Buffer {
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) rows.set(data.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return pngOf(claimed, rows);
}

/** What Chromium plays as a camera: YUV4MPEG2, I420, over and over; at 10 frames a second, since each costs. Colours stay grey. */
export function y4m(frames: readonly Grey[]): Buffer {
  const [{ width, height }] = frames as [Grey];
  const colours = Buffer.alloc((width * height) / 2, 128);
  return Buffer.concat([
    Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`),
    ...frames.flatMap(({ data }) => [Buffer.from('FRAME\n'), Buffer.from(data), colours]),
  ]);
}
