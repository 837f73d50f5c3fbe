/** Shows a file in the system's own window for files. Only `showResultFile` says which: one that the program wrote itself. */
import { shell } from 'electron';
import { keptFolders } from './last-folders';
import { keptLook } from './last-look';
import { keptPaper } from './last-paper';

/** `file`: absolute. Where the system has no such window, nothing happens. */
export const showFile = (file: string): void => shell.showItemInFolder(file);

/** What the program is given of this computer. `settings`: the folder of settings. */
export const ofThisComputer = (settings: string) => ({
  showFile,
  lastFolders: keptFolders(settings),
  paperSize: keptPaper(settings),
  look: keptLook(settings),
});
