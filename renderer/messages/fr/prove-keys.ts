/** Texts of a proof that a quorum holds keys, that every screen of an attempt needs, in French. */
import type { proveKeys as english } from '../en/prove-keys';
import { digestOnPaper } from './common';

export const proveKeys: typeof english = {
  way: 'Prouver les clés',
  steps: ['Qui prouve quoi', 'Comparer les mots', 'Parts des détenteurs', 'Résultat'],
  title: 'Les clés sont prouvées',
  lead: 'Donnez au vérificateur le fichier de « proofs ».',
  toDo: [digestOnPaper],
};
