/** The command demo, in French. */
import { of } from '../../../../shared/text/fr/elision';
import type { demo as english } from '../en/demo';

export const demo: typeof english = {
  step: (number, text) => `${number}. ${text}`,
  intro: 'Une démonstration avec des parts fictives. Rien ici n’est réel, et rien n’en est gardé.\n',
  folder: folder =>
    `Un dossier de cérémonie est l’endroit où sont gardés les registres, les procès-verbaux et les parts chiffrées. Celui-ci est ${folder}.`,
  practiceSet: (holders, required) =>
    `Un jeu d’exercice : le programme tire un secret et le partage entre ${holders} ; ${required} des 5, n’importe lesquels, l’ouvrent.`,
  wordsCompared:
    '   Avant qu’il soit fait, tout le monde compare huit mots, qui valent pour tout ce qui sera fait :',
  sharesWritten: length =>
    `   Chaque part est chiffrée pour la clé de son détenteur ; ${length} fichiers ont été écrits en tout.`,
  newHolder: newHolder =>
    `${newHolder} doit avoir une sixième part. Une clé d’essai est faite pour ${newHolder} ; elle seule peut ouvrir ce qui sort.`,
  newShareKey: (grouped, index) => `   Empreinte ${grouped}, nouvel index ${index}.`,
  sharesEntered: required =>
    `${required} détenteurs saisissent leurs parts, l’un après l’autre ; chacune est jugée quand elle arrive.`,
  newShareWritten: file => `   La nouvelle part est là, chiffrée : ${file}`,
  newShareOpened: (newHolder, index) =>
    `${newHolder} ouvre le message avec la clé d’essai (comme le ferait « gpg --decrypt ») et a la part ${index}.`,
  works:
    'Cela marche : avec deux anciennes parts, elle ouvre le même secret que trois anciennes. (Aucun n’est montré.)',
  transcriptDigest:
    'Le procès-verbal dit ce qui a été fait, et ne contient aucune part. Son condensat va sur papier :',
  folderRemoved:
    '\nLe dossier est maintenant supprimé. Pour votre propre cérémonie : quorate --help ; dans une copie des sources : npm run --silent quorate -- --help',
  shareAccepted: (holder, progress, required) =>
    `   Part ${of(holder)} : acceptée, ${progress} sur ${required}.`,
  combined: (opened, newHolder, others, same) =>
    `   ${opened}  =  ${newHolder} + ${others} : ${same ? 'le même secret' : 'PAS le même secret'}.`,
  task: 'Voir une démonstration',
};
