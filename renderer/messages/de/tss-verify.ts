/** Texts of verifying keys from files alone, in German. */
import type { verify as english } from '../en/tss-verify';
import { listed } from './common';

export const verify: typeof english = {
  title: 'Schwellenschlüssel prüfen',
  lead: 'Aus Dateien allein: dem Register eines Tresors und dem, was seine Inhaber signiert haben. Nichts Geheimes, und kein Zeremonieordner.',
  what: 'Was geprüft wird',
  whats: { receipts: 'Quittungen der Inhaber', proof: 'Nachweis eines Quorums' },
  proof: 'Nachweis wählen',
  challenge: 'Text des Prüfers',
  challengeHint:
    'Ihr eigener, Buchstabe für Buchstabe. Ohne ihn kann der Nachweis für einen anderen erstellt sein, irgendwann.',
  provesEpoch:
    'Ein Quorum dieser Schlüssel hat signiert, jeder Unterzeichner mit seinem Anteil. Vergleichen Sie den Hashwert des Registers mit dem Papier.',
  provesRoot:
    'NICHT GEZEIGT für diese Schlüssel: Irgendein Quorum dieser Wurzel hat signiert, vielleicht mit Anteilen alter Schlüssel. Nehmen Sie das nicht als Nachweis für diese.',
  challengeFits: 'Er antwortet auf den hier angegebenen Text.',
  challengeNotCompared: 'Er wurde mit keinem Text verglichen.',
  signers: 'Wer signiert hat',
  nobody: 'kein Inhaber der Gruppe',
  provedAt: time => `Erstellt ${time}, nach Angabe des Rechners, der ihn erstellt hat.`,
  record: 'Register wählen (tss-vault.json)',
  group: 'ID der Gruppe',
  groupHint: 'Wie sie auf dem Bildschirm ihres Tresors unter der Gruppe steht, oder in einer Quittung.',
  receipts: 'Signierte Quittungen wählen',
  noReceipts: 'Noch keine Quittung gewählt.',
  chosen: names => `Gewählt: ${listed(names)}.`,
  go: 'Prüfen',
  asideTitle: 'Was das zeigen kann',
  aside: {
    receipts: [
      'Dass die Schlüssel im Register die sind, die seine Beiträge ergeben, und dass jeder Inhaber, dessen Quittung hier ist, einen Anteil davon hat.',
      'Ob die Schlüssel nichtig sind, steht nur im Register: Vergleichen Sie seinen Hashwert mit dem Papier.',
    ],
    proof: [
      'Dass genug Inhaber den Text des Prüfers signiert haben, mit Anteilen dieser Schlüssel.',
      'Anteile alter Schlüssel signieren unter derselben Wurzel. Was sie signieren, wird unterschieden und weist diese nicht nach.',
    ],
  },
  of: (vault, epoch) => `${vault}, Schlüssel von Epoche ${epoch}`,
  agrees:
    'Alle Inhaber bestätigen diese Schlüssel, über einen Chain-Code. Vergleichen Sie den Hashwert des Registers mit dem Papier.',
  agreesNot:
    'Nicht von jedem Inhaber liegt die Quittung vor. Die vorliegenden stimmen; vergleichen Sie den Hashwert des Registers mit dem Papier.',
  disagree:
    'Die Quittungen gelten verschiedenen Chain-Codes: Mindestens einer ist falsch, und diese Schlüssel dürfen nicht verwendet werden.',
  outOfUse: 'Außer Gebrauch: Nach dem Register hat eine andere Gruppe diese ersetzt. Fragen Sie nach jener.',
  isVoid: 'Nach dem Register sind diese Schlüssel nichtig: Verwenden Sie sie nicht.',
  confirmed: name => `${name}: vom eigenen Schlüssel signiert, und es stimmt`,
  byCode: name => `${name}: mit Code, nur nach Angabe des Rechners, der das Register hat`,
  missing: name => `${name}: FEHLT`,
  contributions: 'Beiträge',
  contributionsHint: 'Jeder Ersteller vergleicht den Hashwert mit seinem eigenen.',
  contribution: (number, name, made) =>
    `${number}. ${name}, ${made === 'here' ? 'bei der Zeremonie' : 'auf einem eigenen Rechner'} erstellt`,
  another: 'Andere prüfen',
};
