/** How an attempt ended, in a word or two, in French. */
import type { outcomes as all, endingName as english, noOutcome as none } from '../en/endings';
import { wordOf } from '../word-of';

export const outcomes: typeof all = {
  complete: 'mené à bien',
  cancelled: 'annulé',
  expired: 'expiré',
  failed: 'échec',
  interrupted: 'interrompu',
  'record-changed': 'le registre a été modifié par quelqu’un d’autre',
};

export const noOutcome: typeof none = { unfinished: 'sans fin', unreadable: 'le fichier est illisible' };

export const endingName: typeof english = ending => wordOf({ ...outcomes, ...noOutcome }, ending);
