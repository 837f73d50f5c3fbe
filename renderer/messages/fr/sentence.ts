/** What an attempt will do in one sentence that is read aloud, in French. */
import type { Quorum, SentenceMessages } from '../en/sentence';
import { listed } from './common';

const agree = ({ required, issued, more }: Quorum) =>
  `${required} sur ${issued} doivent être d’accord${more > 0 ? `, et ${more} de plus comme preuve` : ''}`;

export const sentence: SentenceMessages = {
  title: 'En une phrase',
  practice: said => `EXERCICE : ${said}`,
  createKeySet: ({ name, required, holders }) =>
    `Un nouveau jeu de clés, « ${name} », avec une part chacun pour ${listed(holders)} ; ${required} d’entre elles, n’importe lesquelles, l’ouvrent.`,
  generateShare: ({ index, holder, ...quorum }) =>
    `Une nouvelle part, numéro ${index}, pour ${holder} ; ${agree(quorum)}.`,
  reissueShare: ({ index, holder, ...quorum }) =>
    `La part numéro ${index} encore une fois, pour ${holder} ; ${agree(quorum)}. L’ancienne copie reste valable.`,
  checkShare: ({ name }) => `Une seule part de « ${name} » est contrôlée ; rien n’est émis.`,
  markShare: ({ index, holder, mark, left, required, isEnough }) =>
    `La part numéro ${index}${holder ? ` (${holder})` : ''} est marquée ${mark === 'lost' ? 'perdue' : 'détruite'} ; il en reste ${left}, et il en faut ${required} pour ouvrir.${isEnough ? '' : ' C’est trop peu.'}`,
  vouchForRecord: ({ name, number }) =>
    `Notre papier porte le condensat du registre numéro ${number} de « ${name} » ; nous l’attestons, et rien d’autre ne change.`,
  recordShareApart: ({ index, holder }) =>
    `La part numéro ${index}, pour ${holder}, qui était mise de côté, est enregistrée comme émise.`,
  giveUpShareApart: ({ index, holder }) =>
    `La part numéro ${index}, pour ${holder}, qui était mise de côté, a été détruite et ne servira jamais.`,
  issueRecoveryToken: ({ name, minutes, ...quorum }) =>
    `Un jeton de récupération, qui ouvre le dépôt scellé de « ${name} » pour ${minutes} minutes au plus ; ${agree(quorum)}.`,
  keyGen: ({ name, holders, threshold }) =>
    `De nouvelles clés racines pour « ${name} », avec une part chacun pour ${listed(holders)} ; ${threshold} d’entre eux doivent être d’accord.`,
  reshare: ({ name, holders, threshold }) =>
    `De nouvelles parts des mêmes clés racines de « ${name} », une chacun pour ${listed(holders)} ; ${threshold} d’entre eux doivent être d’accord. Les parts données avant restent valables.`,
  recoverShare: ({ name, holder, helpers }) =>
    `La part perdue (${holder}) de « ${name} » encore une fois, par les parts des détenteurs ${listed(helpers)} ; les clés et toutes les autres parts restent telles quelles.`,
  proveKeys: ({ name, signers }) =>
    `Une preuve que ${listed(signers)} ont ensemble les clés de « ${name} » ; rien d’autre n’est signé.`,
};
