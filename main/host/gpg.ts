/**
 * Opening an encrypted share with a holder's own card or key: the machine's `gpg --decrypt`. gpg-agent asks for the
 * PIN by its own pinentry window, so no PIN passes through this program.
 *
 * What gpg prints is a share in clear. It is collected as bytes in one array that is overwritten here, and the result is
 * the caller's: to be handed to the ceremony process and overwritten.
 */

import { type ChildProcess, spawn } from 'node:child_process';
import { readlinkSync } from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { SHARE_TEXT_MAX_BYTES } from '../../shared/contract/limits';
import { messageBytes } from '../../shared/openpgp/pgp-message';
import { Refusal } from '../../shared/text/refusals';
import { refusalOf, wasDecrypted } from './gpg-status';

/** Time to find the card, insert it and type the PIN. An attempt expires by its own clock, too. */
const LIMIT_MS = 180_000;
/** After being asked to end, and for what is still in the pipes after the end. */
const GRACE_MS = 1_000;
const MAX_STATUS_BYTES = 1 << 16;

/**
 * --no-options: a configuration file could have the share written to a file, or accept damaged messages.
 * --batch and --no-tty: gpg itself asks nothing; gpg-agent's pinentry still does.
 * The next three: no network. --skip-verify: a signature inside is nothing to us, and keys for it are not looked for.
 * Not --quiet: that silences the status lines which say why a key failed.
 */
const ARGUMENTS = [
  '--no-options',
  '--batch',
  '--no-tty',
  '--disable-dirmngr',
  '--no-auto-key-retrieve',
  '--no-auto-key-locate',
  '--no-auto-check-trustdb',
  '--trust-model',
  'always',
  '--skip-verify',
  // Above our own limit, so that it is reached first and is always what is told.
  '--max-output',
  String(2 * SHARE_TEXT_MAX_BYTES),
  '--status-fd',
  '3',
  '--decrypt',
];

/** What gpg, gpg-agent and pinentry need to find home, card, screen and terminal; nothing else is passed on. */
const PASSED_ON = [
  'PATH',
  'HOME',
  'GNUPGHOME',
  'GPG_TTY',
  'TERM',
  'DISPLAY',
  'XAUTHORITY',
  'WAYLAND_DISPLAY',
  'XDG_RUNTIME_DIR',
  'XDG_SESSION_TYPE',
  'DBUS_SESSION_BUS_ADDRESS',
  'LANG',
  'LC_ALL',
  'LC_CTYPE',
  'LC_MESSAGES',
  'PINENTRY_USER_DATA',
  // Windows
  'SystemRoot',
  'USERPROFILE',
  'APPDATA',
  'LOCALAPPDATA',
  'TEMP',
];

/** The terminal this program runs in: gpg cannot find it by itself, since none of its streams is one. */
function ownTerminal(): string | undefined {
  try {
    const device = readlinkSync('/proc/self/fd/0');
    return /^\/dev\/(pts\/\d+|tty\w+)$/.test(device) ? device : undefined;
  } catch {
    return undefined;
  }
}

/** The environment gpg gets. Pure but for the terminal's name, which is looked up when GPG_TTY is not set. */
export function gpgEnvironment(from: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const passed = PASSED_ON.flatMap(name => (from[name] === undefined ? [] : [[name, from[name]] as const]));
  const terminal = from.GPG_TTY ?? ownTerminal();
  return { ...Object.fromEntries(passed), ...(terminal && { GPG_TTY: terminal }) };
}

/** Bytes of one pipe, at most `limit`. The pieces are overwritten as they are copied. */
class Collected {
  readonly #bytes: Uint8Array;
  #length = 0;
  overflowed = false;

  constructor(
    stream: Readable,
    readonly limit: number,
    onOverflow: () => void,
  ) {
    this.#bytes = new Uint8Array(new ArrayBuffer(limit));
    // A pipe that breaks ends with the process; what came until then is judged like anything else.
    stream.on('error', () => undefined);
    stream.on('data', (piece: Buffer) => {
      if (this.overflowed) {
        // What still comes until the process has ended is only overwritten.
      } else if (this.#length + piece.length > limit) {
        this.overflowed = true;
        onOverflow();
      } else {
        this.#bytes.set(piece, this.#length);
        this.#length += piece.length;
      }
      piece.fill(0);
    });
  }

  /** What came, as a copy in an `ArrayBuffer` of its own. */
  copy(): Uint8Array {
    const copy = new Uint8Array(new ArrayBuffer(this.#length));
    copy.set(this.#bytes.subarray(0, this.#length));
    return copy;
  }

  wipe(): void {
    this.#bytes.fill(0);
    this.#length = 0;
  }
}

/** Asks to end, and makes sure a moment later. Both do nothing to a process that has ended. */
function end(child: ChildProcess): void {
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), GRACE_MS).unref();
}

/**
 * Resolves when the process has ended and its pipes are closed: the exit code, or null when it was killed. What it
 * started may hold the pipes open; they are then cut. Rejects when it could not be started.
 */
function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => {
      setTimeout(() => {
        for (const pipe of child.stdio) pipe?.destroy();
      }, GRACE_MS).unref();
    });
    child.once('close', resolve);
  });
}

const notStarted = (error: unknown): Refusal => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return new Refusal(
    code === 'ENOENT' || code === 'EACCES' || code === 'ENOEXEC' ? 'GPG_MISSING' : 'GPG_FAILED',
  );
};

