/** The command demo, in German. */
import type { demo as english } from '../en/demo';

export const demo: typeof english = {
  step: (number, text) => `${number}. ${text}`,
  intro: 'Eine Vorführung mit erfundenen Anteilen. Nichts hier ist echt, und nichts davon wird behalten.\n',
  folder: folder =>
    `In einem Zeremonieordner liegen Register, Protokolle und verschlüsselte Anteile. Dieser ist ${folder}.`,
  practiceSet: (holders, required) =>
    `Ein Übungssatz: Das Programm zieht ein Geheimnis und teilt es auf ${holders} auf; je ${required} der 5 öffnen es.`,
  wordsCompared:
    '   Bevor er erzeugt wird, vergleichen alle acht Wörter, die für alles stehen, was geschehen wird:',
  sharesWritten: length =>
    `   Jeder Anteil ist für den Schlüssel seines Inhabers verschlüsselt; zusammen wurden ${length} Dateien geschrieben.`,
  newHolder: newHolder =>
    `${newHolder} soll einen sechsten Anteil bekommen. Für ${newHolder} wird ein Testschlüssel erzeugt; nur er kann öffnen, was herauskommt.`,
  newShareKey: (grouped, index) => `   Fingerabdruck ${grouped}, neuer Index ${index}.`,
  sharesEntered: required =>
    `${required} Inhaber geben ihre Anteile ein, einer nach dem anderen; jeder wird dabei geprüft.`,
  newShareWritten: file => `   Der neue Anteil ist da, verschlüsselt: ${file}`,
  newShareOpened: (newHolder, index) =>
    `${newHolder} öffnet die Nachricht mit dem Testschlüssel (wie „gpg --decrypt“ es täte) und hat Anteil ${index}.`,
  works:
    'Es geht: Mit zwei alten Anteilen öffnet er dasselbe Geheimnis wie drei alte. (Gezeigt wird keines.)',
  transcriptDigest:
    'Das Protokoll sagt, was getan wurde, und enthält keinen Anteil. Sein Hashwert gehört auf Papier:',
  folderRemoved:
    '\nDer Ordner wird jetzt entfernt. Für eine eigene Zeremonie: quorate --help; aus den Quellen: npm run --silent quorate -- --help',
  shareAccepted: (holder, progress, required) =>
    `   Der Anteil von ${holder}: ${progress} von ${required} angenommen.`,
  combined: (opened, newHolder, others, same) =>
    `   ${opened}  =  ${newHolder} + ${others}: ${same ? 'dasselbe Geheimnis' : 'NICHT dasselbe Geheimnis'}.`,
  task: 'Eine Vorführung ansehen',
};
