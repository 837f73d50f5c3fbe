/** Texts of a group's keys, and of what follows on them, in French. */
import { of } from '../../../shared/text/fr/elision';
import type { epoch as english } from '../en/tss-epoch';
import { listed } from './common';

const states = { issued: 'émise', valid: 'valide', void: 'nulle' };

export const epoch: typeof english = {
  back: 'Retour au groupe',
  which: 'Quelles clés',
  numbered: (number, state) => `Époque ${number}, ${states[state]}`,
  state: {
    issued:
      'Pas encore en service : rien de ces clés n’est donné avant que chaque détenteur ait confirmé sa part.',
    valid: 'En service : chaque détenteur a confirmé sa part.',
    void: 'Nulles : ces clés ne doivent jamais servir, et leurs parts sont à détruire.',
  },
  voidSince: {
    complaint: contributor => `La contribution du détenteur ${contributor} n’est pas conforme.`,
    declared: () => 'Des personnes l’ont déclaré, car des reçus manquaient ou ne concordaient pas.',
  },
  complaint: (name, contributor, finding) =>
    `Plainte ${of(name)} sur ce que ${contributor} a envoyé : cela ${finding}.`,
  finding: {
    'does-not-fit': 'n’est pas conforme',
    'does-not-decrypt': 'ne s’ouvre pas',
    'foreign-content': 'est autre chose',
  },
  receipts: 'Reçus',
  disagreeing:
    'Les reçus portent sur des codes de chaîne différents ; ces clés ne deviendront donc jamais valides. Cherchez lequel est faux, et déclarez-les nulles.',
  chainCode: names => `Code de chaîne selon ${listed(names)}`,
  receipt: 'Reçu',
  at: 'Quand',
  missing: 'MANQUE',
  how: { signed: 'signé', code: 'par code, sur la foi de cette machine' },
  destroyed: 'part détruite',
  hash: number => `Condensat des clés, époque ${number}`,
  hashHint: 'Dans chaque reçu, c’est la ligne « Epoch hash ».',
  root: { secp256k1: 'Clé publique racine, secp256k1', ed25519: 'Clé publique racine, ed25519' },
  more: 'Plus sur ces clés',
  way: {
    check: 'Contrôler une part',
    receipt: 'Apporter un reçu',
    code: 'Reçu par code',
    complain: 'Apporter une plainte',
    void: 'Déclarer les clés nulles',
    destroyed: 'Enregistrer des parts détruites',
    xpub: 'Écrire les clés étendues',
    child: 'Clé publique enfant',
  },
  whose: 'À qui est la part',
  choose: 'Choisissez',
  holder: (number, name) => `${name}, ${number}`,

  opening: {
    practice: 'La clé fictive du détenteur',
    practiceHint: 'Elle se trouve dans le dossier de ce coffre d’exercice.',
    by: 'Ce qui l’ouvre',
    card: 'La carte du détenteur, avec le gpg de cet ordinateur',
    cardHint: 'Ou une clé du gpg de cet ordinateur. Le PIN est tapé dans la fenêtre de gpg elle-même.',
    privateKey: 'Une clé privée saisie ici',
    privateKeyHint: 'Seulement s’il n’y a pas d’autre moyen. C’est enregistré.',
  },

  check: {
    title: 'Contrôler une part',
    lead: 'Un détenteur, seul. De préférence sur son propre ordinateur : seul celui-là voit alors la part.',
    other: 'Choisir un autre fichier',
    ofFolder: 'Le fichier de part du dossier de cérémonie est pris.',
    takeOfFolder: 'Prendre celui du dossier de cérémonie',
    notThisFile: file =>
      `« ${file} » n’est pas le fichier de part qu’il faut ici, ou n’est pas tel que Quorate l’a écrit. Choisissez-en un autre, ou prenez celui du dossier de cérémonie.`,
    go: 'Contrôler la part',
    asideTitle: 'Ce qui est contrôlé',
    aside: [
      'Tout ce qui a été envoyé à ce détenteur est ouvert séparément et comparé avec le registre. Un processus est lancé pour cela seul.',
      'Ce qui est conforme est additionné, et réécrit en un seul message que seul ce détenteur ouvre.',
      'Un ordinateur où l’on a contrôlé autant de parts que le seuil en a vu assez pour la clé racine.',
    ],
    fits: name => `La part ${of(name)} est conforme`,
    fitsNot: name => `La part ${of(name)} n’est pas conforme`,
    compare: 'Comparez-le avec le papier.',
    ownDigest: 'Condensat de votre propre contribution',
    ownDigestHint:
      'Si vous l’avez faite sur votre propre ordinateur, les 16 premiers chiffres ou les huit premiers mots, de votre propre papier. Sinon, laissez vide.',
    madeOf: 'De quoi ces clés sont faites',
    ownMadeHere: name =>
      `Selon le registre, la contribution ${of(name)} a été faite à la cérémonie. Si elle l’a été sur son propre ordinateur : ne signez aucun reçu, et faites déclarer ces clés nulles.`,
    otherChainCodes: names =>
      `Un autre code de chaîne que celui du coffre, ou aucun lisible, a été envoyé par : ${names.join(', ')}. Le bon est venu de quelqu’un d’autre, donc la part est conforme ; dites-le à tous, et cherchez pourquoi.`,
    receiptTitle: name => `Reçu à signer pour ${name}`,
    complaintTitle: contributor => `Plainte sur le détenteur ${contributor}, à signer`,
    misfit: (contributor, finding, what) =>
      finding === 'does-not-fit'
        ? `Ce que le détenteur ${contributor} a envoyé n’est pas conforme (${what}). N’utilisez pas ces clés, et signez la plainte.`
        : finding === 'foreign-content'
          ? `Ce que le détenteur ${contributor} a envoyé n’est pas un message de cette demande. Ne publiez jamais de clé qui l’ouvre, et signez la plainte.`
          : `Ce que le détenteur ${contributor} a envoyé n’a pas pu être ouvert. N’utilisez pas ces clés, et signez la plainte.`,
    noKeyKnown:
      'La clé de ce message n’est pas connue ici, et sans elle personne ne peut regarder. Contrôlez de nouveau avec la carte.',
    toSign:
      'Mettez le texte tel quel dans un fichier, jusqu’à la dernière fin de ligne, et signez le fichier avec « gpg --clear-sign ». Apportez ce que gpg a écrit.',
    sum: 'La part entière, en un seul message pour son détenteur, est dans',
    practice: 'Le signer avec la clé fictive et l’apporter',
    onTo: { receipt: 'Passer au reçu signé', complain: 'Passer à la plainte signée' },
  },

  signed: {
    receipt: {
      title: 'Apporter un reçu',
      lead: 'Par lui, un détenteur dit que sa part est conforme. Avec le dernier, les clés sont en service.',
      label: 'Reçu signé',
      hint: 'Le fichier que gpg a écrit, ou son texte.',
      go: 'Accepter le reçu',
      asideTitle: 'Ce que montre un reçu',
      aside: ['Que son détenteur a la part, par une preuve qui n’en révèle rien.'],
    },
    complain: {
      title: 'Apporter une plainte',
      lead: 'Elle ouvre le seul message qui n’est pas conforme, pour que tout le monde puisse le regarder.',
      label: 'Plainte signée',
      hint: 'Le fichier que gpg a écrit, ou son texte.',
      go: 'Accepter la plainte',
      asideTitle: 'Ce qui s’ensuit',
      aside: [
        'Si le message n’est pas conforme, les clés sont nulles définitivement, et son auteur est nommé.',
        'S’il l’est, rien ne change.',
      ],
    },
  },

  code: {
    title: 'Reçu par code',
    lead: 'Pour un détenteur qui ne peut rien signer. Il compte si la part a été contrôlée à cette cérémonie.',
    code: 'Code de la part contrôlée',
    codeHint: 'La deuxième ligne du message que le contrôle a écrit : 26 caractères.',
    go: 'Accepter le code',
    asideTitle: 'Plus faible qu’une signature',
    aside: ['Il est pris sur la foi de cette machine, et reste marqué comme tel.'],
  },

  renewKey: {
    title: 'Renouveler la clé d’un détenteur',
    lead: 'La même clé OpenPGP avec sa nouvelle expiration. Une autre clé ne vient qu’avec une récupération de la part.',
    whose: 'À qui est la clé',
    go: 'Enregistrer la clé',
    back: 'Retour au coffre',
    asideTitle: 'Ce qui est comparé',
    aside: [
      'L’empreinte doit être celle du registre, et aussi celle de la clé pour laquelle on chiffre. Une copie plus ancienne est refusée.',
      'Toutes les copies restent au registre. La plus récente est celle qui sert.',
    ],
  },

  declare: {
    whose: 'À qui étaient les parts détruites',
    show: 'Fixer ceci et montrer les mots',
    compare: 'Comparez les mots',
    compareLead:
      'Une personne lit les mots et la phrase à haute voix. Toutes les autres comparent. Les mots sont anglais : au moindre doute, épelez-les.',
    words: 'Huit mots pour ce qui est déclaré',
    go: 'Tout le monde voit les mêmes mots : enregistrer',
    void: {
      title: 'Déclarer les clés nulles',
      lead: 'Quand des reçus ne viennent pas. C’est définitif : un reçu qui vient plus tard ne change rien.',
      says: (number, who) =>
        `L’époque ${number} est déclarée nulle, définitivement. ${who.length > 0 ? `Reçus manquants : ${listed(who)}.` : 'Ses reçus portent sur des codes de chaîne différents.'} Ses parts peuvent encore ouvrir le coffre : elles sont à détruire.`,
      asideTitle: 'Avant de le faire',
      aside: [
        'Demandez aux détenteurs dont les reçus manquent. De nouvelles clés demandent une autre demande, et tout le monde de nouveau.',
      ],
    },
    destroyed: {
      title: 'Enregistrer des parts détruites',
      lead: 'Que tout ce qui porte la part est détruit, des personnes l’ont vu ; le programme ne le peut pas.',
      says: (number, who) => `De l’époque ${number}, ces parts sont détruites : ${listed(who)}.`,
      asideTitle: 'Pourquoi c’est important',
      aside: [
        'Autant d’anciennes parts que le seuil ouvrent encore le coffre, quoi qui ait été donné depuis.',
      ],
    },
  },

  xpub: {
    title: 'Écrire les clés étendues',
    lead: 'xpub et cpub pour des portefeuilles, à partir de la part contrôlée d’un détenteur quelconque.',
    confidential:
      'Le fichier est confidentiel : avec lui et une seule clé privée sous la racine, la clé racine peut être calculée.',
    sum: 'Choisir la part contrôlée',
    sumHint: 'Le message que le premier contrôle a écrit (.asc).',
    path: 'Chemin du nouveau fichier',
    pathHint: 'Hors du dossier de cérémonie, comme /media/wallet/xpub.txt.',
    go: 'Écrire le fichier',
    written: 'Les clés étendues sont écrites',
    asideTitle: 'Pour qui c’est',
    aside: [
      'Pour qui met en place le portefeuille, et personne d’autre. Il n’a pas sa place dans le dossier de cérémonie.',
    ],
  },

  child: {
    title: 'Clé publique enfant',
    lead: 'Pour vérifier qu’un portefeuille a les bonnes clés.',
    extended: 'xpub ou cpub',
    extendedHint: 'Confidentiel, comme le fichier où il se trouve.',
    path: 'Chemin',
    pathHint: 'Comme m/44/60/0/0/5, sans étape renforcée.',
    go: 'Montrer la clé',
    key: (curve, path) => `Clé publique sur ${curve} à ${path}`,
    asideTitle: 'Ce qu’il faut comparer',
    aside: ['La clé que le portefeuille montre au même chemin doit être celle-ci, chiffre par chiffre.'],
  },
};
