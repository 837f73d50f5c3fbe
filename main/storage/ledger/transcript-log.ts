/**
 * A transcript while it is being written: one line an event, on disk before the attempt goes on.
 *
 * The file is opened anew for each line, so that a stick that was pulled and put back can be written to again.
 * What a failed write left is cut off before the next, so the chain on disk is always whole.
 */

import { constants, existsSync } from 'node:fs';
import fs, { type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { fromHex, utf8 } from '../../../shared/bytes';
import { TRANSCRIPT_MAX_BYTES } from '../../../shared/contract/limits';
import { TRANSCRIPT_READ_BYTES } from '../../../shared/contract/transcripts';
import { howFarFacts } from '../../../shared/records/how-far';
import type { Outcome } from '../../../shared/records/outcome';
import {
  type Chain,
  type EntryFacts,
  type EventName,
  emptyChain,
  FORMAT,
  nextLine,
  VERSION,
  verifyChain,
} from '../../../shared/records/transcript';
import { Refusal } from '../../../shared/text/refusals';
import { shown } from '../../../shared/text/shown';
import { pgpWords } from '../../../shared/text/words';
import { Turns } from '../../../shared/turns';
import { errno, refusalFor } from '../files/errors';
import { readBounded } from '../files/read';
import { writeNewFile } from '../files/write';

/** Kept free for what must be written so that an attempt can always end. */
const ROOM_FOR_THE_END = 1 << 20;
/** Entries without which nothing could be issued, recorded or ended; the others have a limit. */
const NEEDED: ReadonlySet<EventName> = new Set<EventName>([
  'confirmed',
  'reserved',
  'record-next',
  'exported',
  'recorded',
  'store-changed',
  'end',
]);

/** An entry with its facts. */
type Told = { event: EventName } & Readonly<Record<string, unknown>>;

const tellsHowFar = ({ event }: Told): boolean =>
  event === 'start' || event === 'confirmed' || event === 'share-accepted';

/** How a transcript ended: what is read aloud and written on paper. */
export interface TranscriptEnd {
  /** File name, in `transcripts/`. */
  file: string;
  /** SHA-256 of the last line, hex, and as 32 PGP words. */
  digest: string;
  words: string[];
}

export const endOf = (file: string, digest: string): TranscriptEnd => ({
  file,
  digest,
  words: pgpWords(fromHex(digest)),
});

/** An entry that is written with the start. */
export interface FirstEntry {
  event: Exclude<EventName, 'start' | 'end'>;
  facts: EntryFacts;
}

export class TranscriptLog {
  readonly #turns = new Turns();
  #ended = false;
  /** What its entries tell of how far the attempt came, which its end says. */
  readonly #reached: Told[];

  private constructor(
    /** Absolute. */
    readonly path: string,
    private chain: Chain,
    /** Bytes of whole lines. */
    private size: number,
    /** True when what is beyond `size` was left by a write of ours. */
    private torn: boolean,
    entries: readonly Told[],
  ) {
    this.#reached = entries.filter(tellsHowFar);
  }

  /** The file's name in `transcripts/`. */
  get file(): string {
    return path.basename(this.path);
  }

  /** True when the end entry has been written. */
  get ended(): boolean {
    return this.#ended;
  }

  /** SHA-256 of the last line that is on disk. */
  get digest(): string {
    return this.chain.digest;
  }

  /**
   * Makes the file with its start entry, and `more` after that. `file` is absolute; `at` is ISO 8601. Throws as `writeNewFile`
   * does, and TRANSCRIPT_FULL where that is more than a transcript takes.
   */
  static async create(
    file: string,
    at: string,
    facts: EntryFacts,
    more: readonly FirstEntry[] = [],
  ): Promise<TranscriptLog> {
    const entries: Told[] = [{ event: 'start', ...facts }];
    let { line, chain } = nextLine(emptyChain, at, 'start', { format: FORMAT, version: VERSION, ...facts });
    const lines = [line];
    for (const one of more) {
      ({ line, chain } = nextLine(chain, at, one.event, one.facts));
      lines.push(line);
      entries.push({ event: one.event, ...one.facts });
    }
    const bytes = utf8(`${lines.join('\n')}\n`);
    if (bytes.length > TRANSCRIPT_MAX_BYTES - ROOM_FOR_THE_END) throw new Refusal('TRANSCRIPT_FULL');
    await writeNewFile(file, bytes);
    return new TranscriptLog(file, chain, bytes.length, false, entries);
  }

  /**
   * Goes on with an interrupted transcript: a torn last line is cut off at the next append. Throws what
   * `readBounded` and `verifyChain` throw, and TRANSCRIPT_BROKEN for one that has ended.
   */
  static async resume(file: string): Promise<TranscriptLog> {
    const bytes = await readBounded(file, TRANSCRIPT_READ_BYTES);
    const { chain, entries, finished } = verifyChain(bytes, path.basename(file));
    if (finished) throw new Refusal('TRANSCRIPT_BROKEN', { position: entries.length + 1 });
    return new TranscriptLog(file, chain, bytes.lastIndexOf(0x0a) + 1, true, entries);
  }

  /**
   * Writes one entry and syncs it. Appends are done one after the other, in the order of the calls. When it
   * throws (FOLDER_FULL, FOLDER_READ_ONLY, FOLDER_FAILED, FOLDER_GONE, FILE_DAMAGED when another hand changed or took
   * away the file), the entry is not part of the transcript, and the same call may be made again. TRANSCRIPT_FULL for what is
   * not needed to end the attempt, when no more than the room for that is left.
   */
  append(at: string, event: Exclude<EventName, 'start' | 'end'>, facts: EntryFacts): Promise<void> {
    return this.#turns.take(() => this.#write(at, event, facts));
  }

  /**
   * Writes the end entry, without a result with how far the attempt came, reads the whole file back and checks its chain. May be called again after a failure;
   * once it has resolved, further calls give the same.
   */
  end(at: string, outcome: Outcome, facts: EntryFacts): Promise<TranscriptEnd> {
    return this.#turns.take(async () => {
      const reached = outcome === 'complete' ? {} : howFarFacts(this.#reached);
      if (!this.#ended) await this.#write(at, 'end', { outcome, ...reached, ...facts });
      this.#ended = true;
      await this.#readBack();
      return endOf(this.file, this.chain.digest);
    });
  }

  async #write(at: string, event: EventName, facts: EntryFacts): Promise<void> {
    if (this.#ended) throw new Error('the transcript has ended');
    const { line, chain } = nextLine(this.chain, at, event, facts);
    const bytes = utf8(`${line}\n`);
    const limit = NEEDED.has(event) ? TRANSCRIPT_READ_BYTES : TRANSCRIPT_MAX_BYTES - ROOM_FOR_THE_END;
    if (this.size + bytes.length > limit) throw new Refusal('TRANSCRIPT_FULL');
    try {
      const handle = await fs.open(this.path, constants.O_RDWR | (constants.O_NOFOLLOW ?? 0));
      try {
        await this.#cutToSize(handle);
        await this.#writeAll(handle, bytes);
      } finally {
        await handle.close();
      }
    } catch (error) {
      if (errno(error) === 'ENOENT') throw this.#gone();
      throw refusalFor(error, this.path);
    }
    this.chain = chain;
    this.size += bytes.length;
    const told = { event, ...facts };
    if (tellsHowFar(told)) this.#reached.push(told);
  }

  /** Where more than this file is gone, so is the medium, or another folder is in its place. */
  #gone(): Refusal {
    const ledger = path.dirname(path.dirname(this.path));
    return existsSync(ledger)
      ? new Refusal('FILE_DAMAGED', { name: this.file })
      : new Refusal('FOLDER_GONE', { name: shown(path.basename(path.dirname(ledger))) });
  }

  /** Cuts off what a failed write of ours left. Any other size is the work of another hand. */
  async #cutToSize(handle: FileHandle): Promise<void> {
    const { size } = await handle.stat();
    if (size < this.size || (size > this.size && !this.torn))
      throw new Refusal('FILE_DAMAGED', { name: this.file });
    if (size > this.size) await handle.truncate(this.size);
    this.torn = false;
  }

  async #writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
    this.torn = true;
    try {
      for (let done = 0; done < bytes.length; ) {
        const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, this.size + done);
        done += bytesWritten;
      }
      await handle.sync();
    } catch (error) {
      // Best effort: if this fails too, the next append cuts, and a reader takes a torn line as not written.
      await handle.truncate(this.size).catch(() => undefined);
      throw error;
    }
    this.torn = false;
  }

  async #readBack(): Promise<void> {
    const bytes = await readBounded(this.path, TRANSCRIPT_READ_BYTES);
    const { chain, finished } = verifyChain(bytes, this.file);
    if (!finished || chain.digest !== this.chain.digest)
      throw new Refusal('FILE_NOT_AS_WRITTEN', { name: this.file });
  }
}
