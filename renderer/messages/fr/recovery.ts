/** Texts of recovery mode, in French: the token, its session, the sealed store. */

import { plural } from '../../../shared/text/fr/plural';
import { sayNumber } from '../../../shared/text/times';
import type { recovery as english } from '../en/recovery';
import { digestOnPaper } from './common';

const size = (bytes: number): string =>
  bytes < 1024
    ? `${bytes} ${plural(bytes, { one: 'octet', other: 'octets' })}`
    : `${sayNumber('fr', bytes / 1024, 1)} Kio`;

export const recovery: typeof english = {
  recovery: {
    steps: ['But', 'Comparer les mots', 'Parts', 'Jeton et dépôt', 'Résultat'],
    open: 'Mode de récupération',

    band: {
      text: keySet => `MODE DE RÉCUPÉRATION de « ${keySet} ».`,
      only: 'Seuls le jeton de récupération et le dépôt scellé peuvent servir.',
      left: time => `La session finit dans ${time}`,
    },

    enter: {
      title: 'Mode de récupération',
      lead: keySet => `Un quorum ouvre le dépôt scellé de « ${keySet} », pour une demi-heure au plus.`,
      what: [
        'Le dépôt scellé garde de petits secrets pour un mauvais jour : accès d’urgence, PIN, codes de récupération.',
        'Il faut autant de détenteurs que le jeu le demande, chacun avec une part, et quelqu’un pour prendre le jeton de récupération.',
        'En mode de récupération, rien d’autre ne peut être fait : aucune part n’est émise, aucun jeu n’est fait.',
      ],
      asideTitle: 'Ce qui se passe ensuite',
      aside: [
        'Assez de détenteurs saisissent leurs parts. Ensemble, ils ouvrent la clé racine de ce jeu.',
        'Il en sort un seul jeton, sous un mot de passe à usage unique ou chiffré pour une clé OpenPGP.',
        'Avec le jeton, le dépôt scellé est listé, lu et modifié, jusqu’à ce qu’on quitte le mode ou que son temps soit écoulé.',
      ],
      version: version =>
        version === 0
          ? 'Rien n’est encore scellé dans ce jeu.'
          : `Le dépôt scellé en est à la version ${version}.`,
      go: 'Passer en récupération',
    },

    leave: {
      link: 'Quitter la récupération',
      title: 'Quitter le mode de récupération ?',
      open: 'Le jeton cesse aussitôt de servir. Pour rouvrir le dépôt, un quorum doit tout recommencer.',
      collecting: 'Tout ce qui a été saisi est effacé. Aucun jeton n’est émis.',
      keep: 'Rester en récupération',
      go: 'Quitter la récupération',
    },

    start: {
      title: 'Générer un jeton de récupération',
      lead: required => `${required} détenteurs saisissent leurs parts. Il en sort un jeton, une fois.`,
      way: 'Comment le jeton est remis',
      otp: 'Sous un mot de passe à usage unique',
      otpHint:
        'Le programme le tire et le montre une fois, avant les parts. Une personne garde le mot de passe, une autre le jeton encodé.',
      pgp: 'Pour une clé OpenPGP',
      pgpHint: 'Seul qui a la clé privée ou la carte à puce peut lire le jeton.',
      more: 'Plus d’options',
      prefix: 'Préfixe du jeton',
      none: 'Aucun : 24 caractères',
      noneHint: 'Convient, sauf si un autre outil attend un préfixe.',
      r: '« r. », comme l’écrivait Vault de 1.3 à 1.9',
      hvr: '« hvr. », comme l’écrit Vault depuis 1.10',
      go: 'Fixer ceci et montrer les mots',
      goOtp: 'Fixer ceci et montrer le mot de passe',
      asideTitle: 'Ce qui se passe ensuite',
      aside: [
        'Tout ce qui est sur cette page est fixé et montré sous huit mots.',
        'Chaque détenteur compare les mots, puis saisit une part, sans être vu des autres.',
        'Aucun jeton n’est fait avant que les parts aient ouvert la clé racine.',
      ],
    },

    otp: {
      title: 'Notez le mot de passe à usage unique',
      lead: 'Une seule personne le note. Les autres regardent ailleurs.',
      label: 'Mot de passe à usage unique',
      shape: length =>
        `${length} caractères, par groupes de quatre. Respectez les majuscules et les minuscules.`,
      cover: 'Le cacher (F8)',
      for: 'C’est avec lui que le jeton encodé est décodé plus tard. Qui ne voit que l’un des deux ne peut pas retrouver le jeton.',
      once: 'Il n’est plus montré ensuite. S’il se perd, annulez la tentative et commencez-en une autre.',
      written: 'Il est noté, et chaque caractère a été comparé',
      writtenFirst: 'Notez-le d’abord, et comparez chaque caractère.',
      go: 'Continuer vers les mots',
      lost: 'Le mot de passe à usage unique a été montré une fois, au début. Si personne ne l’a noté, annulez la tentative et commencez-en une autre.',
    },

    aside: {
      token: 'un jeton de récupération',
      asOtp: 'encodé, sous le mot de passe à usage unique',
      asPgp: 'message OpenPGP',
      key: 'Le jeton est chiffré pour',
    },

    session: {
      title: 'Le jeton de récupération est émis',
      lead: 'Il ouvre le dépôt scellé jusqu’à ce que vous quittiez le mode de récupération, ou que le temps de la session soit écoulé.',
      storeTitle: 'Le dépôt scellé',
      storeLead:
        'Le jeton est demandé une fois, puis de nouveau après deux minutes sans usage du dépôt. Rien n’en reste dans la fenêtre.',
      tabs: 'Ce qui est ouvert',
      token: 'Jeton',
      store: 'Dépôt scellé',
      encoded: 'Jeton encodé',
      encodedHint:
        'Pas secret sans le mot de passe à usage unique. Gardez les deux séparés : qui a les deux a le jeton.',
      message: 'Jeton, chiffré',
      messageHint: 'Seule la clé ci-dessous l’ouvre.',
      copy: 'Copier',
      decodeTitle: 'Pour le décoder',
      decodeHere: 'Le décoder ici',
      decodeElsewhere: 'Ou sur un autre ordinateur, qui demande le mot de passe à usage unique :',
      decodeCommand: encoded => `quorate decode-token ${encoded}`,
      openTitle: 'Pour l’ouvrir',
      openHint:
        'Enregistrez le texte dans token.txt. Sur un ordinateur avec la clé privée ou la carte à puce, il s’ouvre avec :',
      openCommand: 'base64 -d token.txt | gpg --decrypt',
      lastMinute: seconds =>
        `La session de récupération finit dans ${seconds} ${plural(seconds, { one: 'seconde', other: 'secondes' })}.`,
      noLonger: 'Son temps entier est presque écoulé et ne peut pas être prolongé.',
    },

    writing: {
      title: 'Le procès-verbal n’a pas pu être écrit',
      lead: 'Un jeton ne compte comme émis, et une session comme finie, que si le procès-verbal sur le disque le dit.',
      cancel:
        'Le jeton en mémoire est effacé. Ce que contient alors le dossier décide, et c’est dit ensuite.',
    },

    done: {
      title: 'La session de récupération est finie',
      lead: ended => `${ended} Le jeton n’ouvre plus rien.`.trim(),
      toDo: [
        'Détruisez ce qui reste du jeton : le papier avec le mot de passe à usage unique, et les copies du jeton encodé.',
        'Pour rouvrir le dépôt scellé, repassez en mode de récupération. Un quorum obtient alors un nouveau jeton.',
        digestOnPaper,
      ],
    },
    goBack: 'Retour au mode de récupération',
  },

  store: {
    token: 'Jeton de récupération',
    tokenPlaceholder: 'jeton',
    tokenHint: 'Les espaces ne comptent pas. Le deuxième jeton faux met fin à la session.',
    tokenKept: 'Le jeton a été saisi. Il est redemandé quand rien n’est fait ici pendant deux minutes.',
    presenting: 'Ouverture du dépôt scellé…',
    list: 'Lister ce qui est scellé',
    version: version =>
      version === 0 ? 'Aucune version n’a encore été écrite.' : `Version ${version} du dépôt scellé.`,
    empty:
      'Rien n’est encore scellé. Ajoutez une entrée : un mot de passe, un PIN, des codes de récupération, un petit fichier.',
    columns: { number: 'N°', name: 'Nom', size: 'Taille', act: 'À faire' },
    size,
    read: 'Lire',
    remove: 'Retirer',
    readOf: name => `Lire ${name}`,
    removeOf: name => `Retirer ${name}`,
    add: 'Ajouter une entrée',
    close: 'Fermer',
    listed: count =>
      count === 0
        ? ''
        : plural(count, { one: 'Une entrée est scellée.', other: `${count} entrées sont scellées.` }),
    gone: name => `« ${name} » est rangé.`,
    added: name => `« ${name} » est scellé, écrit et relu.`,
    removed: name => `« ${name} » est retiré du dépôt scellé.`,
    readTitle: name => `Lire « ${name} »`,
    readLead: 'Ce sera montré masqué. Qui regarde l’écran, c’est vous qui en décidez.',
    save: 'Enregistrer',
    saveOf: name => `Enregistrer ${name} dans un fichier`,
    saveTitle: name => `Enregistrer « ${name} » dans un fichier`,
    saveLead:
      'Le fichier contient le secret en clair. Choisissez un endroit qui part avec vous, pas le dossier de cérémonie, et faites détruire le fichier quand il ne sert plus.',
    saveGo: 'Enregistrer dans ce fichier',
    savePath: 'Le chemin complet d’un nouveau fichier',
    savePathHint: 'Par exemple /media/stick/key.bin. Un fichier déjà là n’est jamais écrasé.',
    savePathFault: 'Écrivez le chemin complet, à partir de la racine ou du lecteur.',
    saved: (name, file) => `« ${name} » est enregistré, relu, et en clair dans ${file}.`,
    removeTitle: name => `Retirer « ${name} » ?`,
    removeLead: 'L’entrée ne peut pas être retrouvée, sauf dans une copie du dossier faite avant.',
    removeName: 'Son nom, pour confirmer',
    removeDiffers: 'Le nom doit être exactement celui de l’entrée.',
    addTitle: 'Ajouter une entrée',
    addLead:
      'Elle est scellée sous la clé racine de ce jeu, et ne peut être lue que dans une session de récupération.',
    entry: {
      title: name => `Entrée « ${name} »`,
      content: 'Ce qu’elle contient',
      base64:
        'Ces octets ne sont pas du texte. Ils sont montrés en base64 ; « Enregistrer » les écrit tels quels dans un fichier.',
      masked: bytes => `${size(bytes)}, non montrés`,
    },
    forgets: 'Se range tout seul après une minute.',
    show: 'Montrer',
    hide: 'Cacher',
    putAway: 'Ranger',
  },
};
