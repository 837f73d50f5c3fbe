/** Texts of generating a share, in German. */
import type { generate as english } from '../en/generate-share';
import { digestOnPaper } from './common';

export const generate: typeof english = {
  steps: ['Zweck', 'Wörter vergleichen', 'Anteile', 'Ergebnis'],
  title: 'Anteil erzeugen',
  lead: required =>
    `Ein weiterer Anteil desselben Geheimnisses. ${required} Inhaber geben ihre ein; kein alter Anteil ändert sich.`,
  holder: 'Wer den neuen Anteil bekommen soll',
  taken: (holder, way) =>
    `${holder} hat schon einen Anteil dieses Satzes. Ist er verloren, nehmen Sie „${way}“ auf der Seite des Satzes; jemand anderes braucht einen Namen, der sich davon unterscheiden lässt.`,
  indexTitle: 'Index des neuen Anteils',
  draw: 'Das Programm zieht ihn',
  choose: 'Selbst wählen',
  index: 'Index, 1 bis 255',
  risk: 'Das Risiko einer Kollision hinnehmen',
  riskFirst:
    'Finden Sie erst die fehlenden Indizes heraus, oder beschließen Sie gemeinsam, das Risiko hinzunehmen.',
  riskText: (known, issued) =>
    `Nur ${known} der ${issued} ausgestellten Indizes sind bekannt, also ist keiner sicher frei. Hätte der neue Anteil den Index eines anderen, wären die beiden nie zusammen zu gebrauchen. Die Wahrscheinlichkeit steht bei den Wörtern, und das Protokoll wird sagen, dass Sie sie hingenommen haben.`,
  proof: 'Mehr prüfen',
  proofText:
    'Es ist nichts bekannt, woran sich ein Anteil dieses Satzes beurteilen ließe. Werden mehr Anteile eingegeben als nötig, kann das Programm sehen, ob alle übereinstimmen.',
  proofShares: 'Zusätzliche Kontrollanteile',
  proofSharesHint: most =>
    most === 0
      ? 'Es sind nicht mehr ausgestellt, als nötig sind, also gibt es keine.'
      : `Von 0 bis ${most}. Einer zeigt, dass etwas falsch ist, zwei zeigen, was.`,
  random: 'Der Schlüssel dieses Satzes wurde zufällig gezogen',
  randomHint:
    'Bei übereinstimmenden Anteilen bekommt das Register dann einen Prüfwert für jeden, sodass von da an jeder Anteil allein beurteilt werden kann. Sagen Sie das nie von einem Passwort oder etwas, das sich jemand ausgedacht hat: Es ließe sich aus dem Register erraten.',
  secretBytes: 'Bytes des Geheimnisses',
  secretBytesHint:
    'Wenn bekannt: secrets.js sagt sie nicht. Mit ihnen fällt eine weitere Art falscher Anteile auf.',
  go: 'Festlegen und Wörter zeigen',
  asideTitle: 'Was dann geschieht',
  aside: [
    'Alles auf dieser Seite wird festgelegt und unter acht Wörtern gezeigt.',
    'Jeder Inhaber vergleicht die Wörter und gibt dann, von den anderen ungesehen, einen Anteil ein.',
    'Der neue Anteil verlässt das Programm nur verschlüsselt für diesen Schlüssel.',
  ],

  done: {
    title: holder => `Der Anteil von ${holder} ist ausgestellt`,
    toDo: holder => [
      `Geben Sie ${holder} die verschlüsselte Datei. Auf einem Rechner mit dem privaten Schlüssel oder der Smartcard öffnet sie sich mit:`,
      'Geben Sie jedem Inhaber die für ihn geschriebene Mitteilung: Sie sagt, dass es einen Anteil mehr gibt.',
      digestOnPaper,
    ],
    forVault:
      'Quorate kann Vault oder OpenBao nichts von diesem Anteil sagen. Deren Zahl der Anteile bleibt, wie sie ist, und der nächste Rekey (OpenBao: rotate-keys) lässt den neuen Anteil fallen.',
  },
};
