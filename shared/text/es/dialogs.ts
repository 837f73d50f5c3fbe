/** What the system's own dialogs say for the program, in Spanish. */
import type { Dialogs } from '../en/dialogs';

export const dialogs: Dialogs = {
  ceremony: { title: 'Carpeta de ceremonias', button: 'Abrir' },
  ownFiles: { title: 'Carpeta para los archivos', button: 'Escribir aquí' },
  keys: { title: 'Carpeta con claves públicas OpenPGP', button: 'Leer las claves que contiene' },
};
