/**
 * JSON read as bytes: for files that hold secrets, of which `JSON.parse` would make strings that nobody can overwrite.
 *
 * Strings are given as views of the input, between their quotation marks, never decoded. What is not asked for is
 * passed over. One pass, no backtracking, and a bounded depth: the time is linear in the input.
 */

/** RFC 8259 sets no limit; nothing that is read here has more than three levels. */
const MAX_DEPTH = 16;

const [TAB, LINE_FEED, RETURN, SPACE] = [0x09, 0x0a, 0x0d, 0x20];
const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/** The input is not JSON, or not of the shape that was asked for. Says nothing of what is in it. */
export class NotThatJson extends Error {
  override readonly name = 'NotThatJson';
  constructor() {
    super('not the JSON that was expected');
  }
}

export class JsonBytes {
  #at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  #peek(): number | undefined {
    for (;;) {
      const byte = this.bytes[this.#at];
      if (byte !== SPACE && byte !== LINE_FEED && byte !== RETURN && byte !== TAB) return byte;
      this.#at++;
    }
  }

  #expect(byte: number): void {
    if (this.#peek() !== byte) throw new NotThatJson();
    this.#at++;
  }

  #skipIf(byte: number): boolean {
    if (this.#peek() !== byte) return false;
    this.#at++;
    return true;
  }

  /** Raw contents of a string, escapes as they are written. */
  #raw(): Uint8Array {
    this.#expect(QUOTE);
    const start = this.#at;
    for (; this.#at < this.bytes.length; this.#at++) {
      const byte = this.bytes[this.#at]!;
      if (byte === QUOTE) return this.bytes.subarray(start, this.#at++);
      if (byte < SPACE) throw new NotThatJson();
      if (byte === BACKSLASH) this.#at++;
    }
    throw new NotThatJson();
  }

  /** A string of plain ASCII without escapes, as a view of the input. Throws `NotThatJson` for any other value. */
  string(): Uint8Array {
    const raw = this.#raw();
    if (raw.some(byte => byte === BACKSLASH || byte > 0x7e)) throw new NotThatJson();
    return raw;
  }

  /** A whole number, 0..999999. Throws `NotThatJson` for any other value. */
  count(): number {
    this.#peek();
    const text = this.#word(7);
    if (!/^(0|[1-9]\d{0,5})$/.test(text)) throw new NotThatJson();
    return Number(text);
  }

  /** Letters, digits and signs up to the next other character: of numbers and literals, at most `most` of them. */
  #word(most: number): string {
    const start = this.#at;
    const isPart = (byte: number) =>
      (byte >= 0x30 && byte <= 0x39) ||
      (byte >= 0x41 && byte <= 0x5a) ||
      (byte >= 0x61 && byte <= 0x7a) ||
      byte === 0x2b ||
      byte === 0x2d ||
      byte === 0x2e;
    while (this.#at < this.bytes.length && isPart(this.bytes[this.#at]!)) this.#at++;
    if (this.#at - start > most) throw new NotThatJson();
    return String.fromCharCode(...this.bytes.subarray(start, this.#at));
  }

  /** True, and passed over, when the next value is `null` (what Go writes for an absent list). */
  nothing(): boolean {
    if (this.#peek() !== 0x6e) return false;
    if (this.#word(4) !== 'null') throw new NotThatJson();
    return true;
  }

  /** A list of plain strings, at most `most` of them. Throws `NotThatJson` for any other value. */
  strings(most: number): Uint8Array[] {
    const found: Uint8Array[] = [];
    this.#expect(OPEN_ARRAY);
    if (this.#skipIf(CLOSE_ARRAY)) return found;
    do {
      if (found.length === most) throw new NotThatJson();
      found.push(this.string());
    } while (this.#skipIf(COMMA));
    this.#expect(CLOSE_ARRAY);
    return found;
  }

  /**
   * The whole input as one object: `member` is called with each name (plain ASCII; each once, at most 64 characters, at
   * most 64 of them) and reads the value with one of the methods here, `skip` among them.
   */
  onlyObject(member: (name: string) => void): void {
    this.object(member);
    if (this.#peek() !== undefined) throw new NotThatJson();
  }

  /** The next value as an object, in the same way. */
  object(member: (name: string) => void): void {
    const names = new Set<string>();
    this.#members(() => {
      const raw = this.string();
      const name = String.fromCharCode(...raw.subarray(0, 65));
      if (name.length > 64 || names.size === 64 || names.has(name)) throw new NotThatJson();
      names.add(name);
      this.#expect(COLON);
      member(name);
    });
  }

  #members(member: () => void): void {
    this.#expect(OPEN_OBJECT);
    if (this.#skipIf(CLOSE_OBJECT)) return;
    do member();
    while (this.#skipIf(COMMA));
    this.#expect(CLOSE_OBJECT);
  }

  /** Passes over any value. Throws `NotThatJson` for what is none, and for more levels than anything here has. */
  skip(depth = 0): void {
    if (depth > MAX_DEPTH) throw new NotThatJson();
    const first = this.#peek();
    if (first === QUOTE) this.#raw();
    else if (first === OPEN_OBJECT) {
      this.#members(() => {
        this.#raw();
        this.#expect(COLON);
        this.skip(depth + 1);
      });
    } else if (first === OPEN_ARRAY) {
      this.#expect(OPEN_ARRAY);
      if (this.#skipIf(CLOSE_ARRAY)) return;
      do this.skip(depth + 1);
      while (this.#skipIf(COMMA));
      this.#expect(CLOSE_ARRAY);
    } else if (!/^(true|false|null|-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?)$/.test(this.#word(40))) {
      throw new NotThatJson();
    }
  }
}
