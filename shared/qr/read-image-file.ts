/** Codes in a still picture, or in a JPEG file that ZXing's own decoder unpacks, where there is no browser to do it. */

import { prepareZXingModule, type ReaderOptions, readBarcodes } from 'zxing-wasm/reader';
import { sameBytes } from '../bytes';
import type { Grey } from './picture';
import { zxingReader } from './read-zxing';

const looks: readonly ReaderOptions[] = [
  { formats: ['QRCode'], maxNumberOfSymbols: 8, tryRotate: false },
  { formats: ['QRCode'], maxNumberOfSymbols: 8, tryRotate: false, tryDenoise: true },
  { formats: ['QRCode'], maxNumberOfSymbols: 8, tryRotate: false, binarizer: 'GlobalHistogram' },
];

/**
 * The contents of every QR code in a JPEG, each once, in the order found; none is an empty list. What a JPEG unpacks to is
 * what its header says; of a PNG that is not so, and it is to be unpacked under a limit (`readPicture`).
 *
 * @param wasm the content of `zxing-wasm/reader/zxing_reader.wasm`
 * @param file at most as large as `imageSize` lets pass, which is to be asked first
 * @throws Error when the file cannot be decoded
 */
export async function readImageFile(
  wasm: Uint8Array<ArrayBuffer>,
  file: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>[]> {
  prepareZXingModule({ overrides: { wasmBinary: wasm.buffer } });
  for (const look of looks) {
    const results = await readBarcodes(file, look);
    // What cannot be unpacked comes as one result without a kind, with the reason as its error.
    if (results.some(({ format, error }) => (format as string) === '' && error !== ''))
      throw new Error('not decodable');
    const found = results.filter(({ isValid }) => isValid);
    if (found.length === 0) continue;
    const contents = found.map(({ bytes }) => Uint8Array.from(bytes));
    return contents.filter((one, at) => contents.findIndex(other => sameBytes(one, other)) === at);
  }
  return [];
}

/** As `readImageFile`, of a picture that is unpacked already. */
export async function readPicture(
  wasm: Uint8Array<ArrayBuffer>,
  picture: Grey,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const reader = await zxingReader(wasm);
  return reader.everyCode(picture).map(({ bytes }) => bytes);
}
