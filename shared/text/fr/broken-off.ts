/** What is told in French of attempts that were broken off. */
import { brokenOffIn } from '../broken-off';
import { operationName } from './operation-names';

export const brokenOff = brokenOffIn({
  between: ' ',
  purpose: operation => `Son but : ${operationName(operation)}.`,
  when: (at, lastAt) => `Commencée le ${at} ; sa dernière entrée est du ${lastAt}.`,
  shares: (accepted, required) => `Parts saisies : ${accepted} sur ${required}.`,
  confirmed: 'Ses mots avaient été confirmés.',
  nothing: 'Aucune part n’avait été saisie, et aucun mot confirmé.',
  recorded:
    'Ce qu’elle a changé dans le registre était sur le support et reste : regardez-y avant de recommencer.',
  again: 'Elle ne reprend pas : pour la mener à bien, recommencez depuis le début.',
  notInRecord: 'Rien n’en figure dans le registre.',
  request: 'Sa demande a échoué : créez-en une nouvelle.',
});
