/** What a terminal shows of an answer while it is typed: nothing of it as long as it holds what is not to be seen. */

/** Where text for people goes: a stream that is written to. */
export interface TextSink {
  write(text: string | Uint8Array): unknown;
}

const ERASE_ONE = '\b \b';

export class Echo {
  #pending: (Uint8Array | string)[] = [];
  /** Characters of the answer on the screen, counting those that are pending. */
  #characters = 0;
  #onScreen = 0;
  #muted = false;

  /** `conceals`: true for an answer, as far as it has come, that is not to be seen. */
  constructor(
    private readonly screen: TextSink,
    private readonly conceals: (text: string) => boolean,
  ) {}

  typed(byte: number): void {
    if ((byte & 0xc0) !== 0x80) this.#characters += 1;
    this.#pending.push(Uint8Array.of(byte));
  }

  erased(characters: number): void {
    this.#characters -= characters;
    this.#pending.push(ERASE_ONE.repeat(characters));
  }

  /** Shows what came since, now that the answer reads `text`; a paste is judged whole before any of it is shown. */
  show(text: string): void {
    if (text.includes('\n') || this.conceals(text.trim())) {
      if (this.#onScreen > 0) this.screen.write(ERASE_ONE.repeat(this.#onScreen));
      this.#muted = true;
      this.#onScreen = 0;
    } else if (this.#muted) {
      if (text === '') this.#muted = false;
    } else {
      for (const part of this.#pending) this.screen.write(part);
      this.#onScreen = this.#characters;
    }
    if (text === '') this.#characters = 0;
    for (const part of this.#pending) if (typeof part !== 'string') part.fill(0);
    this.#pending = [];
  }
}
