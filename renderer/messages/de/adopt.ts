/** Texts of adopting a set made elsewhere, in German. */
import { plural } from '../../../shared/text/de/plural';
import type { adopt as english } from '../en/adopt';

export const adopt: typeof english = {
  title: 'Anderswo erzeugten Satz übernehmen',
  lead: 'Das Programm trägt ein, was Sie über den Satz sagen. Beweisen kann es davon nichts, bevor Anteile eingegeben werden.',
  scheme: 'Erzeugt mit',
  schemeVault: 'HashiCorp Vault oder OpenBao',
  schemeSecretsjs: 'secrets.js',
  schemeSecretsjsHint: 'Anteile mit 8 Bit: Jeder beginnt mit 8.',
  init: {
    title: 'Was „operator init“ ausgab',
    lead: 'Ist zur Hand, was Vault oder OpenBao bei „operator init“ (oder rekey, rotate-keys) ausgab, als Text oder JSON, brauchen die Zahlen nicht getippt zu werden.',
    label: 'Hier einfügen',
    hint: 'Es wird nicht gezeigt und nicht behalten: Gelesen werden nur die Zahlen.',
    choose: 'Datei wählen',
    tooLarge:
      'Diese Datei ist größer als alles, was Vault beim Initialisieren ausgibt. Bringen Sie nur diese Datei.',
    read: (required, issued, indexes) =>
      `Gelesen: ${required} von ${issued} nötig, ${indexes === 0 ? 'kein Index bekannt' : plural(indexes, { one: '1 Index bekannt', other: `${indexes} Indizes bekannt` })}. Vergleichen Sie es, und tragen Sie den Satz dann ein.`,
    encrypted:
      'Die Schlüssel darin sind verschlüsselt, also sind ihre Indizes daraus nicht zu lesen. Fragen Sie die Inhaber.',
    recovery: 'Das sind Recovery-Schlüssel, von einem Vault mit Auto-Unseal.',
    exposedKeys:
      'Die Schlüssel darin waren im Klartext. Sie alle sind diesem Rechner jetzt preisgegeben: Machen Sie einen Rekey (OpenBao: rotate-keys), verschlüsselt für die Schlüssel der Inhaber.',
    exposedRootToken:
      'Das Root-Token darin war im Klartext. Es ist diesem Rechner jetzt preisgegeben: Widerrufen Sie es.',
  },
  required: 'Seine Schwelle',
  requiredHint: 'In „vault status“: Threshold.',
  requiredHintSecretsjs: 'Wie sie beim Erzeugen der Anteile angegeben wurde.',
  issued: 'Vorhandene Anteile',
  issuedHint: 'In „vault status“: Total Shares. Dazu die seitdem ausgestellten.',
  issuedHintSecretsjs: 'Alle, die erzeugt wurden, und die seitdem ausgestellten.',
  shareBytes: 'Bytes eines ganzen Anteils',
  shareBytesHint: 'Leer: 33, wie jeder Anteil von Vault und OpenBao.',
  shareBytesHintSecretsjs: 'Bei secrets.js die Zeichen eines Anteils. Leer: Der erste Anteil zeigt es.',
  indexes: 'Bekannte Indizes',
  indexesHint:
    'Der Index eines Anteils von Vault ist sein letztes Byte: die letzten beiden Hex-Ziffern. Er ist nicht geheim, also kann jeder Inhaber ihn sagen. Lassen Sie weg, was niemand sagen kann.',
  indexesHintSecretsjs:
    'secrets.js zählt seine Anteile ab 1: Lassen Sie dies leer, wenn nichts anderes getan wurde. Im Anteil ist der Index das zweite und dritte Zeichen, als Hex-Ziffern.',
  notation: 'Geschrieben als',
  hex: 'zwei Hex-Ziffern',
  decimal: 'Dezimalzahlen',
  read: indexes => (indexes.length === 0 ? '' : `Gelesen als ${indexes.join(', ')}.`),
  unread: words => `Kein Index: ${words.join(', ')}.`,
  practice: 'Übungssatz',
  practiceHint: 'Nur für Anteile einer Testinstallation. In jeder Datei davon steht PRACTICE.',
  go: 'Diesen Satz eintragen',
  asideTitle: 'Warum die Indizes zählen',
  aside: [
    'Ein neuer Anteil braucht einen Index, den kein anderer hat.',
    'Sind alle bekannt, zieht das Programm einen freien.',
    'Sind es einige nicht, ist keiner sicher frei. Das Programm fragt dann, ob Sie das Risiko einer Kollision hinnehmen.',
  ],
};
