/** The ceremony process that accepted an OpenPGP public key last, kept for the attempt that has this very key. */
import { sameBytes } from '../../shared/bytes';
import type { CeremonyProcess } from './ceremony-process';

/** A key as it was given: text, or the bytes of a file. */
export type Key = string | Uint8Array;

export class JudgedProcess {
  #isKept = false;
  #held: { ceremony: CeremonyProcess; key: Key } | undefined;

  /** Keeps the last one from now on. Without this each is ended as soon as it has answered. */
  keep(): void {
    this.#isKept = true;
  }

  /** Takes charge of `ceremony`, which has accepted `key` and has been asked nothing else. The one before it is ended. */
  async hold(ceremony: CeremonyProcess, key: Key): Promise<void> {
    if (!this.#isKept) return ceremony.end();
    const before = this.#letGo();
    const held = { ceremony, key: typeof key === 'string' ? key : key.slice() };
    this.#held = held;
    ceremony.onLoss = () => {
      if (this.#held === held) this.#held = undefined;
    };
    await before?.ceremony.end();
  }

  /**
   * The process, for an attempt that is given `keys`; never twice. Where its key is none of them, byte for byte, it has read
   * what the attempt's own process would not: it is ended, and there is none. Nor is there when it has died.
   */
  async take(keys: readonly Key[]): Promise<CeremonyProcess | undefined> {
    const held = this.#letGo();
    if (!held || keys.some(key => isSame(key, held.key))) return held?.ceremony;
    await held.ceremony.end();
    return undefined;
  }

  /** Ends it, waits until it is gone, and keeps none from then on. */
  async end(): Promise<void> {
    this.#isKept = false;
    await this.#letGo()?.ceremony.end();
  }

  #letGo() {
    const held = this.#held;
    this.#held = undefined;
    return held;
  }
}

const isSame = (one: Key, other: Key): boolean =>
  typeof one === 'string' || typeof other === 'string' ? one === other : sameBytes(one, other);
