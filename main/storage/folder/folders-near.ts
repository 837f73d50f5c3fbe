/** Ceremony folders directly above or below one that holds nothing: somebody may have meant them. Reading only. */
import type { Dirent } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { FolderView } from '../../../shared/contract/key-sets';
import { marked } from '../files/names';
import { lookAt } from '../files/read';

/** A folder with more in it is no ceremony folder, and is not looked through. */
const MOST_ENTRIES = 200;
/** As many as are told. */
const MOST_TOLD = 5;

type Near = NonNullable<FolderView['near']>;

/** `folder`: absolute. What cannot be read counts as nothing; links are not followed. Never throws. */
export async function ceremonyFoldersNear(folder: string): Promise<Near> {
  const parent = path.dirname(folder);
  // Whoever went one step too far stands in the directory of a set or vault.
  const above = (await holdsRecordSurely(parent)) ? path.dirname(parent) : parent;
  const near: Near = [];
  if (above !== folder && (await isCeremonyFolder(above))) near.push({ path: above, where: 'above' });
  for (const { name } of await directoriesIn(folder)) {
    const below = path.join(folder, name);
    if (await isCeremonyFolder(below)) near.push({ path: below, where: 'below' });
  }
  return near.slice(0, MOST_TOLD);
}

/** A directory with a record lies in it. */
async function isCeremonyFolder(folder: string): Promise<boolean> {
  for (const { name } of await directoriesIn(folder))
    if (await holdsRecordSurely(path.join(folder, name))) return true;
  return false;
}

const holdsRecordSurely = (directory: string): Promise<boolean> => holdsRecord(directory).catch(() => false);

async function directoriesIn(folder: string): Promise<Dirent[]> {
  const entries = await fs.readdir(folder, { withFileTypes: true }).catch(() => []);
  if (entries.length > MOST_ENTRIES) return [];
  return entries
    .filter(entry => entry.isDirectory() && !entry.name.startsWith('.'))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The directory of a set or vault. Throws as `lookAt`. */
export async function holdsRecord(directory: string): Promise<boolean> {
  for (const record of ['key-set.json', 'tss-vault.json'])
    for (const practice of [false, true]) {
      if (await lookAt(path.join(directory, marked(practice, record)))) return true;
    }
  return false;
}
