/**
 * The plain text of messages between parties: fixed lengths, everything they are bound to in front, and then secrets.
 *
 * “QTS1”, one byte of kind, the hash that binds it (of the request; in a sum of the epoch), the identifiers of sender and
 * receiver, then values of 32 bytes. A sum is written so that it can be read with gpg alone: its hex, LF, a code of 128
 * bits in base32 (RFC 4648, without padding), LF.
 */
import { sameBytes, toHex, utf8 } from '../../../shared/bytes';
import { joined } from '../../../shared/tss/encoding';
import { identifierBytes } from '../../../shared/tss/identifiers';
import { type MessageKind, messageKinds, valuesIn } from '../../../shared/tss/message-kinds';
import { secretBytes, secretCopy, wipe } from '../process/wipe';

/** What a message is and whom it is for. */
export interface MessageHead {
  kind: MessageKind;
  /** 32 bytes: the request's context hash; of a sum the epoch's hash. */
  bound: Uint8Array;
  from: bigint;
  to: bigint;
}

const VALUE_BYTES = 32;
/** “QTS1” and the kind. */
const FIRST_BYTES = 5;

const headBytes = ({ kind, bound, from, to }: MessageHead): Uint8Array =>
  joined(utf8('QTS1'), Uint8Array.of(messageKinds[kind]), bound, identifierBytes(from), identifierBytes(to));

/**
 * The message's plain text, in secret bytes that the caller wipes. `values`: of 32 bytes each, as many as the kind has;
 * they stay as they are. Throws `RangeError` on anything else.
 */
export function messageBytes(head: MessageHead, values: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  if (head.bound.length !== VALUE_BYTES || values.length !== valuesIn[head.kind]) {
    throw new RangeError('a message of this kind has other contents');
  }
  if (values.some(value => value.length !== VALUE_BYTES)) throw new RangeError('a value has 32 bytes');
  const first = headBytes(head);
  const message = secretBytes(first.length + VALUE_BYTES * values.length);
  message.set(first);
  values.forEach((value, at) => {
    message.set(value, first.length + VALUE_BYTES * at);
  });
  return message;
}

/**
 * The values of a message that is exactly what is expected, in secret bytes that the caller wipes; null for anything else:
 * foreign content, of which nothing may be published and nothing is told.
 */
export function readMessage(message: Uint8Array, expected: MessageHead): Uint8Array<ArrayBuffer>[] | null {
  const first = headBytes(expected);
  const count = valuesIn[expected.kind];
  if (message.length !== first.length + VALUE_BYTES * count) return null;
  if (!sameBytes(message.subarray(0, first.length), first)) return null;
  return Array.from({ length: count }, (_, at) =>
    secretCopy(message.subarray(first.length + VALUE_BYTES * at, first.length + VALUE_BYTES * (at + 1))),
  );
}

/**
 * What a sum says of itself before its values, where it is one by its form: the hash of its epoch, and whose it is. Nothing of it is
 * judged by this.
 */
export function headOfSum(message: Uint8Array): { bound: Uint8Array; holder: bigint } | null {
  const part = (at: number) => message.subarray(at, at + VALUE_BYTES);
  const [from, to] = [part(FIRST_BYTES + VALUE_BYTES), part(FIRST_BYTES + 2 * VALUE_BYTES)];
  const isSum =
    message.length === FIRST_BYTES + VALUE_BYTES * (3 + valuesIn.sum) &&
    sameBytes(message.subarray(0, FIRST_BYTES), Uint8Array.of(...utf8('QTS1'), messageKinds.sum)) &&
    sameBytes(from, to);
  return isSum ? { bound: part(FIRST_BYTES).slice(), holder: BigInt(`0x${toHex(from)}`) } : null;
}

export const LF = 0x0a;
const CODE_BYTES = 16;
/** Of the code on the second line of a sum's text. */
export const CODE_LETTERS = 26;
const HEX = utf8('0123456789abcdef');
const BASE32 = utf8('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567');

