/** The folders that were opened last on this computer, with the language that was spoken: for the first screen. */
import path from 'node:path';
import type { FolderView } from '../../shared/contract/key-sets';
import { LAST_FOLDERS, type LastFoldersView } from '../../shared/contract/last-folders';
import { Refusal } from '../../shared/text/refusals';
import type { Session } from '../attempts/session';
import { lookAt } from '../storage/files/read';
import type { CeremonyFolder } from '../storage/folder/ceremony-folder';

type Kept = LastFoldersView['folders'];

/** Where they are kept; neither throws. */
export interface LastFolders {
  read(): Promise<Kept>;
  keep(folders: Kept): Promise<void>;
}

/**
 * True where there is a set or vault that is no practice. Another folder is not kept: it is for a rehearsal, or was opened by
 * mistake. Nor is one for that taken off the list: its stick may not be in.
 */
const holdsReal = async ({ vaults }: CeremonyFolder, { keySets }: FolderView): Promise<boolean> =>
  keySets.some(({ practice }) => !practice) || (await vaults.directories()).some(({ practice }) => !practice);

export function lastFolders(session: Session, kept: LastFolders | undefined) {
  /** The folder at hand, once it was kept: that people had it forgotten since is not undone by it. */
  let noted: CeremonyFolder | undefined;
  const read = async (): Promise<Kept> => (await kept?.read())?.slice(0, LAST_FOLDERS) ?? [];
  const comesFirst = async ({ path }: FolderView): Promise<void> => {
    const others = (await read()).filter(one => one.path !== path);
    await kept?.keep([{ path, language: session.language }, ...others].slice(0, LAST_FOLDERS));
  };
  return {
    read,
    /** Was opened: comes first from now on, with the language that is spoken, if it is worth it. */
    async used(folder: FolderView): Promise<FolderView> {
      noted = undefined;
      return this.seen(folder);
    },
    /** The folder at hand as it is now: the first real set or vault may have been made in it since it was opened. */
    async seen(folder: FolderView): Promise<FolderView> {
      const atHand = session.requireFolder();
      if (kept && noted !== atHand && (await holdsReal(atHand, folder))) {
        noted = atHand;
        await comesFirst(folder);
      }
      return folder;
    },
    /** The one at this place, which is there: none is made. Refuses FOLDER_MISSING. */
    async at(place: number): Promise<Kept[number]> {
      const one = (await read())[place];
      if (!one || !(await lookAt(one.path))?.isDirectory())
        throw new Refusal('FOLDER_MISSING', { name: one ? path.basename(one.path) : '' });
      return one;
    },
    /** The language was chosen while this folder was open. */
    async spoken(folder: string): Promise<void> {
      const before = await read();
      if (before.some(one => one.path === folder))
        await kept?.keep(
          before.map(one => (one.path === folder ? { ...one, language: session.language } : one)),
        );
    },
    async forget(): Promise<LastFoldersView> {
      await kept?.keep([]);
      return { folders: await read() };
    },
  };
}
