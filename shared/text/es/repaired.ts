/** What is told in Spanish of a set’s directory that was repaired: what an interrupted attempt had left, and what came of it. */

import { type BrokenOffOfSet, isMakingOfVault } from '../../records/how-far';
import type { repaired as english, WhatCame } from '../en/repaired';
import { brokenOff } from './broken-off';

const VOUCHED = {
  record: ' Se había dado fe de su registro: vale desde ahora.',
  issued: ' Se había dado fe del fragmento apartado: está registrado.',
  unused: ' Se había declarado que el fragmento apartado nunca se usará: así consta.',
} as const;

const RESTORED =
  ' El registro más reciente no se pudo leer y se repuso a partir de la versión guardada junto a él: compárelo con los papeles.';
const EARLIER =
  ' Una versión anterior de Quorate había dejado el registro sin anunciarlo; se tomó tal como está, una sola vez: compárelo con los papeles.';

export const repaired: typeof english = {
  directoryRepaired: (f, say) =>
    f.interrupted
      ? `${found(f)}${brokenOff.ofSet(f, came(f), iso => say.time('es', iso))}`
      : `El registro de «${f.keySet}» se puso en orden; no se interrumpió ningún intento.${whatCame(f)}`,
  attemptGivenUp: f => `Se renunció a este intento mientras se escribía su resultado.${whatCame(f)}`,
};

const found = (f: { keySet: string; attempts: readonly unknown[] }): string =>
  f.attempts.length > 1
    ? `En «${f.keySet}» se encontraron ${f.attempts.length} intentos interrumpidos y se cerraron.`
    : `En «${f.keySet}» se encontró un intento interrumpido y se cerró.`;

const came = (f: WhatCame & { attempts: readonly BrokenOffOfSet[] }): string =>
  f.abandoned && f.attempts.some(isMakingOfVault)
    ? ' No dio lugar a ninguna bóveda TSS.'
    : whatCame(f, f.attempts.length > 1);

function whatCame(settled: WhatCame, isOfSeveral = false): string {
  const { abandoned, issued, burnt, session, otherNotices, restored, earlierVersion, interrupted, vouched } =
    settled;
  if (abandoned) return ' No dio lugar a ningún conjunto de claves, y nada de él se puede usar.';
  const record = `${restored ? RESTORED : ''}${earlierVersion ? EARLIER : ''}`;
  const counted = issued.map(
    ({ index, holder, file }) =>
      ` El fragmento para ${holder} (índice ${index}) se escribió entero y cuenta como emitido: ${file}.`,
  );
  const unused = burnt.map(index => ` El índice ${index} se reservó y no se usó; queda sin usar.`);
  const told = session ? whatSession(session) : '';
  const spoken = vouched.map(what => VOUCHED[what]);
  const none = counted.length + unused.length + told.length + spoken.length === 0;
  const nothing =
    none && interrupted ? (isOfSeveral ? ' No se emitió nada en ellos.' : ' No se emitió nada en él.') : '';
  const others = otherNotices.map(
    file => ` ${file} ya estaba y no es un aviso que se escribiera aquí: no se lo dé a nadie.`,
  );
  return [...spoken, ...counted, ...unused, told, nothing, ...others, record].join('');
}

function whatSession({ entriesRead, storeVersion, storeChanged }: NonNullable<WhatCame['session']>): string {
  const read =
    entriesRead.length > 0 ? ` Entradas selladas que se leyeron, por número: ${entriesRead.join(', ')}.` : '';
  const kept = storeVersion > 0 ? ` El almacén sellado no se cambió: versión ${storeVersion}.` : '';
  const store = storeChanged ? ` El almacén sellado se cambió y ahora es la versión ${storeVersion}.` : kept;
  return ` En él se emitió un token de recuperación, que ya no abre nada.${read}${store}`;
}
