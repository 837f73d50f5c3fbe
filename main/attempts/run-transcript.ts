/** The transcript of an attempt, on a folder that may fail: an entry that could not be written is kept, and written before the next. */
import type { Outcome } from '../../shared/records/outcome';
import type { EntryFacts, EventName } from '../../shared/records/transcript';
import type { TranscriptEnd, TranscriptLog } from '../storage/ledger/transcript-log';
import type { WriteStep } from './attempt-plan';
import { asRefusal } from './run-details';

/** `start` and `end` are the log's own. */
export type NotedEvent = Exclude<EventName, 'start' | 'end'>;

export const now = (): string => new Date().toISOString();

export class RunTranscript {
  readonly #unwritten: { at: string; event: NotedEvent; facts: EntryFacts }[] = [];
  #isFull = false;

  constructor(private readonly log: TranscriptLog) {}

  /** There was no room for an entry, which was left out. */
  get isFull(): boolean {
    return this.#isFull;
  }

  /** Keeps an entry of now for the next `flush`. */
  keep(event: NotedEvent, facts: EntryFacts): void {
    this.#unwritten.push({ at: now(), event, facts });
  }

  /** Writes the entries that were kept, in order. What a full transcript does not take is left out. Throws as `TranscriptLog.append`. */
  async flush(): Promise<void> {
    for (let entry = this.#unwritten[0]; entry; entry = this.#unwritten[0]) {
      try {
        await this.log.append(entry.at, entry.event, entry.facts);
      } catch (error) {
        if (asRefusal(error).code !== 'TRANSCRIPT_FULL') throw error;
        this.#isFull = true;
      }
      this.#unwritten.shift();
    }
  }

  /** Writes one entry after those that were kept. Throws as `TranscriptLog.append`: then it is not kept. */
  async write(event: NotedEvent, facts: EntryFacts): Promise<void> {
    await this.flush();
    await this.log.append(now(), event, facts);
  }

  /** A step of writing: one entry. */
  noting(event: NotedEvent, facts: () => EntryFacts): WriteStep {
    return () => this.write(event, facts());
  }

  /** Writes the end entry after those that were kept. `facts` are asked for when those are on disk. Throws as `TranscriptLog.end`. */
  async end(
    outcome: Outcome,
    facts: () => EntryFacts | Promise<EntryFacts> = () => ({}),
  ): Promise<TranscriptEnd> {
    await this.flush();
    const told = await facts();
    return this.log.end(now(), outcome, told);
  }
}
