/** The command generate-share, in German. */
import type { generateShare as english } from '../en/generate-share';

export const generateShare: typeof english = {
  initHelp: `was operator init (oder rekey, rotate-keys) ausgab, Text oder JSON: sagt --required, --issued, --index\n(mit - von der Standardeingabe: dann kommen Anteile mit --card, oder ohne Eingabeaufforderung)`,
  secretsjsHelp:
    'ein Satz von secrets.js mit 8 Bit; seine Indizes sind 1 bis N, wenn --index nichts anderes sagt',
  secretsjsLabel: '--scheme secretsjs',
  proofSharesHelp:
    'N Anteile mehr als nötig werden eingegeben, und nichts wird ausgestellt, wenn nicht alle übereinstimmen',
  randomKeyHelp:
    'der Schlüssel wurde zufällig gezogen: übereinstimmende Anteile werden von da an allein beurteilt (nur vault)',
  shareBytesHelp: 'Länge eines ganzen Anteils, wenn nicht 33 Bytes; bei secrets.js seine Zeichen',
  secretBytesHelp: 'Länge des Geheimnisses, an der Anteile von secrets.js zeigen, dass sie zusammengehören',
  neitherKeySetNorAdopt: 'Geben Sie --key-set oder --adopt an.',
  onlyWithAdopt: only => `Option --${only} gehört zu --adopt; mit --key-set sagt es das Register.`,
  bothKeySetAndAdopt: 'Geben Sie --key-set oder --adopt an, nicht beide.',
  initSaysIt:
    'Option --init sagt, wie viele Anteile es gibt, und ihre Indizes; lassen Sie --issued und --index weg.',
  done: (holder, index, grouped) => `Fertig. ${holder} hat Anteil ${index}, verschlüsselt für ${grouped}.`,
  vaultDoesNotKnow:
    'Quorate kann es Vault nicht sagen: Dessen secret_shares bleibt, wie es ist, und der nächste Rekey (OpenBao: rotate-keys) lässt diesen Anteil fallen.',
  task: 'Einen Anteil für einen Schlüsselsatz erzeugen',
  askHolder: 'Wer den neuen Anteil bekommen soll',
  askKeyFile: holder => `Öffentlicher OpenPGP-Schlüssel von ${holder}, Datei`,
  collisionRisk:
    'Nicht alle Indizes sind bekannt, also kann der neue Anteil mit einem unbekannten kollidieren.',
  askAcceptRisk: 'Dieses Risiko hinnehmen? (ja, oder Eingabetaste für nein): ',
  askAdopt: name =>
    `„${name}“ ist nicht in diesem Ordner. Wurde der Satz anderswo erzeugt, von Vault oder OpenBao? (ja oder nein): `,
  askRequired: 'Wie viele seiner Anteile nötig sind',
  askIssued: 'Wie viele seiner Anteile es gibt',
  askIndexes: 'Bekannte Indizes (das letzte Byte jedes Anteils, als Zahlen von 1 bis 255)',
  enterNoIndexes: 'keine',
  indexesForm: 'Tippen Sie Zahlen von 1 bis 255, mit Leerzeichen oder Kommas dazwischen.',
  indexTwice: 'Keine zwei Anteile haben denselben Index: Tippen Sie jeden einmal.',
  askPractice: 'Ist das eine Übung, mit erfundenen Anteilen? (ja, oder Eingabetaste für nein): ',
  adopted: name =>
    `„${name}“ ist eingetragen, wie beschrieben. Solange nichts ausgestellt ist, berichtigt ein erneutes Übernehmen unter diesem Namen die Angaben.`,
  initAtTerminal: 'Option --init - liest die Standardeingabe: Hier ist sie ein Terminal.',
  requiredUnknown: 'Diese Datei sagt nicht, wie viele Anteile nötig sind: Geben Sie --required an.',
  requiredContradicts: required =>
    `Option --required widerspricht der Datei, nach der ${required} Anteile nötig sind. Lassen Sie sie weg, oder klären Sie, was richtig ist.`,
  shareBytesContradicts: shareBytes =>
    `Option --share-bytes widerspricht der Datei, deren Anteile ${shareBytes} Bytes haben. Lassen Sie sie weg.`,
  initRead: (issued, required) => `Die Datei sagt: ${issued} Anteile, ${required} nötig.`,
  initReadRecovery: (issued, required) => `Die Datei sagt: ${issued} Recovery-Schlüssel, ${required} nötig.`,
  rootTokenExposed: 'Die Datei enthält das Root-Token im Klartext: Widerrufen Sie es.',
  sharesExposed:
    'Die Datei enthält Anteile im Klartext: Diese Anteile müssen als gesehen gelten. Machen Sie einen Rekey (OpenBao: rotate-keys), oder vernichten Sie die Datei.',
};
