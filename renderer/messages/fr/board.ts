/** Texts of the picture of a quorum, in French. */
import { plural } from '../../../shared/text/fr/plural';
import type { board as english } from '../en/board';
import { listed } from './common';

export const board: typeof english = {
  title: 'Qui peut ouvrir',
  health: {
    checked: 'contrôlée',
    formOnly: 'forme seule',
    unchecked: 'à contrôler',
    overdue: 'en retard',
    lost: 'perdue',
    destroyed: 'détruite',
    confirmed: 'confirmée',
    complained: 'plainte',
    waiting: 'en attente',
  },
  seat: (name, health) => `${name} : ${health}`,
  left: required => `restantes, ${required} requises`,
  spare: (count, left) =>
    plural(count, {
      one: `De ces ${left} parts, vous pouvez en perdre encore une ; avec une de moins encore, plus personne ne peut ouvrir.`,
      other: `De ces ${left} parts, vous pouvez en perdre encore ${count} ; avec une de moins encore, plus personne ne peut ouvrir.`,
    }),
  checked: (count, left, days) => `Contrôlées et justes, ces ${days} derniers jours : ${count} sur ${left}.`,
  confirmed: (count, left) => `Confirmées par leurs détenteurs : ${count} sur ${left}.`,
  notKnown: required =>
    `C’est moins que les ${required} requises : personne n’a montré qu’elles peuvent encore ouvrir.`,
  opened: day =>
    `Des détenteurs l’ont ouvert ensemble le ${day}, quand une part a été émise. Seul un contrôle de chacun montre qui a encore la sienne.`,
  claimed: count => `Comptées comme déclaré, détenteur inconnu : ${count}.`,
  quorums: count => (count === '1' ? 'Il reste un quorum' : `Quorums qui restent : ${count}`),
  moreThan: count => `plus de ${count}`,
  quorum: names => listed(names),
  earlier: count => `Plus tôt : ${count}`,
  time: 'Cérémonies et contrôles',
  transcript: file => `Vérifier ${file}`,
  alarm: 'Alarme : une part a été refusée',
  unrecorded: 'absent du registre',
  alarmWay: 'Montrer ce qui s’est passé',
  verify: 'Vérifier',
  issued: names => `Part émise pour ${listed(names)}.`,
  lastCheck: names => `Dernier contrôle : ${listed(names)}.`,
  unnamed: 'Un fichier dont le nom ne dit pas ce qu’il relate.',
};
