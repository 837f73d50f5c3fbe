/** Texts of entering a share in German: typed, scanned, or opened with a card. */
import { plural } from '../../../shared/text/de/plural';
import type { entry as english } from '../en/entry';

export const entry: typeof english = {
  entry: {
    title: holder => `${holder}, geben Sie Ihren Anteil ein`,
    titleUnknown: 'Geben Sie Ihren Anteil ein',
    lead: 'Die anderen sehen weg. Nichts, was Sie tippen, wird gezeigt oder behalten.',
    leadAgain: accepted =>
      accepted === 0
        ? 'Noch wurde keiner angenommen. Versuchen Sie es noch einmal, oder geben Sie die Tastatur weiter.'
        : plural(accepted, {
            one: 'Der schon angenommene Anteil bleibt.',
            other: `Die ${accepted} schon angenommenen Anteile bleiben.`,
          }),
    field: 'Anteil',
    show: 'Halten zum Zeigen',
    go: 'Anteil annehmen',
    judging: 'Der Anteil wird geprüft …',
    empty: 'Hex oder Base64, wie auf dem Papier. Leerzeichen spielen keine Rolle.',
    emptySecretsjs: 'Wie auf dem Papier, ab der 8, mit der er beginnt. Leerzeichen spielen keine Rolle.',
    place: (row, cell) => `Zeile ${row}, Feld ${cell}`,
    marked: count =>
      count > 1
        ? 'Was Sie jetzt tippen, ersetzt die zwei markierten Zeichen, eines nach dem anderen.'
        : 'Was Sie jetzt tippen, ersetzt das markierte Zeichen.',
    typed: ({ count, expected, notation, doubt }) => {
      const so = `${count}${expected === null ? '' : ` von ${expected}`} Zeichen.`;
      if (notation === 'hexTypo')
        return `${so} Zeichen ${doubt} ist keine Hex-Ziffer (0 bis 9, a bis f). Statt O gehört dort eine Null hin, statt l eine Eins.`;
      if (notation === 'open')
        return `${so} Bis jetzt Base64. In Hex wäre Zeichen ${doubt} falsch: Statt O gehört dort eine Null hin, statt l eine Eins.`;
      if (notation === 'strange')
        return `${so} Zeichen ${doubt} kommt in keinem Anteil vor, nur Buchstaben, Ziffern, + und /, am Ende =.`;
      if (expected !== null && count > expected) return `${so} Das sind ${count - expected} zu viel.`;
      if (notation === 'notEight') return `${so} Ein Anteil dieses Schlüsselsatzes beginnt mit einer 8.`;
      if (notation === 'secretsjs')
        return doubt > 0
          ? `${so} Zeichen ${doubt} ist keine Hex-Ziffer (0 bis 9, a bis f). Statt O gehört dort eine Null hin, statt l eine Eins.`
          : `${so} Es gibt keine Prüfsumme; sehen Sie zweimal hin.`;
      return `${so} ${notation === 'hex' ? 'Hex hat keine Prüfsumme; sehen Sie zweimal hin.' : 'Als Base64 gelesen.'}`;
    },
    leftOut: count => `${count} weitere …`,
    practice: 'Übungsanteil nehmen',
    practiceWhose: 'Wessen Übungsanteil',
    practiceShow: 'Wie auf Papier zeigen',
    practiceHide: 'Weglegen',
    practiceCard: who => `ÜBUNG, erfunden: ${who}`,
    practiceCardHint: 'So steht er auf Papier. Zeile für Zeile abtippen; er schützt nichts.',
    someoneElse: 'Jemand anderes ist dran',
    again: 'Neu tippen',
    anew: isPlace =>
      isPlace
        ? 'Dort neu getippt. Sehen Sie noch einmal auf dieses Zeichen und das danach; „Anteil annehmen“ lässt alles neu beurteilen.'
        : 'Seitdem geändert. Vergleichen Sie es noch einmal mit dem Papier; „Anteil annehmen“ lässt alles neu beurteilen.',
    otherFirst: 'Erst jemand anderes',
    ways: 'Wie der Anteil eingegeben wird',
    way: { type: 'Tippen', scan: 'Scannen', card: 'Mit Karte entschlüsseln' },
    scanning: 'Die Kamera geht aus, sobald der Anteil gelesen ist. Was sie liest, wird nicht gezeigt.',
    card: {
      label: 'Verschlüsselter Anteil',
      hint: 'Fügen Sie den Text seiner .asc-Datei ein, wählen Sie die Datei, oder scannen Sie seinen Code. Er ist noch verschlüsselt, man darf ihn also sehen.',
      choose: 'Datei wählen',
      chosen: name => `Gewählt: ${name}.`,
      scanned: bytes => `Gescannt: ${bytes} Bytes.`,
      tooLarge: 'Diese Datei ist größer, als ein verschlüsselter Anteil sein kann. Wählen Sie eine andere.',
      scan: 'Code scannen',
      scanStop: 'Nicht scannen',
      remove: 'Anderer Anteil',
      go: 'Öffnen und eingeben',
      waiting:
        'Warten auf die Karte. Lassen Sie sie stecken. Nach ihrer PIN fragt ein eigenes Fenster, nie dieses.',
    },
    privateKey: {
      accept: 'Private Schlüssel annehmen, die hier eingegeben werden',
      acceptHint:
        'Nur wenn keine Karte und kein anderer Rechner einen verschlüsselten Anteil öffnen kann. Jeder Schlüssel, der eingegeben wird, ist dann diesem Rechner preisgegeben. Die Wörter und das Protokoll sagen es.',
      with: 'Womit öffnen',
      card: 'Karte oder Schlüssel in gpg auf diesem Rechner',
      entered: 'Privater Schlüssel, den ich hier eingebe',
      legend: 'Privater Schlüssel',
      warning:
        'Ist er eingegeben, ist dieser Schlüssel diesem Rechner preisgegeben, und das steht im Protokoll. Ersetzen Sie ihn nach der Zeremonie.',
      choose: 'Privaten Schlüssel wählen',
      chosen: name => `Gewählt: ${name}.`,
      none: 'Noch kein Schlüssel gewählt.',
      missing: 'Wählen Sie erst die Datei des privaten Schlüssels.',
      tooLarge: 'Diese Datei ist größer, als ein privater Schlüssel sein kann. Wählen Sie eine andere.',
      passphrase: 'Passphrase des Schlüssels',
      passphraseHint: 'Leer lassen bei einem Schlüssel ohne Passphrase.',
      waiting: 'Der Anteil wird geöffnet …',
    },
  },
};
