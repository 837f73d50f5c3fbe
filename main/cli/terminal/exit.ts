/** How a command ends: the exit status, and which refusals lead to which. */

import type { Failure } from '../../../shared/result';
import type { RefusalCode } from '../../../shared/text/refusals';

export const exits = { done: 0, failed: 1, usage: 2, refused: 3, interrupted: 130 } as const;
export type Exit = (typeof exits)[keyof typeof exits];

/** The machine or the medium failed; nobody’s input was judged and found wanting. */
const failures = new Set<RefusalCode>([
  'UNKNOWN_CALL',
  'BAD_SENDER',
  'INTERNAL',
  'ATTEMPT_IN_PROGRESS',
  'NO_ATTEMPT',
  'NOT_IN_RECOVERY_MODE',
  'IN_RECOVERY_MODE',
  'TOKEN_ALREADY_ISSUED',
  'RECOVERY_OVER',
  'WRONG_NONCE',
  'ATTEMPT_EXPIRED',
  'CEREMONY_LOST',
  'CRYPTO_UNUSABLE',
  'SIGNATURES_UNUSABLE',
  'KEY_SET_NOT_OPEN',
  'FILE_EXISTS',
  'FILE_NOT_FOUND',
  'FILE_NOT_AS_WRITTEN',
  'FILE_LEFT_BEHIND',
  'NOTHING_TO_WRITE',
  'GPG_ALGORITHM',
  'GPG_MISSING',
  'GPG_NO_PINENTRY',
  'GPG_TIMED_OUT',
  'GPG_FAILED',
]);

/** The exit status of a run that ended, without completion, because of this. */
export const exitOf = ({ code }: Pick<Failure, 'code'>): Exit =>
  failures.has(code) || code.startsWith('FOLDER_') ? exits.failed : exits.refused;

/** Thrown to end a command early, when whatever there is to say has been said. */
export class Ended extends Error {
  override readonly name = 'Ended';
  constructor(readonly exit: Exit) {
    super('the command has ended');
  }
}

/** Thrown out of a wait when somebody pressed Ctrl-C or the process was told to stop. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  constructor() {
    super('interrupted');
  }
}

/**
 * What gives up whatever is going on: Ctrl-C, after which a guided ceremony goes on with the next task, and the system's
 * signals, after which nothing does.
 */
export class Interruption {
  #task = new AbortController();
  readonly #process = new AbortController();

  get signal(): AbortSignal {
    return AbortSignal.any([this.#task.signal, this.#process.signal]);
  }

  /** The task is given up. */
  abort(reason: unknown = new Interrupted()): void {
    this.#task.abort(reason);
  }

  /** The process is to end. */
  end(): void {
    this.#process.abort(new Interrupted());
  }

  /** Ready for the next task; false when there is to be none. */
  renew(): boolean {
    if (this.#process.signal.aborted) return false;
    this.#task = new AbortController();
    return true;
  }
}

/** The command line does not say what is wanted. The text is for the person who typed it, and does not repeat values. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
