/** What is told in French of attempts that were broken off. */
import { brokenOffIn } from '../broken-off';
import { operationName } from './operation-names';

export const brokenOff = brokenOffIn({
  between: ' ',
  which: file => `Procès-verbal : ${file}.`,
  purpose: operation => `But : ${operationName(operation)}.`,
  when: (at, lastAt) => `Début le ${at} ; dernière entrée du ${lastAt}.`,
  shares: (accepted, required) => `Parts acceptées : ${accepted} sur ${required}.`,
  confirmed: 'Les mots avaient été confirmés.',
  nothing: 'Aucune part n’avait été acceptée.',
  alarm: 'Une part a été refusée avec alarme : cherchez pourquoi avant de continuer.',
  recorded:
    'Ce qui avait été changé dans le registre était sur le support et reste : regardez-y avant de recommencer.',
  again: 'Rien n’en reprend : pour mener l’opération à bien, recommencez depuis le début.',
  notInRecord: 'Rien n’en figure dans le registre.',
  request: 'La demande a échoué : créez-en une nouvelle.',
});
