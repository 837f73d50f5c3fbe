/** `quorate stdio` in the tests' own process, over streams, with a program whose calls tell what they were called with. */
import { stdio } from '../../../main/cli/rpc/stdio';
import { clientOf } from '../../../main/program/dispatch';
import { callNames, type Handlers } from '../../../shared/contract';

export const SHARE = 'c0ffee00c0ffee00c0ffee00c0ffee0042';
export const encode = (text: string) => new TextEncoder().encode(text);

export interface Answer {
  jsonrpc: string;
  id: unknown;
  result?: unknown;
  error?: { code: number; message: string; data?: { code: string } };
}
export type Handler = (params: Record<string, unknown>) => unknown;
export interface Given {
  handlers?: Record<string, Handler>;
  folder?: string;
  onSignal?: (stop: () => void) => () => void;
  write?: (text: string, done: (error?: Error) => void) => void;
  isTTY?: boolean;
  chunkSize?: number;
}

/** A program whose calls tell what they were called with; `handlers` are those that do something else. */
function fakeProgram(handlers: Record<string, Handler>, calls: [string, unknown][]) {
  const table: Record<string, Record<string, Handler>> = {};
  for (const name of callNames) {
    const [group = '', call = ''] = name.split('.');
    table[group] ??= {};
    table[group][call] = async params => {
      calls.push([name, structuredClone(params)]);
      return handlers[name] ? handlers[name](params) : { called: name };
    };
  }
  return table as unknown as Handlers;
}

/** Runs `quorate stdio` in this process over what is sent, and gives everything it did. */
export async function talk(input: (string | Uint8Array)[] | AsyncIterable<Uint8Array>, given: Given = {}) {
  const calls: [string, unknown][] = [];
  const handlers = fakeProgram(given.handlers ?? {}, calls);
  let stdout = '';
  let stderr = '';
  let closed = 0;
  const write = given.write ?? ((_text, done) => setImmediate(done));
  const status = await stdio(
    {
      stdin: Object.assign(Array.isArray(input) ? chunksOf(input, given.chunkSize) : input, {
        isTTY: given.isTTY,
      }),
      stdout: {
        write: (text, done) => {
          stdout += text;
          write(text, done);
        },
      },
      stderr: { write: text => (stderr += text) },
      createProgram: () => ({
        handlers,
        api: clientOf(handlers),
        events: { follow: () => {} },
        isLive: () => false,
        askToClose: () => {},
        keepSpare: () => {},
        keepJudged: () => {},
        close: async () => {
          closed += 1;
        },
      }),
      onSignal: given.onSignal ?? (() => () => {}),
    },
    { folder: given.folder, practiceOnly: false },
  );
  if (stdout !== '' && !stdout.endsWith('\n')) throw new Error('the last answer has no line end');
  const lines = stdout.split('\n').slice(0, -1);
  const answers = lines.map(line => JSON.parse(line) as Answer | Answer[]);
  return { status, stdout, stderr, answers, calls, closed };
}

async function* chunksOf(lines: (string | Uint8Array)[], size = 65_536): AsyncGenerator<Uint8Array> {
  const whole = Buffer.concat(
    lines.flatMap(line => [typeof line === 'string' ? encode(line) : line, encode('\n')]),
  );
  for (let at = 0; at < whole.length; at += size) yield Uint8Array.from(whole.subarray(at, at + size));
}

export const request = (id: unknown, method: string, params?: unknown) =>
  JSON.stringify({ jsonrpc: '2.0', id, method, params });
export const one = async (line: string | Uint8Array, given?: Given) =>
  (await talk([line], given)).answers[0] as Answer;
