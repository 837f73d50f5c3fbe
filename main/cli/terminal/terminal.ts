/**
 * People at a terminal: questions with and without echo.
 *
 * The terminal stays in raw mode from the first question to the end, so that a share typed too early, while
 * something is being worked on, is not echoed either. What was typed before a question was asked is not an
 * answer to it, and is dropped.
 */

import { looksSecret } from '../../../shared/text/looks-secret';
import { refusedBy } from '../../../shared/text/refusals';
import { sayRefusal, texts } from '../messages';
import { Echo, type TextSink } from './echo';
import { Interrupted } from './exit';
import { KeyBlocks } from './key-blocks';
import { LINE_FEED, LineEditor, type Step } from './line-editor';

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

export interface AskOptions {
  /** Aborted when nobody waits for the answer any more; the question then rejects with the signal's reason. */
  until?: AbortSignal | undefined;
  /** Called as somebody types, not more often than keys come. */
  onKey?: (() => void) | undefined;
}

export interface OpenOptions extends AskOptions {
  /**
   * True for a text that is not to be seen: it is not shown, or taken off the screen again, and where it stands at Enter
   * the question is asked anew. By default what `looksSecret`.
   */
  conceals?: ((text: string) => boolean) | undefined;
  /** The only answers there are: nothing else is shown while it is typed, and whatever comes is handed on. */
  choices?: readonly string[] | undefined;
}

export interface HiddenOptions extends AskOptions {
  /**
   * Whoever takes it judges it, and says what it is: several lines that were pasted come as one answer, a key by its first
   * line. Otherwise either is refused here, and the question asked anew.
   */
  judged?: boolean | undefined;
}

export interface HiddenLine {
  bytes: Uint8Array<ArrayBuffer>;
  tooLong: boolean;
}

/** What the commands need of a terminal. */
export interface People {
  /** Stands before every question and remark: the mode the program is in, or ''. */
  mode: string;
  /** A line of text, shown as it is typed, trimmed. Never several lines that were pasted, a key or what it `conceals`. */
  ask(question: string, options?: OpenOptions): Promise<string>;
  /** A line of bytes that is not shown. The caller overwrites it. */
  askHidden(question: string, limit: number, options?: HiddenOptions): Promise<HiddenLine>;
  /** The same as `ask`, under a text that is gone from the screen, and from what can be scrolled back to, afterwards. */
  askAside(text: string, question: string, options?: OpenOptions): Promise<string>;
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
const SPACE = 0x20;

/** Of xterm, and of every terminal since: a screen of its own, emptied, without scrolling back; and the way out of it. */
const ALTERNATE_SCREEN = '\x1b[?1049h\x1b[2J\x1b[H';
const MAIN_SCREEN = '\x1b[2J\x1b[?1049l';

/** From now on the terminal says what is pasted (`LineEditor`); and no more. One that cannot takes no notice. */
const SAY_PASTES = '\x1b[?2004h';
const SAY_NO_PASTES = '\x1b[?2004l';

const refusals = {
  block: texts.terminal.keyPasted,
  lines: texts.terminal.linesPasted,
  secret: sayRefusal(refusedBy('TEXT_LOOKS_SECRET')),
  tooLong: texts.terminal.tooLong,
} as const;

/** What was typed or pasted, and what is wrong with it whatever the question was. */
interface Line extends HiddenLine {
  cameAs: 'line' | 'lines' | 'block';
}

interface Question {
  text: string;
  /** Where what is typed is shown. */
  echo: Echo | undefined;
  editor: LineEditor;
  onKey?: (() => void) | undefined;
  /** A key has begun in it. Its first line is the answer; nothing else of it is kept. */
  block: 'no' | 'first line' | 'rest';
  settle(step: 'line' | 'end', cameAs?: Line['cameAs']): void;
}

export class Terminal implements People {
  mode = '';
  #open = false;
  #ended = false;
  #question: Question | undefined;
  readonly #blocks = new KeyBlocks(() => this.#onBlockOver());
  /** Reads what nobody asked for, and keeps nothing of it. */
  readonly #unasked = new LineEditor(0);
  /** The question that what is pasted now is for; null for none, undefined while nothing is pasted. */
  #pasteFor: Question | null | undefined;

  /** `interrupted` is aborted (with an `Interrupted`) by Ctrl-C, also while no question waits; its abort ends every question. */
  constructor(
    private readonly keys: KeySource,
    private readonly screen: TextSink,
    private readonly interrupted: Pick<AbortController, 'signal' | 'abort'>,
  ) {}

  async ask(question: string, options: OpenOptions = {}): Promise<string> {
    const { choices } = options;
    const conceals = choices ? noneOf(choices) : (options.conceals ?? looksSecret);
    for (;;) {
      const { bytes, tooLong, cameAs } = await this.#askLine(question, conceals, ANSWER_LIMIT, options);
      const text = new TextDecoder().decode(bytes).trim();
      bytes.fill(0);
      if (cameAs !== 'line') this.remark(refusals[cameAs]);
      else if (tooLong) this.remark(refusals.tooLong);
      else if (!choices && conceals(text)) this.remark(refusals.secret);
      else return text;
    }
  }

