/** What the system's own dialogs say for the program, in French. */
import type { Dialogs } from '../en/dialogs';

export const dialogs: Dialogs = {
  ceremony: { title: 'Dossier de cérémonie', button: 'Ouvrir' },
  ownFiles: { title: 'Dossier pour les fichiers', button: 'Écrire ici' },
  keys: { title: 'Dossier de clés publiques OpenPGP', button: 'Lire les clés qu’il contient' },
};
