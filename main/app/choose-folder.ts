/** The dialog in which a person chooses a folder: the ceremony's, one that files are taken away in, or one of keys. */
import { type BrowserWindow, dialog } from 'electron';
import { textsIn } from '../../shared/text/catalogues';
import type { Dialogs } from '../../shared/text/en/dialogs';
import type { Language } from '../../shared/text/languages';

/** Asks in this language. The folder's absolute path, or null when nothing was chosen. */
export async function chooseFolder(
  window: BrowserWindow,
  language: Language,
  purpose: keyof Dialogs = 'ceremony',
): Promise<string | null> {
  const { title, button } = textsIn(language).dialogs[purpose];
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    buttonLabel: button,
    // Keys are there already: a new folder has none.
    properties: [
      'openDirectory',
      ...(purpose === 'keys' ? [] : (['createDirectory'] as const)),
      'dontAddToRecent',
    ],
  });
  return canceled ? null : (filePaths[0] ?? null);
}
