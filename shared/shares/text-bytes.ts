/**
 * Text as bytes in the encodings of Windows: UTF-16, with its byte order mark or without, and UTF-8 behind a mark that
 * nobody sees. It may be a share's, so it never becomes a string.
 */
import { withoutMark } from './digits';

/** Which byte of a unit of UTF-16 comes first. */
export type ByteOrder = 'little' | 'big';

/** Bytes at the beginning by which `utf16Order` can tell. */
export const ORDER_BYTES = 4;

/**
 * In which order `text` is UTF-16; undefined for UTF-8 and for what is no text. By its mark where every other unit at
 * least is ASCII (bytes that only begin like a mark are none), or, without a mark, where every unit is.
 */
export function utf16Order(text: Uint8Array): ByteOrder | undefined {
  const units = text.length >> 1;
  const mark = ((text[0] ?? 0) << 8) | (text[1] ?? 0);
  if (mark === 0xfffe) return 2 * asciiUnits(text.subarray(2), 1) >= units - 1 ? 'little' : undefined;
  if (mark === 0xfeff) return 2 * asciiUnits(text.subarray(2), 0) >= units - 1 ? 'big' : undefined;
  if (text.length < ORDER_BYTES || text.length % 2 === 1) return undefined;
  if (asciiUnits(text, 1) === units) return 'little';
  return asciiUnits(text, 0) === units ? 'big' : undefined;
}

/** Units whose byte at `high` (0 or 1) is 0 and the other one ASCII and not 0. */
function asciiUnits(text: Uint8Array, high: 0 | 1): number {
  let count = 0;
  for (let at = 0; at + 1 < text.length; at += 2) {
    const low = text[at + 1 - high]!;
    if (text[at + high] === 0 && low > 0 && low < 0x80) count++;
  }
  return count;
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/** Bytes of UTF-8 that `length` bytes of UTF-16 make at most. */
export const utf8Room = (length: number): number => 3 * Math.ceil(length / 2);

/**
 * Writes `units` (UTF-16 without a mark) as UTF-8 into `into`, which has `utf8Room` for it; without `into` it only counts. Gives
 * how many bytes were written, and how many of `units` were used: a last odd byte, or half a pair, is left for the next call.
 */
export function writeUtf8(
  units: Uint8Array,
  order: ByteOrder,
  into?: Uint8Array,
): { written: number; used: number } {
  const high = order === 'little' ? 1 : 0;
  const unitAt = (at: number): number => (units[at + high]! << 8) | units[at + 1 - high]!;
  let written = 0;
  let at = 0;
  while (at + 1 < units.length) {
    let character = unitAt(at);
    let size = 2;
    if (isHighSurrogate(character)) {
      if (at + 3 >= units.length) break;
      const low = unitAt(at + 2);
      if (isLowSurrogate(low)) {
        character = 0x10000 + ((character - 0xd800) << 10) + (low - 0xdc00);
        size = 4;
      }
    }
    written += into ? writeCharacter(character, into, written) : sizeOf(character);
    at += size;
  }
  return { written, used: at };
}

const sizeOf = (character: number): number =>
  character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;

function writeCharacter(character: number, into: Uint8Array, at: number): number {
  const length = sizeOf(character);
  if (length === 1) {
    into[at] = character;
    return 1;
  }
  for (let place = length - 1; place > 0; place--) {
    into[at + place] = 0x80 | (character & 0x3f);
    character >>= 6;
  }
  into[at] = ((0xf00 >> length) & 0xff) | character;
  return length;
}

/**
 * A copy of `text` as UTF-8 without a mark, from UTF-8 or UTF-16, in bytes that `allocate` gives, and nowhere else; `text` stays
 * as it is. An odd byte at the end of UTF-16 becomes 0x01, which is in no text.
 */
export function plainUtf8<T extends Uint8Array>(text: Uint8Array, allocate: (length: number) => T): T {
  const order = utf16Order(text);
  if (!order) {
    const unmarked = withoutMark(text);
    const copy = allocate(unmarked.length);
    copy.set(unmarked);
    return copy;
  }
  const units = text[0] === 0xff || text[0] === 0xfe ? text.subarray(2) : text;
  const { written, used } = writeUtf8(units, order);
  const plain = allocate(used < units.length ? written + 1 : written);
  writeUtf8(units, order, plain);
  if (plain.length > written) plain[written] = 1;
  return plain;
}
