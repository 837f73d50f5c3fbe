/** The steps that several commands take, in German. */
import { plural } from '../../../../shared/text/de/plural';
import type { steps as english } from '../en/steps';

const seconds = (count: number): string => `${count} ${plural(count, { one: 'Sekunde', other: 'Sekunden' })}`;

export const steps: typeof english = {
  askFolder: 'Zeremonieordner: ',
  askMakeFolder: folder => `Einen Ordner ${folder} gibt es nicht. Anlegen? (ja oder nein): `,
  foldersNear: paths =>
    `Dieser Ordner enthält kein Register. Ein Zeremonieordner liegt darüber oder direkt darin: ${paths.join(', ')}.`,
  keySetsTitle: 'Schlüsselsätze in diesem Ordner:',
  keySetInList: (name, practice) => `  ${name}${practice ? ' (Übung)' : ''}`,
  noKeySets: 'In diesem Ordner gibt es noch keinen Schlüsselsatz.',
  askKeySet: 'Welcher Schlüsselsatz',
  askIndex: 'Index des Anteils',
  cardAtTerminal: 'Option --card - liest die Standardeingabe: Hier ist sie ein Terminal.',
  privateKeysUnattended:
    'Option --accept-private-keys braucht Menschen an einem Terminal, die den Schlüssel eingeben.',
  refusalEndsAttempt: 'Das beendet den Vorgang. Von der Eingabe wird nichts mehr gelesen.',
  lengthFound: lengthToConfirm =>
    `Dieser Anteil hat ${lengthToConfirm} Zeichen, und jeder andere muss so viele haben. Niemand hatte gesagt, wie lang sie sind.`,
  askLength: 'Ist das die Länge auf den Papieren? Eingabetaste für ja, alles andere hält an: ',
  inputEndedDisputed: progress =>
    `Die Eingabe ist zu Ende. Die ${progress} eingegebenen Anteile stimmen nicht überein, also wurde nichts erzeugt.`,
  inputEnded: (progress, needed) =>
    `Die Eingabe ist zu Ende, und ${progress} von ${needed} Anteilen sind angenommen.`,
  askSamePeople: (operator, witnesses) =>
    `Im letzten Vorgang: Bediener ${operator || 'nicht genannt'}, Zeugen ${witnesses.join(', ') || 'nicht genannt'}. Sind es jetzt dieselben? ja oder nein: `,
  askOperator: 'Wer das Programm bedient (nur Eingabetaste: nicht genannt): ',
  looksOffline: 'Dieser Rechner scheint offline. (Das sagt er, es ist kein Beweis.)',
  offlineUnknown:
    'Ob dieser Rechner offline ist, war nicht zu lesen. Sehen Sie selbst nach seinen Kabeln und Funkgeräten.',
  liveInterfaces: interfaces => `Dieser Rechner hat aktive Netzwerkschnittstellen: ${interfaces}.`,
  clock: clock => `Die Uhr dieses Rechners sagt ${clock}.`,
  askWallClock: example =>
    `Eingabetaste, wenn die Uhr an der Wand dasselbe sagt, oder tippen Sie deren Datum und Zeit, wie in ${example}: `,
  askWitness: place => `Zeuge ${place} (nur Eingabetaste: nicht genannt): `,
  askExpiry: preset =>
    `Minuten, nach denen der Vorgang endet, wenn niemand etwas tippt oder eingibt (nur Eingabetaste: ${preset}): `,
  notAccepted: interfaces =>
    `Aktiv und nicht hingenommen: ${interfaces}. Trennen Sie sie, oder nehmen Sie sie namentlich hin; das Protokoll wird es sagen.`,
  askAcceptLive: 'Tippen Sie den Namen, um sie hinzunehmen, oder nur die Eingabetaste, um anzuhalten: ',
  noSuchInterface: interfaces => `Das ist keine davon. Aktiv und nicht hingenommen: ${interfaces}.`,
  askSameWords:
    'Sehen alle diese Wörter und Zeilen? Eingabetaste für ja, nein hält an, ! für eine Abweichung: ',
  openingWithCard:
    'Er wird mit gpg geöffnet: Stecken Sie die Karte ein, und geben Sie die PIN ein, wo nach ihr gefragt wird.',
  privateKeyExposed:
    'Damit ist der private Schlüssel diesem Rechner preisgegeben, und das steht im Protokoll. Ersetzen Sie ihn danach.',
  askEncryptedFile: 'Verschlüsselter Anteil, Datei: ',
  askPrivateKeyFile: 'Privater Schlüssel, Datei: ',
  askPassphrase: 'Seine Passphrase, nicht gezeigt (nur Eingabetaste: keine): ',
  askPassphraseAgain: 'Seine Passphrase (nur Eingabetaste: nicht weiter versuchen): ',
  exceptionIntro:
    'Eine Abweichung, für das Protokoll. Nennen Sie hier nie einen Anteil oder ein Geheimnis: Jeder kann es lesen.',
  askExceptionWitness: 'Wer sie festhält (Name): ',
  askExpected: 'Was erwartet war: ',
  askHappened: 'Was geschehen ist: ',
  askDecided: 'Was beschlossen wurde: ',
  exceptionRecorded: 'Die Abweichung steht im Protokoll.',
  question: question => `${question}: `,
  questionOrEnter: (question, byEnter) => `${question} (nur Eingabetaste: ${byEnter}): `,
  questionEnterOrHyphen: (question, byEnter, byHyphen) =>
    `${question} (nur Eingabetaste: ${byEnter}; -: ${byHyphen}): `,
  wholeNumberFromTo: (from, to) => `Tippen Sie eine ganze Zahl von ${from} bis ${to}.`,
  askShare: 'Anteil: ',
  askShareOrMadeUp: madeUp => `Anteil (nur Eingabetaste: der Übungsanteil ${madeUp}): `,
  handOver: (place, needed) => `Anteil ${place} von ${needed}: an den nächsten Inhaber übergeben.`,
  turn: turn => `\n${turn} Alle anderen sehen weg. Nichts Getipptes wird gezeigt.`,
  wordsToCompare: wordRows => `Die Wörter dieses Vorgangs, zuerst zu vergleichen:\n${wordRows}`,
  signs:
    '(@ und Eingabetaste: ein verschlüsselter Anteil, mit einer Karte geöffnet. ! und Eingabetaste: eine Abweichung festhalten. = und Eingabetaste: sagen, wessen Anteil kommt.)',
  signsWithPrivateKey:
    '(@ und Eingabetaste: ein verschlüsselter Anteil, mit einer Karte geöffnet. # und Eingabetaste: mit einem privaten Schlüssel, der eingegeben wird. ! und Eingabetaste: eine Abweichung festhalten. = und Eingabetaste: sagen, wessen Anteil kommt.)',
  openSeat: (index, holder) => `${index} ${holder}`,
  askWhoseShare: open => `Wessen Anteil kommt? Name oder Nummer (${open}; nur Eingabetaste: nicht gesagt): `,
  noSuchHolder: 'Das ist keiner von ihnen. Tippen Sie einen Namen oder eine Nummer der Liste.',
  nobodyToName: 'Das Register nennt niemanden, dessen Anteil noch fehlt.',
  shareOf: whose => `Es war der Anteil von ${whose}.`,
  othersShare: (whose, said) =>
    `PAPIER EINES ANDEREN: Das war der Anteil von ${whose}, nicht der von ${said}. Er zählt. Sehen Sie nach, ob Papiere vertauscht wurden.`,
  signAlone: 'Tippen Sie nur das Zeichen, dann die Eingabetaste. Was es braucht, wird danach erfragt.',
  sessionEndsSoon: secondsLeft =>
    `Diese Sitzung endet in ${seconds(secondsLeft)}. Wenn das daran liegt, dass niemand tippt, schiebt Tippen es auf.`,
  attemptEndsSoon: secondsLeft => `Dieser Vorgang endet in ${seconds(secondsLeft)}, wenn niemand tippt.`,
  askWriteAgain:
    'Das Ergebnis ist erzeugt, aber nicht geschrieben. Bringen Sie den Ordner in Ordnung, und drücken Sie die Eingabetaste, um noch einmal zu schreiben; nein gibt auf: ',
};
