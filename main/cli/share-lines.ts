/** Lines of a pipe as shares: an armored message, which has many lines, becomes one. */
import { LONG_TEXT_MAX_BYTES } from '../../shared/contract/attempts';
import { holdsArmor } from '../../shared/encrypted-share';
import type { ByteLine } from './byte-lines';

const END = Buffer.from('-----END PGP MESSAGE-----');
const COLON = 0x3a;

const endsArmor = ({ bytes }: ByteLine): boolean => Buffer.from(bytes.buffer).includes(END);

/**
 * The same lines, but the lines of an armored OpenPGP message as one, with line feeds. Its header lines, and the blank
 * line after them, which `byteLines` leaves out, are made good. One without an end goes on to the end of the input.
 */
export async function* shareLines(lines: AsyncIterable<ByteLine>): AsyncGenerator<ByteLine> {
  let block: ByteLine[] | undefined;
  let size = 0;
  for await (const line of lines) {
    if (!block && !holdsArmor(line.bytes)) {
      yield line;
      continue;
    }
    block ??= [];
    size += line.bytes.length + 1;
    // What is too long is read to its end all the same: a rest must not pass for shares.
    if (size <= LONG_TEXT_MAX_BYTES && !line.tooLong) block.push(line);
    else line.tooLong = true;
    if (!endsArmor(line)) continue;
    yield joined(block, size > LONG_TEXT_MAX_BYTES);
    block = undefined;
    size = 0;
  }
  if (block) yield joined(block, size > LONG_TEXT_MAX_BYTES);
}

function joined(block: ByteLine[], tooLong: boolean): ByteLine {
  if (tooLong) return { bytes: new Uint8Array(0), tooLong };
  const [first, ...rest] = block.map(({ bytes }) => bytes);
  const data = rest.filter(bytes => !bytes.includes(COLON));
  const lineFeed = Uint8Array.of(0x0a);
  const parts = [first!, lineFeed, lineFeed, ...data.flatMap(bytes => [bytes, lineFeed])];
  return { bytes: Uint8Array.from(Buffer.concat(parts)), tooLong: false };
}
