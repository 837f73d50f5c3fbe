/** The steps that several commands take, in French. */
import { of } from '../../../../shared/text/fr/elision';
import { plural } from '../../../../shared/text/fr/plural';
import type { steps as english } from '../en/steps';

const inSeconds = (count: number): string =>
  `${count} ${plural(count, { one: 'seconde', other: 'secondes' })}`;

export const steps: typeof english = {
  askFolder: 'Dossier de cérémonie : ',
  askMakeFolder: folder => `Le dossier ${folder} n’existe pas. Le créer ? (oui ou non) : `,
  foldersNear: paths =>
    `Ce dossier ne contient aucun registre. Un dossier de cérémonie se trouve au-dessus ou juste en dessous : ${paths.join(', ')}.`,
  keySetsTitle: 'Jeux de clés dans ce dossier :',
  keySetInList: (name, practice) => `  ${name}${practice ? ' (exercice)' : ''}`,
  noKeySets: 'Il n’y a encore aucun jeu de clés dans ce dossier.',
  askKeySet: 'Quel jeu de clés',
  askIndex: 'Index de la part',
  cardAtTerminal: 'L’option --card - lit l’entrée standard : ici, c’est un terminal.',
  privateKeysUnattended:
    'L’option --accept-private-keys demande des personnes à un terminal, qui saisissent la clé.',
  refusalEndsAttempt: 'Ceci met fin à la tentative. Plus rien de l’entrée n’est lu.',
  lengthFound: lengthToConfirm =>
    `Cette part a ${lengthToConfirm} caractères, et chaque autre doit en avoir autant. Personne n’avait dit leur longueur.`,
  askLength: 'Est-ce la longueur sur les papiers ? Entrée pour oui, toute autre réponse arrête : ',
  inputEndedDisputed: progress =>
    `L’entrée est finie. Les ${progress} parts saisies ne concordent pas ; rien n’a donc été fait.`,
  inputEnded: (progress, needed) =>
    `L’entrée est finie avec ${progress} ${plural(progress, { one: 'part acceptée', other: 'parts acceptées' })} sur ${needed}.`,
  askSamePeople: (operator, witnesses) =>
    `À la dernière tentative : opérateur ${operator || 'non nommé'}, témoins ${witnesses.join(', ') || 'non nommés'}. Sont-ce les mêmes maintenant ? oui ou non : `,
  askOperator: 'Qui conduit le programme (Entrée seule : non nommé) : ',
  looksOffline: 'Cet ordinateur semble hors réseau. (C’est ce qu’il dit de lui, pas une preuve.)',
  offlineUnknown:
    'On n’a pas pu lire si cet ordinateur est hors réseau. Regardez vous-mêmes ses câbles et ses radios.',
  liveInterfaces: interfaces => `Cet ordinateur a des interfaces réseau actives : ${interfaces}.`,
  clock: clock => `L’horloge de cet ordinateur indique ${clock}.`,
  askWallClock: example =>
    `Appuyez sur Entrée si l’horloge murale est d’accord, ou tapez sa date et son heure, comme dans ${example} : `,
  askWitness: place => `Témoin ${place} (Entrée seule : non nommé) : `,
  askExpiry: preset =>
    `Minutes après lesquelles la tentative prend fin si personne ne saisit rien (Entrée seule : ${preset}) : `,
  notAccepted: interfaces =>
    `Actif et non accepté : ${interfaces}. Déconnectez, ou acceptez par le nom ; le procès-verbal le dira.`,
  askAcceptLive: 'Tapez le nom pour l’accepter, ou appuyez sur Entrée pour arrêter : ',
  noSuchInterface: interfaces => `Ce n’est aucune d’elles. Actif et non accepté : ${interfaces}.`,
  askSameWords:
    'Tout le monde voit-il ces mots et ces lignes ? Entrée pour oui, non arrête, ! pour un écart : ',
  openingWithCard: 'Ouverture avec gpg : insérez la carte, et donnez le PIN là où il est demandé.',
  privateKeyExposed:
    'La clé privée est par là exposée à cet ordinateur, et le procès-verbal le dit. Remplacez-la ensuite.',
  askEncryptedFile: 'Part chiffrée, fichier : ',
  askPrivateKeyFile: 'Clé privée, fichier : ',
  askPassphrase: 'Sa phrase secrète, non montrée (Entrée seule : aucune) : ',
  askPassphraseAgain: 'Sa phrase secrète (Entrée seule : abandonner) : ',
  exceptionIntro:
    'Un écart, pour le procès-verbal. N’y dites jamais une part ou un secret : tout le monde peut le lire.',
  askExceptionWitness: 'Qui le déclare (nom) : ',
  askExpected: 'Ce qui était attendu : ',
  askHappened: 'Ce qui s’est passé : ',
  askDecided: 'Ce qui a été décidé : ',
  exceptionRecorded: 'L’écart est dans le procès-verbal.',
  question: question => `${question} : `,
  questionOrEnter: (question, byEnter) => `${question} (Entrée seule : ${byEnter}) : `,
  questionEnterOrHyphen: (question, byEnter, byHyphen) =>
    `${question} (Entrée seule : ${byEnter} ; - : ${byHyphen}) : `,
  wholeNumberFromTo: (from, to) => `Tapez un nombre entier de ${from} à ${to}.`,
  askShare: 'Part : ',
  askShareOrMadeUp: madeUp => `Part (Entrée seule : la part fictive ${madeUp}) : `,
  handOver: (place, needed) => `Part ${place} sur ${needed} : passez le clavier au détenteur suivant.`,
  turn: turn => `\n${turn} Tous les autres regardent ailleurs. Rien de ce qui est tapé n’est montré.`,
  wordsToCompare: wordRows => `Les mots de cette tentative, à comparer d’abord :\n${wordRows}`,
  signs:
    '(@ et Entrée : une part chiffrée, ouverte avec une carte. ! et Entrée : déclarer un écart. = et Entrée : dire de qui est la part qui vient.)',
  signsWithPrivateKey:
    '(@ et Entrée : une part chiffrée, ouverte avec une carte. # et Entrée : avec une clé privée qu’on saisit. ! et Entrée : déclarer un écart. = et Entrée : dire de qui est la part qui vient.)',
  openSeat: (index, holder) => `${index} ${holder}`,
  askWhoseShare: open => `De qui est la part qui vient ? Nom ou numéro (${open} ; Entrée seule : non dit) : `,
  noSuchHolder: 'Ce n’est aucun d’eux. Tapez un nom ou un numéro de la liste.',
  nobodyToName: 'Le registre ne nomme personne dont la part reste à venir.',
  shareOf: whose => `C’était la part ${of(whose)}.`,
  othersShare: (whose, said) =>
    `PAPIER D’UN AUTRE : c’était la part ${of(whose)}, pas celle ${of(said)}. Elle compte. Regardez si des papiers ont été échangés.`,
  signAlone: 'Tapez seulement le signe, puis Entrée. Ce qu’il lui faut est demandé ensuite.',
  sessionEndsSoon: secondsLeft =>
    `Cette session finit dans ${inSeconds(secondsLeft)}. Si c’est parce que personne ne tape, taper la prolonge.`,
  attemptEndsSoon: secondsLeft =>
    `Cette tentative prend fin dans ${inSeconds(secondsLeft)} si personne ne tape.`,
  askWriteAgain:
    'Le résultat est fait mais pas écrit. Réparez le dossier et appuyez sur Entrée pour écrire de nouveau ; non abandonne : ',
};
