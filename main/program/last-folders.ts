/** The folders that were opened last on this computer, with the language that was spoken: for the first screen. */
import path from 'node:path';
import type { FolderView } from '../../shared/contract/key-sets';
import { LAST_FOLDERS, type LastFoldersView } from '../../shared/contract/last-folders';
import { Refusal } from '../../shared/text/refusals';
import type { Session } from '../attempts/session';
import { lookAt } from '../storage/files/read';

type Kept = LastFoldersView['folders'];

/** Where they are kept; neither throws. */
export interface LastFolders {
  read(): Promise<Kept>;
  keep(folders: Kept): Promise<void>;
}

/** Nothing of practice is kept: a folder with practice sets alone is for a rehearsal. */
const isPractice = ({ keySets }: FolderView): boolean =>
  keySets.length > 0 && keySets.every(({ practice }) => practice);

export function lastFolders(session: Session, kept: LastFolders | undefined) {
  const read = async (): Promise<Kept> => (await kept?.read())?.slice(0, LAST_FOLDERS) ?? [];
  return {
    read,
    /** Comes first from now on, with the language that is spoken. */
    async used(folder: FolderView): Promise<FolderView> {
      const others = (await read()).filter(one => one.path !== folder.path);
      const first = isPractice(folder) ? [] : [{ path: folder.path, language: session.language }];
      await kept?.keep([...first, ...others].slice(0, LAST_FOLDERS));
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
