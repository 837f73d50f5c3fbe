/** Standard input as UTF-8, also where PowerShell wrote UTF-16 into the pipe: a line end of that is no line end in bytes. */
import {
  type ByteOrder,
  ORDER_BYTES,
  utf8Room,
  utf16Order,
  writeUtf8,
} from '../../../shared/shares/text-bytes';

const MARK = 2;

/**
 * The same chunks where they begin as UTF-8 does; else what they are in UTF-8, and they are overwritten. Whoever takes a
 * chunk overwrites it.
 */
export async function* utf8Chunks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held = new Uint8Array(0);
  let begun = false;
  let order: ByteOrder | undefined;
  try {
    for await (const chunk of chunks) {
      if (begun && !order) {
        yield chunk;
        continue;
      }
      held = joined(held, chunk);
      if (!begun) {
        if (held.length < ORDER_BYTES && mayBeUtf16(held)) continue;
        begun = true;
        order = orderOf(held);
        if (!order) {
          yield held;
          held = new Uint8Array(0);
          continue;
        }
        if (held[0] === 0xff || held[0] === 0xfe) held = rest(held, MARK);
      }
      const text = new Uint8Array(utf8Room(held.length));
      const { written, used } = writeUtf8(held, order!, text);
      held = rest(held, used);
      yield text.subarray(0, written);
    }
    if (held.length > 0) yield held;
  } finally {
    held.fill(0);
  }
}

/** Before there is enough to tell. A line that waits for an answer may be shorter. */
const mayBeUtf16 = ([first, second]: Uint8Array): boolean =>
  second === undefined || first === 0 || second === 0 || first! >= 0xfe;

/** By the first units: the rest has not come yet. */
const orderOf = (head: Uint8Array): ByteOrder | undefined => utf16Order(head.subarray(0, head.length & ~1));

function joined(held: Uint8Array, chunk: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(held.length + chunk.length);
  both.set(held);
  both.set(chunk, held.length);
  held.fill(0);
  chunk.fill(0);
  return both;
}

/** What follows the first `used` bytes, in bytes of its own; all of `from` is overwritten. */
function rest(from: Uint8Array, used: number): Uint8Array<ArrayBuffer> {
  const after = from.slice(used);
  from.fill(0);
  return after as Uint8Array<ArrayBuffer>;
}
