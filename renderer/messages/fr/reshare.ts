/** Texts of a reshare that every screen of an attempt needs, in French. */
import type { reshare as english } from '../en/reshare';

export const reshare: typeof english = {
  steps: ['Demande confirmée', 'Comparer les mots', 'Parts des détenteurs', 'Résultat'],
  title: 'Les nouvelles parts sont faites',
  lead: 'Elles sont des mêmes clés. Elles sont en service quand chaque détenteur a contrôlé la sienne.',
};
