/** The entries of a transcript in Spanish, each in a line. Facts are as they stand in a file, which anybody may have written. */

import { saidShares } from '../ceremony-shares';
import type { transcript as english } from '../en/transcript';
import { wordOf } from '../word-of';
import { brokenOff } from './broken-off';
import { plural } from './plural';
import { shareStatuses } from './share-status';
import { transcriptFacts } from './transcript-facts';

const OPENED = new Map([
  ['gpg', ', abierto con gpg'],
  ['privateKey', ', abierto con una CLAVE PRIVADA que se introdujo aquí'],
]);

export const transcript: typeof english = {
  entryStart: f => `Inicio: ${wordOf(transcriptFacts.operation, f.operation)}.`,
  entryOperation: f => wordOf(transcriptFacts.operation, f.operation),
  entryConfirmed: () => 'Se confirmaron las palabras.',
  entryMarkConfirmed: f =>
    `Se confirmaron las palabras: el índice ${f.index} está ${wordOf(shareStatuses, f.status)} (${f.reason}).`,
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
  entryRecorded: f =>
    `Registrado. Fragmentos emitidos en total, contando los perdidos y los destruidos: ${f.issued}.`,
  entryTokenIssued: f =>
    `Token de recuperación emitido, ${wordOf(transcriptFacts.as, f.as)}. Con él se puede abrir el almacén sellado.`,
  entryStoreListed: f => `Contenido del almacén sellado mostrado: versión ${f.storeVersion}.`,
  entryStoreRead: f => `Se leyó la entrada ${f.entry} del almacén sellado.`,
  entryStoreChanging: f =>
    `La entrada ${f.entry} del almacén sellado se está cambiando: ${wordOf(transcriptFacts.change, f.change)}.`,
  entryStoreChanged: f => `El almacén sellado es ahora la versión ${f.storeVersion}.`,
  entryEnd: f => `Fin: ${wordOf(transcriptFacts.outcome, f.outcome)}.`,
  entryEndReached: f => `Fin: ${wordOf(transcriptFacts.outcome, f.outcome)}.${brokenOff.andReached(f)}`,
  ceremonyReached: f => brokenOff.reached(f),
  entryOutcome: f => wordOf({ ...transcriptFacts.outcome, ...transcriptFacts.noOutcome }, f.outcome),
  ceremonyShares: f => {
    const said = saidShares('es', f, (index, holder) =>
      holder ? `${holder}, índice ${index}` : `índice ${index}`,
    );
    const name = plural(f.shares.length, { one: 'Fragmento', other: 'Fragmentos' });
    return `${f.marked ? `Marcar como ${wordOf(shareStatuses, f.marked)}` : name}: ${said}`;
  },
  entryRecordChanged: () => 'Fin: mientras tanto, alguien más cambió el registro.',
};
