/** The command drill, in Spanish. */
import type { drill as english } from '../en/drill';

export const drill: typeof english = {
  daysHelp: 'una comprobación de hace más de N días está vencida (180)',
  daysTooFew: 'La opción --days es 1 o más.',
  usage: '--folder --key-set [--days]   de quién se comprobó el fragmento, y cuándo',
  task: 'Ver qué comprobaciones están vencidas (informe)',
};
