/** The dialog in which a person chooses a folder: the ceremony's, or one that files are taken away in. */
import { type BrowserWindow, dialog } from 'electron';

/** What the folder is for, and the dialog's title and button. */
const dialogs = {
  ceremony: { title: 'Ceremony folder', buttonLabel: 'Open' },
  ownFiles: { title: 'Folder for the files', buttonLabel: 'Write here' },
};

/** The folder's absolute path, or null when nothing was chosen. */
export async function chooseFolder(
  window: BrowserWindow,
  purpose: keyof typeof dialogs = 'ceremony',
): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    ...dialogs[purpose],
    properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}
