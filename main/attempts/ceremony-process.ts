/** Starts, talks to and ends one ceremony process. */

import { failed, type Refused, type Result } from '../../shared/result';
import { isRefused } from '../../shared/text/failure';
import { Refusal, refusalFrom, refusedBy } from '../../shared/text/refusals';
import type {
  CeremonyCall,
  CeremonyInput,
  CeremonyMessage,
  CeremonyOutput,
  CeremonyRequest,
  GivenTo,
  OperationName,
  ProceedsOn,
  ProceedsTo,
  ResultOf,
} from '../ceremony/process/protocol';

/** A running ceremony process, under Electron or under Node. */
export interface CeremonyChild {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  onExit(listener: () => void): void;
  /** Ends it at once; it gets no chance to refuse. */
  kill(): void;
}

export type ForkCeremony = (options: { practiceOnly: boolean }) => CeremonyChild;

/** Why a ceremony process is gone, when nobody here ended it. */
export type Loss = 'expired' | 'lost';

/** Longer than any encryption or key check takes; a process that is silent for so long is not coming back. */
const ANSWER_WITHIN_MS = 60_000;

export class CeremonyProcess {
  readonly #child: CeremonyChild;
  readonly #waiting = new Map<number, (result: Result<unknown, Refused>) => void>();
  readonly #exited: Promise<void>;
  readonly #ready: Promise<void>;
  #lastId = 0;
  #loss: Loss | undefined;
  #onLoss: (loss: Loss) => void = () => {};

  private constructor(child: CeremonyChild) {
    this.#child = child;
    let ready: () => void = () => {};
    let exited: () => void = () => {};
    this.#ready = new Promise(resolve => {
      ready = resolve;
    });
    this.#exited = new Promise(resolve => {
      exited = resolve;
    });
    child.onMessage(message => this.#receive(message, ready));
    child.onExit(() => {
      exited();
      this.#leave('lost');
    });
  }

  /** Starts a process and does not wait for it: it is to be asked nothing before `ready`. */
  static fork(fork: ForkCeremony, practiceOnly: boolean): CeremonyProcess {
    return new CeremonyProcess(fork({ practiceOnly }));
  }

  /** Waits until it takes requests. Refuses CEREMONY_LOST when it dies first, or is silent for so long that it is ended. */
  async ready(): Promise<void> {
    const alive = await Promise.race([
      this.#ready.then(() => true),
      this.#exited.then(() => false),
      delay(ANSWER_WITHIN_MS).then(() => false),
    ]);
    if (alive) return;
    await this.end();
    throw new Refusal('CEREMONY_LOST');
  }

  /** Called once, when the process ends the attempt by itself or dies; at once if it has already. */
  set onLoss(listener: (loss: Loss) => void) {
    this.#onLoss = listener;
    if (this.#loss) listener(this.#loss);
  }

  /**
   * Asks the process; throws the `Refusal` it answers with (INTERNAL where that is none of ours), ATTEMPT_EXPIRED or
   * CEREMONY_LOST.
   */
  async ask<O extends OperationName>(
    call: 'confirm',
    input: CeremonyInput<'confirm'> & { operation: O } & (undefined extends GivenTo<O>
        ? { given?: undefined }
        : { given: GivenTo<O> }),
  ): Promise<ResultOf<O>>;
  async ask<O extends OperationName>(
    call: 'proceed',
    input: CeremonyInput<'proceed'> & { operation: O; given: ProceedsOn<O> },
  ): Promise<ProceedsTo<O>>;
  async ask<C extends CeremonyCall>(call: C, input: CeremonyInput<C>): Promise<CeremonyOutput<C>>;
  async ask<C extends CeremonyCall>(call: C, input: CeremonyInput<C>): Promise<CeremonyOutput<C>> {
    const result = await this.#post(call, input);
    if (!result.ok) throw refusalFrom(result.error);
    return result.value as CeremonyOutput<C>;
  }

  /** Ends the process and waits until it is gone. Whatever it held goes with it. */
  async end(): Promise<void> {
    this.#onLoss = () => {};
    this.#child.kill();
    await this.#exited;
  }

  #post(call: CeremonyCall, input: unknown): Promise<Result<unknown, Refused>> {
    if (this.#loss) return Promise.resolve(failed(refusedBy(CODES[this.#loss])));
    const request: CeremonyRequest = { id: ++this.#lastId, call, input };
    return new Promise(resolve => {
      const silent = setTimeout(() => this.#child.kill(), ANSWER_WITHIN_MS);
      this.#waiting.set(request.id, result => {
        clearTimeout(silent);
        resolve(result);
      });
      this.#child.post(request);
    });
  }

  /** The process works on what strangers made: what it sends is looked at before it is used. */
  #receive(received: unknown, ready: () => void): void {
    if (typeof received !== 'object' || received === null) return;
    const message = received as CeremonyMessage;
    if ('id' in message) {
      const resolve = this.#waiting.get(message.id);
      this.#waiting.delete(message.id);
      const { result } = message;
      resolve?.(result?.ok || isRefused(result?.error) ? result : failed(refusedBy('INTERNAL')));
    } else if (message.event === 'ready') ready();
    else if (message.event === 'expired') this.#leave('expired');
  }

  #leave(loss: Loss): void {
    if (this.#loss) return;
    this.#loss = loss;
    for (const resolve of this.#waiting.values()) resolve(failed(refusedBy(CODES[loss])));
    this.#waiting.clear();
    this.#onLoss(loss);
  }
}

const CODES = { expired: 'ATTEMPT_EXPIRED', lost: 'CEREMONY_LOST' } as const;

/** What is told to whoever asks a process that was lost in this way: ATTEMPT_EXPIRED or CEREMONY_LOST. */
export const lossRefusal = (loss: Loss): Refusal => new Refusal(CODES[loss]);

/** Resolves after `ms` milliseconds, and keeps no program alive. */
export const delay = (ms: number): Promise<void> =>
  new Promise(resolve => {
    setTimeout(resolve, ms).unref();
  });
