/** The prompt of a recovery session and its sealed store, in German. */
import { plural } from '../../../../shared/text/de/plural';
import type { sealedStore as english } from '../en/sealed-store';

const bytesOf = (bytes: number): string => `${bytes} ${plural(bytes, { one: 'Byte', other: 'Bytes' })}`;

export const sealedStore: typeof english = {
  storeHelp: `  list            was im versiegelten Speicher ist
  read NAME       zeigt einen Eintrag; NAME ist der Rest der Zeile
  read NAME FILE  schreibt ihn stattdessen in eine neue Datei: mit NAME in Anführungszeichen, oder FILE ab / oder ./ oder ~/
  add NAME FILE   versiegelt eine Datei bis 1 MiB; FILE ist der Rest der Zeile, NAME mit Leerzeichen in Anführungszeichen
  remove NAME     nimmt einen Eintrag heraus; NAME ist der Rest der Zeile
  help            diese Zeilen
  quit            verlässt den Wiederherstellungsmodus
Anführungszeichen ("..." oder '...') dürfen um jeden Namen stehen. list, read, add und remove fragen nach dem
Token, und wieder, wenn zwei Minuten lang nichts geschah. In einer Pipe steht seine Zeile nach jedem davon; ein Bindestrich gilt für das Token davor.`,
  listTitle: (version, entries) =>
    `Der versiegelte Speicher, Fassung ${version}: ${entries} ${plural(entries, { one: 'Eintrag', other: 'Einträge' })}.`,
  listEntry: (number, name, bytes) => `  ${number}  ${name} (${bytesOf(bytes)})`,
  askToken: 'Token: ',
  asBase64: base64 => `Diese Bytes sind kein einfacher Text. Als Base64:\n${base64}`,
  badPipedLine:
    'Diese Zeile ist keines von list, read, add, remove, help und quit. Es wird nichts mehr gelesen.',
  noSuchCommand: 'Einen solchen Befehl gibt es nicht. „help“ zeigt, welche es gibt.',
  minutesLeft: minutes => `(noch ${minutes} ${plural(minutes, { one: 'Minute', other: 'Minuten' })}) `,
  secondsLeft: seconds => `(noch ${seconds} ${plural(seconds, { one: 'Sekunde', other: 'Sekunden' })}) `,
  savedInClear: (name, bytes, file) =>
    `„${name}“ (${bytesOf(bytes)}) ist in ${file}, im Klartext. Entfernen Sie die Datei, wenn sie nicht mehr gebraucht wird.`,
};
