/** The entries of a transcript in Spanish, each in a line. Facts are as they stand in a file, which anybody may have written. */

import type { transcript as english } from '../en/transcript';
import { transcriptFacts } from './transcript-facts';

// Maps: a name that every object has, such as `constructor`, is no operation.
const OPERATIONS = new Map([
  ['createKeySet', 'crear un conjunto de claves'],
  ['generateShare', 'generar un fragmento'],
  ['reissue', 'volver a emitir un fragmento'],
  ['checkShare', 'comprobar un fragmento'],
  ['markShare', 'marcar un fragmento como perdido o destruido'],
  ['vouchRecord', 'dar fe de un registro o de un fragmento apartado, con un hash anotado en papel'],
  ['recoveryToken', 'generar un token de recuperación'],
  ['keyGen', 'KeyGen: crear claves raíz nuevas'],
  ['proveKeys', 'demostrar que un quórum tiene las claves de un grupo'],
  ['reshare', 'reparto (reshare): dar fragmentos de las mismas claves raíz a otro grupo'],
  ['recoverA', 'recuperación A: dar de nuevo un fragmento perdido, a partir de otros de su grupo'],
  [
    'recoverB',
    'recuperación B: dar de nuevo un fragmento perdido, a partir del grupo de recuperación y de otros de su grupo',
  ],
  ['correctClaims', 'corregir lo que se declaró de un conjunto adoptado'],
  ['createTssVault', 'crear una bóveda TSS'],
  ['createTssGroup', 'crear un grupo de una bóveda TSS'],
  ['checkTssShare', 'comprobar un fragmento de una bóveda TSS'],
  ['vouchTssVault', 'dar fe del registro de una bóveda TSS'],
  ['declareTssVoid', 'declarar nulas unas claves de una bóveda TSS'],
  ['recordTssDestroyed', 'registrar que se destruyeron fragmentos de una bóveda TSS'],
  ['renewTssKey', 'registrar la misma clave de un titular con su nueva caducidad'],
  ['takeTssReceipt', 'aceptar un recibo de un fragmento TSS'],
  ['takeTssComplaint', 'aceptar una reclamación sobre una contribución a fragmentos TSS'],
  ['repair', 'reparar lo que dejó una ejecución interrumpida o una versión anterior'],
]);

const OPENED = new Map([
  ['gpg', ', abierto con gpg'],
  ['privateKey', ', abierto con una CLAVE PRIVADA que se introdujo aquí'],
]);

const STATUSES = new Map([
  ['lost', 'perdido'],
  ['destroyed', 'destruido'],
]);

const OUTCOMES = new Map([
  ['complete', 'completo'],
  ['cancelled', 'cancelado'],
  ['expired', 'caducado'],
  ['failed', 'fallido'],
  ['interrupted', 'interrumpido'],
]);

/** How a token was handed out, as the program writes it. */
const HANDED_OUT = new Map<string, string>(Object.entries(transcriptFacts.as));

const CHANGES = new Map([
  ['added', 'se añade'],
  ['removed', 'se quita'],
]);

export const transcript: typeof english = {
  entryStart: f => `Inicio: ${OPERATIONS.get(f.operation) ?? f.operation}.`,
  entryOperation: f => OPERATIONS.get(f.operation) ?? f.operation,
  entryConfirmed: () => 'Se confirmaron las palabras.',
  entryMarkConfirmed: f =>
    `Se confirmaron las palabras: el índice ${f.index} está ${STATUSES.get(f.status) ?? f.status} (${f.reason}).`,
  entryRecordVouched: f =>
    `Se confirmaron las palabras: el registro número ${f.number} es el que consta en los papeles.`,
  entryShareVouched: f =>
    `Se confirmaron las palabras: el fragmento apartado con índice ${f.index} ${f.use === 'issued' ? 'se registra como emitido' : 'se destruyó y nunca se usará'}.`,
  entryShareAccepted: ({ holder, index, progress, required, proofShares, by, saidHolder }) =>
    `Fragmento aceptado: ${holder || 'titular no indicado'}, índice ${index} (${progress} de ${required}${proofShares && ` + ${proofShares}`})${OPENED.get(by) ?? ''}.${saidHolder && ` Quien estaba al teclado había dicho ser ${saidHolder}.`}`,
  entryShareRefused: f => `Fragmento rechazado: ${f.code}.`,
  entryShareAlarm: f => `ALARMA: fragmento rechazado: ${f.code}.`,
  entryRefused: f => `Rechazado: ${f.code}.`,
  entryReserved: f => `Índice ${f.index} reservado en el registro.`,
  entryRecordNext: f => `A continuación se escribe el registro número ${f.number}: ${f.digest}.`,
  entryExported: () => 'Fragmentos cifrados escritos y releídos.',
  entryProofExported: f => `La prueba se verificó, se escribió y se releyó: SHA-256 ${f.proof}.`,
  entryWriteFailed: f => `No se pudo escribir: ${f.code}.`,
  entryException: f => `EXCEPCIÓN, declarada por ${f.witness}.`,
  entryRecorded: f => `Registrado: fragmentos emitidos ahora: ${f.issued}.`,
  entryTokenIssued: f =>
    `Token de recuperación emitido, ${HANDED_OUT.get(f.as) ?? f.as}. Con él se puede abrir el almacén sellado.`,
  entryStoreListed: f => `Contenido del almacén sellado mostrado: versión ${f.storeVersion}.`,
  entryStoreRead: f => `Se leyó la entrada ${f.entry} del almacén sellado.`,
  entryStoreChanging: f =>
    `La entrada ${f.entry} del almacén sellado se está cambiando: ${CHANGES.get(f.change) ?? f.change}.`,
  entryStoreChanged: f => `El almacén sellado es ahora la versión ${f.storeVersion}.`,
  entryEnd: f => `Fin: ${OUTCOMES.get(f.outcome) ?? f.outcome}.`,
  entryRecordChanged: () => 'Fin: mientras tanto, alguien más cambió el registro.',
};
