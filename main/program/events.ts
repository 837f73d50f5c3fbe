/**
 * What the window is told without asking: after each call what that changed, and by itself when an attempt expires, its process
 * dies, or the machine's state changes. Where nobody follows, nothing is looked at.
 */
import type { CallName, Handlers } from '../../shared/contract';
import { contract } from '../../shared/contract';
import type { EventName, Events, EventValue, ProgramEvent } from '../../shared/contract/events';
import { msUntil } from '../../shared/moment';
import type { Session } from '../attempts/session';
import { viewRecovery } from '../operations/recovery/mode';
import { listVaults } from './tss-vaults';

/** How often the machine is looked at. */
export const LOOK_EVERY_MS = 5000;
/** A result that is written within this time is told when it is written, and not that it is being written. */
export const WRITING_TOLD_AFTER_MS = 400;
/** The wall clock was set, or the computer slept, where it has left the steady one by more. */
const CLOCK_JUMP_MS = 1000;

/** What the clock shows that is not time that went by: its distance from the steady clock, and its zone. */
const clockNow = () => ({ ahead: Date.now() - performance.now(), zone: new Date().getTimezoneOffset() });

type Read = Pick<Handlers, 'program' | 'folder' | 'keySet'>;

export class ProgramEvents implements Events {
  #listener: ((event: ProgramEvent) => void) | undefined;
  #number = 0;
  /** What was told last, without what changes by time alone. */
  readonly #told = new Map<EventName, string>();
  #wasLive = false;
  #clock = clockNow();
  #looking: NodeJS.Timeout | undefined;
  #soon: NodeJS.Timeout | undefined;
  /** Counts what may have changed the folder: what was read before is not told. */
  #changes = 0;
  #isReading = false;

  constructor(
    private readonly session: Session,
    private readonly read: Read,
  ) {
    session.onChange = () => this.#onChange();
  }

  follow(listener: (event: ProgramEvent) => void): void {
    // Who comes later reads what was told before.
    this.#listener = () => {};
    this.#look();
    this.#listener = listener;
    this.#looking ??= setInterval(() => void this.#lookAtMachine(), LOOK_EVERY_MS).unref();
  }

  /** Nothing is told any more. */
  stop(): void {
    this.#listener = undefined;
    clearInterval(this.#looking);
    clearTimeout(this.#soon);
  }

  /** Tells, each time anew, that the window is to be closed in the middle of an attempt. */
  closing(): void {
    this.#listener?.({ number: ++this.#number, name: 'closing', value: { closing: true } });
  }

  /** The same handlers; when one has answered, what it changed is told. */
  after(handlers: Handlers): Handlers {
    const groups = Object.entries(handlers).map(([group, calls]) => [
      group,
      Object.fromEntries(
        Object.entries(calls).map(([name, handler]) => [
          name,
          this.#after(`${group}.${name}` as CallName, handler),
        ]),
      ),
    ]);
    return Object.fromEntries(groups) as Handlers;
  }

  #after(name: CallName, handler: (params: never) => Promise<unknown>) {
    const [group, call] = name.split('.') as [keyof typeof contract, never];
    const { changes }: { changes?: 'folder' | undefined } = contract[group][call];
    return async (params: never): Promise<unknown> => {
      try {
        return await handler(params);
      } finally {
        if (changes) this.#changes++;
        // The answer goes first.
        if (this.#listener) setImmediate(() => this.#look(changes === 'folder'));
      }
    };
  }

  #onChange(): void {
    if (!this.#listener) return;
    if (this.session.run?.ended) this.#look();
    else this.#lookSoon();
  }

  #lookSoon(): void {
    this.#soon ??= setTimeout(() => {
      this.#soon = undefined;
      this.#look();
    }, WRITING_TOLD_AFTER_MS).unref();
  }

  #look(folderChanged = false): void {
    if (!this.#listener) return;
    const { run } = this.session;
    const attempt = run?.view() ?? null;
    const endsInMs = run?.endsAt ? Math.max(0, msUntil(run.endsAt)) : null;
    this.#tell('attempt', { attempt, endsInMs }, { ...attempt, secondsLeft: run?.endsAt?.steady });
    const recovery = viewRecovery(this.session);
    this.#tell('recovery', { recovery }, recovery && { ...recovery, secondsLeft: null });
    const isLive = run !== undefined && !run.ended;
    // With the end of an attempt the record may have changed.
    const isOver = this.#wasLive && !isLive;
    this.#wasLive = isLive;
    if (isOver) this.#changes++;
    if (isOver || folderChanged) void this.#readFolder();
  }

  /** Of the folder only what was read after its last change is told: what comes meanwhile is read once more. */
  async #readFolder(): Promise<void> {
    if (this.#isReading) return;
    this.#isReading = true;
    for (let seen = -1; seen !== this.#changes && this.#listener; ) {
      seen = this.#changes;
      const value = await this.#folder();
      if (value && seen === this.#changes) this.#tell('folder', value);
    }
    this.#isReading = false;
  }

  async #folder(): Promise<EventValue<'folder'> | undefined> {
    const { session, read } = this;
    try {
      // An attempt that has ended may still be listing its transcript.
      await session.run?.inTurn(async () => {});
      // Nor is anything read while a call changes it.
      return await session.inTurn(async () => {
        const [folder, keySet, vaults] = await Promise.all([
          read.folder.read({}),
          read.keySet.read({}).catch(() => undefined),
          session.folder ? listVaults(session, true).catch(() => undefined) : [],
        ]);
        return { folder, ...(vaults && { vaults }), ...(keySet !== undefined && { keySet }) };
      });
    } catch {
      // As little as can be read of it is told when it is next asked for.
      return undefined;
    }
  }

  async #lookAtMachine(): Promise<void> {
    const [program, machine] = await Promise.all([
      this.read.program.read({}),
      this.read.program.machine({ again: false }),
    ]);
    if (!this.#listener) return;
    const before = this.#clock;
    this.#clock = clockNow();
    const isSet =
      Math.abs(this.#clock.ahead - before.ahead) > CLOCK_JUMP_MS || this.#clock.zone !== before.zone;
    if (isSet) {
      // What was said of the time that is left was said by another clock, too.
      this.#told.delete('machine');
      this.#told.delete('attempt');
    }
    this.#tell('machine', { program, machine }, [program.network, machine]);
    if (isSet) this.#look();
  }

  /** Tells it, unless it was told last, by `what`: all that is not time alone. */
  #tell<N extends EventName>(name: N, value: EventValue<N>, what: unknown = value): void {
    const now = JSON.stringify(what);
    if (this.#told.get(name) === now) return;
    this.#told.set(name, now);
    this.#listener?.({ number: ++this.#number, name, value } as ProgramEvent);
  }
}
