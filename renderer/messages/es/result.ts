/** Texts in Spanish of a completed attempt. */

import { plural } from '../../../shared/text/es/plural';
import type { result as english } from '../en/result';

const old = (count: number): string =>
  `${count} ${plural(count, { one: 'fragmento antiguo', other: 'fragmentos antiguos' })}`;

export const result: typeof english = {
  issuedLead: index => `Se cifró, se escribió y se releyó. Su índice es ${index}.`,
  files: 'Archivos',
  filesIn: directory => `En ${directory}. Expulse la memoria USB antes de retirarla.`,
  openFolder: 'Abrir la carpeta',
  next: 'Qué hacer ahora',
  command: file => `gpg --decrypt ${file}`,
  print: 'Imprimir resultado y hash',
  proofTitle: 'Hasta dónde está demostrado',
  verified: 'Verificado: cada fragmento introducido coincidió con el registro.',
  consistent:
    'Coherente: se introdujeron más fragmentos de los necesarios y todos concuerdan, así que ninguno llevaba erratas. Si son los fragmentos del conjunto correcto no puede saberlo ningún programa; y no se excluye que haya titulares confabulados.',
  unproven:
    'Sin demostrar: los fragmentos se introdujeron sin un registro con el que evaluarlos. Si uno estaba mal, el fragmento nuevo no vale nada y parece correcto. Pruébelo antes de que nadie dependa de él, y no destruya nada hasta entonces.',
  test: required =>
    `Cómo probarlo: abra (unseal) con él y ${old(required - 1)} un Vault o un OpenBao restaurado de una copia de seguridad; o ejecute con ellos «operator generate-root» en uno en marcha, y revoque el token. Las claves de recuperación no abren nada: para ellas, solo generate-root.`,
  testSecretsjs: required =>
    `Cómo probarlo: combínelo con ${old(required - 1)} en la herramienta que creó el conjunto, en un equipo sin red.`,
  key: 'El fragmento nuevo, cifrado (base64)',
  fingerprint: holder => `Cifrado para la clave de ${holder}`,
  digest: 'Hash del acta',
  words: 'El mismo hash en 32 palabras inglesas',
  digestHint: 'Este es el que se anota en papel. Léalo en voz alta; la próxima ceremonia se compara con él.',
  code: 'El hash como código QR',
  transcript: 'Acta',
  record: 'Hash del registro',
  recordHint: number =>
    `Anótelo debajo, con su número, ${number}: la versión del registro, de las que una ceremonia puede escribir varias. Con ambos se puede dar fe del registro si se pierden sus actas.`,
  done: 'Hecho',
};
