/** Texts of a reshare that every screen of an attempt needs, in German. */
import type { reshare as english } from '../en/reshare';

export const reshare: typeof english = {
  steps: ['Bestätigter Antrag', 'Wörter vergleichen', 'Anteile der Inhaber', 'Ergebnis'],
  title: 'Die neuen Anteile sind erzeugt',
  lead: 'Sie gehören zu denselben Schlüsseln. Sie sind in Gebrauch, wenn jeder Inhaber seinen geprüft hat.',
};
