/**
 * Keys that are pasted into a terminal: many lines of which each would pass for an answer. They are known by their first
 * line, wherever it stands in what comes, and end with their last, or when nothing more comes.
 */

import { asciiBytes } from '../../../shared/shares/find-bytes';

/** Of OpenPGP (RFC 9580) and PEM (RFC 7468), of SSH (RFC 4716), and of PuTTY, whose files have no last line. */
const BEGIN = ['-----BEGIN ', '---- BEGIN ', 'PuTTY-User-Key-File-'].map(asciiBytes);
const END = ['-----END ', '---- END '].map(asciiBytes);
const LONGEST = Math.max(...[...BEGIN, ...END].map(({ length }) => length));

/** Nothing came for so long after the last line: the rest of it (line ends, a second copy) has been taken as well. */
export const AFTER_END_MS = 200;
/** The same without a last line: a paste may come in pieces, over a slow line. */
export const WITHOUT_END_MS = 1500;

/** Sees every byte, whether somebody waits for it or not. It keeps the last few, and overwrites them at the end. */
export class KeyBlocks {
  readonly #last = new Uint8Array(LONGEST);
  #open = false;
  #ended = false;
  #timer: NodeJS.Timeout | undefined;

  /** `onOver` is called when a block has come to its end. */
  constructor(private readonly onOver: () => void) {}

  /** Inside a block: from the end of its mark on, up to the pause after it. */
  get open(): boolean {
    return this.#open;
  }

  take(byte: number): void {
    this.#last.copyWithin(0, 1);
    this.#last[LONGEST - 1] = byte;
    if (this.#ends(BEGIN)) [this.#open, this.#ended] = [true, false];
    else if (this.#open && this.#ends(END)) this.#ended = true;
  }

  /** Nothing more came with the last byte. */
  pause(): void {
    clearTimeout(this.#timer);
    if (!this.#open) return;
    this.#timer = setTimeout(() => this.finish(), this.#ended ? AFTER_END_MS : WITHOUT_END_MS);
  }

  /** It is known to be over, as at the end of a paste. */
  finish(): void {
    const wasOpen = this.#open;
    this.reset();
    if (wasOpen) this.onOver();
  }

  reset(): void {
    clearTimeout(this.#timer);
    this.#last.fill(0);
    this.#open = false;
  }

  #ends(marks: readonly Uint8Array[]): boolean {
    return marks.some(mark => mark.every((byte, at) => this.#last[LONGEST - mark.length + at] === byte));
  }
}
