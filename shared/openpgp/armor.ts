/**
 * OpenPGP's ASCII armor (RFC 9580, section 6): the one reader for keys, messages and signatures, on both sides. What is
 * read may be a private key, or a share in clear by mistake: it stays bytes, and no string is made but of labels.
 */
import { toBase64 } from '../bytes';
import { base64Value, isWhiteSpace } from '../shares/digits';
import { asciiBytes, holdsBytes } from '../shares/find-bytes';

export interface ArmorBlock {
  /** What stands in its first line: `PGP MESSAGE`. */
  label: string;
  /** Whether its last line is there. */
  ended: boolean;
  /** What its base64 comes to; characters that are none are passed over. In an array of its own, for the caller to overwrite. */
  bytes: Uint8Array;
  /** Whether it is whole base64, and the checksum, where there is one, is right. Programs of today leave it out. */
  intact: boolean;
}

const [LINE_FEED, RETURN, COLON, EQUALS_SIGN, HYPHEN] = [0x0a, 0x0d, 0x3a, 0x3d, 0x2d];
export const BEGIN = asciiBytes('-----BEGIN ');
const EDGE = /^-----(BEGIN|END) ([^-]{1,60})-----$/;
/** No first or last line is longer. */
const EDGE_MAX = 80;
/** Nobody brings so many; what is behind them only costs time. */
const MAX_BLOCKS = 64;
/** `=` and four digits. */
const CHECKSUM_LENGTH = 5;

/** True when there is the beginning of a block in `text`, at the beginning of a line or not. */
export const holdsBlock = (text: Uint8Array): boolean => holdsBytes(text, BEGIN);

/** Lines without white space around them, as views; blank ones are left out. */
function* linesOf(text: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < text.length; ) {
    let end = from;
    while (end < text.length && text[end] !== LINE_FEED && text[end] !== RETURN) end++;
    let [first, behind] = [from, end];
    while (first < behind && isWhiteSpace(text[first]!)) first++;
    while (behind > first && isWhiteSpace(text[behind - 1]!)) behind--;
    if (behind > first) yield text.subarray(first, behind);
    from = end + 1;
  }
}

function edgeOf(line: Uint8Array): { edge: string; label: string } | undefined {
  if (line[0] !== HYPHEN || line.length > EDGE_MAX) return undefined;
  const [, edge, label] = EDGE.exec(String.fromCharCode(...line)) ?? [];
  return edge && label ? { edge, label } : undefined;
}

/**
 * The blocks in `text` (UTF-8 without a mark), in order, 64 at most. White space before and after lines, text around blocks, and any
 * line ends are passed over; a blank line after the header lines may be missing: they have a colon, which base64 never has.
 * Takes time in proportion to the length. `text` stays as it is.
 */
export function armorBlocks(text: Uint8Array): ArmorBlock[] {
  const blocks: ArmorBlock[] = [];
  let open: { label: string; lines: Uint8Array[] } | undefined;
  const close = (ended: boolean) => {
    if (open) blocks.push({ label: open.label, ended, ...decoded(open.lines) });
    open = undefined;
  };
  for (const line of linesOf(text)) {
    const found = edgeOf(line);
    if (!found) open?.lines.push(line);
    else if (found.edge === 'END') close(open?.label === found.label);
    else {
      close(false);
      if (blocks.length === MAX_BLOCKS) return blocks;
      open = { label: found.label, lines: [] };
    }
  }
  close(false);
  return blocks;
}

function decoded(lines: readonly Uint8Array[]): Pick<ArmorBlock, 'bytes' | 'intact'> {
  const coded = lines.filter(line => !line.includes(COLON));
  const last = coded.at(-1);
  const hasChecksum = last?.[0] === EQUALS_SIGN && last.length === CHECKSUM_LENGTH;
  const { bytes, whole } = fromBase64Lines(hasChecksum ? coded.slice(0, -1) : coded);
  if (!hasChecksum) return { bytes, intact: whole };
  const sum = fromBase64Lines([last.subarray(1)]);
  const [high = 0, middle = 0, low = 0] = sum.bytes;
  return { bytes, intact: whole && sum.whole && ((high << 16) | (middle << 8) | low) === crc24(bytes) };
}

/** `whole`: nothing but digits with their padding at the end, and no digit too many or few. */
function fromBase64Lines(lines: readonly Uint8Array[]): { bytes: Uint8Array; whole: boolean } {
  const room = lines.reduce((sum, { length }) => sum + length, 0);
  const all = new Uint8Array(new ArrayBuffer(room));
  let [length, digits, padding, strangers, pending] = [0, 0, 0, 0, 0];
  for (const line of lines) {
    for (const digit of line) {
      const value = base64Value(digit);
      if (value < 0 && digit === EQUALS_SIGN) padding++;
      else if (value < 0 || padding > 0) strangers++;
      if (value < 0) continue;
      pending = ((pending << 6) | value) & 0x3fff;
      digits++;
      // Two digits make the first byte, with 4 bits over; the third leaves 2, the fourth none.
      if (digits % 4 !== 1) all[length++] = pending >> ((digits * 6) % 8);
    }
  }
  const bytes = new Uint8Array(new ArrayBuffer(length));
  bytes.set(all.subarray(0, length));
  all.fill(0);
  return { bytes, whole: strangers === 0 && padding <= 2 && digits % 4 !== 1 && digits > 0 };
}

/**
 * Armor of public bytes, with a checksum: GnuPG 2.2 reads on into the last line where there is none and the base64 has no
 * padding.
 */
export function armored(label: string, bytes: Uint8Array): string {
  const crc = crc24(bytes);
  const sum = toBase64(Uint8Array.of(crc >> 16, (crc >> 8) & 0xff, crc & 0xff));
  const lines = toBase64(bytes).match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, '', ...lines, `=${sum}`, `-----END ${label}-----`, ''].join('\n');
}

/** CRC-24 of section 6.1.1. */
function crc24(bytes: Uint8Array): number {
  let crc = 0xb704ce;
  for (const byte of bytes) {
    crc ^= byte << 16;
    for (let bit = 0; bit < 8; bit++) crc = (crc << 1) ^ (crc & 0x800000 ? 0x1864cfb : 0);
  }
  return crc & 0xffffff;
}
