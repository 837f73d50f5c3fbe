/** What is said in French of a set’s last ceremony: one line or two. */

import { grouped } from '../../bytes';
import { isFromPaper } from '../../records/last-ceremony';
import type { lastCeremony as english } from '../en/last-ceremony';
import { sayTime } from '../times';
import { endingName } from './endings';
import { operationName } from './operation-names';

const REPAIRED =
  'RÉPARÉ : ce condensat n’est encore sur aucun papier. Comparez ce qui est listé avec les papiers des détenteurs, écrivez-le, et faites-le viser (sign-off).';

export const lastCeremony: typeof english = {
  lastCeremony(last) {
    if (isFromPaper(last))
      return `Dernière cérémonie ${sayTime('fr', last.lastCeremonyAt)} : sa part est mise de côté. Son condensat n’est pas affiché, car il doit venir du papier (vouch-record).`;
    if (!last.lastDigest) {
      return last.hadCeremony
        ? 'Le procès-verbal de la dernière cérémonie manque ou est endommagé : il n’y a aucun condensat à comparer. Cherchez pourquoi.'
        : 'Aucune cérémonie n’est encore enregistrée.';
    }
    const what = [operationName(last.lastOperation), last.lastOutcome && endingName(last.lastOutcome)]
      .filter(Boolean)
      .join(' : ');
    const said = [
      `Dernière cérémonie ${sayTime('fr', last.lastCeremonyAt)} (${what}), condensat ${grouped(last.lastDigest)}.`,
    ];
    if (last.lastCarriedOut) {
      const { at, operation, digest } = last.lastCarriedOut;
      said.push(
        `La dernière menée à bien : ${sayTime('fr', at)} (${operationName(operation)}), condensat ${grouped(digest)}. Un papier avec ce condensat est juste, lui aussi : depuis, aucune tentative n’a été menée à son terme.`,
      );
    }
    return [...said, ...(last.lastRepaired ? [REPAIRED] : [])].join('\n');
  },
};
