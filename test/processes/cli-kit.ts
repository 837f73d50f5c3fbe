/** Runs the terminal as people and scripts do: with pipes, here or as a process, on a real pty, or with a scripted person. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { decrypt, readMessage, readPrivateKey } from 'openpgp';
import { afterAll } from 'vitest';
import type { Surroundings } from '../../main/cli/commands/command';
import { run } from '../../main/cli/launch/run';
import { createProgram, type ProgramOptions } from '../../main/program/program';
import { VERSION } from '../../shared/version';
import { forkInProcess } from '../support/in-process';
import { perTier } from '../support/tier';
import pgpKeys from '../vectors/pgp-keys.json';
import vaultShamir from '../vectors/vault-shamir.json';

export const checkout = path.resolve(import.meta.dirname, '../..');
/** The script that people call looks first whether all is built, which is a fifth of a start. */
const script = path.join(checkout, perTier('out/cli/index.js', 'scripts/quorate.mjs'));

/** A folder that goes away with the test file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'quorate-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

export interface PipeOptions {
  input?: string | Uint8Array;
  env?: Record<string, string | undefined>;
}

export interface ChildOptions extends PipeOptions {
  /** Keeps standard input open and is told of everything that is printed. */
  during?: (child: ChildProcess, printed: string) => void;
}

/** A command as a process of its own, with pipes for its streams. Each command has one test that runs it so. */
export function quorateChild(
  args: string[],
  { input = '', env = {}, during }: ChildOptions = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: checkout,
      env: { ...process.env, ...env },
    });
    const ran: Ran = { status: null, stdout: '', stderr: '' };
    const hear = (stream: 'stdout' | 'stderr') => (chunk: Buffer) => {
      ran[stream] += chunk.toString();
      during?.(child, ran.stdout + ran.stderr);
    };
    child.stdout.on('data', hear('stdout'));
    child.stderr.on('data', hear('stderr'));
    // A command that ends before it has read everything closes its end of the pipe.
    child.stdin.on('error', () => {});
    if (during) child.stdin.write(input);
    else child.stdin.end(input);
    child.once('error', reject);
    child.once('close', status => resolve({ ...ran, status }));
  });
}

/** Of the built program: it looks for a thread beside itself. */
const BUILT_ONLY = new Set(['scan']);

/** A command with pipes for its streams, in this process: a twentieth of the time of one of its own. */
export async function quorate(args: string[], options: PipeOptions = {}): Promise<Ran> {
  if (BUILT_ONLY.has(args[0] ?? '')) return quorateChild(args, options);
  const { input = '', env = {} } = options;
  const ran: Ran = { status: null, stdout: '', stderr: '' };
  const sink = (stream: 'stdout' | 'stderr') => ({
    write: (text: string | Uint8Array) => {
      ran[stream] += typeof text === 'string' ? text : Buffer.from(text).toString();
    },
  });
  const before = { ...process.env };
  Object.assign(process.env, env);
  try {
    ran.status = await run(args, {
      stdin: pipeOf(input),
      stdout: sink('stdout'),
      stderr: sink('stderr'),
      version: VERSION,
      onSignal: () => () => {},
      createProgram: ({ practiceOnly } = { practiceOnly: false }) =>
        createProgram({ fork: forkInProcess, shell: 'terminal', practiceOnly }),
    });
  } finally {
    for (const name of Object.keys(env)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
  return ran;
}

/** A pipe with these bytes in it and its other end closed. Its reader may overwrite what it reads. */
function pipeOf(input: string | Uint8Array): Surroundings['stdin'] {
  const pipe = new PassThrough();
  pipe.end(Buffer.from(input));
  return Object.assign(pipe, { setRawMode: () => {} });
}

/** The one line of standard output under `--json`. */
export function statusOf({ stdout }: Ran): Record<string, unknown> {
  const lines = stdout.split('\n');
  if (lines.length !== 2 || lines[1] !== '')
    throw new Error(`standard output is not one line but ${lines.length - 1}`);
  return JSON.parse(lines[0] ?? '');
}

/** The refusals on standard error under `--json`. */
export const refusalsOf = ({ stderr }: Ran): { code: string; message: string }[] =>
  stderr
    .split('\n')
    .filter(line => line.startsWith('{'))
    .map(line => JSON.parse(line))
    .filter(said => 'code' in said);

export const codesOf = (ran: Ran): string[] => refusalsOf(ran).map(({ code }) => code);

/** One of the vectors' sets, with everything a command line needs to adopt it. */
export function vaultSet(id: string) {
  const found = vaultShamir.cases.find(one => one.id === id);
  if (!found?.generate) throw new Error(`no such vector: ${id}`);
  const { n, t, x, shares_hex, generate, secret_hex } = found;
  const indexes = x.flatMap(index => ['--index', String(index)]);
  const shareBytes = shares_hex[0]!.length / 2;
  const length = ['--share-bytes', String(shareBytes)];
  const claims = ['--required', String(t), '--issued', String(n), ...indexes, ...length];
  return { n, t, x, shareBytes, shares: shares_hex, secret: secret_hex, generate, claims };
}

export function pgpKey(name: string) {
  const key = pgpKeys.keys.find(one => one.name === name);
  if (!key) throw new Error(`no such key: ${name}`);
  return key;
}

/** Writes a vector's public key into a folder and gives the file's path. */
export function keyFile(folder: string, name: string, armored = pgpKey(name).public_armored): string {
  const file = path.join(folder, `${name}.asc`);
  writeFileSync(file, armored);
  return file;
}

/** Opens a message (base64 of binary) with a vector's secret key. */
export async function opened(message: string, name: string): Promise<Buffer> {
  const { data } = await decrypt({
    message: await readMessage({ binaryMessage: Buffer.from(message, 'base64') }),
    decryptionKeys: await readPrivateKey({ armoredKey: pgpKey(name).secret_armored as string }),
    format: 'binary',
  });
  return Buffer.from(data as Uint8Array);
}

/** Every file under a folder, relative to it. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

/** The entries of the only transcript of one operation in a folder. */
export function transcriptIn(
  folder: string,
  operation: string,
): { file: string; entries: Record<string, unknown>[] } {
  const files = filesIn(folder).filter(file => file.endsWith('.jsonl') && file.includes(`-${operation}-`));
  if (files.length !== 1) throw new Error(`${files.length} transcripts of ${operation}`);
  const file = path.join(folder, files[0]!);
  return {
    file,
    entries: readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line)),
  };
}

