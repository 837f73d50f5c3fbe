/** How an attempt ended, in a word or two, in Spanish. */
import type { outcomes as all, endingName as english, noOutcome as none } from '../en/endings';
import { wordOf } from '../word-of';

export const outcomes: typeof all = {
  complete: 'completo',
  cancelled: 'cancelado',
  expired: 'caducado',
  failed: 'fallido',
  interrupted: 'interrumpido',
  'record-changed': 'otra persona cambió el registro',
};

export const noOutcome: typeof none = { unfinished: 'sin final', unreadable: 'el archivo no se puede leer' };

export const endingName: typeof english = ending => wordOf({ ...outcomes, ...noOutcome }, ending);
