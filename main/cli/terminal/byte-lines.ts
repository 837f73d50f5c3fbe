/** Lines of a pipe as bytes: what is read may be shares, so it never becomes a string and is overwritten behind itself. */

export interface ByteLine {
  /** Without the line end, in bytes of their own; the caller overwrites them. */
  bytes: Uint8Array<ArrayBuffer>;
  /** True when the line was longer than the limit; `bytes` is then empty. */
  tooLong: boolean;
}

const LINE_FEED = 0x0a;
const isBlank = (byte: number): boolean => byte === 0x20 || byte === 0x09 || byte === 0x0d;

/** Which lines are given. */
export interface LinesWanted {
  /** Blank lines too, without anything in them: where lines are counted. */
  blank?: boolean;
}

/**
 * Splits at line feeds (a carriage return before one is dropped) and leaves out blank lines unless they are wanted. A last
 * line without a line feed counts. Each line is overwritten in its chunk before it is given; the rest of a chunk, and of a line
 * that has begun, when the next is asked for or the generator is ended with `return()`.
 */
export async function* byteLines(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
  { blank = false }: LinesWanted = {},
): AsyncGenerator<ByteLine> {
  const line = new LineBuffer(limit);
  try {
    for await (const chunk of chunks) {
      try {
        let from = 0;
        for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
          line.append(chunk.subarray(from, end));
          // At once: after the last share that is needed nobody asks for another line.
          chunk.fill(0, from, end + 1);
          from = end + 1;
          const whole = line.finish();
          if (whole) yield whole;
          else if (blank) yield { bytes: new Uint8Array(0), tooLong: false };
        }
        line.append(chunk.subarray(from));
      } finally {
        chunk.fill(0);
      }
    }
    const last = line.finish();
    if (last) yield last;
  } finally {
    line.wipe();
  }
}

class LineBuffer {
  #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;
  #tooLong = false;

  constructor(private readonly limit: number) {
    this.#bytes = new Uint8Array(Math.min(limit, 4096));
  }

  append(part: Uint8Array): void {
    if (this.#tooLong || part.length === 0) return;
    const length = this.#length + part.length;
    if (length > this.limit) {
      this.wipe();
      this.#tooLong = true;
      return;
    }
    if (length > this.#bytes.length) {
      const larger = new Uint8Array(Math.min(this.limit, Math.max(length, this.#bytes.length * 2)));
      larger.set(this.#bytes.subarray(0, this.#length));
      this.#bytes.fill(0);
      this.#bytes = larger;
    }
    this.#bytes.set(part, this.#length);
    this.#length = length;
  }

  finish(): ByteLine | undefined {
    const tooLong = this.#tooLong;
    const text = this.#bytes.subarray(0, this.#length);
    const blank = text.every(isBlank);
    const end = text.at(-1) === 0x0d ? text.length - 1 : text.length;
    const bytes = blank ? new Uint8Array(0) : text.slice(0, end);
    this.wipe();
    return blank && !tooLong ? undefined : { bytes, tooLong };
  }

  wipe(): void {
    this.#bytes.fill(0);
    this.#length = 0;
    this.#tooLong = false;
  }
}
