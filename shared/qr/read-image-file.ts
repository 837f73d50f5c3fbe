/** Codes in a still picture, or in a JPEG file that ZXing's own decoder unpacks, where there is no browser to do it. */

import { prepareZXingModule, type ReaderOptions, readBarcodes } from 'zxing-wasm/reader';
import { MAX_PARTS, partOf } from './parts';
import type { Grey } from './picture';
import { zxingReader } from './read-zxing';
import { distinct, type ReadCode } from './reader';

/** What a code holds; where in the picture it was nobody asks. */
export type CodeContent = Pick<ReadCode, 'bytes' | 'part'>;

const every: ReaderOptions = { formats: ['QRCode'], maxNumberOfSymbols: MAX_PARTS, tryRotate: false };
const looks: readonly ReaderOptions[] = [
  every,
  { ...every, tryDenoise: true },
  { ...every, binarizer: 'GlobalHistogram' },
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
): Promise<CodeContent[]> {
  prepareZXingModule({ overrides: { wasmBinary: wasm.buffer } });
  for (const look of looks) {
    const results = await readBarcodes(file, look);
    // What cannot be unpacked comes as one result without a kind, with the reason as its error.
    if (results.some(({ format, error }) => (format as string) === '' && error !== ''))
      throw new Error('not decodable');
    const found = results.filter(({ isValid }) => isValid);
    if (found.length === 0) continue;
    return distinct(
      found.map(({ bytes, sequenceSize: size, sequenceIndex: index, sequenceId: id }) => {
        const part = partOf({ size, index, id });
        return { bytes: Uint8Array.from(bytes), ...(part && { part }) };
      }),
    );
  }
  return [];
}

/** As `readImageFile`, of a picture that is unpacked already. */
export async function readPicture(wasm: Uint8Array<ArrayBuffer>, picture: Grey): Promise<CodeContent[]> {
  const reader = await zxingReader(wasm);
  return reader.everyCode(picture).map(({ bytes, part }) => ({ bytes, ...(part && { part }) }));
}
