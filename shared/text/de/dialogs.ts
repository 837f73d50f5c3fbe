/** What the system's own dialogs say for the program, in German. */
import type { Dialogs } from '../en/dialogs';

export const dialogs: Dialogs = {
  ceremony: { title: 'Zeremonieordner', button: 'Öffnen' },
  ownFiles: { title: 'Ordner für die Dateien', button: 'Hierhin schreiben' },
  keys: { title: 'Ordner mit öffentlichen OpenPGP-Schlüsseln', button: 'Schlüssel darin lesen' },
};
