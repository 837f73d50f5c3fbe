/**
 * Makes `fs/promises` call the system in the calling thread, and what was read once and not written since come from memory.
 * In User-Mode Linux a call of the system takes a hundred times as long as elsewhere, and the change of threads as long
 * again; the system would answer from its cache, too. What writes, or syncs, is called as it is, in the same order.
 */
import sync, { constants, type Stats } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';

type Call = (...args: unknown[]) => unknown;

/** Answers by call and path; of a call that failed none is kept. */
const kept = new Map<string, Map<string, unknown>>();

function keep<T>(at: string, what: string, call: () => T): T {
  const answers = kept.get(at) ?? new Map<string, unknown>();
  if (!answers.has(what)) {
    answers.set(what, call());
    kept.set(at, answers);
  }
  return answers.get(what) as T;
}

/** Nothing is known any more of a path, of what is below it, and of the names beside it. */
function forget(at: string): void {
  for (const known of kept.keys())
    if (known === at || known === path.dirname(at) || known.startsWith(`${at}/`)) kept.delete(known);
}

/** To be called when something else is mounted. */
export const forgetAll = (): void => kept.clear();

class Handle {
  constructor(
    private readonly fd: number,
    private readonly at: string,
    private readonly isWriting: boolean,
  ) {}
  stat = async () => sync.fstatSync(this.fd);
  sync = async () => sync.fsyncSync(this.fd);
  close = async () => {
    if (this.isWriting) forget(this.at);
    sync.closeSync(this.fd);
  };
  truncate = async (length: number) => sync.ftruncateSync(this.fd, length);
  writeFile = async (data: string | Uint8Array) => sync.writeFileSync(this.fd, data);
  read = async (buffer: Uint8Array, offset: number, length: number, position: number | null) => ({
    bytesRead: sync.readSync(this.fd, buffer, offset, length, position),
  });
  write = async (buffer: Uint8Array, offset: number, length: number, position: number) => ({
    bytesWritten: sync.writeSync(this.fd, buffer, offset, length, position),
  });
}

/** A plain file that is open for reading, as it was read. */
class Reading {
  #position = 0;
  constructor(private readonly was: { stats: Stats; bytes: Buffer }) {}
  stat = async () => this.was.stats;
  close = async () => {};
  read = async (buffer: Uint8Array, offset: number, length: number, position: number | null) => {
    const from = position ?? this.#position;
    const bytesRead = this.was.bytes.copy(buffer, offset, from, from + length);
    if (position === null) this.#position += bytesRead;
    return { bytesRead };
  };
}

function readOnce(at: string, flags: number): { stats: Stats; bytes: Buffer } | undefined {
  const fd = sync.openSync(at, flags);
  try {
    const stats = sync.fstatSync(fd);
    return stats.isFile() ? { stats, bytes: sync.readFileSync(fd) } : undefined;
  } finally {
    sync.closeSync(fd);
  }
}

const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW } = constants;
const READING = O_RDONLY | O_NONBLOCK | O_NOFOLLOW;

async function open(at: string, flags: string | number = 'r'): Promise<Handle | Reading> {
  const was = flags === READING ? keep(at, 'bytes', () => readOnce(at, READING)) : undefined;
  if (was) return new Reading(was);
  // Directories are opened so, to be synced.
  const isWriting = flags !== O_RDONLY;
  if (isWriting) forget(at);
  return new Handle(sync.openSync(at, flags), at, isWriting);
}

async function readFile(at: string, encoding?: BufferEncoding): Promise<Buffer | string> {
  const was = keep(at, 'bytes', () => readOnce(at, READING));
  if (!was) throw new Error(`${at} is no plain file`);
  return encoding ? was.bytes.toString(encoding) : Buffer.from(was.bytes);
}

export function useOneThread(): void {
  const calls = sync as unknown as Record<string, Call>;
  const reading = ['lstat', 'stat', 'readdir'].map((name): [string, Call] => [
    name,
    async (at, ...more) => {
      const answer = keep(String(at), `${name} ${JSON.stringify(more)}`, () =>
        calls[`${name}Sync`]!(at, ...more),
      );
      return Array.isArray(answer) ? [...answer] : answer;
    },
  ]);
  const writing = ['unlink', 'rename', 'link', 'mkdir', 'rm', 'rmdir'].map((name): [string, Call] => [
    name,
    async (...args) => {
      for (const at of args) if (typeof at === 'string') forget(at);
      return calls[`${name}Sync`]!(...args);
    },
  ]);
  Object.assign(fs, Object.fromEntries([...reading, ...writing]), { open, readFile });
}
