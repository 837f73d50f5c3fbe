/** Both readers, as the program starts them. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { jsqrReader } from '../../../shared/qr/read-jsqr';
import { zxingReader } from '../../../shared/qr/read-zxing';

export const wasmBytes = async (): Promise<Uint8Array<ArrayBuffer>> =>
  Uint8Array.from(
    await readFile(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')),
  );

export const bothReaders = async () => [await zxingReader(await wasmBytes()), jsqrReader()];
