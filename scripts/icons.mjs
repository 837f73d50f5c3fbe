/**
 * `node scripts/icons.mjs`: draws the icon into build/: as SVG, as PNGs for Linux, and as the files that Windows and macOS
 * want. A table with five seats, three of them taken. Needs nothing but Node.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

/** Edge lengths in pixels. */
export const SIZES = [16, 24, 32, 48, 64, 128, 256, 512];

/** The drawing is this wide and high. */
const UNIT = 64;
const [GROUND, TABLE, BRASS] = ['#1f4d5c', '#faf7f0', '#d9b65a'];
const SEATS = 5;
const TAKEN = 3;

const seats = Array.from({ length: SEATS }, (_, at) => {
  const turn = (2 * Math.PI * at) / SEATS - Math.PI / 2;
  const place = (middle, along) => Math.round(100 * (middle + 22 * along)) / 100;
  return { cx: place(32, Math.cos(turn)), cy: place(33, Math.sin(turn)) };
});

/** From back to front. */
const shapes = [
  { kind: 'rect', x: 1, y: 1, size: 62, r: 14, fill: GROUND },
  { kind: 'circle', cx: 32, cy: 33, r: 13, fill: TABLE },
  ...seats.flatMap(({ cx, cy }, at) => [
    { kind: 'circle', cx, cy, r: 6, fill: at < TAKEN ? BRASS : TABLE },
    ...(at < TAKEN ? [] : [{ kind: 'circle', cx, cy, r: 3.5, fill: GROUND }]),
  ]),
];

/** The drawing as SVG. */
export const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${UNIT} ${UNIT}">
  <title>Quorate</title>
${shapes
  .map(shape =>
    shape.kind === 'rect'
      ? `  <rect x="${shape.x}" y="${shape.y}" width="${shape.size}" height="${shape.size}" rx="${shape.r}" fill="${shape.fill}"/>`
      : `  <circle cx="${shape.cx}" cy="${shape.cy}" r="${shape.r}" fill="${shape.fill}"/>`,
  )
  .join('\n')}
</svg>
`;

function isIn({ kind, x, y, size, r, cx, cy }, px, py) {
  if (kind === 'circle') return (px - cx) ** 2 + (py - cy) ** 2 <= r * r;
  const beyond = (at, from) => Math.max(from + r - at, at - (from + size - r), 0);
  return beyond(px, x) ** 2 + beyond(py, y) ** 2 <= r * r;
}

const channels = hex => [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16));

/** Points in each direction that a pixel is the mean of. */
const FINE = 4;

/** Bytes of RGBA, row by row. */
export function pixels(size) {
  const colours = shapes.map(({ fill }) => channels(fill));
  const drawn = Buffer.alloc(size * size * 4);
  for (let at = 0; at < size * size; at++) {
    const sum = [0, 0, 0];
    let covered = 0;
    for (let point = 0; point < FINE * FINE; point++) {
      const px = (((at % size) + ((point % FINE) + 0.5) / FINE) * UNIT) / size;
      const py = ((Math.floor(at / size) + (Math.floor(point / FINE) + 0.5) / FINE) * UNIT) / size;
      const front = shapes.findLastIndex(shape => isIn(shape, px, py));
      if (front < 0) continue;
      covered++;
      for (const channel of [0, 1, 2]) sum[channel] += colours[front][channel];
    }
    for (const channel of [0, 1, 2]) drawn[4 * at + channel] = Math.round(sum[channel] / (covered || 1));
    drawn[4 * at + 3] = Math.round((255 * covered) / FINE ** 2);
  }
  return drawn;
}

function chunk(type, content) {
  const body = Buffer.concat([Buffer.from(type), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A PNG (RFC 2083) of 8-bit RGBA. */
function png(size) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const drawn = pixels(size);
  const rows = Array.from({ length: size }, (_, row) =>
    Buffer.concat([Buffer.from([0]), drawn.subarray(4 * size * row, 4 * size * (row + 1))]),
  );
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Windows’ ICO: a table of PNGs. */
function ico(pictures) {
  const head = Buffer.alloc(6);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = 6 + 16 * pictures.length;
  const rows = pictures.map(({ size, bytes }) => {
    const row = Buffer.alloc(16);
    row.set([size % 256, size % 256, 0, 0, 1, 0, 32, 0]);
    row.writeUInt32LE(bytes.length, 8);
    row.writeUInt32LE(offset, 12);
    offset += bytes.length;
    return row;
  });
  return Buffer.concat([head, ...rows, ...pictures.map(({ bytes }) => bytes)]);
}

/** macOS’ ICNS: PNGs behind names that stand for their sizes. */
const ICNS = { 16: 'icp4', 32: 'icp5', 64: 'icp6', 128: 'ic07', 256: 'ic08', 512: 'ic09' };
function icns(pictures) {
  const parts = pictures.map(({ size, bytes }) => {
    const head = Buffer.alloc(8);
    head.write(ICNS[size]);
    head.writeUInt32BE(bytes.length + 8, 4);
    return Buffer.concat([head, bytes]);
  });
  const body = Buffer.concat(parts);
  const head = Buffer.alloc(8);
  head.write('icns');
  head.writeUInt32BE(body.length + 8, 4);
  return Buffer.concat([head, body]);
}

if (process.argv[1] === import.meta.filename) {
  const into = path.resolve(import.meta.dirname, '../build');
  mkdirSync(path.join(into, 'icons'), { recursive: true });
  const pictures = SIZES.map(size => ({ size, bytes: png(size) }));
  writeFileSync(path.join(into, 'icons/icon.svg'), svg);
  for (const { size, bytes } of pictures) writeFileSync(path.join(into, `icons/${size}x${size}.png`), bytes);
  writeFileSync(path.join(into, 'icon.ico'), ico(pictures.filter(({ size }) => size <= 256)));
  writeFileSync(path.join(into, 'icon.icns'), icns(pictures.filter(({ size }) => size in ICNS)));
}
