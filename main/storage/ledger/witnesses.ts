/** All that a ledger's transcripts tell of its record: read once, for everything that judges by it. */

import path from 'node:path';
import { growsBeside } from '../../../shared/records/grows-beside';
import type { Entry, VerifiedTranscript } from '../../../shared/records/transcript';
import { namesIn } from '../files/directories';
import { isOfOneFile, type Unread, unlessItFails, unlessUnread } from '../files/errors';
import { isPlainFileName } from '../files/names';
import { isUnfinishedName } from '../files/temporary';
import type { LedgerRecord } from './kind';
import type { Ledger } from './ledger';

/**
 * Transcripts by file name; undefined where one is missing, damaged or altered. In the order in which the record lists them,
 * oldest first, then the others by name: a name has a time in it, and clocks are set back.
 */
export type Witnesses = ReadonlyMap<string, VerifiedTranscript | undefined>;

/** A version of the record as an entry names it. */
export interface Named {
  number: number;
  digest: string;
  /** The transcript. */
  file: string;
}

/**
 * Every transcript on disk, and those that the record lists. Throws what a failing medium does: a medium that fails says nothing. One that
 * is there and cannot be read, for whatever cause, is not missing, and thrown, too; for who only looks `unread` takes it instead.
 */
export async function readWitnesses(
  directory: Ledger<LedgerRecord>,
  record?: Pick<LedgerRecord, 'transcripts'>,
  unread?: Unread[],
): Promise<Witnesses> {
  const folder = path.join(directory.path, 'transcripts');
  const names = await namesIn(folder, directory.folder);
  const onDisk = names.filter(
    file =>
      file.endsWith('.jsonl') &&
      !growsBeside(file) &&
      isPlainFileName(file) &&
      !file.startsWith('.') &&
      !isUnfinishedName(file),
  );
  const witnesses = new Map<string, VerifiedTranscript | undefined>();
  for (const file of [...new Set([...(record?.transcripts ?? []), ...onDisk.sort()])]) {
    witnesses.set(file, await witness(directory, file, unread));
  }
  return witnesses;
}

async function witness(
  directory: Ledger<LedgerRecord>,
  file: string,
  unread?: Unread[],
): Promise<VerifiedTranscript | undefined> {
  try {
    return await directory.transcriptEntries(file);
  } catch (error) {
    if (isOfOneFile(error)) return unlessUnread(unread, `transcripts/${file}`, undefined)(error);
    return unlessItFails(undefined)(error);
  }
}

/** The versions that a transcript names, in its order. */
const namedIn = (file: string, entries: readonly Entry[]): (Named & { event: Entry['event'] })[] =>
  entries.flatMap(({ event, recordNumber, recordDigest }) =>
    typeof recordNumber === 'number' && typeof recordDigest === 'string'
      ? [{ event, number: recordNumber, digest: recordDigest, file }]
      : [],
  );

/** Every version that any transcript names, also those that it found, or was about to write. */
export const namedBy = (witnesses: Witnesses): Named[] =>
  [...witnesses].flatMap(([file, read]) => (read ? namedIn(file, read.entries) : []));

/**
 * The versions that were certainly written: those that an entry says were, and the one that was announced before an export,
 * which comes only after it.
 */
export function leftBy(witnesses: Witnesses): Named[] {
  return [...witnesses].flatMap(([file, read]) => {
    if (!read) return [];
    const told = namedIn(file, read.entries).filter(
      one => one.event !== 'start' && one.event !== 'record-next',
    );
    const exported = read.entries.findIndex(one => one.event === 'exported');
    const before = namedIn(file, read.entries.slice(0, Math.max(exported, 0)));
    return [...before.filter(one => one.event === 'record-next'), ...told];
  });
}

/** Digests of the versions that were on disk once, by those who found them there when they began, or say that they wrote them. */
export const foundOrLeftBy = (witnesses: Witnesses): string[] => [
  ...[...witnesses].flatMap(([file, read]) =>
    read ? namedIn(file, read.entries.slice(0, 1)).map(({ digest }) => digest) : [],
  ),
  ...leftBy(witnesses).map(({ digest }) => digest),
];

/** The versions that were announced. */
export const announcedBy = (witnesses: Witnesses): Named[] =>
  [...witnesses].flatMap(([file, read]) =>
    read ? namedIn(file, read.entries).filter(one => one.event === 'record-next') : [],
  );

/** File names of transcripts without an end entry. */
export const unfinished = (witnesses: Witnesses): string[] =>
  [...witnesses].flatMap(([file, read]) => (read && !read.finished ? [file] : []));

/** The first version of transcripts that SHA256SUMS lists only when they have ended. */
const FIRST_LISTED_WHEN_ENDED = 2;

/**
 * The transcripts without those whose end was cut off: SHA256SUMS lists a transcript when it has ended, so one that it lists
 * and that has no end is damaged, and no attempt that was interrupted.
 */
export const withoutCut = (witnesses: Witnesses, sums: ReadonlyMap<string, string>): Witnesses =>
  new Map([...witnesses].map(([file, read]) => [file, read && isCut(file, read, sums) ? undefined : read]));

const isCut = (
  file: string,
  { finished, version }: VerifiedTranscript,
  sums: ReadonlyMap<string, string>,
): boolean => !finished && version >= FIRST_LISTED_WHEN_ENDED && sums.has(`transcripts/${file}`);
