/** The command drill, in French. */
import type { drill as english } from '../en/drill';

export const drill: typeof english = {
  daysHelp: 'un contrôle de plus de N jours est en retard (180)',
  daysTooFew: 'L’option --days est de 1 ou plus.',
  usage: '--folder --key-set [--days]   qui a fait contrôler sa part, et quand',
  task: 'Voir quels contrôles sont en retard (la revue)',
};
