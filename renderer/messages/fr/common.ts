/** Texts of the frame round every screen, in French. */
import { of } from '../../../shared/text/fr/elision';
import { plural } from '../../../shared/text/fr/plural';
import type { common as english } from '../en/common';

/** At the end of every attempt. */
export const digestOnPaper =
  'Écrivez le condensat du procès-verbal sur un papier, à signer et à garder hors de ce dossier.';

/** Names, as a sentence has them. */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} et ${names.at(-1)}`;

export const common: typeof english = {
  sentences: (...said) => `${said.join('. ')}.`,
  between: ' ',
  halves: (one, other) => `${one} ; ${other}.`,
  named: (called, said) => `${called} : ${said}`,
  quoted: label => `« ${label} »`,
  parted: (...said) => said.join(' ; '),
  listed,
  shareName: (index, holder) => (holder ? `${holder}, index ${index}` : `Index ${index}`),

  name: 'Quorate',
  back: 'Retour',
  print: 'Imprimer',
  home_link: 'Tous les jeux de clés',
  working: 'En cours…',
  loading: 'Lecture du dossier de cérémonie…',

  band: {
    real: 'RÉEL. Pour vous exercer, choisissez l’exercice dans ce formulaire.',
    practice: 'EXERCICE. Tout est fictif ici : aucune vraie clé n’est faite ni ouverte.',
    preview:
      'APERÇU. Cette fenêtre ne sert qu’à s’exercer. Pour une vraie cérémonie, prenez le programme installé.',
  },

  rail: {
    label: 'Où nous en sommes',
    steps: 'Étapes',
    stepDone: 'fait',
    folder: 'Dossier de cérémonie',
    keySet: 'Jeu de clés',
    newKeySet: 'Nouveau jeu de clés',
    vault: 'Coffre TSS',
    shares: (issued, required) => `${issued} parts émises, ${required} requises`,
    noFolder: 'aucun dossier ouvert',
    version: version => `Version ${version}`,
    light: 'Thème clair',
    dark: 'Thème sombre',
    soundOn: 'Activer le son',
    soundOff: 'Couper le son',
    keys: 'Touches (?)',
    help: 'Aide (anglais, F1)',
  },

  network: {
    offline: 'Hors réseau',
    offlineText: 'rien d’actif en vue',
    live: 'Réseau actif',
    liveText: names => `par : ${names.join(', ')}`,
    unknown: 'Réseau inconnu',
    unknownText: 'aucune indication',
    advice: 'Ce que le programme peut voir est un conseil, pas une preuve.',
    machine: states => {
      const count = (state: string) => states.filter(each => each === state).length;
      const [on, unknown] = [count('on'), count('unknown')];
      const found = [
        on && `${on} à voir`,
        unknown && `${unknown} ${plural(unknown, { one: 'inconnu', other: 'inconnus' })}`,
      ].filter(Boolean);
      return `Ordinateur : ${found.join(', ') || 'tout est bon'}`;
    },
  },

  payload: {
    legend: 'Ce que contient le fichier chiffré',
    hex: 'La part en texte hexadécimal',
    hexHint: 'Comme l’écrivent init et rekey (OpenBao : rotate-keys).',
    base64: 'La part en texte base64',
    raw: 'La part en octets bruts',
  },

  copied: 'Copié.',

  refusal: {
    stop: 'Arrêtez.',
    saysStop: message => /\barrêtez\b/i.test(message),
  },

  fault: {
    missing: 'Ce champ est encore vide.',
    choose: 'Choisissez une réponse.',
  },

  form: {
    steps: 'Étapes de ce formulaire',
    purpose: 'But',
    people: 'Personnes',
    keys: 'Clés',
    room: 'Salle',
    next: 'Suivant',
    operator: 'Opérateur',
    forTranscript: 'Pour le procès-verbal ; peut rester vide.',
    witnesses: 'Témoins',
    again:
      'Rempli comme pour la tentative précédente, qui n’a rien donné. Parcourez les étapes avant de commencer. Le réseau et l’horloge sont à confirmer de nouveau.',
    wasTyped: names =>
      `Saisi auparavant dans cette fenêtre : ${names}. Changez-le si d’autres sont ici maintenant.`,
    wasNamed: (at, names) =>
      `Dans la dernière cérémonie, ${at} : ${names}. Changez-le si d’autres sont ici maintenant.`,
    betweenNames: ', ',
    witnessesHint: 'Pour le procès-verbal : des noms, séparés par des virgules.',
    expiry: 'Si personne ne continue, la tentative prend fin après',
    expiryHint:
      'Saisir ou scanner une part, la donner, ou appuyer sur « Nous sommes encore là » fait repartir ce délai.',
    minutes: minutes => `${minutes} minutes`,
  },

  keyInput: {
    label: holder => (holder ? `Clé publique OpenPGP ${of(holder)}` : 'Clé publique OpenPGP'),
    hint: 'Collez le texte de « gpg --armor --export », ou choisissez son fichier.',
    optional: 'En exercice, on peut l’omettre : une clé fictive est alors faite.',
    choose: 'Choisir un fichier',
    scan: 'Scanner un code',
    scanStop: 'Ne pas scanner',
    change: 'Prendre une autre clé',
    of: algorithm => `, ${algorithm}`,
    compare: 'Comparez maintenant l’empreinte avec le détenteur.',
    fingerprint: 'Empreinte',
    words: 'En mots',
    algorithm: 'Algorithme',
    userIds: 'Nom inscrit dans la clé',
    noUserId: 'aucun nom',
    asBefore:
      'La part était déjà chiffrée pour cette même clé. Ne prenez cette clé que si son détenteur l’a encore, et personne d’autre.',
    otherName: holder => `Cette clé ne dit pas être celle ${of(holder)}. Elle dit :`,
    accept: holder => `C’est pourtant celle ${of(holder)} : nous avons comparé son empreinte avec ${holder}`,
    acceptFirst: holder => `Comparez-la d’abord avec ${holder}, ou prenez une autre clé.`,
    judging: 'Examen de cette clé…',
    missing: holder =>
      `${holder ? `La clé ${of(holder)}` : 'La clé'} manque encore. Collez-la, ou choisissez son fichier.`,
    another: 'Cette clé ne peut pas servir : la raison est au-dessus. Donnez-en une autre.',
    wait: 'Cette clé est encore à l’examen. Continuez dans un instant.',
  },

  rehearse: {
    fill: 'S’exercer avec des noms d’exemple',
    hint: 'Remplit ce formulaire de noms fictifs, pour un exercice seulement. Une première cérémonie dure une dizaine de minutes.',
    filled: 'Des noms d’exemple sont écrits ci-dessous, pour s’exercer.',
    typed:
      'Ce qui est écrit dans ce formulaire serait remplacé, et le formulaire ne servirait qu’à s’exercer.',
    replace: 'Remplacer',
    keep: 'Garder ce qui est écrit',
    notReal: 'Ce nom est fictif, pour l’exercice. Écrivez le vrai.',
    /** Nobody is called so. */
    holders: [
      'Ada Exemple',
      'Ben Exemple',
      'Cléo Exemple',
      'Émile Exemple',
      'Fay Exemple',
      'Gus Exemple',
      'Hana Exemple',
      'Ivo Exemple',
      'Juna Exemple',
      'Karl Exemple',
      'Léna Exemple',
      'Milo Exemple',
    ],
    holder: 'Dana Exemple',
    keySet: 'Répétition',
    vault: 'Coffre de répétition',
  },

  conditions: {
    askedAgain:
      'La langue a changé : le réseau, l’horloge et ce qui était coché ici sont à confirmer de nouveau.',
    interfaces: 'Interfaces réseau actives',
    interfacesNone: 'Aucune n’est visible.',
    interfacesHint:
      'Déconnectez-les si vous le pouvez. Rien ne commence avant que chacune de celles qui restent soit acceptée ici ; le procès-verbal le dit.',
    interfacesPractice:
      'En exercice, aucune n’a à être acceptée. Dans une vraie cérémonie, rien ne commence avant que chacune de celles qui restent le soit.',
    accept: name => `Accepter « ${name} » pour cette cérémonie`,
    unknown: 'Cet ordinateur ne dit pas s’il est connecté. Regardez vous-mêmes ses câbles et ses radios.',
    clock: time => `L’horloge de cet ordinateur indique ${time}. Qu’indique l’horloge murale ?`,
    clockSame: 'La même heure',
    clockOther: 'Une autre heure',
    clockOtherLabel: 'Date et heure de l’horloge murale',
    clockOtherHint: clock => `Année, mois, jour, heure et minute, comme dans ${clock}.`,
    clockFault:
      'Ceci n’est pas une date et une heure. Écrivez année, mois, jour, heure et minute : 2026-11-28 14:30.',
    clockNot: 'Personne n’a comparé',
    clockNotHint: 'Le procès-verbal dira que l’heure n’a pas été confirmée.',
  },

  compare: {
    words: 'Mots de vérification',
    room: 'Vue de salle (F8)',
    close: 'Échap ou F8 ferme cette vue.',
    label: 'À comparer par tout le monde',
    oldCopy: {
      title: 'Est-ce le registre le plus récent ?',
      text: 'Un programme ne peut pas distinguer une ancienne copie d’un registre de la plus récente. Comparez le dernier condensat avec les papiers de votre dernière cérémonie avant de continuer.',
    },
  },
};