export interface GpgOptions {
  /** Has gpg tell the key to this one message, too, and gets what it said on its status channel. */
  showSessionKey?: (said: string) => void;
  /** The program; `gpg` on the path when absent. */
  gpg?: string;
  /** Milliseconds until gpg is ended; three minutes when absent. */
  timeoutMs?: number;
  /** The person's "stop". */
  signal?: AbortSignal;
  /** The environment to choose from; this process's own when absent. */
  env?: NodeJS.ProcessEnv;
}

/**
 * Decrypts `message` (any form `messageBytes` takes) with the machine's gpg: what it holds, 1 byte to
 * `SHARE_TEXT_MAX_BYTES`, in an array over its own `ArrayBuffer` for the caller to overwrite. It is given only when gpg
 * vouches that all of it was encrypted and whole, and ended well.
 *
 * gpg runs without a shell, with fixed arguments, few environment variables, the root directory as its working
 * directory (nothing is looked for in a folder that people bring), and its error texts go nowhere. When this settles gpg
 * has ended; gpg-agent, which it may have started, stays, as always.
 *
 * Throws `Refusal` GPG_MESSAGE_UNREADABLE, GPG_MISSING, GPG_CANCELLED (at the PIN or by `signal`), GPG_NO_SECRET_KEY,
 * GPG_CARD_MISSING, GPG_PIN_WRONG, GPG_PIN_BLOCKED, GPG_NO_PINENTRY, GPG_ALGORITHM, GPG_MESSAGE_DAMAGED, GPG_OUTPUT_TOO_LARGE,
 * GPG_TIMED_OUT, or GPG_FAILED for anything else that gpg does.
 */
export async function openWithGpg(message: Uint8Array, options: GpgOptions = {}): Promise<Uint8Array> {
  const input = messageBytes(message);
  if (!input) throw new Refusal('GPG_MESSAGE_UNREADABLE');
  const { signal } = options;
  if (signal?.aborted) throw new Refusal('GPG_CANCELLED');

  let stopped: 'GPG_TIMED_OUT' | 'GPG_CANCELLED' | undefined;
  let child: ChildProcess;
  try {
    const first = options.showSessionKey ? ['--show-session-key'] : [];
    child = spawn(options.gpg ?? 'gpg', [...first, ...ARGUMENTS], {
      stdio: ['pipe', 'pipe', 'ignore', 'pipe'],
      env: gpgEnvironment(options.env ?? process.env),
      cwd: path.parse(process.execPath).root,
      windowsHide: true,
    });
  } catch (error) {
    throw notStarted(error);
  }
  // At once: an error that nobody listens for would end the program.
  const over = ended(child).catch(error => {
    throw notStarted(error);
  });
  // Where there are no files left to open it has no pipes, and never began.
  if (!child.stdin || !child.stdout) {
    await over;
    throw new Refusal('GPG_FAILED');
  }
  const stop = (why: NonNullable<typeof stopped>) => {
    stopped ??= why;
    end(child);
  };
  const onAbort = () => stop('GPG_CANCELLED');
  const timer = setTimeout(() => stop('GPG_TIMED_OUT'), options.timeoutMs ?? LIMIT_MS);
  signal?.addEventListener('abort', onAbort, { once: true });
  const printed = new Collected(child.stdout, SHARE_TEXT_MAX_BYTES, () => end(child));
  const status = new Collected(child.stdio[3] as Readable, MAX_STATUS_BYTES, () => end(child));
  try {
    // A gpg that ends before it has read everything breaks the pipe; its exit says why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    const exit = await over;
    options.showSessionKey?.(new TextDecoder('latin1').decode(status.copy()));
    return judged(printed, status, exit, stopped);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
    printed.wipe();
  }
}

/**
 * The key to one message alone, as gpg writes it: number of the cipher, colon, hex. For who is to open this message and no
 * other; never to be asked of one whose content was not judged before. Refuses as `openWithGpg`, and GPG_FAILED where gpg does not tell it.
 */
export async function sessionKeyWithGpg(message: Uint8Array, options: GpgOptions = {}): Promise<string> {
  let told: string | undefined;
  const showSessionKey = (said: string) => {
    told = /^\[GNUPG:\] SESSION_KEY (\d+:[0-9A-Fa-f]+)$/m.exec(said)?.[1];
  };
  (await openWithGpg(message, { ...options, showSessionKey })).fill(0);
  if (told === undefined) throw new Refusal('GPG_FAILED');
  return told.toLowerCase();
}

function judged(
  printed: Collected,
  status: Collected,
  exit: number | null,
  stopped: 'GPG_TIMED_OUT' | 'GPG_CANCELLED' | undefined,
): Uint8Array {
  if (stopped) throw new Refusal(stopped);
  if (status.overflowed) throw new Refusal('GPG_FAILED');
  const said = new TextDecoder('latin1').decode(status.copy());
  if (printed.overflowed || saidTooLarge(said))
    throw new Refusal('GPG_OUTPUT_TOO_LARGE', { expected: SHARE_TEXT_MAX_BYTES });
  if (!wasDecrypted(said)) throw new Refusal(refusalOf(said));
  const opened = printed.copy();
  if (exit === 0 && opened.length > 0) return opened;
  opened.fill(0);
  throw new Refusal('GPG_FAILED');
}

/** True when gpg says that what it decrypts is longer than a share: it then may not begin to print it. */
function saidTooLarge(said: string): boolean {
  const [, length] = /^\[GNUPG:\] PLAINTEXT_LENGTH (\d{1,15})$/m.exec(said) ?? [];
  return length !== undefined && Number(length) > SHARE_TEXT_MAX_BYTES;
}
