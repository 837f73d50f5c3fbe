/** The dialog in which a person chooses the ceremony folder. */
import { type BrowserWindow, dialog } from 'electron';

/** The folder's absolute path, or null when nothing was chosen. */
export async function chooseFolder(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Ceremony folder',
    buttonLabel: 'Open',
    properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}
