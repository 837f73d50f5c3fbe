/** Texts of the report of all checks, in French. */
import { plural } from '../../../shared/text/fr/plural';
import type { drill as english } from '../en/drill';

export const drill: typeof english = {
  title: 'Revue des parts',
  lead: 'Chaque détenteur, le dernier contrôle de sa part, et les contrôles en retard.',
  days: 'Un contrôle est en retard après (jours)',
  show: 'Montrer la revue',
  none: 'Aucune part de ce jeu n’est encore listée ; il n’y a donc rien à contrôler.',
  columns: {
    index: 'Index',
    holder: 'Détenteur',
    status: 'Statut',
    checked: 'Dernier contrôle',
    overdue: 'Échéance',
  },
  never: 'jamais',
  overdue: 'EN RETARD',
  formOnly: '(forme seule)',
  inTime: 'à temps',
  notNeeded: 'aucune : hors service',
  summary: overdue =>
    overdue === 0
      ? 'Aucun contrôle n’est en retard.'
      : plural(overdue, { one: 'Un contrôle est en retard.', other: `${overdue} contrôles sont en retard.` }),
  tooFew: (usable, required) =>
    usable < required
      ? `Seulement ${usable} ${plural(usable, { one: 'part n’est ni perdue ni détruite', other: 'parts ne sont ni perdues ni détruites' })}, et il en faut ${required} : plus personne ne peut retrouver la clé avec elles.`
      : `${usable} parts ne sont ni perdues ni détruites, exactement autant que requis : si une de plus est perdue, plus personne ne peut retrouver la clé. Émettez-en une autre maintenant.`,
  unknown: count =>
    plural(count, {
      one: 'Une part de plus de ce jeu n’est pas listée : son index est inconnu.',
      other: `${count} parts de plus de ce jeu ne sont pas listées : leurs index sont inconnus.`,
    }),
  text: 'La même chose en texte, à imprimer',
  asideTitle: 'À quoi sert une revue',
  aside: [
    'Une part que personne n’a regardée depuis un an a peut-être disparu.',
    'Chaque détenteur contrôle seul, n’importe quel jour. Il ne faut personne d’autre, et le secret reste partagé.',
    'Quand une part a disparu, marquez-la, et faites-la réémettre tant qu’il en reste assez d’autres.',
  ],
};
