/** Texts of the checklist of a result, in French. */
import type { checklist as english } from '../en/checklist';

export const checklist: typeof english = {
  title: 'Cocher ce qui est fait',
  lead: 'Cela reste à côté du procès-verbal, dans un fichier à part : la personne suivante voit ce qui reste à faire. Une coche peut être retirée ; les deux sont gardées.',
  /** Below a transcript that is read. */
  after:
    'Ce qui a été coché après la fin. Ce n’est dans aucun condensat : c’est ce qui a été dit à ce programme.',
  given: holder => `Remis à ${holder}`,
  givenAway: 'Remis à son détenteur',
  digestWritten: 'Condensat écrit sur papier',
  paperSigned: 'Papier signé',
  done: at => `coché ${at}`,
  takenBack: at => `retiré ${at}`,
};
