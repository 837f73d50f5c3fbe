/** Texts of making a key set, and of the secrets that are sealed with it, in French. */
import type { createKeySet as english } from '../en/create-key-set';
import { digestOnPaper } from './common';

export const createKeySet: typeof english = {
  create: {
    steps: ['Décrire le jeu', 'Comparer les mots', 'Résultat'],
    title: 'Créer un jeu de clés',
    lead: 'Le programme tire un secret de 32 octets et le partage. La part de chaque détenteur est chiffrée pour sa clé OpenPGP.',
    name: 'Nom du jeu',
    nameHint: 'Par exemple « Descellement Paiements ». C’est aussi le nom de son dossier.',
    people: 'Combien de personnes détiennent une part',
    peopleHint: 'Chacune a une part. Il y a un champ de nom pour chacune.',
    required: 'Combien de parts sont requises',
    requiredHint: 'De 2 au nombre de détenteurs.',
    practice: 'Jeu d’exercice : des clés fictives pour tout le monde',
    practiceHint:
      'Pour apprendre et pour répéter. Chacun de ses fichiers porte PRACTICE ; les détenteurs n’ont pas besoin de clé OpenPGP.',
    practiceForced: 'Cette fenêtre ne sert qu’à s’exercer ; on ne peut donc pas le décocher.',
    holders: 'Détenteurs, dans l’ordre où ils sont assis autour de la table',
    holder: number => `Nom du détenteur ${number}`,
    nameless: number => `détenteur ${number}`,
    removeShort: 'Retirer',
    remove: who => `Retirer ${who}`,
    add: 'Ajouter un détenteur',
    go: 'Fixer ceci et montrer les mots',
    asideTitle: 'Ce qui se passe ensuite',
    aside: [
      'Tout ce qui est sur cette page est fixé et montré sous huit mots.',
      'Tout le monde compare les mots et les lignes. Rien n’est fait avant.',
      'Il en sort un fichier chiffré pour chaque détenteur, le registre public et le procès-verbal.',
    ],

    statement: {
      go: 'Tout le monde voit les mêmes mots : faire le jeu',
      busy: 'Tirage du secret et chiffrement de chaque part…',
    },

    done: {
      title: 'Le jeu de clés est fait',
      lead: (required, issued) =>
        `${issued} parts, dont ${required} requises. Chacune est chiffrée pour son détenteur, écrite, et relue.`,
      toDo: [
        'Donnez à chaque détenteur son fichier chiffré et son avis. Le fichier s’ouvre avec « gpg --decrypt » et la clé privée de ce détenteur.',
        'Demandez à chaque détenteur de l’ouvrir une fois, bientôt. Jusque-là, une part compte comme non confirmée.',
        digestOnPaper,
      ],
      verified: 'Vérifié : chaque part a été comparée avec le registre quand elle a été faite.',
    },
  },

  seal: {
    name: 'Nom de l’entrée',
    nameHint: 'Il est scellé, lui aussi.',
    way: 'Ce qui est scellé',
    text: 'Un texte',
    file: 'Un fichier, jusqu’à 1 Mio',
    content: 'Texte secret',
    show: 'Montrer le texte',
    hide: 'Cacher le texte',
    choose: 'Choisir un fichier',
    chosen: name => `Choisi : ${name}.`,
    none: 'Aucun fichier choisi.',
    options: 'Plus d’options',
    title: 'Sceller un secret',
    lead: 'Va dans le dépôt scellé du nouveau jeu. Seul le mode de récupération, avec un quorum, le rouvre.',
    add: 'Ajouter un secret',
    another: 'Ajouter un autre secret',
    remove: who => `Retirer ${who}`,
    removeShort: 'Retirer',
    nameless: number => `secret ${number}`,
  },
};
