/**
 * Reading hard frames: ours (zxing-wasm with further looks, see `shared/qr/read-zxing.ts`), jsQR alone and zxing-wasm alone, on
 * the same frames in one run. The frames are drawn with seeds that nothing was tuned on.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import jsqr from 'jsqr';
import { type ReaderOptions, readBarcodes } from 'zxing-wasm/reader';
import type { Grey } from '../../shared/qr/picture';
import { zxingReader } from '../../shared/qr/read-zxing';
import { median, type Row } from './measure';
import { type FrameClass, frameClasses, hardFrames } from './qr-frames';

/** Tuned on seeds 1, 7, 11, 12 and 2026, so it is none of these. */
const SEEDS = [31_415, 27_182, 14_142];

type Read = (picture: Grey) => Promise<string[]>;
const text = (bytes: Uint8Array | number[]) => Buffer.from(bytes).toString('utf8');

/** RGBA, which jsQR and the outer function of zxing-wasm take; made before the clock runs. */
function coloured({ data }: Grey): Uint8ClampedArray<ArrayBuffer> {
  const pixels = new Uint8ClampedArray(data.length * 4);
  const words = new Uint32Array(pixels.buffer);
  for (let at = 0; at < data.length; at++) words[at] = 0xff000000 | (data[at]! * 0x010101);
  return pixels;
}

async function readers(): Promise<Record<string, (picture: Grey) => { read: Read }>> {
  const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  const ours = await zxingReader(Uint8Array.from(readFileSync(wasm)));
  const alone: ReaderOptions = { formats: ['QRCode'] };
  return {
    quorate: () => ({
      read: async picture => {
        const look = ours.look(picture);
        return look.seen === 'codes' ? look.codes.map(({ bytes }) => text(bytes)) : [];
      },
    }),
    'zxing-wasm 3.1.4': picture => {
      const data = coloured(picture);
      const image = { data, width: picture.width, height: picture.height, colorSpace: 'srgb' } as ImageData;
      return { read: async () => (await readBarcodes(image, alone)).map(({ bytes }) => text(bytes)) };
    },
    'jsqr 1.4.0': picture => {
      const data = coloured(picture);
      return {
        read: async ({ width, height }) => {
          const found = jsqr(data, width, height);
          return found ? [text(found.binaryData)] : [];
        },
      };
    },
  };
}

interface Count {
  frames: number;
  read: number;
  wrong: number;
  taken: number[];
  /** Of this process alone: on a busy machine the clock counts what others do. */
  processor: number[];
}

/** One at a time: the frames of a seed are 250 MB. */
function* everyFrame() {
  for (const seed of SEEDS) yield* hardFrames(seed);
}

export async function qr(): Promise<Row[]> {
  const by = await readers();
  const counts = new Map<string, Count>();
  const count = (task: string, name: string): Count => {
    const key = `${task}|${name}`;
    if (!counts.has(key)) counts.set(key, { frames: 0, read: 0, wrong: 0, taken: [], processor: [] });
    return counts.get(key)!;
  };
  for (const { class: kind, text: wanted, picture } of everyFrame()) {
    for (const [name, prepare] of Object.entries(by)) {
      const { read } = prepare(picture);
      const before = process.cpuUsage();
      const start = performance.now();
      const texts = await read(picture);
      const taken = performance.now() - start;
      const { user, system } = process.cpuUsage(before);
      // What was read must be what was drawn; a frame without a code holds nothing.
      const isRight = wanted !== null && texts.includes(wanted);
      const isWrong = texts.some(one => one !== wanted);
      for (const task of [kind, 'all with a code']) {
        if (task !== kind && wanted === null) continue;
        const here = count(task, name);
        here.frames++;
        here.read += isRight ? 1 : 0;
        here.wrong += isWrong ? 1 : 0;
        here.taken.push(taken);
        here.processor.push((user + system) / 1000);
      }
    }
  }
  const tasks: (FrameClass | 'all with a code')[] = [...frameClasses, 'all with a code'];
  return tasks.flatMap(task => {
    const [ours, ...peers] = Object.keys(by).map(name => ({ name, ...count(task, name) }));
    return [rowOf(task, ours!, besidePeers(ours!, peers)), ...peers.map(peer => rowOf(task, peer))];
  });
}

type Named = Count & { name: string };

const shareRead = ({ read, frames }: Count): number => (100 * read) / frames;

/** How much more is read than by the best of the peers, in points; less where it is negative. */
function besidePeers(ours: Named, peers: readonly Named[]): string {
  const best = peers.reduce((one, other) => (other.read > one.read ? other : one));
  const points = shareRead(ours) - shareRead(best);
  return `, ${points < 0 ? '' : '+'}${points.toFixed(1)} points beside ${best.name}`;
}

const p95 = (taken: readonly number[]): string =>
  [...taken].sort((a, b) => a - b)[Math.min(taken.length - 1, Math.floor(taken.length * 0.95))]!.toFixed(1);

function rowOf(task: string, count: Named, beside = ''): Row {
  const { name: by, frames, wrong, taken, processor } = count;
  const read = `${shareRead(count).toFixed(1)} % read${beside}`;
  return {
    task: `QR: ${task}`,
    by,
    median: median(taken),
    runs: frames,
    note: `${read}, p95 ${p95(taken)} ms, of the processor ${p95(processor)} ms, ${wrong} wrong`,
  };
}
