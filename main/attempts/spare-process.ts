/** A ceremony process that is kept ready for the next attempt: started in advance, tried out, and empty. */
import { type CeremonyProcess, delay } from './ceremony-process';

/** So many may be lost between two attempts; then none is started until the next one, as this installation may be broken. */
const LOSSES = 3;

/** How long one that has waited may take to answer. One that takes longer (it was swapped out, or stopped) is not worth waiting for. */
const ANSWERS_WITHIN_MS = 2000;

export class SpareProcess {
  readonly #fork: () => CeremonyProcess;
  #isKept = false;
  #isOver = false;
  /** How many were lost since an attempt was started. */
  #losses = 0;
  /** The one that waits, or is being prepared. */
  #spare: CeremonyProcess | undefined;
  #isReady = false;

  /** `fork` starts a process and does not wait for it. */
  constructor(fork: () => CeremonyProcess) {
    this.#fork = fork;
  }

  /** Keeps one ready from now on. Without this there is none, and each attempt starts its own. */
  keep(): void {
    this.#isKept = true;
    this.#prepare();
  }

  /** Whether one is kept ready. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /**
   * A process for an attempt, never given twice: the spare, which is replaced at once, or where there is none that is
   * ready and answers, one that is started now. Refuses CEREMONY_LOST where that one dies first.
   */
  async take(): Promise<CeremonyProcess> {
    const ready = this.#isReady ? this.#spare : undefined;
    if (ready) this.#letGo();
    this.#losses = 0;
    this.#prepare();
    if (ready && (await answers(ready))) return ready;
    await ready?.end();
    return this.start();
  }

  /** A process that is started now. Refuses CEREMONY_LOST when it dies first. */
  async start(): Promise<CeremonyProcess> {
    const started = this.#fork();
    await started.ready();
    return started;
  }

  /** Ends the spare, waits until it is gone, and keeps none from then on. */
  async end(): Promise<void> {
    this.#isOver = true;
    const spare = this.#spare;
    this.#letGo();
    await spare?.end();
  }

  #prepare(): void {
    if (!this.#isKept || this.#isOver || this.#spare || this.#losses >= LOSSES) return;
    try {
      const spare = this.#fork();
      this.#spare = spare;
      spare.onLoss = () => this.#replace(spare);
      void this.#try(spare);
    } catch {
      // Not even started: the attempt that needs one will say so.
      this.#losses = LOSSES;
    }
  }

  /** It counts as ready when everything in it is loaded and its cryptography works. One that fails is ended, and nobody is told. */
  async #try(spare: CeremonyProcess): Promise<void> {
    try {
      await spare.ready();
      await spare.ask('selfTest', {});
      if (this.#spare === spare) this.#isReady = true;
    } catch {
      await spare.end();
      this.#replace(spare);
    }
  }

  #replace(lost: CeremonyProcess): void {
    if (this.#spare !== lost) return;
    this.#letGo();
    this.#losses += 1;
    this.#prepare();
  }

  #letGo(): void {
    if (this.#spare) this.#spare.onLoss = () => {};
    this.#spare = undefined;
    this.#isReady = false;
  }
}

/** Whether it is still there. The request tries the cryptography, which was done before: the answer comes at once. */
function answers(spare: CeremonyProcess): Promise<boolean> {
  const asked = spare.ask('selfTest', {}).then(
    () => true,
    () => false,
  );
  return Promise.race([asked, delay(ANSWERS_WITHIN_MS).then(() => false)]);
}
