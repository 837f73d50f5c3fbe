/** Texts of bringing a folder of keys, in Spanish. */
import type { keyFolder as english } from '../en/key-folder';
import { listed } from './common';

/** No more are named. */
const NAMED = 5;

export const keyFolder: typeof english = {
  title: 'Claves de una carpeta',
  folder: 'Elegir una carpeta de claves',
  files: 'Elegir archivos de claves',
  hint: 'O suelte la carpeta sobre este formulario, o pegue varias claves a la vez. Cada clave va al titular de su nombre; donde no es seguro, se le pregunta.',
  looking: (at, of) => (of > 0 ? `Examinando la clave ${at} de ${of}…` : 'Leyendo los archivos…'),
  read: (read, given, asked) =>
    [
      `Claves examinadas: ${read}. Dadas a un titular: ${given}.`,
      asked > 0 && `Por aclarar, abajo: ${asked}.`,
    ]
      .filter(Boolean)
      .join(' '),
  counted: (counted, named) =>
    `Titulares antes en el formulario: ${counted}. Nombrados por las claves: ${named}.`,
  nobodys: userIds => `Dejadas fuera: ${listed(userIds)}.`,
  count: {
    now: now => `Debe haber ${now} titulares`,
    before: before =>
      `Antes de leer las claves, el formulario tenía ${before}. Quite a quien no deba tener un fragmento.`,
    open: 'Cuente primero quién debe tener un fragmento y quite a quien no deba tenerlo.',
  },
  named: 'Los nombres vienen de las claves: compruébelos.',
  source: (file, place, count) =>
    count > 1 ? `Clave ${place} de ${count} en ${file || 'el texto pegado'}` : file,
  tooMany:
    'Es demasiado para una carpeta de claves: no se leyó nada. Elija la carpeta que solo contiene las claves.',
  unreadable: 'No se pudo leer. Elíjalo con uno de los botones.',
  leftOut: names =>
    `No leídos, porque el archivo de una clave termina en .asc, .gpg, .pgp, .key o .txt y tiene como mucho 1 MiB: ${names.slice(0, NAMED).join(', ')}${names.length > NAMED ? ` y ${names.length - NAMED} más` : ''}.`,
  shut: names =>
    `Omitidas, porque el usuario que ejecuta esto no puede leer estas carpetas: ${names.slice(0, NAMED).join(', ')}${names.length > NAMED ? ` y ${names.length - NAMED} más` : ''}.`,
  doubtful: userIds => `De quién es esta clave: ${userIds}`,
  why: {
    nobody: () => 'Ningún titular tiene este nombre.',
    alike: names => `Ningún titular tiene este nombre; se parece a ${listed(names)}.`,
    twoKeys: names => `Más de una clave lleva el nombre ${listed(names)}.`,
    twoKeysNobody: names =>
      `Más de una clave lleva el nombre ${listed(names)}, que no es el de ningún titular.`,
    twoPeople: () => 'Más de un titular tiene este nombre.',
    among: () => 'No estaba sola en su archivo.',
    nameless: () => 'Esta clave no lleva ningún nombre.',
    hasOther: names => `${listed(names)} ya tiene otra clave.`,
  },
  whose: '¿De quién es?',
  choose: 'Elegir…',
  add: name => `Un titular nuevo: ${name}`,
  theirs: 'Su clave actual:',
  open: 'Esta clave sigue sin aclarar. Elija de quién es y pulse «Asignarla», o pulse «Dejarla fuera».',
  give: 'Asignarla',
  leave: 'Dejarla fuera',
};
