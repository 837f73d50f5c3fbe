/**
 * One line typed at a terminal in raw mode, as bytes.
 *
 * Readline would keep every line as a string, with a history; a share must be neither.
 */
const CTRL_C = 0x03;
const CTRL_D = 0x04;
const BACKSPACE = 0x08;
export const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const CTRL_U = 0x15;
const ESCAPE = 0x1b;
const DELETE = 0x7f;

/** After Escape and `[`: around what is pasted, where the terminal was asked to say so. */
const PASTE_BEGINS = '200~';
const PASTE_ENDS = '201~';

const SMALLEST = 1024;

/** `typed` and `erased` count characters, for whoever shows them. */
export type Step =
  | { is: 'nothing' }
  | { is: 'typed'; byte: number }
  | { is: 'erased'; characters: number }
  | { is: 'line' }
  /** What follows is pasted, up to the same step with `begins` false (bracketed paste). */
  | { is: 'paste'; begins: boolean }
  | { is: 'end' }
  | { is: 'interrupt' };

const isContinuation = (byte: number): boolean => (byte & 0xc0) === 0x80;

export class LineEditor {
  #bytes = new Uint8Array(SMALLEST);
  #length = 0;
  /** Inside an escape sequence (an arrow key): none of it is text. */
  #escape: 'no' | 'begun' | 'sequence' = 'no';
  /** What came of the sequence after its first two characters; no longer than needed. */
  #sequence = '';
  #pasting = false;
  #afterReturn = false;

  /** `limit`: bytes beyond it are counted (see `tooLong`) but not kept. */
  constructor(private readonly limit: number) {}

  get tooLong(): boolean {
    return this.#length > this.limit;
  }

  /** More than one line was pasted: they are all in it, with line feeds between them. */
  get hasLines(): boolean {
    return this.#kept().includes(LINE_FEED);
  }

  /** The text as it stands. */
  get text(): string {
    return new TextDecoder().decode(this.#kept());
  }

  take(byte: number): Step {
    if (this.#escape !== 'no') return this.#skip(byte);
    if (this.#pasting && byte !== ESCAPE) return this.#paste(byte);
    switch (byte) {
      case CTRL_C:
        return { is: 'interrupt' };
      case CTRL_D:
        return this.#length === 0 ? { is: 'end' } : { is: 'nothing' };
      case RETURN:
      case LINE_FEED:
        return { is: 'line' };
      case ESCAPE:
        this.#escape = 'begun';
        return { is: 'nothing' };
      case BACKSPACE:
      case DELETE:
        return { is: 'erased', characters: this.#eraseOne() };
      case CTRL_U:
        return { is: 'erased', characters: this.#eraseAll() };
      default:
        if (byte < 0x20 && byte !== 0x09) return { is: 'nothing' };
        this.#append(byte);
        return { is: 'typed', byte };
    }
  }

  /** Nothing more came with the last byte: an Escape that ended there was the key alone, not an arrow key's. */
  pause(): void {
    if (this.#escape === 'begun') this.#escape = 'no';
  }

  /** The line as bytes of their own, at most `limit` of them; what was typed is overwritten here. */
  finish(): Uint8Array<ArrayBuffer> {
    const line = this.#kept().slice();
    this.wipe();
    return line;
  }

  wipe(): void {
    this.#bytes.fill(0);
    this.#length = 0;
  }

  #kept(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, Math.min(this.#length, this.limit));
  }

  /** Of what is pasted no byte is a command, but Ctrl-C, which is heard always. */
  #paste(byte: number): Step {
    if (byte === CTRL_C) return { is: 'interrupt' };
    const isSecondOfTwo = byte === LINE_FEED && this.#afterReturn;
    this.#afterReturn = byte === RETURN;
    const taken = byte === RETURN ? LINE_FEED : byte;
    if (isSecondOfTwo || (taken < 0x20 && taken !== LINE_FEED && taken !== 0x09) || taken === DELETE)
      return { is: 'nothing' };
    this.#append(taken);
    return { is: 'typed', byte: taken };
  }

  /** The line ends after the last character were copied along, and mean nothing. */
  #endPaste(): void {
    while (this.#length <= this.limit && this.#bytes[this.#length - 1] === LINE_FEED) this.#length -= 1;
  }

  #skip(byte: number): Step {
    const isSequence = this.#escape === 'begun' && (byte === 0x5b || byte === 0x4f);
    if (isSequence) {
      this.#escape = 'sequence';
      this.#sequence = '';
      return { is: 'nothing' };
    }
    // No sequence after all, or one cut off by a control key: the byte is what it is.
    if (this.#escape === 'begun' || byte < 0x20) {
      this.#escape = 'no';
      return this.take(byte);
    }
    if (this.#sequence.length < PASTE_BEGINS.length) this.#sequence += String.fromCharCode(byte);
    if (byte < 0x40 || byte > 0x7e) return { is: 'nothing' };
    this.#escape = 'no';
    const begins = this.#sequence === PASTE_BEGINS;
    if (!begins && this.#sequence !== PASTE_ENDS) return { is: 'nothing' };
    this.#pasting = begins;
    if (!begins) this.#endPaste();
    return { is: 'paste', begins };
  }

  #append(byte: number): void {
    if (this.#length < this.limit) {
      if (this.#length === this.#bytes.length) this.#grow();
      this.#bytes[this.#length] = byte;
    }
    this.#length += 1;
  }

  #grow(): void {
    const larger = new Uint8Array(this.#bytes.length * 2);
    larger.set(this.#bytes);
    this.#bytes.fill(0);
    this.#bytes = larger;
  }

  /** Takes back one character, which in UTF-8 may be several bytes. */
  #eraseOne(): number {
    if (this.#length === 0) return 0;
    let last: number;
    do {
      this.#length -= 1;
      last = this.#bytes[this.#length] ?? 0;
      if (this.#length < this.#bytes.length) this.#bytes[this.#length] = 0;
    } while (isContinuation(last) && this.#length > 0);
    return 1;
  }

  #eraseAll(): number {
    const characters = this.#kept().reduce((count, byte) => count + (isContinuation(byte) ? 0 : 1), 0);
    this.wipe();
    return characters;
  }
}
