/** What operations are called, by how transcripts call them, in Spanish. */
import type { operations as all, operationName as english } from '../en/operation-names';
import { wordOf } from '../word-of';

export const operations: typeof all = {
  createKeySet: 'crear un conjunto de claves',
  generateShare: 'generar un fragmento',
  reissue: 'volver a emitir un fragmento',
  checkShare: 'comprobar un fragmento',
  markShare: 'marcar un fragmento como perdido o destruido',
  vouchRecord: 'dar fe de un registro o de un fragmento apartado, con un hash anotado en papel',
  recoveryToken: 'generar un token de recuperación',
  keyGen: 'KeyGen: crear claves raíz nuevas',
  proveKeys: 'demostrar que un quórum tiene las claves de un grupo',
  reshare: 'reparto (reshare): dar fragmentos de las mismas claves raíz a otro grupo',
  recoverA: 'recuperación A: dar de nuevo un fragmento perdido, a partir de otros de su grupo',
  recoverB:
    'recuperación B: dar de nuevo un fragmento perdido, a partir del grupo de recuperación y de otros de su grupo',
  correctClaims: 'corregir lo que se declaró de un conjunto adoptado',
  createTssVault: 'crear una bóveda TSS',
  createTssGroup: 'crear un grupo de una bóveda TSS',
  checkTssShare: 'comprobar un fragmento de una bóveda TSS',
  vouchTssVault: 'dar fe del registro de una bóveda TSS',
  declareTssVoid: 'declarar nulas unas claves de una bóveda TSS',
  recordTssDestroyed: 'registrar que se destruyeron fragmentos de una bóveda TSS',
  renewTssKey: 'registrar la misma clave de un titular con su nueva caducidad',
  takeTssReceipt: 'aceptar un recibo de un fragmento TSS',
  takeTssComplaint: 'aceptar una reclamación sobre una contribución a fragmentos TSS',
  repair: 'reparar lo que dejó una ejecución interrumpida o una versión anterior',
};

export const operationName: typeof english = operation => wordOf(operations, operation);