  async askHidden(question: string, limit: number, options: HiddenOptions = {}): Promise<HiddenLine> {
    for (;;) {
      const { bytes, tooLong, cameAs } = await this.#askLine(question, undefined, limit, options);
      if (cameAs === 'line' || options.judged) return { bytes, tooLong };
      bytes.fill(0);
      this.remark(refusals[cameAs]);
    }
  }

  remark(text: string): void {
    const waiting = this.#question;
    const remark = `${this.mode}${text}\n`;
    this.screen.write(waiting ? `\n${remark}${waiting.text}` : remark);
  }

  async askAside(text: string, question: string, options?: OpenOptions): Promise<string> {
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
    this.#blocks.reset();
    this.screen.write(SAY_NO_PASTES);
    this.keys.off('data', this.#onData);
    this.keys.off('end', this.#onEnd);
    this.keys.setRawMode(false);
    this.keys.pause();
  }

  #askLine(
    question: string,
    conceals: ((text: string) => boolean) | undefined,
    limit: number,
    { until, onKey }: AskOptions,
  ): Promise<Line> {
    this.#start();
    const text = `${this.mode}${question}`;
    const editor = new LineEditor(limit);
    return new Promise<Line>((resolve, reject) => {
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
        echo: conceals && new Echo(this.screen, conceals),
        editor,
        onKey,
        block: 'no',
        settle: (step, cameAs = editor.hasLines ? 'lines' : 'line') =>
          finish(() => {
            if (step === 'end') reject(new InputEnded());
            else {
              const tooLong = editor.tooLong;
              resolve({ bytes: editor.finish(), tooLong, cameAs });
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
    this.screen.write(SAY_PASTES);
    this.keys.on('data', this.#onData);
    this.keys.on('end', this.#onEnd);
    this.keys.resume();
  }

  readonly #onData = (chunk: Uint8Array): void => {
    for (const [at, byte] of chunk.entries()) this.#take(byte, chunk.subarray(at + 1));
    const question = this.#question;
    question?.echo?.show(question.editor.text);
    (question?.editor ?? this.#unasked).pause();
    this.#blocks.pause();
    chunk.fill(0);
  };

  #take(byte: number, rest: Uint8Array): void {
    const wasInBlock = this.#blocks.open;
    this.#blocks.take(byte);
    const question = this.#question;
    // What was begun before the question is no answer to it, up to its end.
    const isForIt =
      (this.#pasteFor === undefined || this.#pasteFor === question) &&
      !(wasInBlock && question?.block === 'no');
    if (question && isForIt) question.onKey?.();
    if (question && isForIt && question.block !== 'rest') this.#takeFor(question, byte, rest);
    else this.#drop(byte);
  }

  #takeFor(question: Question, byte: number, rest: Uint8Array): void {
    const step = question.editor.take(byte);
    if (this.#blocks.open && question.block === 'no') question.block = 'first line';
    const isLineEnd = step.is === 'line' || (step.is === 'typed' && step.byte === LINE_FEED);
    if (question.block === 'no' || step.is === 'interrupt') this.#answer(question, step, rest);
    else if (isLineEnd) question.block = 'rest';
    this.#watchPaste(step, question);
  }

  /** A key that was pasted is over with the paste. */
  #watchPaste(step: Step, question: Question | null): void {
    if (step.is !== 'paste') return;
    this.#pasteFor = step.begins ? question : undefined;
    if (!step.begins) this.#blocks.finish();
  }

  #drop(byte: number): void {
    const step = this.#unasked.take(byte);
    this.#unasked.wipe();
    if (step.is === 'interrupt') this.#interrupt();
    this.#watchPaste(step, null);
  }

  readonly #onBlockOver = (): void => {
    if (this.#question && this.#question.block !== 'no') this.#question.settle('line', 'block');
  };

  readonly #onEnd = (): void => {
    this.#ended = true;
    this.#question?.settle('end');
  };

  #interrupt(): void {
    this.interrupted.abort(new Interrupted());
  }

  /** `rest`: what came together with it. */
  #answer(question: Question, step: Step, rest: Uint8Array): void {
    const { echo, editor } = question;
    switch (step.is) {
      case 'typed':
        echo?.typed(step.byte);
        break;
      case 'erased':
        echo?.erased(step.characters);
        break;
      case 'interrupt':
        this.#interrupt();
        break;
      case 'line':
      case 'end':
        echo?.show(editor.text);
        // Nobody types so fast: several lines that were pasted into a terminal that does not say so.
        if (echo && step.is === 'line' && rest.some(byte => byte > SPACE)) question.settle('line', 'lines');
        else question.settle(step.is);
        break;
    }
  }
}

const noneOf =
  (choices: readonly string[]) =>
  (text: string): boolean =>
    !choices.some(choice => choice.startsWith(text.toLowerCase()));
