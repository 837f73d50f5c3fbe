/** Judging an OpenPGP public key: in a process of its own, which may go on as that of the attempt with this very key. */
import { sameBytes } from '../../shared/bytes';
import { Refusal } from '../../shared/text/refusals';
import type { CeremonyInput, CeremonyOutput } from '../ceremony/process/protocol';
import type { CeremonyProcess } from './ceremony-process';

/** A key as it was given: text, or the bytes of a file. */
export type Key = string | Uint8Array;

export class JudgedProcess {
  #isKept = false;
  #isOver = false;
  /** Those that have not answered yet. */
  readonly #judging = new Set<CeremonyProcess>();
  /** The one that accepted a key last. */
  #held: { ceremony: CeremonyProcess; key: Key } | undefined;

  /** Keeps the one that accepted a key last from now on. Without this each is ended as soon as it has answered. */
  keep(): void {
    this.#isKept = true;
  }

  /**
   * Has a key judged by `ceremony`, which has been asked nothing before: by mistake it may be a private one. Where it is
   * refused, whatever the reason, the process is ended first. Throws as `CeremonyProcess.ask`.
   */
  async judge(
    ceremony: CeremonyProcess,
    input: CeremonyInput<'readKey'>,
  ): Promise<CeremonyOutput<'readKey'>> {
    let isAccepted = false;
    this.#judging.add(ceremony);
    try {
      if (this.#isOver) throw new Refusal('CEREMONY_LOST');
      const view = await ceremony.ask('readKey', input);
      isAccepted = true;
      return view;
    } finally {
      this.#judging.delete(ceremony);
      await (isAccepted && this.#isKept ? this.#hold(ceremony, input.pgp_key) : ceremony.end());
    }
  }

  /**
   * The one that is kept, for an attempt that is given `keys`; never twice. Where its key is none of them, byte for byte, it
   * has read what the attempt's own process would not: it is ended, and there is none. Nor is there when it has died.
   */
  async take(keys: readonly Key[]): Promise<CeremonyProcess | undefined> {
    const held = this.#letGo();
    if (!held || keys.some(key => isSame(key, held.key))) return held?.ceremony;
    await held.ceremony.end();
    return undefined;
  }

  /** Ends all of them, waits until they are gone, and keeps none from then on. */
  async end(): Promise<void> {
    this.#isOver = true;
    this.#isKept = false;
    const held = this.#letGo();
    await Promise.all([...this.#judging, ...(held ? [held.ceremony] : [])].map(one => one.end()));
  }

  async #hold(ceremony: CeremonyProcess, key: Key): Promise<void> {
    const before = this.#letGo();
    const held = { ceremony, key: typeof key === 'string' ? key : key.slice() };
    this.#held = held;
    ceremony.onLoss = () => {
      if (this.#held === held) this.#held = undefined;
    };
    await before?.ceremony.end();
  }

  #letGo() {
    const held = this.#held;
    this.#held = undefined;
    return held;
  }
}

const isSame = (one: Key, other: Key): boolean =>
  typeof one === 'string' || typeof other === 'string' ? one === other : sameBytes(one, other);
