/** Texts of marking a share lost or destroyed, in French. */
import { of } from '../../../shared/text/fr/elision';
import type { mark as english } from '../en/mark-share';
import { digestOnPaper } from './common';

export const mark: typeof english = {
  steps: ['Ce qui s’est passé', 'Comparer les mots', 'Résultat'],
  title: 'Marquer une part',
  lead: 'Une part marquée qui réapparaît est dès lors une alarme. La marque reste au registre.',
  which: 'Quelle part',
  whichNone: 'Choisissez une part',
  what: 'Ce qu’elle est devenue',
  lost: 'Perdue',
  lostHint: 'Personne ne sait où elle est. Quelqu’un d’autre l’a peut-être.',
  destroyed: 'Détruite',
  destroyedHint: 'On l’a vu détruire. Il n’en reste aucune copie.',
  reason: 'Pourquoi',
  reasonHint: 'Une ligne. Elle est publique, et reste dans le registre et le procès-verbal.',
  go: 'Fixer ceci et montrer les mots',
  asideTitle: 'Ce qui se passe ensuite',
  aside: [
    'Ce que vous dites ici est montré sous huit mots. Ce n’est enregistré que quand ils sont confirmés.',
    'Une marque n’enlève rien à qui a la part. Si elle est peut-être en de mauvaises mains, renouvelez les clés de Vault ou d’OpenBao (rekey ; OpenBao : rotate-keys) ; un jeu créé ici est remplacé par un nouveau.',
    'La part peut être réémise pour la nouvelle clé de son détenteur, par un quorum des autres.',
  ],

  done: {
    title: (holder, index) =>
      holder ? `La part ${of(holder)} est marquée` : `La part d’index ${index} est marquée`,
    lead: 'Le registre et le procès-verbal le disent. Si cette part est un jour saisie, le programme donne l’alarme.',
    toDo: [
      'Si quelqu’un d’autre a peut-être cette part, renouvelez les clés de Vault ou d’OpenBao (rekey ; OpenBao : rotate-keys) ; à la place d’un jeu créé ici, créez-en un nouveau. Une marque n’enlève rien à qui l’a.',
      'Donnez à chaque détenteur l’avis écrit pour lui.',
      'Faites-la réémettre pour la nouvelle clé de son détenteur tant qu’il reste assez d’autres parts.',
      digestOnPaper,
    ],
  },
};