export const has = (program: string, ...args: string[]): boolean => spawnSync(program, args).status === 0;

const PTY = `
import json, os, pty, select, sys, time
job = json.load(sys.stdin)
pid, fd = pty.fork()
if pid == 0:
    os.execve(job['argv'][0], job['argv'], job['env'])
out, at, ended = b'', 0, False
def more():
    global out, ended
    if ended or not select.select([fd], [], [], 0.1)[0]: return
    try: chunk = os.read(fd, 65536)
    except OSError: chunk = b''
    ended = not chunk
    out += chunk
deadline = time.time() + job['seconds']
for expected, send in job['steps']:
    expected = expected.encode()
    while expected not in out[at:]:
        if ended or time.time() > deadline:
            sys.exit('did not come: ' + expected.decode() + ' in ' + out.decode())
        more()
    at = out.index(expected, at) + len(expected)
    if send == 'SIGTERM': os.kill(pid, 15)
    else: os.write(fd, send.encode())
while not ended and time.time() < deadline: more()
status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
print(json.dumps({'output': out.decode(), 'status': status}))
`;

export const hasPty = has('python3', '-c', 'import pty, os; os.waitstatus_to_exitcode');

/** A command on a real pseudo-terminal: waits for each text and answers it. Everything the terminal shows comes back. */
export function onPty(
  args: string[],
  steps: [expected: string, send: string][],
): { output: string; status: number } {
  return programOnPty([process.execPath, script, ...args], steps);
}

/** The same for any program. `seconds`: after these it has failed. */
export function programOnPty(
  argv: string[],
  steps: [expected: string, send: string][],
  { env = {}, seconds = 60 }: { env?: Record<string, string>; seconds?: number } = {},
): { output: string; status: number } {
  const job = JSON.stringify({ argv, env: { ...process.env, ...env }, steps, seconds });
  return JSON.parse(execFileSync('python3', ['-c', PTY], { input: job, cwd: checkout, encoding: 'utf8' }));
}

class Keyboard extends EventEmitter {
  readonly isTTY = true;
  setRawMode() {}
  resume() {}
  pause() {}
  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {}
}

/** An answer to type, or something to do before it is typed; it is told everything that was shown so far. */
export type Step = [expected: string, send: string | ((shown: string) => string | Promise<string>)];

/**
 * A command in this process with a scripted person at its terminal and the real program behind it, whose options
 * (expiry, network, real ceremony processes) can then be set. Needs `out/`.
 */
export async function withPerson(
  args: string[],
  steps: Step[],
  options: Partial<ProgramOptions> = {},
): Promise<{ status: number; shown: string; stderr: string }> {
  const stdin = new Keyboard();
  let shown = '';
  let stderr = '';
  let at = 0;
  const left = [...steps];
  const look = async () => {
    const [step] = left;
    if (!step || !shown.includes(step[0], at)) return;
    left.shift();
    at = shown.indexOf(step[0], at) + step[0].length;
    const text = typeof step[1] === 'string' ? step[1] : await step[1](shown);
    stdin.emit('data', Buffer.from(text));
  };
  const status = await run(args, {
    stdin,
    stdout: {
      isTTY: true,
      write: text => {
        shown += typeof text === 'string' ? text : Buffer.from(text).toString();
        setImmediate(() => void look());
      },
    },
    stderr: { write: text => (stderr += text) },
    version: '',
    onSignal: () => () => {},
    createProgram: () =>
      createProgram({
        fork: forkInProcess,
        shell: 'terminal',
        practiceOnly: false,
        network: async () => ({ state: 'offline', interfaces: [], remarks: [] }),
        ...options,
      }),
  });
  if (left.length > 0) throw new Error(`never asked: ${left[0]?.[0]}\n${shown}\n${stderr}`);
  return { status, shown, stderr };
}
