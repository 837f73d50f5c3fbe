/**
 * One record from an attempt's start to its end.
 *
 * What stands under the attempt's words is one record, by its digest. Every save follows that one, or the one that this
 * attempt saved last, and is announced in the transcript first, by number and digest, synced: so a record that somebody
 * else put there meanwhile is never taken for ours, now or when the folder is opened again.
 */
import type { EntryFacts } from '../../../shared/records/transcript';
import { Refusal } from '../../../shared/text/refusals';
import type { LedgerRecord, Stored } from './kind';
import type { Ledger } from './ledger';
import { changesText } from './record-diff';
import type { TranscriptLog } from './transcript-log';

export class StandingRecord<R extends LedgerRecord, L extends Ledger<R> = Ledger<R>> {
  #stored: Stored<R> | undefined;
  /** Digests of the versions that the transcript announces. */
  readonly #announced: Set<string>;

  constructor(
    readonly directory: L & Ledger<R>,
    private readonly log: TranscriptLog,
    /** The record under the words; absent while there is none yet. */
    bound?: Stored<R>,
    /** What it announced already, where it is gone on with. */
    announced: Iterable<string> = [],
  ) {
    this.#stored = bound;
    this.#announced = new Set(announced);
  }

  /** The record as this attempt stands on it: as bound, or as it saved it last. */
  get stored(): Stored<R> {
    if (!this.#stored) throw new RangeError('there is no record yet');
    return this.#stored;
  }

  /** How transcripts cite it. */
  get facts(): EntryFacts {
    return { recordNumber: this.stored.record.sequence, recordDigest: this.stored.digest };
  }

  /** The same, after a look at the disk. RECORD_CHANGED when another is there; throws as `load`. */
  async check(): Promise<Stored<R>> {
    const there = await this.directory.load();
    if (there.digest !== this.stored.digest) throw new Refusal('RECORD_CHANGED', this.#named);
    return this.stored;
  }

  /** True while the record on disk, or none, is what this attempt found, or wrote last, or was about to write. */
  async isOurs(): Promise<boolean> {
    const digest = await this.#onDisk();
    return digest === this.#stored?.digest || this.#announced.has(digest ?? '');
  }

  /**
   * Announces and saves a version that follows `stored`. A save that failed half-way may be repeated with the very same
   * record; it is announced once. RECORD_CHANGED when the record on disk is another; throws as `prepared`, before anything is
   * announced, and as `append` and `save`.
   */
  async save(record: R): Promise<Stored<R>> {
    const prepared = this.directory.prepared(record);
    const { digest } = prepared.saved;
    await this.#mustBeOurs(digest);
    if (!this.#announced.has(digest)) {
      const at = new Date().toISOString();
      await this.log.append(at, 'record-next', {
        recordNumber: record.sequence,
        recordDigest: digest,
        // For the day that this version cannot be read (`restored-record.ts`).
        ...(this.#stored && { changes: changesText(this.#stored.record, record) }),
      });
      this.#announced.add(digest);
    }
    this.#stored = await this.directory.save(record, prepared);
    return this.#stored;
  }

  async #mustBeOurs(next: string): Promise<void> {
    const there = await this.#onDisk();
    const isRepeated = there === next && this.#announced.has(next);
    if (there !== this.#stored?.digest && !isRepeated) throw new Refusal('RECORD_CHANGED', this.#named);
  }

  /** The digest of what is there. A record that is gone is no other one: its medium may be put back. */
  async #onDisk(): Promise<string | undefined> {
    const isThere = this.#stored !== undefined || (await this.directory.hasRecord());
    return isThere ? (await this.directory.load()).digest : undefined;
  }

  get #named(): { name: string } {
    return { name: this.directory.recordName };
  }
}
