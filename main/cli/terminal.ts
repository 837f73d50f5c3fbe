/**
 * People at a terminal: questions with and without echo.
 *
 * The terminal stays in raw mode from the first question to the end, so that a share typed too early, while
 * something is being worked on, is not echoed either. What was typed before a question was asked is not an
 * answer to it, and is dropped.
 */
import { Interrupted } from './exit';
import { CTRL_C, LineEditor, type Step } from './line-editor';

/** The part of `tty.ReadStream` that is used. */
export interface KeySource {
  setRawMode(raw: boolean): unknown;
  on(event: 'data', listener: (chunk: Uint8Array) => void): unknown;
  on(event: 'end', listener: () => void): unknown;
  off(event: 'data', listener: (chunk: Uint8Array) => void): unknown;
  off(event: 'end', listener: () => void): unknown;
  resume(): unknown;
  pause(): unknown;
}

export interface TextSink {
  write(text: string | Uint8Array): unknown;
}

export interface AskOptions {
  /** Aborted when nobody waits for the answer any more; the question then rejects with the signal's reason. */
  until?: AbortSignal | undefined;
  /** Called as somebody types, not more often than keys come. */
  onKey?: (() => void) | undefined;
}

/** What the commands need of a terminal. */
export interface People {
  /** Stands before every question and remark: the mode the program is in, or ''. */
  mode: string;
  /** A line of text, shown as it is typed, trimmed. */
  ask(question: string, options?: AskOptions): Promise<string>;
  /** A line of bytes that is not shown. The caller overwrites it. */
  askHidden(
    question: string,
    limit: number,
    options?: AskOptions,
  ): Promise<{ bytes: Uint8Array<ArrayBuffer>; tooLong: boolean }>;
  /** The same as `ask`, under a text that is gone from the screen, and from what can be scrolled back to, afterwards. */
  askAside(text: string, question: string, options?: AskOptions): Promise<string>;
  /** Gives the terminal to another program (a pinentry) until the next question. */
  lend(): void;
  /** A remark in between; a question that waits is asked anew below it. */
  remark(text: string): void;
}

/** Thrown when the terminal has gone, or Ctrl-D was typed. */
export class InputEnded extends Error {
  override readonly name = 'InputEnded';
  constructor() {
    super('there is no more input');
  }
}

const ANSWER_LIMIT = 4096;

/** Of xterm, and of every terminal since: a screen of its own, emptied, without scrolling back; and the way out of it. */
const ALTERNATE_SCREEN = '\x1b[?1049h\x1b[2J\x1b[H';
const MAIN_SCREEN = '\x1b[2J\x1b[?1049l';

interface Question {
  text: string;
  echo: boolean;
  editor: LineEditor;
  onKey?: (() => void) | undefined;
  settle(step: 'line' | 'end'): void;
}

export class Terminal implements People {
  mode = '';
  #open = false;
  #ended = false;
  #question: Question | undefined;

  /** `interrupted` is aborted (with an `Interrupted`) by Ctrl-C, also while no question waits; its abort ends every question. */
  constructor(
    private readonly keys: KeySource,
    private readonly screen: TextSink,
    private readonly interrupted: AbortController,
  ) {}

  async ask(question: string, options: AskOptions = {}): Promise<string> {
    const { bytes } = await this.#askLine(question, true, ANSWER_LIMIT, options);
    return new TextDecoder().decode(bytes).trim();
  }

  askHidden(
    question: string,
    limit: number,
    options: AskOptions = {},
  ): Promise<{ bytes: Uint8Array<ArrayBuffer>; tooLong: boolean }> {
    return this.#askLine(question, false, limit, options);
  }

  remark(text: string): void {
    const waiting = this.#question;
    const remark = `${this.mode}${text}\n`;
    this.screen.write(waiting ? `\n${remark}${waiting.text}` : remark);
  }

  async askAside(text: string, question: string, options?: AskOptions): Promise<string> {
    this.screen.write(`${ALTERNATE_SCREEN}${text}\n\n`);
    try {
      return await this.ask(question, options);
    } finally {
      this.screen.write(MAIN_SCREEN);
    }
  }

  lend(): void {
    this.close();
  }

  /** Gives the terminal back as it was. Safe to call more than once. */
  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.keys.off('data', this.#onData);
    this.keys.off('end', this.#onEnd);
    this.keys.setRawMode(false);
    this.keys.pause();
  }

  #askLine(question: string, echo: boolean, limit: number, { until, onKey }: AskOptions) {
    this.#start();
    const text = `${this.mode}${question}`;
    const editor = new LineEditor(limit);
    return new Promise<{ bytes: Uint8Array<ArrayBuffer>; tooLong: boolean }>((resolve, reject) => {
      const over = until ? AbortSignal.any([until, this.interrupted.signal]) : this.interrupted.signal;
      const onAbort = () => finish(() => reject(over.reason));
      const finish = (then: () => void) => {
        this.#question = undefined;
        over.removeEventListener('abort', onAbort);
        this.screen.write('\n');
        then();
        editor.wipe();
      };
      if (this.#ended) return reject(new InputEnded());
      if (over.aborted) return reject(over.reason);
      over.addEventListener('abort', onAbort);
      this.#question = {
        text,
        echo,
        editor,
        onKey,
        settle: step =>
          finish(() => {
            if (step === 'end') reject(new InputEnded());
            else {
              const tooLong = editor.tooLong;
              resolve({ bytes: editor.finish(), tooLong });
            }
          }),
      };
      this.screen.write(text);
    });
  }

  #start(): void {
    if (this.#open) return;
    this.#open = true;
    this.keys.setRawMode(true);
    this.keys.on('data', this.#onData);
    this.keys.on('end', this.#onEnd);
    this.keys.resume();
  }

  readonly #onData = (chunk: Uint8Array): void => {
    for (const byte of chunk) {
      const question = this.#question;
      if (!question) {
        if (byte === CTRL_C) this.#interrupt();
        continue;
      }
      question.onKey?.();
      this.#show(question, question.editor.take(byte));
    }
    this.#question?.editor.pause();
    chunk.fill(0);
  };

  readonly #onEnd = (): void => {
    this.#ended = true;
    this.#question?.settle('end');
  };

  #interrupt(): void {
    this.interrupted.abort(new Interrupted());
  }

  #show(question: Question, step: Step): void {
    switch (step.is) {
      case 'typed':
        if (question.echo) this.screen.write(Uint8Array.of(step.byte));
        break;
      case 'erased':
        if (question.echo) this.screen.write('\b \b'.repeat(step.characters));
        break;
      case 'interrupt':
        this.#interrupt();
        break;
      case 'line':
      case 'end':
        question.settle(step.is);
        break;
    }
  }
}
