/**
 * What an image file says of itself in its header, read before anything decodes it: a file of some kilobytes can
 * unpack to gigabytes.
 */
import { Refusal } from '../text/refusals';

/** A photograph of a phone has up to 50 million pixels; a sheet scanned at 600 dots per inch has 35. */
export const IMAGE_MAX_PIXELS = 64_000_000;
export const IMAGE_MAX_BYTES = 40 * 1024 * 1024;

export interface ImageSize {
  kind: 'png' | 'jpeg';
  width: number;
  height: number;
}

const startsWith = (bytes: Uint8Array, start: readonly number[], at = 0): boolean =>
  start.every((byte, place) => bytes[at + place] === byte);

const word = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

/** Other files people take for pictures of a code, by their first bytes. */
const others: readonly [string, readonly number[], number][] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46], 0],
  ['GIF', [0x47, 0x49, 0x46, 0x38], 0],
  ['WebP', [0x57, 0x45, 0x42, 0x50], 8],
  ['HEIC', [0x66, 0x74, 0x79, 0x70], 4],
  ['TIFF', [0x49, 0x49, 0x2a, 0x00], 0],
  ['TIFF', [0x4d, 0x4d, 0x00, 0x2a], 0],
  ['BMP', [0x42, 0x4d], 0],
  ['SVG', [0x3c, 0x73, 0x76, 0x67], 0],
];

/**
 * Kind and size of a PNG (ISO/IEC 15948) or JPEG (ITU-T T.81) from its header.
 *
 * Throws `Refusal` IMAGE_KIND for anything else (`name` is the kind where it is known), IMAGE_DAMAGED where the header is
 * cut off or makes no sense, IMAGE_TOO_LARGE over `IMAGE_MAX_PIXELS` (`expected` in millions) or `IMAGE_MAX_BYTES`.
 *
 * @param bytes the file, or its first megabyte
 * @param fileBytes how long the whole file is
 */
export function imageSize(bytes: Uint8Array, fileBytes = bytes.length): ImageSize {
  const isPng = startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const isJpeg = startsWith(bytes, [0xff, 0xd8, 0xff]);
  if (!isPng && !isJpeg) {
    const other = others.find(([, start, at]) => startsWith(bytes, start, at));
    throw new Refusal('IMAGE_KIND', other ? { name: other[0] } : {});
  }
  const size = isPng ? pngSize(bytes) : jpegSize(bytes);
  if (!size || size.width < 1 || size.height < 1) throw new Refusal('IMAGE_DAMAGED');
  if (size.width * size.height > IMAGE_MAX_PIXELS || fileBytes > IMAGE_MAX_BYTES) {
    throw new Refusal('IMAGE_TOO_LARGE', { expected: IMAGE_MAX_PIXELS / 1_000_000 });
  }
  return { kind: isPng ? 'png' : 'jpeg', ...size };
}

function pngSize(bytes: Uint8Array): { width: number; height: number } | null {
  if (bytes.length < 33 || !startsWith(bytes, [0x49, 0x48, 0x44, 0x52], 12)) return null;
  const at = (place: number) => word(bytes, place) * 0x10000 + word(bytes, place + 2);
  return { width: at(16), height: at(20) };
}

/** Walks the segments up to the frame header (SOF0 to SOF15, without DHT, JPG and DAC, which share the range). */
function jpegSize(bytes: Uint8Array): { width: number; height: number } | null {
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1]!;
    if (marker === 0xff) {
      at++;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: word(bytes, at + 5), width: word(bytes, at + 7) };
    const length = word(bytes, at + 2);
    if (length < 2 || marker === 0xda || marker === 0xd9) return null;
    at += 2 + length;
  }
  return null;
}
