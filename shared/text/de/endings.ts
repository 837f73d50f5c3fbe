/** How an attempt ended, in a word or two, in German. */
import type { outcomes as all, endingName as english, noOutcome as none } from '../en/endings';
import { wordOf } from '../word-of';

export const outcomes: typeof all = {
  complete: 'vollständig',
  cancelled: 'abgebrochen',
  expired: 'abgelaufen',
  failed: 'gescheitert',
  interrupted: 'unterbrochen',
  'record-changed': 'jemand anderes hat das Register geändert',
};

export const noOutcome: typeof none = { unfinished: 'ohne Ende', unreadable: 'die Datei ist nicht lesbar' };

export const endingName: typeof english = ending => wordOf({ ...outcomes, ...noOutcome }, ending);
