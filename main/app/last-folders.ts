/**
 * The ceremony folders that were opened last on this computer, in the program's own folder of settings beside the language:
 * their paths and the language spoken then, nothing of what is in them. At most five; people can have them forgotten.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { lastFoldersView } from '../../shared/contract/last-folders';
import type { LastFolders } from '../program/last-folders';
import { keepSetting } from './settings';

const FILE = 'folders';

/** `settings`: the folder of settings. What cannot be read there counts as nothing; what cannot be written is not kept. */
export function keptFolders(settings: string): LastFolders {
  const file = path.join(settings, FILE);
  return {
    async read() {
      try {
        const read = v.safeParse(lastFoldersView, JSON.parse(await readFile(file, 'utf8')));
        return read.success ? read.output.folders.filter(one => path.isAbsolute(one.path)) : [];
      } catch {
        return [];
      }
    },
    keep: folders =>
      keepSetting(settings, FILE, folders.length === 0 ? null : `${JSON.stringify({ folders })}\n`),
  };
}
