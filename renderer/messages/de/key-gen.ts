/** Texts of KeyGen, the making of new root keys, in German. */
import type { keyGen as english } from '../en/key-gen';
import { digestOnPaper } from './common';

export const keyGen: typeof english = {
  steps: ['Bestätigter Antrag', 'Wörter vergleichen', 'Ergebnis'],
  busy: 'Die Beiträge werden summiert und die Anteile aller Inhaber geschrieben …',
  cancel:
    'Nichts ist erzeugt. Der Antrag scheitert mit diesem Vorgang: Ein neuer muss gestellt und bestätigt werden. Das steht im Protokoll.',
  title: 'Die Schlüssel sind erzeugt',
  lead: 'Sie sind in Gebrauch, wenn jeder Inhaber seinen Anteil geprüft hat.',
  toDo: [
    'Geben Sie jedem Inhaber seine Datei aus „messages“; ihr Name endet mit seiner Nummer.',
    'Jeder prüft seinen Anteil, am besten auf einem eigenen Rechner, und signiert die Quittung.',
    digestOnPaper,
  ],
};
