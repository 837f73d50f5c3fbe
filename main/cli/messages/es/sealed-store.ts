/** The prompt of a recovery session and its sealed store, in Spanish. */

import { plural } from '../../../../shared/text/es/plural';
import type { sealedStore as english } from '../en/sealed-store';

export const sealedStore: typeof english = {
  storeHelp: `  list            lo que hay en el almacén sellado
  read NAME       muestra una entrada; NAME es el resto de la línea
  read NAME FILE  la escribe en un archivo nuevo: con NAME entre comillas, o FILE desde / o ./ o ~/
  add NAME FILE   sella un archivo de 1 MiB como máximo; FILE es el resto de la línea, un NAME con espacios va entre comillas
  remove NAME     quita una entrada; NAME es el resto de la línea
  help            estas líneas
  quit            sale del modo de recuperación
Todo nombre puede ir entre comillas ("..." o '...'). El token lo piden list, read, add y remove,
y otra vez si no se hizo nada durante dos minutos. En una tubería su línea sigue a cada uno; un guion vale por el token anterior.`,
  listTitle: (version, entries) =>
    `El almacén sellado, versión ${version}: ${entries} ${plural(entries, { one: 'entrada', other: 'entradas' })}.`,
  listEntry: (number, name, bytes) => `  ${number}  ${name} (${bytes} bytes)`,
  askToken: 'Token: ',
  asBase64: base64 => `Estos bytes no son texto normal. Como base64:\n${base64}`,
  badPipedLine: 'Esta línea no es list, read, add, remove, help ni quit. No se lee nada más.',
  noSuchCommand: 'No hay tal comando. «help» muestra los que hay.',
  minutesLeft: minutes => `(quedan ${minutes} minutos) `,
  secondsLeft: seconds => `(quedan ${seconds} segundos) `,
  savedInClear: (name, bytes, file) =>
    `«${name}» (${bytes} bytes) está en ${file}, en claro. Bórrelo cuando ya no haga falta.`,
};
