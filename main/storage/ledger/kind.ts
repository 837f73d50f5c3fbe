/** What a ledger is told of its records: how they are read and written, and what lies beside them. */

/** What every record has, for the chain that it is in. */
export interface LedgerRecord {
  /** True when everything it is about is made up; its files say so in their names. */
  practice: boolean;
  /** Stays from version to version, 32 hex digits. */
  id: string;
  name: string;
  /** Number of the version, from 1. */
  sequence: number;
  /** SHA-256 of the version before, hex; null for the first. */
  previous: string | null;
  /** File names, oldest first. */
  transcripts: string[];
}

/** A record as it is on disk. */
export interface Stored<R extends LedgerRecord> {
  record: R;
  /** SHA-256 of the file, hex. */
  digest: string;
}

/** The version that follows a stored one: changed as told, with the next number, citing it. */
export const followedBy = <R extends LedgerRecord>(
  { record, digest }: Stored<R>,
  changes: Partial<R>,
): R => ({
  ...record,
  ...changes,
  sequence: record.sequence + 1,
  previous: digest,
});

/** One kind of ledger. Files and directories are relative to the ledger's own, with `/`. */
export interface LedgerKind<R extends LedgerRecord> {
  /** What the record's file is named by: `<base>.json`. */
  readonly base: string;
  /** The directories in it, `transcripts` among them, in the order in which what is staged is moved. */
  readonly parts: readonly string[];
  /** Bytes of the longest file that may be in them. */
  readonly maxBytes: number;
  /** Reads a record. Throws `Refusal` FILE_DAMAGED or FILE_NEWER_FORMAT, which name `name`. */
  parse(text: string, name: string): R;
  /** The record's file, for `parse`. */
  print(record: R): string;
  /** The version that follows: changed as told, with the next number and the digest of the one before. */
  follow(stored: Stored<R>, changes: Partial<R>): R;
  /** Files that change with the record, and the SHA-256 (hex) that it says they have; undefined where it has none of them. */
  changing(record: R): ReadonlyMap<string, string | undefined>;
  /** True for a file that is worth something only when it was written here: the sums list no other. */
  isListedIfWritten(file: string): boolean;
  /** True for a file that the sums list for good, also when it is gone: its absence is damage. */
  staysListed(file: string): boolean;
  /** True when there must have been sums under this record, whatever transcripts show. */
  hadSums(record: R): boolean;
}
