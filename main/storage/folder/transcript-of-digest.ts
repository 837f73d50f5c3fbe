/** Whose digest it is that people have on paper: looked for among all transcripts of a ceremony folder. */
import path from 'node:path';
import { TRANSCRIPT_READ_BYTES } from '../../../shared/contract/transcripts';
import { growsBeside } from '../../../shared/records/grows-beside';
import { type Entry, verifyChain } from '../../../shared/records/transcript';
import { namesIn } from '../files/directories';
import { shown } from '../files/errors';
import { readBounded } from '../files/read';
import { entriesOf } from './sets-there';

export interface Found {
  /** The transcript's file name. */
  name: string;
  /** Name of its key set or TSS vault, as its first line says, else its directory. */
  of: string;
  /** When it began, ISO 8601. */
  begun: string;
}

/**
 * The transcript below `folder` (a ceremony folder, absolute) that has this digest (64 hex digits); undefined where none has. Files and
 * directories that cannot be read are passed over, links are not followed. Never throws.
 */
export async function transcriptOfDigest(folder: string, digest: string): Promise<Found | undefined> {
  for (const directory of (await orNothing(entriesOf(folder))) ?? []) {
    if (!directory.isDirectory() || directory.name.startsWith('.')) continue;
    const at = path.join(folder, directory.name, 'transcripts');
    for (const name of (await orNothing(namesIn(at, folder))) ?? []) {
      if (!name.endsWith('.jsonl') || name.startsWith('.') || growsBeside(name)) continue;
      const first = await orNothing(firstOf(path.join(at, name), digest));
      if (first) return { name, of: nameIn(first) || directory.name, begun: first.at };
    }
  }
  return undefined;
}

async function firstOf(file: string, digest: string): Promise<Entry | undefined> {
  const { chain, entries } = verifyChain(await readBounded(file, TRANSCRIPT_READ_BYTES));
  return chain.digest === digest ? entries[0] : undefined;
}

const nameIn = ({ keySet, vault }: Entry & Record<string, unknown>): string => {
  const name = keySet ?? vault;
  // Anybody may have written the file.
  return typeof name === 'string' ? shown(name) : '';
};

const orNothing = <T>(read: Promise<T>): Promise<T | undefined> => read.catch(() => undefined);
