/** The ceremony processes of one attempt: the lead, which begins it and draws its nonce, and helpers that the operation asks for. */
import { type CeremonyProcess, type Loss, lossRefusal } from './ceremony-process';

export class CeremonyProcesses {
  #all: CeremonyProcess[] = [];
  #isOver = false;
  #loss: Loss | undefined;
  #onLoss: (loss: Loss) => void = () => {};
  /** The one that is kept ready for the next helper, or is being started for it. */
  #next: Promise<CeremonyProcess | undefined> | undefined;

  private constructor(
    readonly lead: CeremonyProcess,
    private readonly start: () => Promise<CeremonyProcess>,
    private readonly keepsNext: boolean,
  ) {
    this.#watch(lead);
  }

  /**
   * Has the lead started by `start`, and throws what that throws. `keepsNext`: one is kept ready for the next helper; to no purpose
   * where `start` has one ready in any case.
   */
  static async start(start: () => Promise<CeremonyProcess>, keepsNext = false): Promise<CeremonyProcesses> {
    return new CeremonyProcesses(await start(), start, keepsNext);
  }

  /**
   * Starts one more, or takes the one that was kept ready. `isOneOfMore`: another will be asked for, and is started while this one
   * works. Throws what `start` does, and as `requireAll` where that is so by then.
   */
  async helper(isOneOfMore = false): Promise<CeremonyProcess> {
    const ready = await this.#next;
    // Unless it died while the last line waited.
    const helper = (this.#next && ready) ?? (await this.start());
    this.#next = undefined;
    try {
      this.requireAll();
    } catch (error) {
      await helper.end();
      throw error;
    }
    this.#watch(helper);
    if (isOneOfMore && this.keepsNext) this.#prepare();
    return helper;
  }

  /** It is empty, and its loss is none of the attempt's. */
  #prepare(): void {
    this.#next = this.start().then(
      next => {
        next.onLoss = () => {
          this.#next = undefined;
        };
        return next;
      },
      () => undefined,
    );
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

  /** Ends all of them and waits until they are gone, also the one that is kept ready. No helper can be started from then on. */
  async end(): Promise<void> {
    this.#isOver = true;
    this.#onLoss = () => {};
    const next = this.#next?.then(one => one?.end());
    await Promise.all([...this.#all.map(one => one.end()), next]);
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
