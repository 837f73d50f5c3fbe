/** Texts of checking one share, in French. */
import { of } from '../../../shared/text/fr/elision';
import type { check as english } from '../en/check-share';
import { digestOnPaper } from './common';

export const check: typeof english = {
  steps: ['But', 'Part', 'Résultat'],
  title: 'Contrôler une part',
  lead: 'Un détenteur saisit une part, seul. Il n’y a pas besoin de quorum, rien n’est émis, et rien n’est gardé que la date.',
  go: 'Commencer le contrôle',
  asideTitle: 'Ce que ceci peut montrer',
  aside: [
    'À qui est la part, et qu’elle est bonne, pour chaque part que ce programme a émise.',
    'D’un jeu fait ailleurs, seule la forme peut être jugée. Le programme le dit alors.',
    'Une part marquée comme perdue ou détruite qui réapparaît est une alarme.',
  ],

  done: {
    verifiedTitle: holder => (holder ? `La part ${of(holder)} est bonne` : 'La part est bonne'),
    verifiedLead: index => `C’est certainement la part d’index ${index} de ce jeu.`,
    unprovenTitle: holder =>
      holder
        ? `Non prouvé : ce pourrait être la part ${of(holder)}`
        : 'Non prouvé : ce pourrait être une part de ce jeu',
    unprovenLead: index =>
      `Sa longueur et son index (${index}) peuvent être ceux de ce jeu. Qu’elle en fasse partie n’est pas montré, et une part seule ne peut pas le montrer.`,
    recorded: 'Le registre a maintenant la date de ce contrôle.',
    again: 'Contrôler une autre part',
    toDo: [digestOnPaper],
  },
};
