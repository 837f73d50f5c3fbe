/**
 * `quorate stdio`: the contract's own calls as JSON-RPC 2.0 over standard input and output, for other programs.
 * `docs/stdio.md` is its manual.
 *
 * A share that comes in this way is a JSON string before it is bytes. The line it came in and the bytes made of it are
 * overwritten; the strings in between cannot be, and stay in this process's memory until it ends.
 */
import path from 'node:path';
import type { GenericSchema } from 'valibot';
import { type CallName, callNames, contract, type Handlers } from '../../../shared/contract';
import { failed } from '../../../shared/result';
import { asResult, failure } from '../../../shared/text/failure';
import { dispatch } from '../../program/dispatch';
import type { Program } from '../../program/program';
import { texts } from '../messages';
import { orAborted } from '../terminal/aborted';
import { byteLines } from '../terminal/byte-lines';
import type { TextSink } from '../terminal/echo';
import { type Exit, exitOf, exits, Interrupted, UsageError } from '../terminal/exit';
import { Output } from '../terminal/output';
import { utf8Chunks } from '../terminal/utf8-chunks';
import { answerTo, type CarryOut } from './json-rpc';
import { fromJson } from './json-values';
import { unattended } from './unattended';

/** Room for an OpenPGP key of the largest size in base64; transcripts larger than that go by their file's name. */
export const LINE_MAX_BYTES = 4 << 20;

export interface StdioOptions {
  /** Opened before the first request is read. */
  folder?: string | undefined;
  practiceOnly: boolean;
}

/** What this needs of `Surroundings`. */
export interface StdioSurroundings {
  stdin: AsyncIterable<Uint8Array> & { isTTY?: boolean | undefined };
  /** `done` is called when the text has gone out, or with why it could not. */
  stdout: { write(text: string, done: (error?: Error | null) => void): unknown };
  stderr: TextSink;
  createProgram: (options?: { practiceOnly: boolean }) => Program;
  onSignal: (stop: () => void) => () => void;
}

/**
 * Answers until the input ends (0), the reader of the answers is gone (1) or a signal comes (130). However it ends,
 * the attempt is cancelled, its process ended and the folder given back before this returns. A folder that cannot be
 * opened is said on standard error and ends it at once, with 1 or 3 as elsewhere.
 */
export async function stdio(around: StdioSurroundings, options: StdioOptions): Promise<Exit> {
  if (around.stdin.isTTY) {
    throw new UsageError(texts.stdio.forPrograms);
  }
  const stop = new AbortController();
  const offSignals = around.onSignal(() => stop.abort(new Interrupted()));
  const program = around.createProgram({ practiceOnly: options.practiceOnly });
  try {
    if (options.folder !== undefined) {
      const opened = await program.api.folder.open({ path: path.resolve(options.folder) });
      if (!opened.ok) {
        new Output({ ...around, stdout: around.stderr }, false, false).refuse(opened.error);
        return exitOf(opened.error);
      }
    }
    return await answerAll(around, program.handlers, stop.signal);
  } catch (error) {
    if (error instanceof Interrupted) return exits.interrupted;
    throw error;
  } finally {
    await program.close();
    offSignals();
  }
}

/** One line at a time: the next is not looked at before the answer to this one has gone out. */
async function answerAll(
  { stdin, stdout }: StdioSurroundings,
  handlers: Handlers,
  stop: AbortSignal,
): Promise<Exit> {
  const lines = byteLines(utf8Chunks(stdin), LINE_MAX_BYTES);
  const carryOut = carryingOut(unattended(handlers), stop);
  for (;;) {
    const next = await orAborted(lines.next(), stop);
    if (next.done) return exits.done;
    const answer = await orAborted(answerTo(next.value, carryOut), stop);
    if (answer !== undefined && !(await orAborted(written(stdout, answer), stop))) return exits.failed;
  }
}

const written = (stdout: StdioSurroundings['stdout'], text: string): Promise<boolean> =>
  new Promise(resolve => {
    stdout.write(text, error => resolve(!error));
  });

const isCall = (name: string): name is CallName => (callNames as readonly string[]).includes(name);

/** Methods are the calls of the contract. Nothing more is begun after `stop`, not even the rest of a batch. */
export function carryingOut(handlers: Handlers, stop: AbortSignal): CarryOut {
  return async (method, json) => {
    if (stop.aborted) return failed(failure('INTERNAL'));
    if (!isCall(method)) return failed(failure('UNKNOWN_CALL'));
    const [group, call] = method.split('.') as [keyof typeof contract, never];
    const schema: { params: GenericSchema } = contract[group][call];
    const made: Uint8Array[] = [];
    try {
      // Left out is the same as empty (JSON-RPC 2.0, section 4.2): what a call cannot do without its schema says.
      const params = json ?? {};
      const settled = await asResult(() => dispatch(handlers, method, fromJson(schema.params, params, made)));
      return settled.ok ? settled.value : settled;
    } finally {
      for (const bytes of made) bytes.fill(0);
    }
  };
}
