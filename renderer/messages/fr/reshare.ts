/** Texts of a reshare that every screen of an attempt needs, in French. */
import type { reshare as english } from '../en/reshare';

export const reshare: typeof english = {
  steps: ['Demande confirmée', 'Comparer les mots', 'Parts des détenteurs', 'Résultat'],
  title: 'Les nouvelles parts sont faites',
  lead: 'Ce sont des parts des mêmes clés. Elles entrent en service quand chaque détenteur a contrôlé la sienne.',
};
