/**
 * Runs before each test file, but for the long run: what `fs/promises` is asked for, a worker does in the calling thread, a
 * turn of the event loop later. Node hands each call to another thread and back, which takes the processor ten times
 * as long as the system's call itself, with files in memory. Who asked first is answered first. The processes that tests
 * start go Node's way.
 */
import sync from 'node:fs';
import fs, { type FileHandle } from 'node:fs/promises';
import { long } from './tier';

type Call = (this: unknown, ...args: unknown[]) => unknown;

const DONE = Symbol.for('quorate-test-calling-thread');

/** Also where a test has taken the clock. */
const { setImmediate } = globalThis;
const turn = () => new Promise<void>(resolve => setImmediate(resolve));

/** Calls by path or name; with anything else for one (an open file, a URL) Node's own is called. */
const BY_PATH =
  'lstat stat readdir readFile writeFile access mkdir mkdtemp unlink rmdir rename link symlink chmod';

const calls = sync as unknown as Record<string, Call>;

/** What `call` gives or throws. An error of Node's own way has no line of any program, and to find these takes longer than most calls. */
function withoutTrace<T>(call: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return call();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function byPath(name: string): void {
  const own = Reflect.get(fs, name) as Call;
  const inThisThread: Call = async (...args) => {
    if (typeof args[0] !== 'string') return own.apply(fs, args);
    await turn();
    return withoutTrace(() => calls[`${name}Sync`]!(...args));
  };
  Reflect.set(fs, name, inThisThread);
}

/** What tests remove may still be written to; Node's own tries again then. */
function removing(): void {
  const { rm } = fs;
  fs.rm = async (at, options = {}) => {
    await turn();
    try {
      sync.rmSync(at, { ...options, maxRetries: 0 });
    } catch {
      await rm(at, options);
    }
  };
}

/** An open file, with what the program and its tests ask of one. */
class OpenFile {
  constructor(readonly fd: number) {}
  async stat() {
    await turn();
    return sync.fstatSync(this.fd);
  }
  async sync() {
    await turn();
    sync.fsyncSync(this.fd);
  }
  async truncate(length: number) {
    await turn();
    sync.ftruncateSync(this.fd, length);
  }
  async writeFile(data: string | Uint8Array) {
    await turn();
    sync.writeFileSync(this.fd, data);
  }
  async read(buffer: Uint8Array, offset: number, length: number, position: number | null) {
    await turn();
    return { bytesRead: sync.readSync(this.fd, buffer, offset, length, position), buffer };
  }
  async write(buffer: Uint8Array, offset: number, length: number, position: number | null) {
    await turn();
    return { bytesWritten: sync.writeSync(this.fd, buffer, offset, length, position), buffer };
  }
  async close() {
    await turn();
    sync.closeSync(this.fd);
  }
}

function opening(): void {
  const { open } = fs;
  fs.open = async (at, flags, mode) => {
    if (typeof at !== 'string') return open(at, flags, mode);
    await turn();
    return new OpenFile(withoutTrace(() => sync.openSync(at, flags ?? 'r', mode))) as unknown as FileHandle;
  };
}

if (!long && !Reflect.has(globalThis, DONE)) {
  Reflect.set(globalThis, DONE, true);
  for (const name of BY_PATH.split(' ')) byPath(name);
  removing();
  opening();
}
