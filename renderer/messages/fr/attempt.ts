/** Texts of an attempt, in French: words, hand-over, shares, and how it can end. */
import { of } from '../../../shared/text/fr/elision';
import { plural } from '../../../shared/text/fr/plural';
import type { attempt as english } from '../en/attempt';
import { listed } from './common';

export const attempt: typeof english = {
  statement: {
    title: 'Comparez les mots',
    lead: 'Une personne lit les mots et les lignes à haute voix. Les autres suivent ici ou au projecteur, comparent les lignes avec ce qui est convenu et notent les mots. Ils sont anglais : au moindre doute, épelez-les.',
    words: 'Huit mots pour tout ce qui suit',
    lines: 'Ce que cette tentative fera',
    presentTitle: 'Qui a été nommé, pour le procès-verbal',
    presentHint: 'Les mots ne portent pas sur ces noms. Si l’un d’eux est faux, annulez et recommencez.',
    unread: 'Les mots pourront être confirmés quand la dernière ligne aura été à l’écran.',
    readOn: 'Lire la suite',
    goShares: 'Tout le monde voit les mêmes mots',
    goRecord: 'Tout le monde voit les mêmes mots : enregistrer',
    recording: 'Écriture du registre…',
    asideTitle: 'Pourquoi',
    aside: [
      'Les mots valent pour chaque ligne de cette page. Rien de ce qui est dessous ne peut changer sans que les mots changent.',
      'Si une ligne n’est pas ce que vous avez convenu, annulez. Rien n’a encore été fait.',
      'Les mots révèlent une substitution sur un ordinateur honnête. Ils ne rendent pas honnête un ordinateur qui ne l’est pas.',
    ],
  },

  aside: {
    words: 'Tout le monde compare ces mots',
    wordsCheck: 'Les mots de ce contrôle',
    does: 'Ce que fait cette tentative',
    issues: 'Émet',
    oneShare: index => `une nouvelle part, index ${index}`,
    again: index => `la part d’index ${index}, de nouveau`,
    checks: 'Contrôle',
    oneHolder: 'une part, seule ; rien n’est émis',
    to: 'Pour',
    as: 'Forme',
    nonce: 'Nonce',
    payload: {
      hex: 'fichier OpenPGP, texte hexadécimal',
      base64: 'fichier OpenPGP, texte base64',
      raw: 'fichier OpenPGP, octets bruts',
    },
    secretsjs: 'fichier OpenPGP, texte secrets.js',
    keyOf: holder => `Clé ${of(holder)}`,
    left: time => `Fin dans ${time} si personne ne saisit ni ne continue`,
  },

  lastMinute: {
    text: seconds =>
      `Cette tentative prend fin dans ${seconds} ${plural(seconds, { one: 'seconde', other: 'secondes' })} si personne ne continue.`,
    stay: 'Nous sommes encore là',
  },

  cancel: {
    link: 'Annuler la tentative',
    title: 'Annuler cette tentative ?',
    text: 'Tout ce qui a été saisi est effacé. Rien n’est émis. Le procès-verbal dit qu’elle a été annulée.',
    keep: 'Continuer la tentative',
    go: 'Annuler la tentative',
  },

  /** In place of `cancel`, where the window is to be closed. */
  closing: {
    title: 'Fermer la fenêtre ?',
    go: 'Fermer la fenêtre',
  },

  seats: {
    accepted: 'parts acceptées',
    entered: 'saisies, discordantes',
    count: (progress, required) => `${progress} sur ${required}`,
    nameless: place => `Détenteur ${place + 1}`,
    state: {
      idle: 'pas encore nécessaire',
      turn: 'c’est son tour',
      accepted: 'acceptée',
      disputed: 'saisie, et ne concorde pas',
      refused: 'refusée',
    },
    sentence: (progress, required, accepted, turn, refused) =>
      [
        `${progress} ${plural(progress, { one: 'part acceptée', other: 'parts acceptées' })} sur ${required}.`,
        accepted.length > 0 ? `Acceptées : ${listed(accepted)}.` : '',
        turn ? `Ensuite : ${turn}.` : '',
        refused ? `Refusée : ${refused}.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    disputedSentence: (progress, required, entered, turn) =>
      [
        `${progress} ${plural(progress, { one: 'part saisie', other: 'parts saisies' })} sur ${required}, et elles ne concordent pas. Aucune n’est encore acceptée.`,
        entered.length > 0 ? `Saisies : ${listed(entered)}.` : '',
        turn ? `Ensuite : ${turn}.` : '',
      ]
        .filter(Boolean)
        .join(' '),
  },

  handOver: {
    confirmLength: characters =>
      `Cette première part a ${characters} caractères, et chaque autre doit en avoir autant : personne n’avait dit leur longueur. Comparez avec les papiers. Si elle n’est pas entière, annulez.`,
    goLength: characters => `Oui, les papiers ont ${characters} caractères`,
    title: holder => `Passez le clavier à ${holder}`,
    titleUnknown: 'Passez le clavier au détenteur suivant',
    lead: 'Comparez les mots avec ce qui a été lu à haute voix. Les autres regardent ailleurs.',
    who: 'Qui est le suivant',
    unknown: 'Un détenteur que le registre ne nomme pas',
    again: holder => `${holder}, pour la saisir de nouveau`,
    titleCheck: 'Passez le clavier au détenteur',
    leadCheck:
      'Un seul détenteur est contrôlé. Tous les autres regardent ailleurs. Les mots de ce contrôle sont aussi dans son procès-verbal.',
    hintCheck:
      'À qui est la part, elle le montre elle-même. Ayez sous la main son papier, son code ou son fichier chiffré.',
    goCheck: 'J’ai ma part sous la main',
    titleDisputed: 'Ces parts ne concordent pas',
    leadDisputed:
      'Rien n’est perdu et rien n’a été émis. Un détenteur saisit de nouveau sa part, corrigée, ou un détenteur qui n’était pas encore nécessaire ajoute la sienne.',
    go: holder => `Je suis ${holder} : les mots sont les mêmes`,
    goUnknown: 'Les mots sont les mêmes',
    accepted: (whose, missing) =>
      missing < 1
        ? `${whose} est acceptée.`
        : `${whose} est acceptée. Il en faut encore ${plural(missing, { one: 'une', other: String(missing) })}.`,
    theShare: holder => `La part ${of(holder)}`,
    aShare: 'La part',
    othersShare: (whose, said) =>
      `C’était la part ${of(whose)}, pas celle ${of(said)}. Elle compte. Voyez si des papiers ont été échangés.`,
  },

  writing: {
    title: 'Le résultat n’a pas pu être écrit',
    lead: 'Le résultat est fait et chiffré, et gardé en mémoire. Il ne compte comme émis que s’il est sur le disque.',
    keep: 'Ne fermez pas le programme. Réparez ce que dit le message, puis écrivez de nouveau. Rien n’est perdu entre-temps.',
    go: 'Écrire de nouveau',
    cancel:
      'Le résultat est fait. Si son fichier est déjà sur le disque, il compte comme émis ; ce qui y est trouvé est dit ensuite. Le résultat en mémoire est effacé.',
    busy: 'Le résultat est en cours d’écriture',
    busyLead: 'Il est écrit, puis relu, avant que cette tentative soit dite terminée.',
  },

  ended: {
    cancelled: {
      title: 'La tentative a été annulée',
      lead: 'Tout ce qui avait été saisi a été effacé. Rien n’a été émis.',
    },
    expired: {
      title: 'La tentative a expiré',
      lead: 'Rien n’a été saisi pendant trop longtemps ; le programme y a donc mis fin. Tout ce qui avait été saisi a été effacé. Rien n’a été émis.',
    },
    failed: {
      title: 'La tentative a échoué',
      lead: 'Elle a pris fin avant que rien puisse être émis. Tout ce qui avait été saisi a été effacé.',
    },
    unrecorded: {
      title: 'Émise, non enregistrée : gardez-la de côté',
      lead: 'Quelqu’un a modifié le registre pendant l’écriture de la part. La part n’est dans aucun registre, et son index n’est plus jamais donné.',
      file: (file, index) =>
        `La part d’index ${index} est dans ${file}. Personne ne doit s’en servir avant qu’elle soit enregistrée. SHA-256 du fichier :`,
    },
    uncertain: {
      title: 'On ne sait pas si quelque chose a été émis',
      lead: 'La tentative a été annulée pendant l’écriture de son résultat, et le dossier n’a alors pas pu être lu ou écrit.',
      toDo: 'Réparez ce que dit le message et rouvrez le dossier de cérémonie. Ce qui y est trouvé est mis en ordre et dit. Jusque-là, tenez le résultat pour émis.',
    },
    transcript: 'Le procès-verbal le dit aussi. Une nouvelle tentative aura d’autres mots.',
    again: 'Recommencer avec les mêmes données',
    goKeySet: name => `Retour à ${name}`,
    goHome: 'Retour à tous les jeux de clés',
  },
};
