/** The command mark-share, in Spanish. */
import type { markShare as english } from '../en/mark-share';

export const markShare: typeof english = {
  fateHelp: 'qué ha sido de él; --reason TEXT dice por qué, y todos pueden leerlo',
  neitherLostNorDestroyed: 'Indique --lost o --destroyed.',
  done: 'Hecho. Está en el registro. El fragmento todavía sirve en otros sitios; si se introduce aquí, es una alarma.',
  task: 'Marcar un fragmento como perdido o destruido',
  askDestroyed: '¿Está destruido? (sí, o Enter para no: está perdido): ',
  askReason: 'Por qué (una línea, todos pueden leerla)',
};
