/** What is said in French of a set’s last ceremony: one line or two. */

import { grouped } from '../../bytes';
import { isFromPaper } from '../../records/last-ceremony';
import type { lastCeremony as english } from '../en/last-ceremony';
import type { Say } from '../en/nested';
import { endingName } from './endings';
import { operationName } from './operation-names';

const repaired = (say: Say): string =>
  `RÉPARÉ : personne n’a encore dit que ce condensat est sur papier. Comparez ce qui est listé avec les papiers des détenteurs, écrivez-le, et faites-le viser (${say.by.signOff}).`;

export const lastCeremony: typeof english = {
  lastCeremony(last, say) {
    if (isFromPaper(last))
      return `Dernière cérémonie ${say.time('fr', last.lastCeremonyAt)} : sa part est mise de côté. Son condensat n’est pas affiché, car il doit venir du papier (${say.by.vouch}).`;
    if (!last.lastDigest) {
      return last.hadCeremony
        ? 'Le procès-verbal de la dernière cérémonie manque ou est endommagé : il n’y a aucun condensat à comparer. Cherchez pourquoi.'
        : 'Aucune cérémonie n’est encore enregistrée.';
    }
    const what = [operationName(last.lastOperation), last.lastOutcome && endingName(last.lastOutcome)]
      .filter(Boolean)
      .join(' : ');
    const said = [
      `Dernière cérémonie ${say.time('fr', last.lastCeremonyAt)} (${what}), condensat ${grouped(last.lastDigest)}.`,
    ];
    if (last.lastCarriedOut) {
      const { at, operation, digest } = last.lastCarriedOut;
      said.push(
        `La dernière menée à bien : ${say.time('fr', at)} (${operationName(operation)}), condensat ${grouped(digest)}. Un papier avec ce condensat est juste, lui aussi : depuis, aucune tentative n’a été menée à son terme.`,
      );
    }
    return [...said, ...(last.lastRepaired ? [repaired(say)] : [])].join('\n');
  },
};
