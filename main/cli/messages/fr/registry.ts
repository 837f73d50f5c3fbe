/** The command line, help, the guided ceremony, and how a run ends, in French. */
import type { registry as english } from '../en/registry';

export const registry: typeof english = {
  commandFirst: 'La commande vient en premier.',
  noSuchCommand: 'Il n’y a pas une telle commande.',
  cancelled: 'Annulé. Tout ce qui avait été saisi a été effacé.',
  inputEnded: 'Il n’y a plus d’entrée. Tout ce qui avait été saisi a été effacé.',
  issuedUnknown:
    'On ne sait pas si quelque chose a été émis : le dossier n’a pas pu être lu ou écrit. Rouvrez-le ; le programme le dira alors.',
  attemptRecorded: (sequence, digest, recordDigest) =>
    `\nLa tentative est dans le registre, qui est maintenant le numéro ${sequence}. Son condensat, pour les papiers :\n    ${digest}\net celui du registre :\n    ${recordDigest}`,
  guidedTasks: tasks => `
Que faut-il faire ?
${tasks}
  f  Un autre dossier de cérémonie
  q  Quitter`,
  guidedIntro: 'Quorate : la cérémonie guidée. Ctrl-C abandonne la tâche en cours ; ici, il fait quitter.',
  askTask: 'Numéro : ',
  noSuchTask: 'Ce n’est rien de cela : tapez un numéro de la liste, f ou q.',
  helpCommand: command => `  quorate ${command}`,
  helpUsage: 'Usage ',
  helpExample: 'Par exemple ',
  helpOptions: 'Options ',
  helpEvery: 'Chaque commande ',
  helpAttempt: commands => `Une tentative (${commands}) `,
  helpEncrypted: commands => `Parts chiffrées (${commands}) `,
  helpGpgPipe: '  gpg --decrypt FILE | quorate ...   marche aussi',
  helpRecovery: 'Récupération (jeux faits ici) ',
  helpStore: `  Avec le jeton : list, read NAME, read NAME FILE (dans un nouveau fichier), add NAME FILE, remove NAME, help,
  quit, et le jeton après chacune des cinq premières.
  Dans un tube, une commande est une ligne et son jeton la suivante. Avec --json, chaque réponse est une ligne.`,
  helpSigning: 'Visas (le dernier procès-verbal du jeu, sauf si --transcript en nomme un fichier) ',
  helpCare: commands => `Parts qui existent (${commands}) `,
  helpDigest: commands =>
    `Avec le condensat du papier (${commands}), là où le jeu le dit quand il est ouvert `,
  helpElsewhere: commands => `Jeux faits ailleurs (${commands}) `,
  helpTss: commands => `Clés à seuil (${commands}) `,
  help: (commands, alone, groups, exit) => `Quorate : cérémonies des clés sur un ordinateur sans réseau.
Une seule commande, avec un exemple : quorate COMMAND --help. Pour essayer, avec des parts fictives : quorate demo.

${commands}
${alone}installé : la fenêtre ; dans les sources : la cérémonie guidée

${groups}

Les parts se tapent sans être montrées, ou sont lues sur l’entrée standard, une par ligne (un jeu réel demande alors
--unwitnessed). Elles n’ont rien à faire sur la ligne de commande. Ctrl-C annule la tentative.

${exit}
`,
  exitStatus:
    'Code de sortie : 0 terminé, 1 échec, 2 usage, 3 quelque chose a été refusé, 130 annulé par Ctrl-C.',
  seeHelp: command => `quorate ${command}--help montre comment.`,
};
