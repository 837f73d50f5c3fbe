/** A client of `quorate stdio`, as another program would be. */

import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished } from 'vitest';
import { perTier } from '../support/tier';
import { checkout } from './cli-kit';

interface Answer {
  id: unknown;
  result?: Record<string, unknown>;
  error?: { code: number; message: string; data?: { code: string } };
}

/** One `quorate stdio`; it is ended with the test at the latest. */
export class Client {
  readonly child: ChildProcess;
  /** Everything it wrote, on either stream. */
  said = '';
  readonly ended: Promise<number | null>;
  readonly #answers: AsyncIterator<string>;
  #lastId = 0;

  constructor(folder: string, ...options: string[]) {
    const script = path.join(checkout, perTier('out/cli/index.js', 'scripts/quorate.mjs'));
    this.child = spawn(process.execPath, [script, 'stdio', '--folder', folder, ...options], {
      cwd: checkout,
    });
    onTestFinished(() => void this.child.kill('SIGKILL'));
    // What it no longer reads shows in its answers and its exit status.
    this.child.stdin!.on('error', () => {});
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.on('data', chunk => {
        this.said += chunk;
      });
    }
    this.ended = new Promise(resolve => {
      this.child.once('close', resolve);
    });
    this.#answers = createInterface({ input: this.child.stdout! })[Symbol.asyncIterator]();
  }

  send(...lines: string[]): void {
    this.child.stdin!.write(lines.map(line => `${line}\n`).join(''));
  }

  async answer(): Promise<Answer> {
    const next = await this.#answers.next();
    if (next.done) throw new Error(`it has ended, and said: ${this.said.slice(-500)}`);
    return JSON.parse(next.value);
  }

  async ask(method: string, params?: object): Promise<Answer> {
    this.#lastId += 1;
    this.send(JSON.stringify({ jsonrpc: '2.0', id: this.#lastId, method, params }));
    const answer = await this.answer();
    expect(answer.id).toBe(this.#lastId);
    return answer;
  }

  async result(method: string, params?: object): Promise<Record<string, unknown>> {
    const { result, error } = await this.ask(method, params);
    if (!result) throw new Error(`${method}: ${error?.data?.code ?? error?.code}`);
    return result;
  }

  /** Ends its input; gives its exit status. */
  finish(): Promise<number | null> {
    this.child.stdin!.end();
    return this.ended;
  }
}
