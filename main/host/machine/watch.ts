/** The machine's state as a program that runs for hours reads it again and again: one reading at a time. */
import type { Findings } from './findings';
import { type Machine, readMachine } from './read';

/** On macOS and Windows a reading starts programs of the system; one that is younger than this is told again. */
const KEPT_MS = 60_000;

export class MachineWatch {
  readonly #machine: Partial<Machine>;
  readonly #now: () => number;
  #reading: Promise<Findings> | undefined;
  #last: { findings: Findings; at: number } | undefined;

  constructor(machine: Partial<Machine> = {}) {
    this.#machine = machine;
    this.#now = machine.now ?? Date.now;
  }

  /** Reads the machine, or waits for the reading that is going on. Never rejects. */
  read(): Promise<Findings> {
    this.#reading ??= readMachine(this.#machine).then(findings => {
      this.#last = { findings, at: this.#now() };
      this.#reading = undefined;
      return findings;
    });
    return this.#reading;
  }

  /**
   * What is known without a long wait: on Linux a new reading, elsewhere the last one, and when that is a minute old another
   * is begun. The first is waited for.
   */
  async glance(): Promise<Findings> {
    if ((this.#machine.platform ?? process.platform) === 'linux' || !this.#last) return this.read();
    const { findings, at } = this.#last;
    if (Math.abs(this.#now() - at) >= KEPT_MS) void this.read();
    return findings;
  }
}
