/** Texts of bringing a folder of keys, in German. */
import type { keyFolder as english } from '../en/key-folder';
import { listed } from './common';

/** No more are named. */
const NAMED = 5;

export const keyFolder: typeof english = {
  title: 'Schlüssel aus einem Ordner',
  folder: 'Ordner mit Schlüsseln wählen',
  files: 'Schlüsseldateien wählen',
  hint: 'Oder legen Sie den Ordner auf diesem Formular ab, oder fügen Sie mehrere Schlüssel auf einmal ein. Jeder Schlüssel geht an den Inhaber seines Namens; wo das nicht sicher ist, werden Sie gefragt.',
  looking: (at, of) => (of > 0 ? `Schlüssel ${at} von ${of} wird geprüft …` : 'Die Dateien werden gelesen …'),
  read: (read, given, asked) =>
    [`Gelesene Schlüssel: ${read}. Zugeordnet: ${given}.`, asked > 0 && `Noch offen: ${asked}.`]
      .filter(Boolean)
      .join(' '),
  counted: (counted, named) => `Inhaber bisher im Formular: ${counted}. In den Schlüsseln genannt: ${named}.`,
  nobodys: userIds => `Weggelassen: ${listed(userIds)}.`,
  count: {
    now: now => `Es sollen ${now} Inhaber sein`,
    before: before =>
      `Bevor die Schlüssel gelesen wurden, waren es im Formular ${before}. Entfernen Sie, wer keinen Anteil haben soll.`,
    open: 'Zählen Sie zuerst, wer einen Anteil haben soll, und entfernen Sie, wer keinen haben soll.',
  },
  named: 'Die Namen kommen aus den Schlüsseln: Prüfen Sie sie.',
  source: (file, place, count) =>
    count > 1 ? `Schlüssel ${place} von ${count} in ${file || 'dem eingefügten Text'}` : file,
  tooMany:
    'Das ist zu viel für einen Ordner mit Schlüsseln: Nichts wurde gelesen. Wählen Sie den Ordner, in dem nur die Schlüssel sind.',
  unreadable: 'Das konnte nicht gelesen werden. Wählen Sie es stattdessen mit einer der Schaltflächen.',
  leftOut: names =>
    `Nicht gelesen, denn die Datei eines Schlüssels endet auf .asc, .gpg, .pgp, .key oder .txt und hat höchstens 1 MiB: ${names.slice(0, NAMED).join(', ')}${names.length > NAMED ? ` und ${names.length - NAMED} weitere` : ''}.`,
  shut: names =>
    `Übergangen, denn diese Ordner darf der Benutzer, der dies ausführt, nicht lesen: ${names.slice(0, NAMED).join(', ')}${names.length > NAMED ? ` und ${names.length - NAMED} weitere` : ''}.`,
  doubtful: userIds => `Wem gehört dieser Schlüssel: ${userIds}`,
  why: {
    nobody: () => 'Kein Inhaber hat diesen Namen.',
    alike: names => `Kein Inhaber hat diesen Namen; er ähnelt ${listed(names)}.`,
    twoKeys: names => `Mehr als ein Schlüssel hat den Namen ${listed(names)}.`,
    twoKeysNobody: names =>
      `Mehr als ein Schlüssel hat den Namen ${listed(names)}, und kein Inhaber heißt so.`,
    twoPeople: () => 'Mehr als ein Inhaber hat diesen Namen.',
    among: () => 'Er war nicht allein in seiner Datei.',
    nameless: () => 'In diesem Schlüssel steht kein Name.',
    hasOther: names => `${listed(names)} hat schon einen anderen Schlüssel.`,
  },
  whose: 'Wem gehört er?',
  choose: 'Wählen …',
  add: name => `Ein neuer Inhaber: ${name}`,
  theirs: 'Jetziger Schlüssel:',
  open: 'Dieser Schlüssel ist noch offen. Wählen Sie, wem er gehört, und drücken Sie „Zuordnen“, oder drücken Sie „Weglassen“.',
  give: 'Zuordnen',
  leave: 'Weglassen',
};
