/** What is said in Spanish of a set’s last ceremony, wherever people compare it with their papers. */

import { grouped } from '../../bytes';
import { isFromPaper } from '../../records/last-ceremony';
import type { lastCeremony as english } from '../en/last-ceremony';
import { sayTime } from '../times';

export const lastCeremony: typeof english = {
  lastCeremony(last) {
    if (isFromPaper(last))
      return `Última ceremonia ${sayTime('es', last.lastCeremonyAt)}: su fragmento está apartado. Su hash no se muestra, porque debe venir del papel (vouch-record).`;
    if (!last.lastDigest) {
      return last.hadCeremony
        ? 'El acta de la última ceremonia falta o está dañada: no hay hash que comparar. Averigüe por qué.'
        : 'Todavía no hay ninguna ceremonia registrada.';
    }
    const said = `Última ceremonia ${sayTime('es', last.lastCeremonyAt)}, hash ${grouped(last.lastDigest)}.`;
    return last.lastRepaired ? `${said}\n${REPAIRED}` : said;
  },
};

const REPAIRED =
  'REPARADO: ese hash no está todavía en ningún papel. Compare lo que se enumera con los papeles de los titulares, anótelo y firme su conformidad (sign-off).';
