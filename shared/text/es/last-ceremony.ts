/** What is said in Spanish of a set’s last ceremony, wherever people compare it with their papers. */

import { grouped } from '../../bytes';
import { isFromPaper } from '../../records/last-ceremony';
import type { lastCeremony as english } from '../en/last-ceremony';
import type { Say } from '../en/nested';
import { endingName } from './endings';
import { operationName } from './operation-names';

export const lastCeremony: typeof english = {
  lastCeremony(last, say) {
    if (isFromPaper(last))
      return `Última ceremonia ${say.time('es', last.lastCeremonyAt)}: su fragmento está apartado. Su hash no se muestra, porque debe venir del papel (${say.by.vouch}).`;
    if (!last.lastDigest) {
      return last.hadCeremony
        ? 'El acta de la última ceremonia falta o está dañada: no hay hash que comparar. Averigüe por qué.'
        : 'Todavía no hay ninguna ceremonia registrada.';
    }
    const what = [operationName(last.lastOperation), last.lastOutcome && endingName(last.lastOutcome)]
      .filter(Boolean)
      .join(': ');
    const said = [
      `Última ceremonia ${say.time('es', last.lastCeremonyAt)} (${what}), hash ${grouped(last.lastDigest)}.`,
    ];
    if (last.lastCarriedOut) {
      const { at, operation, digest } = last.lastCarriedOut;
      said.push(
        `La última que se llevó a cabo: ${say.time('es', at)} (${operationName(operation)}), hash ${grouped(digest)}. Un papel con este hash también es correcto: desde entonces ningún intento llegó a su fin.`,
      );
    }
    return [...said, ...(last.lastRepaired ? [repaired(say)] : [])].join('\n');
  },
};

const repaired = (say: Say): string =>
  `REPARADO: nadie ha dicho todavía que ese hash esté en papel. Compare lo que se enumera con los papeles de los titulares, anótelo y firme su conformidad (${say.by.signOff}).`;
