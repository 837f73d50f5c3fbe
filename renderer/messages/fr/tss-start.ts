/** Texts of starting an attempt for a request that everybody has confirmed, in French. */
import type { start as english } from '../en/tss-start';

const GIVEN_UP =
  'Si une tentative est abandonnée, sa demande échoue : il faut en créer et confirmer une nouvelle.';

export const start: typeof english = {
  keyGen: {
    title: 'Faire les clés',
    lead: 'Tout le monde a confirmé. Les contributions qui n’ont pas été faites ailleurs sont faites maintenant, chacune dans son propre processus.',
    go: 'Faire les contributions et montrer les mots',
    asideTitle: 'Ce qui se passe ensuite',
    aside: [
      'La clé de chaque détenteur et le condensat de chaque contribution sont sous huit mots.',
      'Tout le monde compare les mots et les lignes. Rien n’est additionné avant.',
      'Il en sort un fichier chiffré pour chaque détenteur, le registre public et le procès-verbal.',
      GIVEN_UP,
    ],
  },
  reshare: {
    title: 'Faire les nouvelles parts',
    lead: 'Tout le monde a confirmé. Chaque détenteur qui n’a pas apporté de contribution apporte maintenant sa part à la table.',
    absent: threshold => `Qui ne vient pas (il en faut ${threshold})`,
    go: 'Montrer les mots',
    asideTitle: 'Ce qui se passe ensuite',
    aside: [
      'La clé de chaque nouveau détenteur et chaque contribution sont sous huit mots.',
      'Chaque détenteur ouvre sa part contrôlée avec sa carte. Elle est dans son propre processus, et jamais avec une autre.',
      'Il en sort un fichier chiffré pour chaque nouveau détenteur, le registre public et le procès-verbal.',
      GIVEN_UP,
    ],
  },
  recover: {
    title: 'Refaire la part perdue',
    lead: 'Tout le monde a confirmé. Chaque détenteur qui aide apporte maintenant sa part à la table.',
    go: 'Montrer les mots',
    asideTitle: 'Ce qui se passe ensuite',
    aside: [
      'Celui dont la part est refaite, pour quelle clé, et qui aide : tout est sous huit mots.',
      'Chaque personne qui aide ouvre sa part contrôlée avec sa carte. Elle est dans son propre processus, et jamais avec une autre.',
      'Il en sort un fichier chiffré pour le détenteur. C’est la même part qu’avant : l’ancienne copie, si elle réapparaît, ouvre encore.',
      GIVEN_UP,
    ],
  },
  proveKeys: {
    title: 'Prouver les clés',
    lead: 'Un quorum signe un texte choisi par quelqu’un d’autre, et tout le monde peut le vérifier avec le registre.',
    challenge: 'Texte de qui demande',
    challengeHint: 'Une ligne de 16 caractères ou plus, telle qu’elle a été donnée.',
    who: threshold => `Qui signe : ${threshold} d’entre eux`,
    go: 'Fixer ceci et montrer les mots',
    asideTitle: 'Ce qui se passe ensuite',
    aside: [
      'Le texte, les clés et les détenteurs sont fixés et montrés sous huit mots.',
      'Chacun des détenteurs ouvre ensuite sa part contrôlée avec sa carte.',
      'Il en sort la preuve, un fichier qui ne contient rien de secret. Les parts restent bonnes.',
    ],
  },
};
