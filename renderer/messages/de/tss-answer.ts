/** Texts of what holders take home and bring, in German: answers to requests, contributions made elsewhere. */
import { plural } from '../../../shared/text/de/plural';
import type {
  answer as englishAnswer,
  brought as englishBrought,
  contributions as englishContributions,
  given as englishGiven,
} from '../en/tss-answer';
import { listed } from './common';

export const answer: typeof englishAnswer = {
  title: name => `Antwort von ${name}`,
  lead: 'Jeder Inhaber liest und signiert auf einem eigenen Rechner. Zwischen den drei Schritten können Tage liegen.',
  steps: 'Schritte der Antwort',
  part: {
    message: '1. Nachricht mit Code',
    text: '2. Text zum Signieren',
    bring: '3. Signierter Text',
  },
  back: 'Zurück zum Antrag',
  key: name => `Schlüssel von ${name}`,
  asideTitle: 'Warum in drei Schritten',
  aside: name => [
    `Nur der Schlüssel von ${name} öffnet die Nachricht, also zeigt der Code, dass ${name} sie gesehen hat.`,
    'Im Text steht alles, was beantragt ist. Er wird Zeile für Zeile mit den anderen Inhabern verglichen, bevor er signiert wird.',
    'Eine Antwort wird einmal angenommen. Wer nicht einverstanden ist, lehnt ab, und der Antrag ist erledigt.',
  ],
  messageTitle: name => `Nachricht für ${name}`,
  messageHint: name =>
    `${name} öffnet sie auf einem eigenen Rechner mit „gpg --decrypt“. Die letzte Zeile darin ist der Code.`,
  noMessage: 'Zu diesem Antrag gibt es keine Nachricht. Weiter zum Text.',
  toText: 'Weiter zum Text',
  code: 'Code aus der Nachricht',
  codeHint: name => `16 Buchstaben und Ziffern, wie ${name} sie gelesen hat.`,
  declines: name => `${name} lehnt ab`,
  declinesHint: 'Dieser Text braucht keinen Code.',
  show: 'Text zeigen',
  textTitle: name => `Text zum Signieren für ${name}`,
  textHint:
    'Legen Sie ihn, wie er ist, bis zum letzten Zeilenende in eine Datei, und signieren Sie sie mit „gpg --clear-sign“. Reichen Sie ein, was gpg geschrieben hat.',
  toBring: 'Weiter zum signierten Text',
  signed: name => `Was ${name} signiert hat`,
  signedHint: 'Die Datei, die gpg geschrieben hat, oder ihr Text.',
  saysDecline: 'Es ist eine Ablehnung',
  saysDeclineHint: 'Dann ist der Antrag erledigt.',
  go: 'Bestätigung annehmen',
  goDecline: 'Ablehnung annehmen',
  practice: 'Mit dem erfundenen Schlüssel signieren',
  practiceHint: 'In der Übung braucht niemand gpg: Der erfundene Schlüssel des Inhabers signiert.',
  practiceSaid: name => `Mit dem erfundenen Schlüssel von ${name} signiert.`,
};

export const given: typeof englishGiven = {
  copy: 'Text kopieren',
  save: 'Als Datei speichern',
  saveAll: 'Alle als Dateien speichern',
  showCode: 'Als QR-Code zeigen',
  hideCode: 'QR-Code verbergen',
  code: title => `QR-Code: ${title}`,
  tooLong: 'Für einen Code ist er zu lang. Kopieren Sie ihn stattdessen.',
};

export const brought: typeof englishBrought = {
  chosen: file => `Gewählt: ${file}.`,
  scanned: characters => `Gescannt: ${characters} Zeichen.`,
  remove: 'Andere Datei wählen',
  takeBack: 'Wieder weglegen',
  notNeeded: file =>
    `„${file}“ ist nicht die Datei, die hier gebraucht wird, oder nicht so, wie Quorate sie geschrieben hat. Wählen Sie eine andere.`,
  notAllNeeded: files =>
    `Eine dieser Dateien ist nicht die, die hier gebraucht wird, oder nicht so, wie Quorate sie geschrieben hat: ${listed(files)}. Wählen Sie die richtige.`,
  none: 'Noch keine Datei gewählt.',
  tooLarge: 'Diese Datei ist größer, als das hier Gebrauchte sein kann. Wählen Sie eine andere.',
};

export const contributions: typeof englishContributions = {
  title: 'Beiträge',
  lead: 'Was ein Inhaber nicht bringt, wird am Tisch erstellt, wenn der Antrag ausgeführt wird.',
  state: {
    '': 'wird am Tisch erstellt',
    digest: 'sein Hashwert ist da; die Datei folgt nach den Wörtern',
    file: 'seine Datei ist da',
  },
  elsewhere: 'Er wurde anderswo erstellt',
  elsewhereOf: name => `Er wurde anderswo erstellt: der Beitrag von ${name}`,
  takeBack: 'Hashwert zurücknehmen',
  takeBackOf: name => `Hashwert zurücknehmen: vom Beitrag von ${name}`,
  folder: 'Ordner mit den Dateien wählen',
  folderHint:
    'Jede heißt ANTRAG-NUMMER.json, ihre Signatur ANTRAG-NUMMER.txt.asc: mit der ID des Antrags und der Nummer des Inhabers.',
  taken: count => `${count} ${plural(count, { one: 'Beitrag wurde', other: 'Beiträge wurden' })} angenommen.`,
  ofTitle: name => `Beitrag von ${name}`,
  ofLead:
    'Er wurde auf einem eigenen Rechner erstellt. Stimmt daran etwas nicht, wird dieser Name dabei genannt.',
  how: 'Was jetzt eingereicht wird',
  digestFirst: 'Sein Hashwert',
  digestFirstHint: 'Die Datei folgt, wenn alle die Wörter gesehen haben.',
  fileNow: 'Die Datei mit ihrer Signatur',
  fileNowHint: 'Alle dürfen sie vor den Wörtern kennen.',
  digest: 'Hashwert des Beitrags',
  digestHint:
    '64 Hex-Ziffern oder 32 Wörter, wie jener Rechner sie gezeigt hat. Leerzeichen und Großschreibung spielen keine Rolle.',
  file: 'Beitrag wählen',
  signature: 'Seine Signatur wählen',
  signatureHint: 'Die Signatur ist, was „gpg --armor --detach-sign“ aus den vier Zeilen daneben gemacht hat.',
  go: 'Annehmen',
  asideTitle: 'In welcher Reihenfolge',
  aside: [
    'Hashwerte kommen zuerst, damit niemand seinen Beitrag wählen kann, nachdem er die anderen gesehen hat.',
    'Sie stehen unter den Wörtern. Erst wenn alle diese gesehen haben, werden die Dateien geöffnet.',
  ],
  asideReshare: [
    'Der Anteil selbst kommt nie hierher: Alles von ihm ist für die neuen Inhaber verschlüsselt.',
  ],
  bringTitle: 'Beiträge von anderswo',
  bringLead:
    'Wählen Sie den Ordner, wenn alle dieselben Wörter gesehen haben: Erst dann werden die Dateien geöffnet.',
  isThere: (name, isThere) => `${name}: ${isThere ? 'Die Dateien sind da' : 'Die Dateien fehlen'}`,
};
