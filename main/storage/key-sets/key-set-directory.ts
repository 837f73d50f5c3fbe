/**
 * One key set's directory: its record, exports, notices, transcripts and sums. The only way to write there.
 *
 * The first record is what makes a set exist. Until it is on disk, exports go to a staging directory, so that a
 * crash never leaves shares of a set that has no record; then they are moved to their place.
 */
import path from 'node:path';
import { sha256, utf8 } from '../../../shared/bytes';
import { TRANSCRIPT_READ_BYTES } from '../../../shared/contract/transcripts';
import {
  type KeySetRecord,
  parseRecord,
  recordDigest,
  recordText,
  VERSION,
} from '../../../shared/records/key-set';
import { isSignOffs } from '../../../shared/records/sign-off';
import { type EntryFacts, type VerifiedTranscript, verifyChain } from '../../../shared/records/transcript';
import { Refusal } from '../../../shared/text/refusals';
import { makeDirectory } from '../files/directories';
import { isPlainFileName, marked, PRACTICE, slug } from '../files/names';
import { lookAt, readBounded } from '../files/read';
import { sumOf } from '../files/sum-of';
import { holdsSynced, MAX_EXPORT_BYTES, replaceFile, tryWriting, writeOrHold } from '../files/write';
import { sumOfGrown } from '../ledger/grown-sums';
import { keepRecord, keptSum, MAX_RECORD_BYTES } from '../ledger/kept';
import { discardStaged, moveStaged, mustBeOwn, PARTS, STAGING } from '../ledger/staging';
import { filesIn, madeAnew, readSums, type Sums, sumsText } from '../ledger/sums';
import { hasNoEnd, isTranscript, transcriptFile } from '../ledger/transcript-files';
import { TranscriptLog } from '../ledger/transcript-log';
import { practiceKeyFiles, shareFile, storeFile } from './names';
import { type Notice, noticesOf } from './notices';

/** Room for every file of an attempt with the longest share. */
export const ROOM_BYTES = 512 << 10;

/** A record as it is on disk. */
export interface StoredRecord {
  record: KeySetRecord;
  /** SHA-256 of the file, hex. */
  digest: string;
}

/** The record that follows a stored one: changed as told, with the next sequence number, citing it. */
export const successor = (stored: StoredRecord, changes: Partial<KeySetRecord>): KeySetRecord => ({
  ...stored.record,
  ...changes,
  version: VERSION,
  sequence: stored.record.sequence + 1,
  previous: stored.digest,
});

export class KeySetDirectory {
  /** Sums of what was written since the sums file was, whatever a file of that name was listed with before. */
  readonly #written: Sums = new Map();
  #hasListed = false;

  constructor(
    /** The ceremony folder, absolute. */
    readonly folder: string,
    /** The directory's name in it. */
    readonly name: string,
    /** Throws when the folder's lock is not held any more; called before every write. */
    private readonly lock: () => Promise<void>,
    /** Takes what people are to be told of, a sentence. */
    private readonly tell: (remark: string) => void = () => undefined,
  ) {}

  get path(): string {
    return path.join(this.folder, this.name);
  }
  get practice(): boolean {
    return this.name.startsWith(PRACTICE);
  }
  /** The set's name as file names have it. */
  get slug(): string {
    return slug(this.practice ? this.name.slice(PRACTICE.length) : this.name);
  }
  get recordName(): string {
    return marked(this.practice, 'key-set.json');
  }
  /** The version of the record before, whole, for the day that the newest cannot be read. */
  get keptName(): string {
    return marked(this.practice, 'key-set-before.json');
  }
  get sumsName(): string {
    return marked(this.practice, 'SHA256SUMS');
  }
  /** The sealed store's file, relative to this directory. */
  get storeName(): string {
    return storeFile(this.practice);
  }

  /**
   * True when there is a record, whatever it is worth. One of the other kind counts: a practice set's directory
   * renamed to a real one's (or the reverse) is in trouble, not absent.
   */
  async hasRecord(): Promise<boolean> {
    const names = [true, false].map(practice => marked(practice, 'key-set.json'));
    const there = await Promise.all(names.map(name => lookAt(path.join(this.path, name))));
    return there.some(stat => stat !== undefined);
  }

  /** Reads the record. Where a directory is a link as `mustBeOwn`; FILE_NOT_FOUND, FILE_DAMAGED, FILE_NEWER_FORMAT, FILE_NOT_REGULAR, FILE_TOO_LARGE. */
  load(): Promise<StoredRecord> {
    return this.read(this.recordName);
  }

