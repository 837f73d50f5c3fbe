/** The command mark-share, in French. */
import type { markShare as english } from '../en/mark-share';

export const markShare: typeof english = {
  fateHelp: 'ce qu’elle est devenue ; --reason TEXT dit pourquoi, et tout le monde peut le lire',
  neitherLostNorDestroyed: 'Donnez --lost ou --destroyed.',
  done: 'Terminé. C’est dans le registre. La part sert toujours ailleurs ; saisie ici, elle est une alarme.',
  task: 'Marquer une part comme perdue ou détruite',
  askDestroyed: 'Est-elle détruite ? (oui, ou Entrée pour non : elle est perdue) : ',
  askReason: 'Pourquoi (une ligne, tout le monde peut la lire)',
};
