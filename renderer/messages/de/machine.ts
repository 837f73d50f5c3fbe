/** Texts round the computer's state, in German. */
import type { machine as english } from '../en/machine';

export const machine: typeof english = {
  title: 'Dieser Rechner',
  marks: { on: 'An', off: 'Gut', unknown: 'Unbekannt' },
  again: 'Erneut prüfen',
  looking: 'Wird geprüft …',
  close: 'Schließen',
};
