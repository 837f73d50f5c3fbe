/** Texts in Spanish of verifying keys from files alone. */
import type { verify as english } from '../en/tss-verify';
import { listed } from './common';

export const verify: typeof english = {
  title: 'Verificar claves de umbral',
  lead: 'Solo a partir de archivos: el registro de una bóveda, y lo que firmaron sus titulares. Nada secreto, y sin carpeta de la ceremonia.',
  what: 'Qué se verifica',
  whats: { receipts: 'Recibos de los titulares', proof: 'Prueba de un quórum' },
  proof: 'Elegir la prueba',
  challenge: 'El texto con el que se preguntó',
  challengeHint:
    'El suyo, letra por letra. Sin él, la prueba puede haberse hecho para otra persona, en cualquier momento.',
  provesEpoch:
    'Firmó un quórum de estas claves, cada firmante con su fragmento. Compare el hash del registro con el papel.',
  provesRoot:
    'NO SE DEMUESTRA para estas claves: firmó algún quórum de esta raíz, quizá con fragmentos de claves antiguas. No lo tome por una prueba de estas.',
  challengeFits: 'Responde al texto dado aquí.',
  challengeNotCompared: 'No se comparó con ningún texto.',
  signers: 'Quién firmó',
  nobody: 'ningún titular del grupo',
  provedAt: time => `Hecha el ${time}, según el equipo que la hizo.`,
  record: 'Elegir el registro (tss-vault.json)',
  group: 'ID del grupo',
  groupHint: 'Como está bajo el grupo en la pantalla de su bóveda, o en un recibo.',
  receipts: 'Elegir los recibos firmados',
  noReceipts: 'Ningún recibo elegido.',
  chosen: names => `Elegidos: ${listed(names)}.`,
  go: 'Verificar',
  asideTitle: 'Qué puede mostrar',
  aside: {
    receipts: [
      'Que las claves del registro son las que dan sus contribuciones, y que cada titular cuyo recibo está aquí tiene un fragmento de ellas.',
      'Si las claves son nulas solo consta en el registro: compare su hash con el papel.',
    ],
    proof: [
      'Que firmaron suficientes titulares el texto de quien pregunta, con fragmentos de estas claves.',
      'Los fragmentos de claves antiguas firman bajo la misma raíz. Lo que firman se distingue, y no demuestra nada de estas.',
    ],
  },
  of: (vault, epoch) => `${vault}, claves de la época ${epoch}`,
  agrees:
    'Todos los titulares confirman estas claves, sobre un mismo código de cadena. Compare el hash del registro con el papel.',
  agreesNot:
    'No se dio el recibo de cada titular. Lo que se dio es correcto; compare el hash del registro con el papel.',
  disagree:
    'Los recibos son sobre códigos de cadena distintos: al menos uno está mal, y estas claves no se deben usar.',
  outOfUse: 'Fuera de uso: según el registro, otro grupo reemplazó a este. Pregunte por aquel.',
  isVoid: 'En el registro estas claves son nulas: no las use.',
  confirmed: name => `${name}: firmado con su clave, y es correcto`,
  byCode: name => `${name}: por código, según la palabra del equipo que tiene el registro`,
  missing: name => `${name}: NO SE DIO`,
  contributions: 'Contribuciones',
  contributionsHint: 'Cada persona compara el hash de la que hizo con el suyo.',
  contribution: (number, name, made) =>
    `${number}. ${name}, hecha ${made === 'here' ? 'en la ceremonia' : 'en su propio equipo'}`,
  another: 'Verificar otras',
};
