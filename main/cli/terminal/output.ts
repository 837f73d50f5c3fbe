/** What a command says: human text, refusals, and under `--json` the one line of status. */

import type { Failure } from '../../../shared/result';
import { sayRefusal, texts } from '../messages';
import type { TextSink } from './echo';
import { toJson } from './json';

/** A transcript or record may come from anywhere: nothing in it may steer the terminal or turn the text round. */
export const harmless = (text: string): string => text.replace(/[^\P{C}\n]|[\u2028\u2029]/gu, '\uFFFD');

/** Nothing in it would be replaced by `harmless`, but for tabs and the line ends of other systems. */
export const isPlain = (text: string): boolean => {
  const lines = text.replace(/\t|\r(?=\n)/g, '');
  return harmless(lines) === lines;
};

export interface OutputStreams {
  stdout: TextSink & { isTTY?: boolean | undefined };
  stderr: TextSink;
}

export class Output {
  /** How many refusals were said so far. */
  refusals = 0;
  /** Where questions and text for people at the terminal go. */
  readonly screen: TextSink;

  /** `attended`: people are at the terminal. Under `--json` they are spoken to on standard error. */
  constructor(
    private readonly streams: OutputStreams,
    readonly json: boolean,
    private readonly attended: boolean,
  ) {
    this.screen = json || (attended && !streams.stdout.isTTY) ? streams.stderr : streams.stdout;
  }

  /** One or more lines for people. Nobody reads them under `--json` without a terminal. */
  say(text = ''): void {
    if (this.json && !this.attended) return;
    this.screen.write(`${harmless(text)}\n`);
  }

  /** A line that is the command's result: on standard output, also where that is a pipe and people are there. */
  result(text: string): void {
    if (!this.json) this.streams.stdout.write(`${harmless(text)}\n`);
  }

  /** One of several answers of a command, as a line of JSON, at once. Only under `--json`. */
  answer(value: unknown): void {
    this.status(toJson(value));
  }

  /** Text that may be shown with every character it has; see `isPlain`. */
  sayAsItIs(text: string): void {
    this.screen.write(text.endsWith('\n') ? text : `${text}\n`);
  }

  /** A refusal, as a sentence or (under `--json`) as one JSON object; of several `file`s with the one it is of. */
  refuse(failure: Failure, file?: string): void {
    this.refusals += 1;
    const sentence = sayRefusal(failure);
    const text = file === undefined ? sentence : texts.terminal.refusedFile(file, sentence);
    const said = file === undefined ? failure : { file, ...failure };
    this.streams.stderr.write(this.json ? `${JSON.stringify(said)}\n` : `${harmless(text)}\n`);
  }

  /** Neither a result nor a refusal: why a run ended. Under `--json` an object with `message` alone. */
  complain(text: string): void {
    this.streams.stderr.write(this.json ? `${JSON.stringify({ message: text })}\n` : `${harmless(text)}\n`);
  }

  /** The final status, last and once. */
  status(status: unknown): void {
    if (this.json) this.streams.stdout.write(`${JSON.stringify(status)}\n`);
  }
}