/** Bytes as digits of `bits` bits each, the last filled up with zeros, into `out`. */
function writeDigits(bytes: Uint8Array, bits: number, digits: Uint8Array, out: Uint8Array): void {
  let [waiting, held, at] = [0, 0, 0];
  for (const byte of bytes) {
    waiting = ((waiting << 8) | byte) & 0xfff;
    held += 8;
    for (; held >= bits; held -= bits) out[at++] = digits[(waiting >> (held - bits)) & (digits.length - 1)]!;
  }
  if (held > 0) out[at] = digits[(waiting << (bits - held)) & (digits.length - 1)]!;
}

/** The other way; null for what is no digit, and where what filled up is not zero. */
function readDigits(text: Uint8Array, bits: number, digits: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const bytes = secretBytes(Math.floor((text.length * bits) / 8));
  let [waiting, held, at] = [0, 0, 0];
  let fits = true;
  for (const character of text) {
    const digit = digits.indexOf(character);
    if (digit < 0) fits = false;
    waiting = ((waiting << bits) | (digit & (digits.length - 1))) & 0xfff;
    held += bits;
    if (held >= 8) {
      held -= 8;
      bytes[at++] = (waiting >> held) & 0xff;
    }
  }
  if (fits && (waiting & ((1 << held) - 1)) === 0) return bytes;
  wipe(bytes);
  return null;
}

/** Bytes in base32 (RFC 4648, without padding), as a text that cannot be overwritten: of a code, not of a share. */
export function base32(bytes: Uint8Array): string {
  const text = new Uint8Array(Math.ceil((bytes.length * 8) / 5));
  writeDigits(bytes, 5, BASE32, text);
  return new TextDecoder().decode(text);
}

/** The text of a sum, in secret bytes that the caller wipes. `message`: as `messageBytes` gives it. `code`: 16 bytes. */
export function sumText(message: Uint8Array, code: Uint8Array): Uint8Array<ArrayBuffer> {
  if (code.length !== CODE_BYTES) throw new RangeError('a code has 16 bytes');
  const hexDigits = 2 * message.length;
  const text = secretBytes(hexDigits + 1 + CODE_LETTERS + 1);
  writeDigits(message, 4, HEX, text.subarray(0, hexDigits));
  text[hexDigits] = LF;
  writeDigits(code, 5, BASE32, text.subarray(hexDigits + 1, -1));
  text[text.length - 1] = LF;
  return text;
}

/** The code of a sum as its holder reads it: 16 bytes, which the caller wipes; null for anything else. */
export function readCode(text: string): Uint8Array<ArrayBuffer> | null {
  return text.length === CODE_LETTERS ? readDigits(utf8(text), 5, BASE32) : null;
}

/** Bytes in lower-case hex, as gpg's output is piped; null for what is none. The caller wipes them. */
export const readHex = (text: Uint8Array): Uint8Array<ArrayBuffer> | null =>
  text.length > 0 && text.length % 2 === 0 ? readDigits(text, 4, HEX) : null;

/** What a sum's text holds: its values and its code, in secret bytes that the caller wipes; null for anything else. */
export function readSumText(
  text: Uint8Array,
  expected: Omit<MessageHead, 'kind'>,
): { values: Uint8Array[]; code: Uint8Array } | null {
  const hexDigits = text.length - CODE_LETTERS - 2;
  if (hexDigits <= 0 || hexDigits % 2 !== 0 || text[hexDigits] !== LF || text.at(-1) !== LF) return null;
  const message = readDigits(text.subarray(0, hexDigits), 4, HEX);
  const code = readDigits(text.subarray(hexDigits + 1, -1), 5, BASE32);
  const values = message && code && readMessage(message, { ...expected, kind: 'sum' });
  wipe(message);
  if (values && code) return { values, code };
  wipe(code);
  return null;
}
