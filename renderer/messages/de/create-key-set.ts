/** Texts of making a key set, and of the secrets that are sealed with it, in German. */
import type { createKeySet as english } from '../en/create-key-set';
import { digestOnPaper } from './common';

export const createKeySet: typeof english = {
  create: {
    steps: ['Satz beschreiben', 'Wörter vergleichen', 'Ergebnis'],
    title: 'Schlüsselsatz erzeugen',
    lead: 'Das Programm zieht ein Geheimnis von 32 Bytes und teilt es. Der Anteil jedes Inhabers wird für dessen OpenPGP-Schlüssel verschlüsselt.',
    name: 'Name des Satzes',
    nameHint: 'Zum Beispiel „Unseal-Schlüssel Zahlungen“. So heißt auch sein Ordner.',
    people: 'Personen mit einem Anteil',
    peopleHint: 'Jede hat einen Anteil. Für jede gibt es ein Feld für den Namen.',
    required: 'Wie viele Anteile nötig sind',
    requiredHint: 'Von 2 bis zur Zahl der Inhaber.',
    practice: 'Übungssatz: erfundene Schlüssel für alle',
    practiceHint:
      'Zum Lernen und Proben. In jeder Datei davon steht PRACTICE; die Inhaber brauchen keinen OpenPGP-Schlüssel.',
    practiceForced: 'In diesem Fenster kann man nur üben, darum lässt sich das nicht abschalten.',
    holders: 'Inhaber, in der Reihenfolge, in der sie am Tisch sitzen',
    holder: number => `Name von Inhaber ${number}`,
    nameless: number => `Inhaber ${number}`,
    removeShort: 'Entfernen',
    remove: who => `${who} entfernen`,
    add: 'Weiterer Inhaber',
    go: 'Festlegen und Wörter zeigen',
    asideTitle: 'Was dann geschieht',
    aside: [
      'Alles auf dieser Seite wird festgelegt und unter acht Wörtern gezeigt.',
      'Alle vergleichen die Wörter und die Zeilen. Erst dann wird etwas erzeugt.',
      'Heraus kommen eine verschlüsselte Datei für jeden Inhaber, das öffentliche Register und das Protokoll.',
    ],

    statement: {
      go: 'Alle sehen dieselben Wörter: Satz erzeugen',
      busy: 'Das Geheimnis wird gezogen und jeder Anteil verschlüsselt …',
    },

    done: {
      title: 'Der Schlüsselsatz ist erzeugt',
      lead: (required, issued) =>
        `${issued} Anteile, ${required} davon nötig. Jeder ist für seinen Inhaber verschlüsselt, geschrieben und zurückgelesen.`,
      toDo: [
        'Geben Sie jedem Inhaber seine verschlüsselte Datei und seine Mitteilung. Die Datei öffnet sich mit „gpg --decrypt“ und seinem privaten Schlüssel.',
        'Bitten Sie jeden Inhaber, sie bald einmal zu öffnen. Bis dahin gilt ein Anteil als unbestätigt.',
        digestOnPaper,
      ],
      verified: 'Geprüft: Jeder Anteil wurde beim Erzeugen mit dem Register verglichen.',
    },
  },

  seal: {
    name: 'Name des Eintrags',
    nameHint: 'Auch er wird versiegelt.',
    way: 'Was versiegelt wird',
    text: 'Ein Text',
    file: 'Eine Datei, bis 1 MiB',
    content: 'Geheimer Text',
    show: 'Text zeigen',
    hide: 'Text verbergen',
    choose: 'Datei wählen',
    chosen: name => `Gewählt: ${name}.`,
    none: 'Noch keine Datei gewählt.',
    options: 'Weitere Optionen',
    title: 'Geheimnis versiegeln',
    lead: 'Kommt in den versiegelten Speicher des neuen Satzes. Nur der Wiederherstellungsmodus, mit einem Quorum, öffnet ihn wieder.',
    add: 'Neues Geheimnis',
    another: 'Weiteres Geheimnis',
    remove: who => `${who} entfernen`,
    removeShort: 'Entfernen',
    nameless: number => `Geheimnis ${number}`,
  },
};
