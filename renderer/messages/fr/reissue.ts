/** Texts of issuing a share again, in French. */
import { of } from '../../../shared/text/fr/elision';
import type { reissue as english } from '../en/reissue';
import { digestOnPaper } from './common';

export const reissue: typeof english = {
  steps: ['But', 'Comparer les mots', 'Parts', 'Résultat'],
  title: (holder, index) => (holder ? `Réémettre la part ${of(holder)}` : `Réémettre l’index ${index}`),
  lead: required =>
    `La même part, chiffrée pour la clé donnée ici. ${required} détenteurs saisissent la leur ; aucune autre part ne change.`,
  holder: 'À qui est la part',
  name: 'Qui la détient',
  nameHint: 'Le registre ne le dit pas. Il nommera désormais ce détenteur.',
  go: 'Fixer ceci et montrer les mots',
  asideTitle: 'Ce qui se passe ensuite',
  aside: [
    'Tout ce qui est sur cette page est fixé et montré sous huit mots.',
    'Chaque détenteur compare les mots, puis saisit une part, sans être vu des autres.',
    'La part ne quitte le programme que chiffrée pour la clé donnée ici. Une copie qui existe encore reste bonne : rien ne peut la reprendre.',
  ],

  done: {
    title: holder => (holder ? `La part ${of(holder)} est réémise` : 'La part est réémise'),
    toDo: holder => [
      `Donnez ${holder ? `à ${holder}` : 'au détenteur'} le fichier chiffré. Sur un ordinateur avec la clé privée ou la carte à puce pour laquelle il est chiffré, il s’ouvre avec :`,
      'Si l’ancien fichier ou papier est encore là, faites-le détruire devant témoins : il reste une bonne part.',
      'Donnez à chaque autre détenteur l’avis écrit pour lui : il dit que cette part a été réémise.',
      digestOnPaper,
    ],
    forVault:
      'Vault n’a pas à être prévenu : c’est la part qu’il a émise, avec le même index. Seul son chiffrement est nouveau.',
  },
};
