/**
 * The thread that decodes image files of codes: they may come from anywhere, and a thread can be ended. Its module is
 * inside its bundle; it reads no file and opens no connection.
 */
import { parentPort } from 'node:worker_threads';
import wasmData from 'zxing-wasm/reader/zxing_reader.wasm?url&inline';
import { imageSize } from '../../shared/qr/image-file';
import { type CodeContent, readImageFile, readPicture } from '../../shared/qr/read-image-file';
import { greyOfPng } from './png';

/** What it is sent is one file; what it answers are the contents of its codes, or null for a picture it cannot decode. */
export type FromQrThread = CodeContent[] | null;

parentPort?.once('message', (file: Uint8Array<ArrayBuffer>) => {
  const module = Uint8Array.from(Buffer.from(wasmData.slice(wasmData.indexOf(',') + 1), 'base64'));
  contentsIn(module, file).then(
    contents => parentPort?.postMessage(contents satisfies FromQrThread),
    () => parentPort?.postMessage(null),
  );
});

async function contentsIn(module: Uint8Array<ArrayBuffer>, file: Uint8Array<ArrayBuffer>) {
  const isPng = imageSize(file).kind === 'png';
  return isPng ? readPicture(module, greyOfPng(file)) : readImageFile(module, file);
}
