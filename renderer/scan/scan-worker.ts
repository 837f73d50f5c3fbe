/**
 * Reads codes out of camera frames and pictures, in a worker of its own. Only this script's response lets
 * WebAssembly run (`main/app/page-files.ts`); the module's bytes are inside the script, so it may connect to nothing.
 */
import wasmData from 'zxing-wasm/reader/zxing_reader.wasm?url&inline';
import { imageSize } from '../../shared/qr/image-file';
import { greyOf, meanBrightness } from '../../shared/qr/picture';
import { jsqrReader } from '../../shared/qr/read-jsqr';
import { zxingReader } from '../../shared/qr/read-zxing';
import type { LookOptions, QrReader } from '../../shared/qr/reader';
import { Refusal, refusedBy } from '../../shared/text/refusals';
import type { FromWorker, ReaderChoice, Seen, ToWorker } from './protocol';

/** The parts of a dedicated worker's scope that are used; the page's types are loaded, not a worker's. */
const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker, transfer?: Transferable[]): void;
};

/** A picture is read at these sizes, largest side first tried small: most codes are read at the first. */
const PICTURE_SIDES = [1600, 3200];

/** Pixels on the side of the blank picture that a new reader looks at first. */
const WARM_SIDE = 128;

let reader: Promise<QrReader> | undefined;

const bytesOf = (dataUrl: string): Uint8Array<ArrayBuffer> => {
  const binary = atob(dataUrl.slice(dataUrl.indexOf(',') + 1));
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
};

/** Where WebAssembly is refused, plain script reads. */
async function start(choice: ReaderChoice): Promise<QrReader> {
  if (choice === 'jsqr') return jsqrReader();
  try {
    const made = await zxingReader(bytesOf(wasmData));
    // The first look compiles what the following ones run.
    made.look({ width: WARM_SIDE, height: WARM_SIDE, data: new Uint8Array(WARM_SIDE * WARM_SIDE) });
    return made;
  } catch {
    return jsqrReader();
  }
}

// One canvas and one array for all frames: nothing grows while a camera runs.
let canvas: OffscreenCanvas | undefined;
let grey: Uint8Array<ArrayBuffer> | undefined;

function seenIn(by: QrReader, bitmap: ImageBitmap, options: LookOptions): Seen {
  const { width, height } = bitmap;
  if (canvas?.width !== width || canvas.height !== height) canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  const picture = greyOf(context.getImageData(0, 0, width, height).data, width, height, grey);
  grey = picture.data;
  try {
    return { look: by.look(picture, options), brightness: meanBrightness(picture), width, height };
  } finally {
    grey.fill(0);
  }
}

/** Throws `Refusal` IMAGE_KIND, IMAGE_TOO_LARGE or IMAGE_DAMAGED. */
async function seenInFile(by: QrReader, file: Blob): Promise<Seen> {
  const { width, height } = imageSize(new Uint8Array(await file.slice(0, 1 << 20).arrayBuffer()), file.size);
  let seen: Seen | undefined;
  for (const side of PICTURE_SIDES) {
    const scale = Math.min(1, side / Math.max(width, height));
    const bitmap = await createImageBitmap(file, {
      resizeWidth: Math.max(1, Math.round(width * scale)),
      resizeHeight: Math.max(1, Math.round(height * scale)),
      resizeQuality: 'medium',
      // As the header has it: a turned code is read too.
      imageOrientation: 'none' as ImageOrientation,
    }).catch(() => {
      throw new Refusal('IMAGE_DAMAGED');
    });
    try {
      seen = seenIn(by, bitmap, { others: true, thorough: true });
    } finally {
      bitmap.close();
    }
    if (seen.look.seen === 'codes' || scale === 1) break;
  }
  return seen!;
}

async function answer(message: Exclude<ToWorker, { ask: 'start' }>): Promise<void> {
  const { number } = message;
  reader ??= start('auto');
  const by = await reader;
  try {
    const seen =
      message.ask === 'file'
        ? await seenInFile(by, message.file)
        : seenIn(by, message.frame, { others: message.others });
    const contents = seen.look.seen === 'codes' ? seen.look.codes.map(({ bytes }) => bytes.buffer) : [];
    scope.postMessage({ told: 'seen', number, seen }, contents);
  } catch (error) {
    const made = error instanceof Refusal ? error.failure : refusedBy('INTERNAL');
    scope.postMessage({ told: 'refused', number, failure: made });
  } finally {
    if (message.ask === 'frame') message.frame.close();
  }
}

scope.onmessage = ({ data }) => {
  if (data.ask !== 'start') return void answer(data);
  reader = start(data.reader);
  void reader.then(({ by }) => scope.postMessage({ told: 'ready', by }));
};
