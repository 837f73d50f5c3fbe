/**
 * A ledger: a directory with a chain of records, each of which cites the one before, with transcripts, exports and sums.
 * The only way to write there.
 *
 * The first record is what makes it exist. Until it is on disk, exports go to a staging directory, so that a
 * crash never leaves exports that no record lists; then they are moved to their place. What its records are of, and which
 * directories it has, a `LedgerKind` says.
 */

import path from 'node:path';
import { sha256, utf8 } from '../../../shared/bytes';
import { TRANSCRIPT_READ_BYTES } from '../../../shared/contract/transcripts';
import { type EntryFacts, type VerifiedTranscript, verifyChain } from '../../../shared/records/transcript';
import { Refusal } from '../../../shared/text/refusals';
import type { Text } from '../../../shared/text/text';
import { makeDirectory } from '../files/directories';
import { isPlainFileName, marked, PRACTICE, slug } from '../files/names';
import { lookAt, readBounded, utf8Text } from '../files/read';
import { holdsSynced, MAX_EXPORT_BYTES, replaceFile, tryWriting, writeOrHold } from '../files/write';
import { keepRecord, keptSum, MAX_RECORD_BYTES } from './kept';
import type { LedgerKind, LedgerRecord, Stored } from './kind';
import { discardStaged, moveStaged, mustBeOwn, STAGING } from './staging';
import { endedUnder, madeAnew, newSums, readSums, type Sums, sumsText } from './sums';
import { isTranscript, transcriptFile } from './transcript-files';
import { type FirstEntry, TranscriptLog } from './transcript-log';

/** Room for every file of an attempt with the longest share. */
export const ROOM_BYTES = 512 << 10;

/** A version that can be read again. */
export interface Prepared<R extends LedgerRecord> {
  text: string;
  saved: Stored<R>;
}

export class Ledger<R extends LedgerRecord> {
  /** Sums of what was written since the sums file was, whatever a file of that name was listed with before. */
  readonly #written: Sums = new Map();
  #hasListed = false;

  constructor(
    readonly kind: LedgerKind<R>,
    /** The ceremony folder, absolute. */
    readonly folder: string,
    /** The directory's name in it. */
    readonly name: string,
    /** Throws when the folder's lock is not held any more; called before every write. */
    private readonly lock: () => Promise<void>,
    /** Takes what people are to be told of, a sentence. */
    private readonly tell: (remark: Text) => void = () => undefined,
  ) {}

  get path(): string {
    return path.join(this.folder, this.name);
  }
  get practice(): boolean {
    return this.name.startsWith(PRACTICE);
  }
  /** The directory's name as the names of files in it have it. */
  get slug(): string {
    return slug(this.practice ? this.name.slice(PRACTICE.length) : this.name);
  }
  get recordName(): string {
    return this.recordNameWith('');
  }
  /** The version of the record before, whole, for the day that the newest cannot be read. */
  get keptName(): string {
    return this.recordNameWith('-before');
  }
  get sumsName(): string {
    return marked(this.practice, 'SHA256SUMS');
  }
  get recordPath(): string {
    return path.join(this.path, this.recordName);
  }
  /** The record's file name with more in front of its ending. */
  recordNameWith(more: string): string {
    return marked(this.practice, `${this.kind.base}${more}.json`);
  }

  /**
   * True when there is a record, whatever it is worth. One of the other kind counts: a practice set's directory
   * renamed to a real one's (or the reverse) is in trouble, not absent.
   */
  async hasRecord(): Promise<boolean> {
    const names = [true, false].map(practice => marked(practice, `${this.kind.base}.json`));
    const there = await Promise.all(names.map(name => lookAt(path.join(this.path, name))));
    return there.some(stat => stat !== undefined);
  }

  /** Reads the record. Where a directory is a link as `mustBeOwn`; FILE_NOT_FOUND, FILE_DAMAGED, FILE_NEWER_FORMAT, FILE_NOT_REGULAR, FILE_TOO_LARGE. */
  load(): Promise<Stored<R>> {
    return this.read(this.recordName);
  }

  /** The same of a file of another name beside it. */
  async read(name: string): Promise<Stored<R>> {
    await this.mustBeOwn();
    const text = await this.#textOf(name);
    const record = this.kind.parse(text, name);
    if (record.practice !== this.practice) throw new Refusal('FILE_DAMAGED', { name });
    return { record, digest: sha256(text) };
  }

