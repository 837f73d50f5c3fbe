/** Texts of the checklist of a result, in French. */
import { plural } from '../../../shared/text/fr/plural';
import type { checklist as english } from '../en/checklist';

export const checklist: typeof english = {
  title: 'Cocher ce qui est fait',
  lead: 'Cela reste à côté du procès-verbal, dans un fichier à part : la personne suivante voit ce qui reste à faire. Une coche peut être retirée ; les deux sont gardées.',
  /** Below a transcript that is read. */
  after:
    'Ce qui a été coché après la fin. Ce n’est dans aucun condensat : c’est ce qui a été dit à ce programme.',
  given: holder => `Remis à ${holder}`,
  givenAway: 'Remis à son détenteur',
  noticesGiven: 'Avis remis à chaque détenteur',
  digestWritten: 'Condensat écrit sur papier',
  paperSigned: 'Papier signé',
  done: at => `coché ${at}`,
  takenBack: at => `retiré ${at}`,
  /** On paper. */
  columns: ['À faire', 'Fait'],
  /** On the page of a set or vault: what is still to be ticked off after each ceremony. */
  still: {
    title: 'Pas encore coché',
    after: (at, what, count) =>
      plural(count, {
        one: `Après la cérémonie du ${at} (${what}), un point reste ouvert :`,
        other: `Après la cérémonie du ${at} (${what}), ${count} points restent ouverts :`,
      }),
    show: 'Ouvrir la liste',
    showOf: file => `Ouvrir la liste de ${file}`,
  },
  /** To whoever leaves without having ticked off everything. */
  open: {
    title: count =>
      plural(count, { one: 'Un point n’est pas coché', other: `${count} points ne sont pas cochés` }),
    where: (of, verify) =>
      `La liste reste à côté du procès-verbal. Sur la page de ${of}, « ${verify} » à côté de cette cérémonie y mène ; elle peut y être cochée.`,
    stay: 'Revenir à la liste',
    leave: 'Quitter',
  },
};
