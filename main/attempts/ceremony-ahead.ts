/** Ceremony processes that a command is going to need, started before it has read what it is to do. */
import type { CeremonyChild, ForkCeremony } from './ceremony-process';

/** Keeps what it says until somebody listens. */
class HeldChild implements CeremonyChild {
  readonly #child: CeremonyChild;
  readonly #said: unknown[] = [];
  #isGone = false;
  #hear: (message: unknown) => void = message => this.#said.push(message);
  #exit: () => void = () => {};

  constructor(child: CeremonyChild) {
    this.#child = child;
    child.onMessage(message => this.#hear(message));
    child.onExit(() => {
      this.#isGone = true;
      this.#exit();
    });
  }

  get isGone(): boolean {
    return this.#isGone;
  }

  post(message: unknown): void {
    this.#child.post(message);
  }

  onMessage(listener: (message: unknown) => void): void {
    this.#hear = listener;
    for (const message of this.#said.splice(0)) listener(message);
  }

  onExit(listener: () => void): void {
    this.#exit = listener;
  }

  kill(): void {
    this.#child.kill();
  }
}

/**
 * Starts `count` processes. `fork` gives each once, and then starts others; also in the place of one that has died, or
 * where only practice is allowed, which these were not started for. `end` ends those that nobody took.
 */
export function forkAhead(fork: ForkCeremony, count: number): { fork: ForkCeremony; end(): void } {
  const ahead = Array.from({ length: count }, () => new HeldChild(fork({ practiceOnly: false })));
  return {
    fork: options => {
      const held = options.practiceOnly ? undefined : ahead.shift();
      return held && !held.isGone ? held : fork(options);
    },
    end: () => {
      for (const held of ahead.splice(0)) held.kill();
    },
  };
}