  /**
   * A version of the record as its file is to have it. Throws `Refusal` RECORD_TOO_LARGE for one that could not be read again,
   * and `RangeError` for one that does not add up: to be asked before anything announces it.
   */
  prepared(record: R): Prepared<R> {
    if (record.practice !== this.practice) throw new RangeError('a practice record has a practice directory');
    const text = this.kind.print(record);
    if (utf8(text).length > MAX_RECORD_BYTES)
      throw new Refusal('RECORD_TOO_LARGE', { name: this.recordName, expected: MAX_RECORD_BYTES >> 20 });
    return { text, saved: { record: this.#parsed(text), digest: sha256(text) } };
  }

  #parsed(text: string): R {
    try {
      return this.kind.parse(text, this.recordName);
    } catch (error) {
      // No file has it: nobody damaged anything.
      if (error instanceof Refusal) throw new RangeError('a record that does not add up', { cause: error });
      throw error;
    }
  }

  /**
   * Writes the next version of the record: the first, or the successor of the one on disk (`successor`). A record
   * that is on disk already is taken as saved, so a save that failed half-way may be repeated.
   *
   * Throws `Refusal` RECORD_CHANGED when what is on disk is not the version that `record` follows, FILE_DAMAGED or
   * FILE_NEWER_FORMAT when it cannot be read, and as `prepared` and `replaceFile` do. Nothing is written then.
   */
  async save(record: R, { text, saved } = this.prepared(record)): Promise<Stored<R>> {
    await this.mayWrite();
    // A record that is gone is no other one: its medium may be put back.
    const isThere = record.previous !== null || (await this.hasRecord());
    const there = isThere ? await this.load() : undefined;
    if (there?.digest !== saved.digest) {
      const follows =
        record.previous === (there?.digest ?? null) && record.sequence === (there?.record.sequence ?? 0) + 1;
      if (!follows || (there && there.record.id !== record.id)) {
        throw new Refusal('RECORD_CHANGED', { name: this.recordName });
      }
      if (there) await keepRecord(this, there.digest);
      await replaceFile(this.recordPath, text);
    } else {
      // It may be what a save that failed half-way could not sync.
      await holdsSynced(this.recordPath, utf8(text), MAX_RECORD_BYTES);
    }
    await this.promote();
    return saved;
  }

  /** SHA-256, hex, of a record's file. */
  digestOf(record: R): string {
    return sha256(this.kind.print(record));
  }

  /**
   * Writes a file that changes, in place of the version before, which stays until the new one is whole. Gives the
   * path relative to the ceremony folder; throws as `replaceFile` does.
   */
  async replaceInner(file: string, bytes: Uint8Array): Promise<string> {
    const at = await this.#placeToWrite(file);
    await replaceFile(at, bytes, { spare: true });
    return `${this.name}/${file}`;
  }

  /** Begins a transcript in `transcripts/`. `at` is ISO 8601, `nonce` the attempt's. Throws as `writeNewFile` does. */
  async startTranscript(
    operation: string,
    nonce: string,
    at: string,
    facts: EntryFacts,
    more?: readonly FirstEntry[],
  ): Promise<TranscriptLog> {
    await this.mayWrite();
    await makeDirectory(path.join(this.path, 'transcripts'));
    const file = transcriptFile(this.practice, at, operation, nonce);
    return TranscriptLog.create(this.transcriptPath(file), at, facts, more);
  }

  /** The absolute path of a transcript by its file name. FILE_NOT_FOUND for a name that would lead elsewhere. */
  transcriptPath(file: string): string {
    if (!isPlainFileName(file)) throw new Refusal('FILE_NOT_FOUND');
    return path.join(this.path, 'transcripts', file);
  }

  async readTranscript(file: string): Promise<Uint8Array> {
    await this.mustBeOwn();
    return readBounded(this.transcriptPath(file), TRANSCRIPT_READ_BYTES);
  }

  /** A transcript whose chain holds; throws as `readTranscript` and `verifyChain`. */
  async transcriptEntries(file: string): Promise<VerifiedTranscript> {
    return verifyChain(await this.readTranscript(file), file);
  }

  /** Writes a file beside the transcripts. The same bytes may be written again; other content is FILE_EXISTS. */
  async writeBeside(file: string, bytes: Uint8Array): Promise<void> {
    await this.mayWrite();
    await writeOrHold(this.transcriptPath(file), bytes);
    this.#written.set(`transcripts/${file}`, sha256(bytes));
  }

  /** Writes a file beside the transcripts, in place of the one that is there. */
  async replaceBeside(file: string, bytes: Uint8Array): Promise<void> {
    await this.mayWrite();
    await replaceFile(this.transcriptPath(file), bytes);
    this.#written.set(`transcripts/${file}`, sha256(bytes));
  }

  /** An export's bytes by its path relative to this directory. As `readBounded`. */
  async readExport(file: string, maxBytes = MAX_EXPORT_BYTES): Promise<Uint8Array> {
    const at = this.placeOf(file);
    if ((await lookAt(path.dirname(at)))?.isDirectory() === false)
      throw new Refusal('FILE_NOT_REGULAR', { name: file });
    return readBounded(at, maxBytes);
  }

  /**
   * Brings `SHA256SUMS` up to date (see sums.ts); its path relative to the ceremony folder. To be called when the
   * transcript has ended. `stored` is the record that was judged good or saved: what changes is listed as that says it
   * is to be, never as it is found. `unfinished` names transcripts to leave out. Where something has its name that is no
   * sums file of ours nothing is written. Where there had been sums and they are gone, people are told that they were made anew.
   */
  async updateSums(stored: Stored<R>, unfinished: readonly string[] = []): Promise<string> {
    await this.mayWrite();
    const file = path.join(this.path, this.sumsName);
    const { sums: before, found } = await readSums(file);
    // What lies there is for people to look at: nothing is made from it, and nothing put in its place.
    if (found === 'unusable') return `${this.name}/${this.sumsName}`;
    const known = new Map<string, string | undefined>([
      ...this.kind.changing(stored.record),
      [this.recordName, stored.digest],
      [this.keptName, (await keptSum(this, stored)) ?? undefined],
    ]);
    const sumOfOurs = (name: string) => known.get(name) ?? this.#written.get(name) ?? before.get(name);
    const isStrange = (name: string) => found === 'file' && this.kind.isListedIfWritten(name);
    const sums = await newSums(this, sumOfOurs, isStrange, unfinished);
    for (const [name, sum] of before) if (this.kind.staysListed(name) && !sums.has(name)) sums.set(name, sum);
    await replaceFile(file, sumsText(sums));
    const ended = endedUnder(
      stored.record,
      [...sums.keys()].filter(isTranscript).map(file => path.basename(file)),
    );
    const hadSums = this.#hasListed || ended.length > 1 || this.kind.hadSums(stored.record);
    if (found === 'nothing' && hadSums) this.tell(madeAnew(this.sumsName, stored.record.name));
    this.#hasListed = true;
    this.#written.clear();
    return `${this.name}/${this.sumsName}`;
  }

  /** Throws when the folder's lock is not held any more, and as `mustBeOwn`: to be asked before every write. */
  async mayWrite(): Promise<void> {
    await this.lock();
    await this.mustBeOwn();
  }

  /** Throws as `mustBeOwn` of `staging.ts`, of the directory and those in it. */
  mustBeOwn(): Promise<void> {
    return mustBeOwn(this.path, this.kind.parts);
  }

  /** Finds out, before anybody enters a share, whether there is room to write. As `tryWriting`. */
  async preflight(bytes = ROOM_BYTES): Promise<void> {
    await this.mayWrite();
    await tryWriting(this.path, bytes);
  }

  /** Moves staged exports to their place; the record that lists them is on disk. As `moveStaged`. */
  promote(): Promise<void> {
    return moveStaged(this.path, this.kind);
  }

  /**
   * Removes staged exports. Only while there is no record: nobody has what they are of, so they are
   * worth nothing. Does nothing when there are none.
   */
  async discardStaged(): Promise<void> {
    await this.mayWrite();
    if (await this.hasRecord()) return;
    await discardStaged(this.path);
  }

  async #textOf(name: string): Promise<string> {
    return utf8Text(await readBounded(path.join(this.path, name), MAX_RECORD_BYTES), name);
  }

  /**
   * Writes a text as an export, under a path `part/name`, and gives the path relative to the ceremony folder. The same may be
   * written again (after another write failed); other content is FILE_EXISTS.
   */
  async writeInner(file: string, text: string): Promise<string> {
    await writeOrHold(await this.#placeToWrite(file), Buffer.from(text, 'utf8'));
    this.#written.set(file, sha256(text));
    return `${this.name}/${file}`;
  }

  /** Where an export is to be written: staged, until there is a record. Makes the directories. */
  async #placeToWrite(file: string): Promise<string> {
    await this.mayWrite();
    const base = (await this.hasRecord()) ? this.path : path.join(this.path, STAGING);
    await makeDirectory(base);
    const at = this.placeOf(file, base);
    await makeDirectory(path.dirname(at));
    return at;
  }

  /** The absolute path of an inner file, `part/name`. A record altered by hand must not lead out of the directory. */
  protected placeOf(file: string, base = this.path): string {
    const [part, name, ...more] = file.split('/');
    const known = this.kind.parts.includes(part!);
    if (!known || name === undefined || more.length > 0 || !isPlainFileName(name)) {
      throw new Refusal('FILE_DAMAGED', { name: this.recordName });
    }
    return path.join(base, part!, name);
  }
}
