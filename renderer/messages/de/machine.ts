/** Texts round the computer's state, in German. */
import type { machine as english } from '../en/machine';

export const machine: typeof english = {
  title: 'Dieser Rechner',
  marks: { on: 'Zu klären', off: 'Gut', unknown: 'Unbekannt' },
  again: 'Erneut prüfen',
  looking: 'Wird geprüft …',
  close: 'Schließen',
};
