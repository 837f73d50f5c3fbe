/** What is said in French of a set’s last ceremony: one line or two. */

import { grouped } from '../../bytes';
import { isFromPaper } from '../../records/last-ceremony';
import type { lastCeremony as english } from '../en/last-ceremony';
import { sayTime } from '../times';

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
    const said = `Dernière cérémonie ${sayTime('fr', last.lastCeremonyAt)}, condensat ${grouped(last.lastDigest)}.`;
    return last.lastRepaired ? `${said}\n${REPAIRED}` : said;
  },
};
