/** Texts of a proof that a quorum holds keys, in German. */
import type { proveKeys as english } from '../en/prove-keys';
import { digestOnPaper } from './common';

export const proveKeys: typeof english = {
  way: 'Schlüssel nachweisen',
  steps: ['Wer was nachweist', 'Wörter vergleichen', 'Anteile der Inhaber', 'Ergebnis'],
  title: 'Die Schlüssel sind nachgewiesen',
  lead: 'Geben Sie dem Prüfer die Datei in „proofs“.',
  toDo: [digestOnPaper],
};
