/** Reads the QR codes in image files, for the terminal: each file in a thread of its own, bounded in size and time. */
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { IMAGE_MAX_BYTES, imageSize } from '../../shared/qr/image-file';
import type { CodeContent } from '../../shared/qr/read-image-file';
import { Refusal } from '../../shared/text/refusals';
import { readBounded } from '../storage/files/read';
import type { FromQrThread } from './qr-thread';

/** A scan of a whole page at 600 dots per inch takes about three seconds on an old computer. */
const LIMIT_MS = 20_000;

/** As `main/host/qr-thread.ts` is built: bundles lie one level below `out/`. */
const threadFile = (): string => path.resolve(import.meta.dirname, '../scan/qr-thread.js');

export interface ReadQrOptions {
  /** The built thread. */
  thread?: string;
  limitMs?: number;
}

/**
 * The contents of every QR code in a PNG or JPEG file, as they are in the codes, each once; of one that is a part of
 * several, which part it is (`shared/qr/parts.ts` joins them).
 *
 * Throws `Refusal` FILE_NOT_FOUND, FILE_NOT_REGULAR, FILE_TOO_LARGE (over `IMAGE_MAX_BYTES`), IMAGE_KIND, IMAGE_TOO_LARGE,
 * IMAGE_DAMAGED, IMAGE_TOO_SLOW, CODE_NOT_FOUND. The thread has ended when this settles.
 */
export async function readQrFile(file: string, options: ReadQrOptions = {}): Promise<CodeContent[]> {
  const bytes = Uint8Array.from(await readBounded(file, IMAGE_MAX_BYTES, { followLinks: true }));
  imageSize(bytes);
  const contents = await inThread(bytes, options.thread ?? threadFile(), options.limitMs ?? LIMIT_MS);
  if (contents === null) throw new Refusal('IMAGE_DAMAGED');
  if (contents.length === 0) throw new Refusal('CODE_NOT_FOUND');
  return contents;
}

async function inThread(
  bytes: Uint8Array<ArrayBuffer>,
  file: string,
  limitMs: number,
): Promise<FromQrThread> {
  // No arguments, environment or streams of ours; what a library writes is discarded.
  const worker = new Worker(file, { env: {}, argv: [], stdin: false, stdout: true, stderr: true });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<FromQrThread>((resolve, reject) => {
      timer = setTimeout(() => reject(new Refusal('IMAGE_TOO_SLOW')), limitMs);
      worker.once('message', resolve);
      worker.once('error', () => resolve(null));
      worker.once('exit', () => resolve(null));
      worker.postMessage(bytes, [bytes.buffer]);
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
