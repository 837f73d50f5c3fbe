/** What is remarked on of a set’s directory, in Spanish: what in it is not as the last ceremony left it. */
import type { remarks as english } from '../en/remarks';
import { brokenOff } from './broken-off';

type Apart = Parameters<typeof english.shareApart>[0];

const share = ({ holder, index, file }: Apart): string =>
  `El fragmento para ${holder}, índice ${index}, en ${file},`;

export const remarks: typeof english = {
  shareApart: (f, say) =>
    `${share(f)} se emitió y no está registrado: téngalo apartado. Regístrelo, o declare que nunca se usará, con el hash anotado en papel (${say.by.vouch}).`,
  shareApartUntold: (f, say) =>
    `${share(f)} pudo haberse emitido y no está registrado: téngalo apartado. Su acta ${f.transcript} no se puede leer: repóngala desde una copia. Solo si el fragmento se destruyó, o nunca existió: declare que nunca se usará, con el hash del registro anotado en papel (${say.by.vouch}).`,
  fileUnreadable: f =>
    `${f.file} no se puede leer: el soporte falla en él o no deja leerlo, o no es un archivo corriente. Lo que contiene falta aquí, y en este conjunto no se hace nada. Copie la carpeta a otro soporte, reponga este archivo desde una copia y ábrala allí.`,
  vaultFileUnreadable: f =>
    `${f.file} no se puede leer: el soporte falla en él o no deja leerlo, o no es un archivo corriente. Lo que contiene falta aquí, y en esta bóveda no se hace nada. Copie la carpeta a otro soporte, reponga este archivo desde una copia y ábrala allí.`,
  transcriptUnreadable: f => `El acta ${f.file} falta, está dañada o fue alterada.`,
  sumsUnusable: f =>
    `${f.sums} no se puede leer: no es un archivo normal, o es demasiado grande. Muévalo a otro sitio.`,
  sumsWithoutRecord: f => `${f.sums} falta o no incluye el registro.`,
  exportUnlisted: f =>
    `${f.file} (índice ${f.index}) está en la carpeta, y este registro no tiene tal fragmento: es de un registro más reciente, o se renunció a él, o alguien más lo puso allí. Averigüe cuál es el caso. No se emite ningún fragmento con un índice cuyo archivo esté allí.`,
  fileMissing: f => `${f.file} figura en ${f.sums} y no está.`,
  fileChanged: f => `${f.file} no está como figura en ${f.sums}.`,
  fileNotOurs: f => `${f.file} no figura en ${f.sums}: no se escribió aquí. No se lo dé a nadie.`,
  sumsMadeAnew: f =>
    `${f.sums} de «${f.name}» faltaba y se hizo de nuevo a partir de lo que hay: ya no permite ver lo que se dañó o alteró antes.`,
  vaultRepaired: (f, say) =>
    `${f.attempts.length > 1 ? `Varios cambios de la bóveda TSS en «${f.directory}» se habían interrumpido y ahora están cerrados.` : `Un cambio de la bóveda TSS en «${f.directory}» se había interrumpido y ahora está cerrado.`}${brokenOff.ofVault(f, iso => say.time('es', iso))}`,
  sharesWithoutKeys: f =>
    `Fragmentos cifrados para los que el registro no tiene claves: ${f.files.join(', ')}. Son de un intento que no llegó a su fin, o el registro es una copia antigua: compare su hash con los papeles. Si es el más reciente, no valen nada: déjelos donde están, no los entregue a nadie, y quien haya recibido uno, que lo destruya.`,
  vaultPutBack: f =>
    `El registro de la bóveda TSS en «${f.directory}» no se pudo leer y se repuso a partir de la versión guardada junto a él, como una versión propia; el archivo ilegible queda allí con otro nombre. Compárelo con los papeles. Si no hubo un corte de energía, averigüe quién tuvo la carpeta.`,
  lookingOnly: (f, say) => `Esta carpeta solo se puede consultar. ${say(f.why)}`,
};
