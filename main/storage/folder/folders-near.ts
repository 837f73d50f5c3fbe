/** Ceremony folders above or below one that holds nothing: somebody may have meant them. Reading only. */
import fs from 'node:fs/promises';
import path from 'node:path';
import type { FolderView } from '../../../shared/contract/key-sets';
import { marked } from '../files/names';
import { lookAt } from '../files/read';
import { severalAtOnce } from '../files/several';

/** A folder with more in it is no ceremony folder, and is not looked through. */
const MOST_ENTRIES = 200;
/** At most so many ceremony folders are told. */
const MOST_TOLD = 5;
/** At most so many directories, of all folders together, are looked into for a record: a stick may be slow, and somebody waits. */
const MOST_LOOKED_INTO = 1000;
/** After so many directories it is seen whether enough were found. */
const LOT = 64;

type Near = NonNullable<FolderView['near']>;

/** `folder`: absolute. What cannot be read counts as nothing; links are not followed. Never throws. */
export async function ceremonyFoldersNear(folder: string): Promise<Near> {
  const parent = path.dirname(folder);
  // Whoever went one step too far stands in the directory of a set or vault.
  const above = (await holdsRecordSurely(parent)) ? path.dirname(parent) : parent;
  const below = (await directoriesIn(folder)).map(name => path.join(folder, name));
  const found = await ceremonyFoldersAmong(above === folder ? [] : [above], below);
  return found.map(at => ({ path: at, where: at === above ? 'above' : 'below' }));
}

/**
 * Those in which a directory with a record lies, in their order, at most five. All of `first` is looked into before any of `others`: what
 * lies deep in it must not be left out for what lies foremost in those.
 */
async function ceremonyFoldersAmong(first: readonly string[], others: readonly string[]): Promise<string[]> {
  const looked = [...(await directoriesOf(first)), ...(await directoriesOf(others))].slice(
    0,
    MOST_LOOKED_INTO,
  );
  const found = new Set<string>();
  for (let at = 0; at < looked.length && found.size < MOST_TOLD; at += LOT) {
    const lot = looked.slice(at, at + LOT).filter(({ folder }) => !found.has(folder));
    const held = await severalAtOnce(lot, one => holdsRecordSurely(one.at));
    for (const [place, { folder }] of lot.entries()) if (held[place]) found.add(folder);
  }
  return [...first, ...others].filter(folder => found.has(folder)).slice(0, MOST_TOLD);
}

/** The first directory of each folder, then the second of each: a limit is for none of them alone. */
async function directoriesOf(folders: readonly string[]): Promise<{ folder: string; at: string }[]> {
  const inside = await severalAtOnce(folders, async folder => ({
    folder,
    names: await directoriesIn(folder),
  }));
  const most = Math.max(0, ...inside.map(({ names }) => names.length));
  return Array.from({ length: most }, (_, place) =>
    inside.flatMap(({ folder, names }) =>
      names[place] ? [{ folder, at: path.join(folder, names[place]) }] : [],
    ),
  ).flat();
}

const holdsRecordSurely = (directory: string): Promise<boolean> => holdsRecord(directory).catch(() => false);

async function directoriesIn(folder: string): Promise<string[]> {
  const entries = await fs.readdir(folder, { withFileTypes: true }).catch(() => []);
  if (entries.length > MOST_ENTRIES) return [];
  return entries
    .filter(entry => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

/** The directory of a set or vault. Throws as `lookAt`. */
export async function holdsRecord(directory: string): Promise<boolean> {
  for (const record of ['key-set.json', 'tss-vault.json'])
    for (const practice of [false, true]) {
      if (await lookAt(path.join(directory, marked(practice, record)))) return true;
    }
  return false;
}
