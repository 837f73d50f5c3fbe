/**
 * The ledger of one key set: a directory with the chain of its records, with shares, notices, practice keys and a sealed store
 * beside them. The only way to write there.
 */

import { type KeySetRecord, parseRecord, recordText, versionOf } from '../../../shared/records/key-set';
import { STORE_FILE_MAX_BYTES } from '../../../shared/records/sealed-store';
import { Refusal } from '../../../shared/text/refusals';
import type { Text } from '../../../shared/text/text';
import { unlessItFails } from '../files/errors';
import { lookAt } from '../files/read';
import { followedBy, type LedgerKind, type Stored } from '../ledger/kind';
import { Ledger } from '../ledger/ledger';
import { practiceKeyFiles, shareFile, storeFile } from './names';
import { type Notice, noticeLanguage, noticesOf } from './notices';

/** A key set's record as it is on disk. */
export type StoredRecord = Stored<KeySetRecord>;

/** The record that follows a stored one, as `followedBy`, in the version of the format that it needs. */
export const successor = (stored: StoredRecord, changes: Partial<KeySetRecord>): KeySetRecord =>
  followedBy(stored, { ...changes, version: versionOf({ ...stored.record, ...changes }) });

/** The directories of a set, besides which only the record, the version kept of it and the sums are ours. */
export const PARTS = ['shares', 'notices', 'transcripts', 'practice-keys', 'sealed'] as const;

const KEY_SETS: LedgerKind<KeySetRecord> = {
  base: 'key-set',
  parts: PARTS,
  maxBytes: STORE_FILE_MAX_BYTES,
  parse: parseRecord,
  print: recordText,
  follow: successor,
  changing: ({ practice, store }) => new Map([[storeFile(practice), store?.sha256]]),
  // Somebody else's notice must not pass for one that was written here.
  isListedIfWritten: file => file.startsWith('notices/'),
  staysListed: () => false,
  hadSums: ({ origin, sequence }) => origin === 'adopted' && sequence > 1,
};

export class KeySetLedger extends Ledger<KeySetRecord> {
  /** As of a `Ledger`. */
  constructor(
    folder: string,
    name: string,
    lock: () => Promise<void>,
    tell?: (remark: Text) => void,
    /** What could not be read of it when the folder was opened: it can be looked at, and nothing is written in it. */
    readonly trouble?: Refusal,
  ) {
    super(KEY_SETS, folder, name, lock, tell);
  }

  /** The sealed store's file, relative to this directory. */
  get storeName(): string {
    return storeFile(this.practice);
  }

  /** Where a share is to be written, relative to this directory. `reissue`: of `freeReissue`; 0 for a first issue. */
  shareFile(holder: string, index: number, reissue = 0): string {
    return shareFile(this.practice, this.slug, holder, index, reissue);
  }

  /** The first number from `least` on by which no file of a reissue of this index is named yet. */
  async freeReissue(holder: string, index: number, least: number): Promise<number> {
    const keys = this.practice ? Object.values(practiceKeyFiles(holder, index, least)) : [];
    for (const file of [this.shareFile(holder, index, least), ...keys])
      if (await lookAt(this.placeOf(file))) return this.freeReissue(holder, index, least + 1);
    return least;
  }

  /**
   * Writes an armored share under the name that `shareFile` gave. Gives the path relative to the ceremony folder.
   * The same bytes may be written again (after another write failed); other content is FILE_EXISTS.
   */
  writeShare(file: string, armored: string): Promise<string> {
    return this.writeInner(file, armored);
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
      await this.writeInner(files.secret, key.armored),
      await this.writeInner(files.public, key.publicArmored),
    ];
  }

  /** Writes one notice; see `writeShare` for what is given and thrown. */
  writeNotice(notice: Notice): Promise<string> {
    return this.writeInner(notice.file, notice.text);
  }

  /**
   * Writes the notices about every share that the attempt of `transcript` issued or marked, by the record that it left, in the
   * language of that attempt; in English where its transcript cannot be read.
   * The paths of all, relative to the ceremony folder. One that is there and holds something else is FILE_EXISTS.
   */
  async writeNotices(transcript: string, stored: StoredRecord): Promise<string[]> {
    const files: string[] = [];
    const read = await this.transcriptEntries(transcript).catch(unlessItFails(undefined));
    const language = noticeLanguage(read?.entries[0]);
    for (const notice of noticesOf({ ...stored, set: this.slug, language }, transcript)) {
      files.push(await this.writeNotice(notice));
    }
    return files;
  }
}
