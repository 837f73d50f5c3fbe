/** Texts of vouching for a record with a digest from paper, in French. */
import { of } from '../../../shared/text/fr/elision';
import type { vouch as english } from '../en/vouch-record';

export const vouch: typeof english = {
  steps: ['Condensat du papier', 'Comparer les mots', 'Résultat'],
  title: 'Attester avec le condensat du papier',
  lead: 'Ce que le dossier ne peut pas montrer par lui-même, des personnes le peuvent : elles tapent un condensat de leur papier, et comparent tout ce qu’il désigne.',
  digest: 'Condensat du papier',
  digestHint: {
    record:
      'Celui du registre, écrit à côté de son numéro à la dernière cérémonie. 64 chiffres hexadécimaux ou 32 mots ; espaces et majuscules ne comptent pas.',
    apart:
      'Celui du procès-verbal dont la part est mise de côté. 64 chiffres hexadécimaux ou 32 mots ; espaces et majuscules ne comptent pas.',
  },
  what: 'Ce que devient la part mise de côté',
  issued: 'Elle est enregistrée',
  issuedHint: 'Dès lors, c’est une part comme les autres. Son fichier doit être à sa place.',
  unused: 'Elle ne servira jamais',
  unusedHint: 'On l’a vu détruire. Son détenteur peut en recevoir une autre.',
  go: 'Fixer ceci et montrer les mots',
  asideTitle: 'Du papier, et seulement du papier',
  aside: [
    'Un condensat copié de cet ordinateur ne prouve rien : tapez ce qui a été écrit à la cérémonie.',
    'Ce que vous tapez est cherché dans ce dossier, et tout ce qu’il désigne est montré sous huit mots.',
    'S’il n’est pas trouvé, comparez-le avec le papier. Si c’est bien ce que dit le papier, arrêtez : ce n’est pas le dossier qui avait été laissé.',
  ],

  done: {
    recordTitle: 'Le registre est attesté',
    recordLead: 'Dès lors, ce procès-verbal l’atteste, et le jeu peut servir de nouveau.',
    issuedTitle: (holder, index) => `La part ${of(holder)} (index ${index}) est enregistrée`,
    issuedLead: 'Elle compte dès lors comme toute autre part.',
    unusedTitle: (holder, index) => `La part ${of(holder)} (index ${index}) est abandonnée`,
    unusedLead: 'Le registre dit qu’elle ne servira jamais.',
    toDo: [
      'Écrivez sur papier le condensat du procès-verbal, le numéro du registre et son condensat, signez, et gardez ce papier ailleurs que ce dossier.',
      'Si une part a été enregistrée, donnez à son détenteur le fichier chiffré, et à chaque autre détenteur l’avis écrit pour lui.',
    ],
  },
};
