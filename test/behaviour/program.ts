/** The built program from outside: its commands, and one `quorate stdio` that answers call after call. */
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { perTier } from '../support/tier';

export const checkout = path.resolve(import.meta.dirname, '../..');
/** The script that people call looks first whether all is built, which is a fifth of a start. */
const script = path.join(checkout, perTier('out/cli/index.js', 'scripts/quorate.mjs'));

export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

type Env = Record<string, string>;

const start = (args: string[], env: Env): ChildProcess =>
  spawn(process.execPath, [script, ...args], {
    cwd: checkout,
    env: { ...process.env, TZ: 'UTC', LANG: 'C.UTF-8', NO_COLOR: '1', ...env },
  });

/** A command with this on its standard input. */
export function runCommand(args: string[], input: string | Uint8Array, env: Env = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = start(args, env);
    const ran: Ran = { status: null, stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name]!.setEncoding('utf8').on('data', text => {
        ran[name] += text;
      });
    }
    // One that ends before it has read everything closes its end.
    child.stdin!.on('error', () => {});
    child.stdin!.end(input);
    child.once('error', reject);
    child.once('close', status => resolve({ ...ran, status }));
  });
}

/** What JSON holds; a scenario knows what it asked for. */
export type Json = ReturnType<typeof JSON.parse>;

export interface Answer {
  id?: unknown;
  result?: Json;
  error?: { code: number; message: string; data?: { code: string; message: string } };
}

/** One `quorate stdio`. Lines go in and come out one by one. */
export class Stdio {
  readonly #child: ChildProcess;
  readonly #lines: AsyncIterator<string>;
  readonly #ended: Promise<number | null>;
  #errors = '';

  constructor(options: string[], env: Env = {}) {
    this.#child = start(['stdio', ...options], env);
    this.#child.stdin!.on('error', () => {});
    this.#child.stderr!.setEncoding('utf8').on('data', text => {
      this.#errors += text;
    });
    this.#ended = new Promise(resolve => this.#child.once('close', resolve));
    this.#lines = createInterface({ input: this.#child.stdout! })[Symbol.asyncIterator]();
  }

  /** Sends a line as it is; gives its answer's line, or undefined where it has ended. */
  async line(text: string): Promise<string | undefined> {
    this.send(text);
    const next = await this.#lines.next();
    return next.done ? undefined : next.value;
  }

  send(text: string): void {
    this.#child.stdin!.write(`${text}\n`);
  }

  /** Ends its input; gives its exit status and standard error. */
  async end(): Promise<{ status: number | null; stderr: string }> {
    this.#child.stdin!.end();
    const status = await this.#ended;
    return { status, stderr: this.#errors };
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  get ended(): Promise<number | null> {
    return this.#ended;
  }
}
