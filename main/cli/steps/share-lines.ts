/** Lines of a pipe as shares: an armored message, which has many lines, becomes one. */

import { LONG_TEXT_MAX_BYTES } from '../../../shared/contract/limits';
import { base64Value } from '../../../shared/shares/digits';
import { holdsArmor } from '../../../shared/shares/encrypted-share';
import type { ByteLine } from '../terminal/byte-lines';

const END = Buffer.from('-----END PGP MESSAGE-----');
const COLON = 0x3a;
const EQUALS_SIGN = 0x3d;
const LINE_FEED = 0x0a;
const SPACE = 0x20;
const TAB = 0x09;

const endsArmor = (bytes: Uint8Array): boolean => Buffer.from(bytes.buffer).includes(END);

/**
 * The same lines, but the lines of an armored OpenPGP message as one, with line feeds. Its header lines, and the blank
 * line after them, which `byteLines` leaves out, are made good.
 *
 * One without an end goes on to the first line that cannot be in it. It then is one without an end, for whoever opens it
 * to refuse, and that line stands by itself: it may be the next holder's share.
 */
export async function* shareLines(lines: AsyncIterable<ByteLine>): AsyncGenerator<ByteLine> {
  let block: Block | undefined;
  try {
    for await (const line of lines) {
      if (block && !block.mayHold(line)) {
        yield block.joined();
        block = undefined;
      }
      if (!block && !holdsArmor(line.bytes)) {
        yield line;
        continue;
      }
      block ??= new Block();
      const isLast = endsArmor(line.bytes);
      block.add(line);
      if (!isLast) continue;
      yield block.joined();
      block = undefined;
    }
    if (block) yield block.joined();
  } finally {
    block?.wipe();
  }
}

/** The lines of one message, without header lines; they are overwritten here. */
class Block {
  readonly #lines: Uint8Array[] = [];
  #size = 0;
  /** Its first line of data: no other is longer. */
  #width = 0;
  /** How many lines in a row, up to the last, were shorter. There is one, at the end; mail may break every other one. */
  #short = 0;
  /** After padding or the checksum. */
  #atEnd = false;

  /** False for a line that cannot follow: then the message was cut off. */
  mayHold({ bytes, tooLong }: ByteLine): boolean {
    if (holdsArmor(bytes)) return false;
    // What is too long is read to the end all the same: a rest must not pass for shares.
    if (tooLong || endsArmor(bytes)) return true;
    const text = trimmed(bytes);
    const isHeader = this.#width === 0 && text.includes(COLON);
    if (isHeader || isChecksum(text)) return true;
    if (this.#atEnd || !isBase64(text)) return false;
    return (
      this.#width === 0 || (text.length <= this.#width && (text.length === this.#width || this.#short === 0))
    );
  }

  add({ bytes, tooLong }: ByteLine): void {
    const isFirst = this.#size === 0;
    this.#size += tooLong ? LONG_TEXT_MAX_BYTES : bytes.length + 1;
    const text = trimmed(bytes);
    if (isFirst || endsArmor(bytes)) this.#lines.push(bytes);
    else if (text.includes(COLON)) bytes.fill(0);
    else {
      this.#lines.push(bytes);
      if (this.#width === 0) this.#width = text.length;
      this.#short = text.length < this.#width ? this.#short + 1 : 0;
      this.#atEnd = text.includes(EQUALS_SIGN);
    }
    if (this.#size > LONG_TEXT_MAX_BYTES) this.wipe();
  }

  /** All of it, with an empty line after the first. */
  joined(): ByteLine {
    const tooLong = this.#size > LONG_TEXT_MAX_BYTES;
    const length = this.#lines.reduce((sum, line) => sum + line.length + 1, 1);
    const bytes = new Uint8Array(tooLong ? 0 : length);
    if (tooLong) return { bytes, tooLong };
    let at = 0;
    for (const [number, line] of this.#lines.entries()) {
      bytes.set(line, at);
      at += line.length;
      bytes[at++] = LINE_FEED;
      if (number === 0) bytes[at++] = LINE_FEED;
    }
    this.wipe();
    return { bytes, tooLong };
  }

  wipe(): void {
    for (const line of this.#lines) line.fill(0);
    this.#lines.length = 0;
  }
}

const isBlank = (byte: number | undefined): boolean => byte === SPACE || byte === TAB;

/** Without spaces around it: a view. */
function trimmed(bytes: Uint8Array): Uint8Array {
  let from = 0;
  let to = bytes.length;
  while (from < to && isBlank(bytes[from])) from++;
  while (to > from && isBlank(bytes[to - 1])) to--;
  return bytes.subarray(from, to);
}

/** An equals sign and four digits (RFC 9580, section 6.1). */
const isChecksum = (text: Uint8Array): boolean =>
  text.length === 5 && text[0] === EQUALS_SIGN && isBase64(text.subarray(1));

/** Digits, and padding after them. */
function isBase64(text: Uint8Array): boolean {
  const padding = text.indexOf(EQUALS_SIGN);
  const digits = padding < 0 ? text.length : padding;
  return (
    text.every((byte, at) => (at < digits ? base64Value(byte) >= 0 : byte === EQUALS_SIGN)) && digits > 0
  );
}
