/** `quorate stdio` over pipes in the test's own process, call by call, for tests of what it does with folders and requests. */
import { PassThrough } from 'node:stream';
import { onTestFinished } from 'vitest';
import { stdio } from '../../main/cli/rpc/stdio';
import { createProgram } from '../../main/program/program';
import type { CallName } from '../../shared/contract';
import { forkInProcess } from './in-process';

/** An answer as it came: what a call gave, or what was refused. */
export interface StdioAnswer {
  // biome-ignore lint/suspicious/noExplicitAny: whatever JSON came.
  result?: any;
  error?: { code: number; message: string; data?: { code: string; holder?: string } };
}

/** Base64 for parameters that are bytes. */
export const inBase64 = (bytes: Uint8Array) => ({ base64: Buffer.from(bytes).toString('base64') });

/** The code of what was refused; 'ok' where nothing was. */
export const codeIn = ({ error }: StdioAnswer): string =>
  error ? (error.data?.code ?? error.message) : 'ok';

/** One over a folder. `end` ends its input, and gives its exit status. */
export function inStdio(folder: string) {
  const stdin = new PassThrough();
  const waiting: ((answer: StdioAnswer) => void)[] = [];
  let said = '';
  const hear = (text: string) => {
    said += text;
    for (const line of text.split('\n')) if (line !== '') waiting.shift()?.(JSON.parse(line));
  };
  const ended = stdio(
    {
      stdin,
      stdout: {
        write: (text, done) => {
          hear(text);
          done();
        },
      },
      stderr: {
        write: text => {
          said += text;
        },
      },
      createProgram: ({ practiceOnly } = { practiceOnly: false }) =>
        createProgram({
          fork: forkInProcess,
          shell: 'terminal',
          practiceOnly,
          network: async () => ({ state: 'offline', interfaces: [], remarks: [] }),
        }),
      onSignal: () => () => {},
    },
    { folder, practiceOnly: false },
  );
  const end = (): Promise<number> => {
    stdin.end();
    return ended;
  };
  onTestFinished(async () => void (await end()));
  let id = 0;
  /** Sends a line as it is. */
  const line = (text: string): Promise<StdioAnswer> =>
    new Promise(resolve => {
      waiting.push(resolve);
      stdin.write(`${text}\n`);
    });
  const call = (method: CallName, params: object = {}) =>
    line(JSON.stringify({ jsonrpc: '2.0', id: ++id, method, params }));
  return { call, line, end, said: () => said };
}
