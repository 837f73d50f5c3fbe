/** Codes in an image file that ZXing's own decoders unpack, where there is no browser to do it. */

import { prepareZXingModule, type ReaderOptions, readBarcodes } from 'zxing-wasm/reader';
import { sameBytes } from '../bytes';

const looks: readonly ReaderOptions[] = [
  { formats: ['QRCode'], maxNumberOfSymbols: 8, tryRotate: false },
  { formats: ['QRCode'], maxNumberOfSymbols: 8, tryRotate: false, tryDenoise: true },
  { formats: ['QRCode'], maxNumberOfSymbols: 8, tryRotate: false, binarizer: 'GlobalHistogram' },
];

/**
 * The contents of every QR code in a PNG or JPEG, each once, in the order found; none is an empty list.
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