  /** The same of a file of another name beside it. */
  async read(name: string): Promise<StoredRecord> {
    await mustBeOwn(this.path);
    const text = await this.#textOf(name);
    const record = parseRecord(text, name);
    if (record.practice !== this.practice) throw new Refusal('FILE_DAMAGED', { name });
    return { record, digest: recordDigest(text) };
  }

  /**
   * Writes the next version of the record: the first, or the successor of the one on disk (`successor`). A record
   * that is on disk already is taken as saved, so a save that failed half-way may be repeated.
   *
   * Throws `Refusal` RECORD_CHANGED when what is on disk is not the version that `record` follows, FILE_DAMAGED or
   * FILE_NEWER_FORMAT when it cannot be read, and as `replaceFile` does. Nothing is written then.
   */
  async save(record: KeySetRecord): Promise<StoredRecord> {
    await this.mayWrite();
    const text = recordText(record);
    const saved = { record: parseRecord(text, this.recordName), digest: recordDigest(text) };
    if (record.practice !== this.practice) throw new RangeError('a practice set has a practice directory');
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

  /** Where a share is to be written, relative to this directory. `reissue`: of `freeReissue`; 0 for a first issue. */
  shareFile(holder: string, index: number, reissue = 0): string {
    return shareFile(this.practice, this.slug, holder, index, reissue);
  }

  /** The first number from `least` on by which no file of a reissue of this index is named yet. */
  async freeReissue(holder: string, index: number, least: number): Promise<number> {
    const keys = this.practice ? Object.values(practiceKeyFiles(holder, index, least)) : [];
    for (const file of [this.shareFile(holder, index, least), ...keys])
      if (await lookAt(this.#inside(file))) return this.freeReissue(holder, index, least + 1);
    return least;
  }

  /**
   * Writes an armored share under the name that `shareFile` gave. Gives the path relative to the ceremony folder.
   * The same bytes may be written again (after another write failed); other content is FILE_EXISTS.
   */
  writeShare(file: string, armored: string): Promise<string> {
    return this.#writeInner(file, armored);
  }

  /** Writes the made-up key of a practice holder. The paths relative to the ceremony folder. */
  async writePracticeKey(
    holder: string,
    index: number,
    key: { armored: string; publicArmored: string },
    reissue = 0,
  ): Promise<string[]> {
    if (!this.practice) throw new Refusal('NOT_A_PRACTICE_SET');
    const files = practiceKeyFiles(holder, index, reissue);
    return [
      await this.#writeInner(files.secret, key.armored),
      await this.#writeInner(files.public, key.publicArmored),
    ];
  }

  /**
   * Writes an inner file that changes, in place of the version before, which stays until the new one is whole. Gives the
   * path relative to the ceremony folder; throws as `replaceFile` does.
   */
  async replaceInner(file: string, bytes: Uint8Array): Promise<string> {
    const at = await this.#placeFor(file);
    await replaceFile(at, bytes, { spare: true });
    return `${this.name}/${file}`;
  }

  /** Writes one notice; see `writeShare` for what is given and thrown. */
  writeNotice(notice: Notice): Promise<string> {
    return this.#writeInner(notice.file, notice.text);
  }

  /**
   * Writes the notices about every share that the attempt of `transcript` issued or marked, by the record that it left.
   * The paths of all, relative to the ceremony folder. One that is there and holds something else is FILE_EXISTS.
   */
  async writeNotices(transcript: string, stored: StoredRecord): Promise<string[]> {
    const files: string[] = [];
    for (const notice of noticesOf({ ...stored, set: this.slug }, transcript)) {
      files.push(await this.writeNotice(notice));
    }
    return files;
  }

  /** Begins a transcript in `transcripts/`. `at` is ISO 8601, `nonce` the attempt's. Throws as `writeNewFile` does. */
  async startTranscript(
    operation: string,
    nonce: string,
    at: string,
    facts: EntryFacts,
  ): Promise<TranscriptLog> {
    await this.mayWrite();
    await makeDirectory(path.join(this.path, 'transcripts'));
    const file = transcriptFile(this.practice, at, operation, nonce);
    return TranscriptLog.create(this.transcriptPath(file), at, facts);
  }

  /** The absolute path of a transcript by its file name. FILE_NOT_FOUND for a name that would lead elsewhere. */
  transcriptPath(file: string): string {
    if (!isPlainFileName(file)) throw new Refusal('FILE_NOT_FOUND');
    return path.join(this.path, 'transcripts', file);
  }

  async readTranscript(file: string): Promise<Uint8Array> {
    await mustBeOwn(this.path);
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
    const at = this.#inside(file);
    if ((await lookAt(path.dirname(at)))?.isDirectory() === false)
      throw new Refusal('FILE_NOT_REGULAR', { name: file });
    return readBounded(at, maxBytes);
  }

  /**
   * Brings `SHA256SUMS` up to date (see sums.ts); its path relative to the ceremony folder. To be called when the
   * transcript has ended. `stored` is the record that was judged good or saved: what changes is listed as that says it
   * is to be, never as it is found. `unfinished` names transcripts to leave out. Where something has its name that is no
   * sums file of ours nothing is written. Where the set had sums and they are gone, people are told that they were made anew.
   */
  async updateSums(stored: StoredRecord, unfinished: readonly string[] = []): Promise<string> {
    await this.mayWrite();
    const file = path.join(this.path, this.sumsName);
    const { sums: before, found } = await readSums(file);
    // What lies there is for people to look at: nothing is made from it, and nothing put in its place.
    if (found === 'unusable') return `${this.name}/${this.sumsName}`;
    const known = new Map([[this.recordName, stored.digest]]);
    const kept = await keptSum(this, stored);
    if (kept) known.set(this.keptName, kept);
    if (stored.record.store) known.set(this.storeName, stored.record.store.sha256);
    const sums: Sums = new Map();
    for (const name of await filesIn(this.path)) {
      if (name === this.sumsName || unfinished.includes(name.replace(/^transcripts\//, ''))) continue;
      const kept = known.get(name) ?? this.#written.get(name) ?? before.get(name);
      // Somebody else's notice must not pass for one that was written here.
      if (kept === undefined && found === 'file' && name.startsWith('notices/')) continue;
      const at = path.join(this.path, name);
      // Once it is listed, one without end was cut off: see `withoutCut`.
      if (kept === undefined && isTranscript(name) && (await hasNoEnd(at))) continue;
      const grown = kept !== undefined && isSignOffs(name) ? await sumOfGrown(at, kept) : kept;
      const sum = grown ?? (await sumOf(at));
      if (sum !== undefined) sums.set(name, sum);
    }
    await replaceFile(file, sumsText(sums));
    const { name, origin, sequence } = stored.record;
    const ended = [...sums.keys()].filter(isTranscript).length;
    const hadSums = this.#hasListed || ended > 1 || (origin === 'adopted' && sequence > 1);
    if (found === 'nothing' && hadSums) this.tell(madeAnew(this.sumsName, name));
    this.#hasListed = true;
    this.#written.clear();
    return `${this.name}/${this.sumsName}`;
  }

  /** Throws when the folder's lock is not held any more, and as `mustBeOwn`: to be asked before every write. */
  async mayWrite(): Promise<void> {
    await this.lock();
    await mustBeOwn(this.path);
  }

  /** Finds out, before anybody enters a share, whether there is room to write. As `tryWriting`. */
  async preflight(bytes = ROOM_BYTES): Promise<void> {
    await this.mayWrite();
    await tryWriting(this.path, bytes);
  }

  /** Moves staged exports to their place; the record that lists them is on disk. As `moveStaged`. */
  promote(): Promise<void> {
    return moveStaged(this.path);
  }

  /**
   * Removes staged exports. Only while there is no record: nobody has the secret they are shares of, so they are
   * worth nothing. Does nothing when there are none.
   */
  async discardStaged(): Promise<void> {
    await this.mayWrite();
    if (await this.hasRecord()) return;
    await discardStaged(this.path);
  }

  get recordPath(): string {
    return path.join(this.path, this.recordName);
  }

  async #textOf(name: string): Promise<string> {
    const bytes = await readBounded(path.join(this.path, name), MAX_RECORD_BYTES);
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      throw new Refusal('FILE_DAMAGED', { name });
    }
  }

  async #writeInner(file: string, text: string): Promise<string> {
    await writeOrHold(await this.#placeFor(file), Buffer.from(text, 'utf8'));
    this.#written.set(file, sha256(text));
    return `${this.name}/${file}`;
  }

  /** Where an inner file is to be written: staged, until the set has its record. Makes the directories. */
  async #placeFor(file: string): Promise<string> {
    await this.mayWrite();
    const base = (await this.hasRecord()) ? this.path : path.join(this.path, STAGING);
    await makeDirectory(base);
    const at = this.#inside(file, base);
    await makeDirectory(path.dirname(at));
    return at;
  }

  /** The absolute path of `part/name`. A record altered by hand must not lead out of the directory. */
  #inside(file: string, base = this.path): string {
    const [part, name, ...more] = file.split('/');
    const known = PARTS.some(one => one === part);
    if (!known || name === undefined || more.length > 0 || !isPlainFileName(name)) {
      throw new Refusal('FILE_DAMAGED', { name: this.recordName });
    }
    return path.join(base, part!, name);
  }
}
