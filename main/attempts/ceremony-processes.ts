/** The ceremony processes of one attempt: the lead, which begins it and draws its nonce, and helpers that the operation asks for. */
import { type CeremonyProcess, type Loss, lossRefusal } from './ceremony-process';

export class CeremonyProcesses {
  #all: CeremonyProcess[] = [];
  #isOver = false;
  #loss: Loss | undefined;
  #onLoss: (loss: Loss) => void = () => {};

  private constructor(
    readonly lead: CeremonyProcess,
    private readonly start: () => Promise<CeremonyProcess>,
  ) {
    this.#watch(lead);
  }

  /** Has the lead started by `start`, and throws what that throws. */
  static async start(start: () => Promise<CeremonyProcess>): Promise<CeremonyProcesses> {
    return new CeremonyProcesses(await start(), start);
  }

  /** Starts one more. Throws what `start` does, and as `requireAll` where that is so by then. */
  async helper(): Promise<CeremonyProcess> {
    const helper = await this.start();
    try {
      this.requireAll();
    } catch (error) {
      await helper.end();
      throw error;
    }
    return this.#watch(helper);
  }

  /** Ends one of them, which is no loss, and waits until it is gone. */
  async release(helper: CeremonyProcess): Promise<void> {
    this.#all = this.#all.filter(one => one !== helper);
    await helper.end();
  }

  /** Which way the first of them was lost, if one was. */
  get loss(): Loss | undefined {
    return this.#loss;
  }

  /** Throws ATTEMPT_EXPIRED or CEREMONY_LOST where one of them is gone, and CEREMONY_LOST where they were ended. */
  requireAll(): void {
    if (this.#loss || this.#isOver) throw lossRefusal(this.#loss ?? 'lost');
  }

  /**
   * Somebody is there: the time without input, which each process keeps for itself, starts anew in all of them, but in
   * `used`, where it has. What that comes too late for is told as a loss.
   */
  async touch(nonce: string, used?: CeremonyProcess): Promise<void> {
    const others = this.#all.filter(one => one !== used);
    await Promise.all(others.map(one => one.ask('touch', { nonce }).catch(() => {})));
  }

  /** Called once, when the first of them ends the attempt by itself or dies; at once if one has already. The others are to be ended then. */
  set onLoss(listener: (loss: Loss) => void) {
    this.#onLoss = listener;
    if (this.#loss) listener(this.#loss);
  }

  /** Ends all of them and waits until they are gone. No helper can be started from then on. */
  async end(): Promise<void> {
    this.#isOver = true;
    this.#onLoss = () => {};
    await Promise.all(this.#all.map(one => one.end()));
  }

  #watch(one: CeremonyProcess): CeremonyProcess {
    this.#all.push(one);
    one.onLoss = loss => {
      if (this.#loss) return;
      this.#loss = loss;
      this.#onLoss(loss);
    };
    return one;
  }
}
