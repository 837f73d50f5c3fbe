/** Texts of a holder's own computer, in German: contributing, and checking a share, from files that were carried there. */
import { plural } from '../../../shared/text/de/plural';
import type { own as english } from '../en/tss-own';
import { listed } from './common';

export const own: typeof english = {
  title: 'Eigener Rechner eines Inhabers',
  lead: 'Was ein Inhaber allein tut, fern der Zeremonie, mit Dateien, die hierher gebracht wurden. Ein Zeremonieordner ist nicht nötig.',
  place: 'Ohne Ordner',
  contributeTitle: 'Zu einem Antrag beitragen',
  contributeText:
    'Erstellt Ihren Teil neuer Schlüssel, oder neue Anteile aus Ihrem. Bringen Sie das Register und den Antrag, und wo Ihr Anteil verwendet wird, dessen Nachricht und die Quittungen.',
  contribute: 'Beitragen',
  checkTitle: 'Ihren Anteil prüfen',
  checkText:
    'Öffnet, was Ihnen geschickt wurde, vergleicht es mit dem Register und erstellt die Quittung oder die Beschwerde, die Sie signieren. Nur dieser Rechner sieht dann den Anteil.',
  check: 'Prüfen',
  verifyTitle: 'Schwellenschlüssel prüfen',
  verifyText:
    'Ein Register mit seinen Quittungen, oder den Nachweis eines Quorums. Nichts Geheimes ist dazu nötig.',
  verify: 'Prüfen',
  asideTitle: 'Was Sie zur Hand haben',
  aside: [
    'Einen Rechner ohne Netz, den unterdessen niemand sonst benutzt.',
    'Ihr eigenes Papier mit dem Hashwert des Registers des Tresors.',
    'Die anderen Inhaber oder ihre Papiere, für die letzten Stellen ihrer Schlüssel.',
    'Ihre Karte, oder den Schlüssel, der öffnet, was für Sie verschlüsselt ist.',
  ],
  begin: 'Zurück zum Anfang',

  steps: ['Dateien wählen', 'Vergleichen', 'Erstellen', 'Mitnehmen'],

  alone: {
    privateKeyHint: 'Nur wenn es nicht anders geht.',
    privateKeyWarning:
      'Ist er eingegeben, ist dieser Schlüssel diesem Rechner preisgegeben. Eine Karte ist besser.',
    clockNotHint:
      'Geht die Uhr falsch, kann ein Antrag oder Schlüssel als abgelaufen gelten, der es nicht ist, oder umgekehrt.',
  },

  files: {
    back: 'Zurück zu den Dateien',
    title: 'Dateien wählen',
    lead: 'Wie sie aus dem Zeremonieordner kopiert wurden: Nichts darin ist geheim.',
    folder: 'Ordner des Tresors wählen',
    folderHint: 'Register, Antrag und Quittungen werden darin gefunden.',
    several: 'Es ist mehr als ein Tresor darin. Wählen Sie den Ordner von einem.',
    none: 'Es ist kein Register eines Tresors darin. Wählen Sie seine Dateien einzeln.',
    found: name => `In „${name}“ gefunden.`,
    byFile: 'Oder Datei für Datei',
    record: 'Register wählen',
    recordNone: 'tss-vault.json',
    request: 'Antrag wählen',
    requestNone: 'Jede Datei davon in requests/.',
    requestIs: (files, requests) =>
      `${plural(files, { one: '1 Datei', other: `${files} Dateien` })}${requests > 1 ? ' des neuesten Antrags' : ''}.`,
    receipts: 'Quittungen wählen',
    receiptsNone: 'Nur für Anteile, die aus Anteilen erstellt werden.',
    receiptsAre: count => plural(count, { one: '1 Quittung.', other: `${count} Quittungen.` }),
    missing: 'Wählen Sie erst das Register und den Antrag.',
    go: 'Antrag lesen',
    asideTitle: 'Was dann geschieht',
    aside: [
      'Das Programm liest, was beantragt ist, und zeigt es. Nichts wird erstellt, bevor Sie es verglichen haben.',
      'Die Bestätigungen aller anderen sind im Antrag. Jede wird geprüft, bevor Ihr Teil erstellt wird.',
    ],
  },

  compare: {
    title: 'Vergleichen, was beantragt ist',
    lead: {
      KeyGen: vault => `Neue Wurzelschlüssel für den Tresor „${vault}“. Sie geben einen Teil davon.`,
      ofShares: vault =>
        `Neue Anteile der Schlüssel von „${vault}“ für eine andere Gruppe. Sie geben einen Teil, aus Ihrem Anteil.`,
    },
    asked: 'Was beantragt ist',
    vault: 'Tresor',
    what: 'Antrag',
    source: 'Aus Anteilen von',
    sourceIs: (group, epoch) => `${group}, Schlüssel von Epoche ${epoch}`,
    target: 'Wer Anteile bekommt',
    targetIs: (group, threshold, names) => `${group}, ${threshold} von ${names.length}: ${listed(names)}`,
    contributors: 'Wer beiträgt',
    id: 'ID des Antrags',
    whose: 'Wer Sie sind',
    digest: sequence => `Hashwert des Registers, Fassung ${sequence}, von Ihrem eigenen Papier`,
    digestHint: '64 Hex-Ziffern oder 32 Wörter. Leerzeichen und Großschreibung spielen keine Rolle.',
    keys: 'Schlüssel, die einen Anteil bekommen',
    keysHint:
      'Fragen Sie jede Person, oder sehen Sie auf ihr Papier: vier Gruppen zu vier. Leerzeichen spielen keine Rolle. Wer hier einen anderen Schlüssel unterbringt, bekommt den Anteil dieser Person.',
    digits: name => `Letzte 16 Stellen des Schlüssels von ${name}`,
    known: names =>
      `${listed(names)}: derselbe Schlüssel wie bei den Schlüsseln, aus denen die Anteile erstellt werden.`,
    go: 'Alles stimmt überein',
  },

  make: {
    title: 'Ihren Beitrag erstellen',
    lead: name => `Als ${name}. Ist er erstellt, bleiben davon nur Dateien und sein Hashwert.`,
    sum: 'Ihren geprüften Anteil wählen',
    sumHint: 'Die Nachricht, die die erste Prüfung geschrieben hat (.asc).',
    sumMissing: 'Wählen Sie erst die Nachricht mit Ihrem Anteil.',
    receiptsMissing: names =>
      `Diese Quittungen fehlen: ${listed(names)}. Gehen Sie zurück, und wählen Sie auch sie.`,
    entropy: 'Eigene Zufallszahlen hinzufügen',
    entropyHint: 'Sie werden mit dem gemischt, was dieser Rechner zieht.',
    entropyField: 'Ihre eigenen Zufallszahlen',
    entropyPlaceholder: 'Etwa fünfzig Würfe eines Würfels',
    entropyFieldHint: 'Niemand sonst soll sie sehen oder kennen. Sie werden nicht wieder gebraucht.',
    go: 'Beitrag erstellen',
    back: 'Zurück zum Vergleichen',
    asideTitle: 'Was erstellt wird',
    asideKeyGen: [
      'Zahlen werden gezogen. Was jeder Inhaber davon braucht, wird für seinen Schlüssel verschlüsselt, und der Rest wird vergessen.',
      'Zuerst geht nur der Hashwert hinaus. Die Dateien folgen, wenn alle die Wörter gesehen haben.',
    ],
    asideReshare: [
      'Ihr Anteil wird in einem eigenen Prozess geöffnet und mit dem Register verglichen, und alles, was daraus erstellt wird, ist für die neuen Inhaber verschlüsselt.',
      'Ihr Anteil selbst verlässt diesen Rechner nicht. Er bleibt, wie er ist.',
    ],
  },

  made: {
    title: name => `Der Beitrag von ${name} ist erstellt`,
    lead: {
      KeyGen:
        'Der Hashwert geht zuerst zur Zeremonie. Die Dateien folgen, wenn alle die Wörter gesehen haben.',
      ofShares: 'Bringen Sie beide Dateien zur Zeremonie, mit Ihrer Signatur.',
    },
    digest: 'Hashwert, in englischen Wörtern',
    digestHint: 'Lesen Sie ihn der Zeremonie am Telefon vor, und schreiben Sie ihn auf Ihr Papier.',
    digestText: 'Hashwert, als Hex',
    sign: 'Text zum Signieren',
    signHint: file =>
      `Signieren Sie ihn mit „gpg --armor --detach-sign ${file}“, und nehmen Sie auch mit, was gpg geschrieben hat.`,
    byCode: names => `Nur nach Angabe des Rechners bei der Zeremonie haben ihren Anteil: ${listed(names)}.`,
  },

  madeAside: {
    title: 'Was dann geschieht',
    KeyGen: [
      'Der Bediener gibt den Hashwert ein: An ihn ist Ihr Beitrag gebunden.',
      'Sie signieren den Text und bringen ihn mit beiden Dateien. Sie werden bei der Zeremonie geöffnet, wenn alle die Wörter gesehen haben.',
      'Sind die Schlüssel erzeugt, bekommen Sie eine Datei mit Ihrem Anteil. Prüfen Sie ihn hier.',
    ],
    ofShares: [
      'Sie signieren den Text und bringen ihn mit beiden Dateien zur Zeremonie.',
      'Die neuen Inhaber prüfen ihre Anteile. Ihrer bleibt, wie er ist.',
    ],
  },

  out: {
    title: 'Dateien',
    write: 'Ordner wählen und schreiben',
    writeHere: 'Dateien schreiben',
    previewHint: 'Die Vorschau schreibt sie in ihren Übungsordner.',
    hint: 'Auf dem Stick, der zur Zeremonie geht. Vorher wird nichts geschrieben.',
    done: 'Geschrieben und zurückgelesen:',
    onward: 'Fertig',
    leave: 'Ohne die Dateien verlassen',
  },

  checking: {
    title: 'Ihren Anteil prüfen',
    lead: 'Aus Dateien allein. Was nicht passt, wird mit dem Namen dessen gesagt, der es geschickt hat.',
    share: 'Ihre Anteilsdatei oder Ihren geprüften Anteil wählen',
    shareHint: 'Wie sie in messages/ war, oder wie eine Prüfung ihn geschrieben hat.',
    record: 'Register wählen',
    group: 'ID der Gruppe',
    groupHint: 'Aus der Anteilsdatei, wenn sie eine hat; sonst, wie der Bildschirm des Tresors sie zeigt.',
    number: 'Ihre Nummer in der Gruppe',
    missing: 'Wählen Sie erst Ihren Anteil und das Register.',
    go: 'Ihren Anteil prüfen',
    toSign:
      'Signieren Sie den Text mit „gpg --clear-sign“, und bringen Sie zur Zeremonie, was gpg geschrieben hat.',
    sumKept:
      'Die Datei, die auf -sum.asc endet, ist Ihr ganzer Anteil in einer Nachricht, die nur Sie öffnen. Bewahren Sie sie auf: Spätere Prüfungen und Beiträge brauchen sie.',
  },
};
