/** Texts in Spanish round the computer's state. */
import type { machine as english } from '../en/machine';

export const machine: typeof english = {
  title: 'Este equipo',
  marks: { on: 'Por aclarar', off: 'Bien', unknown: 'No se sabe' },
  again: 'Mirar otra vez',
  looking: 'Mirando…',
  close: 'Cerrar',
};
