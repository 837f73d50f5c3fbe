/**
 * `SHA256SUMS`: every other file of a ledger's directory, in the form of `sha256sum -c`, sorted.
 *
 * Most files are written once and never change: such a file keeps the sum it was first listed with, and damage stays
 * visible. The record, the version kept of it and what else changes with it are listed as the record that was judged
 * good says; sign-offs and checklists grow, and are summed anew as long as they only grew; so is what this run wrote. A transcript is listed when it is finished. Names that start with a dot, links, and names that the format would have to escape are left
 * out: none of them is ours. Nor is a file over 64 MiB.
 */

import fs from 'node:fs/promises';
import path from 'node:path';
import { growsBeside } from '../../../shared/records/grows-beside';
import { type Text, text } from '../../../shared/text/text';
import { refusalFor, unlessItFails } from '../files/errors';
import { lookAt, readBounded } from '../files/read';
import { sumOf } from '../files/sum-of';
import { isUnfinishedName } from '../files/temporary';
import { sumOfGrown } from './grown-sums';
import type { LedgerRecord } from './kind';
import { hasNoEnd, isTranscript } from './transcript-files';

const MAX_SUMS_BYTES = 4 << 20;
const LISTABLE = /^[^.\\\p{Cc}\ufffd][^\\\p{Cc}\ufffd]*$/u;

/** Sums by path relative to the directory, with `/`. */
export type Sums = Map<string, string>;

export interface ReadSums {
  /** Empty where there is no file to read. */
  sums: Sums;
  /** `unusable`: something has the name that is no plain file, cannot be read, or is larger than any of ours. */
  found: 'file' | 'nothing' | 'unusable';
}

/** Reads a sums file; lines that are not of the form are left out. Throws what a failing medium does. */
export async function readSums(file: string): Promise<ReadSums> {
  const sums: Sums = new Map();
  if (!(await lookAt(file))) return { sums, found: 'nothing' };
  const bytes = await readBounded(file, MAX_SUMS_BYTES).catch(unlessItFails(undefined));
  if (!bytes) return { sums, found: 'unusable' };
  for (const line of new TextDecoder().decode(bytes).split('\n')) {
    const [, sum, name] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    if (sum && name) sums.set(name, sum);
  }
  return { sums, found: 'file' };
}

/** What people are told where a set had sums and they were made anew. `name` is the set's. */
export const madeAnew = (sums: string, name: string): Text => text('sumsMadeAnew', { sums, name });

/**
 * Of transcripts that ended, by file name, those of attempts under this record, with which sums were written. One that ended
 * before there was a record, interrupted or cancelled, had none: no record lists it.
 */
export const endedUnder = (
  { transcripts }: Pick<LedgerRecord, 'transcripts'>,
  ended: readonly string[],
): string[] => ended.filter(file => transcripts.includes(file));

/** The text of a sums file, sorted by path in the order of their UTF-16 units. */
export const sumsText = (sums: Sums): string =>
  [...sums.keys()]
    .sort()
    .map(name => `${sums.get(name)}  ${name}\n`)
    .join('');

/** Every plain file of a directory and of those in it that the sums list, relative, with `/`. */
export async function filesIn(directory: string, below = ''): Promise<string[]> {
  const found: string[] = [];
  try {
    for (const entry of await fs.readdir(path.join(directory, below), { withFileTypes: true })) {
      if (!LISTABLE.test(entry.name) || isUnfinishedName(entry.name)) continue;
      const relative = below ? `${below}/${entry.name}` : entry.name;
      if (entry.isDirectory()) found.push(...(await filesIn(directory, relative)));
      else if (entry.isFile()) found.push(relative);
    }
  } catch (error) {
    throw refusalFor(error, path.join(directory, below));
  }
  return found;
}

/**
 * The sums of all files of a directory. `sumOfOurs` gives what a file was listed or written with, or is to be listed with by
 * the record; one that it does not know is summed, unless `isStrange`. `unfinished` names transcripts to leave out.
 */
export async function newSums(
  { path: directory, sumsName }: { path: string; sumsName: string },
  sumOfOurs: (file: string) => string | undefined,
  isStrange: (file: string) => boolean,
  unfinished: readonly string[],
): Promise<Sums> {
  const sums: Sums = new Map();
  for (const name of await filesIn(directory)) {
    if (name === sumsName || unfinished.includes(name.replace(/^transcripts\//, ''))) continue;
    const kept = sumOfOurs(name);
    if (kept === undefined && isStrange(name)) continue;
    const at = path.join(directory, name);
    // Once it is listed, one without end was cut off: see `withoutCut`.
    if (kept === undefined && isTranscript(name) && (await hasNoEnd(at))) continue;
    const grown = kept !== undefined && growsBeside(name) ? await sumOfGrown(at, kept) : kept;
    const sum = grown ?? (await sumOf(at));
    if (sum !== undefined) sums.set(name, sum);
  }
  return sums;
}
