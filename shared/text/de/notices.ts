/** Notices in German: what every holder of a set is told when a share is made, given again, or marked lost or destroyed. */
import type { notices as english } from '../en/notices';
import { practiceBanner } from './practice';
import { shareStatuses } from './share-status';

export const notices: typeof english = {
  banner: practiceBanner,
  labels: {
    to: 'An:',
    keySet: 'Schlüsselsatz:',
    setId: 'ID des Satzes:',
    index: 'Index:',
    holder: 'Inhaber:',
    key: 'OpenPGP-Schlüssel:',
    madeAt: 'Erstellt:',
    now: 'Anteile jetzt:',
    reason: 'Grund:',
    left: 'Anteile übrig:',
    yours: 'Ihr Anteil:',
    transcript: 'Protokoll:',
    record: 'Register:',
  },
  values: {
    everyOther: 'alle anderen Inhaber',
    holderOf: index => `den Inhaber von Index ${index}`,
    notNamed: 'nicht genannt',
    byClock: at => `${at} (Uhr dieses Rechners)`,
    ofThem: (count, required) => `${count}, von denen je ${required} zusammen den Schlüssel ergeben`,
    yourFile: index => [
      `die Datei in shares/, die auf „-index-${index}.asc“ endet, verschlüsselt für den Schlüssel oben;`,
      '„gpg --decrypt“ öffnet sie',
    ],
    record: (sequence, file) => `Fassung ${sequence} von ${file}, SHA-256`,
  },
  subject: {
    newShare: 'Ein neuer Anteil Ihres Schlüsselsatzes wurde ausgestellt.',
    reissue: 'Ein Anteil Ihres Schlüsselsatzes wurde seinem Inhaber erneut ausgestellt.',
    firstShare: 'Sie haben einen Anteil eines neuen Schlüsselsatzes.',
  },
  marked: status => `Ein Anteil Ihres Schlüsselsatzes wurde als ${shareStatuses[status]} eingetragen.`,
  said: {
    newShare: ['Ihr eigener Anteil bleibt, wie er ist, und gilt wie zuvor. Die Schwelle ist dieselbe.'].join(
      '\n',
    ),
    reissue: [
      'Es ist derselbe Anteil, verschlüsselt für den OpenPGP-Schlüssel oben. Die alte Kopie funktioniert weiter, für jeden, der',
      'sie hat; wertlos macht sie nur ein Rekey (OpenBao: rotate-keys). Es gibt nicht mehr Anteile als zuvor, und die',
      'Schwelle ist dieselbe.',
    ].join('\n'),
    marked: [
      'Er funktioniert weiter, für jeden, der ihn hat. Wird er hier eingegeben, wird er mit einem Alarm zurückgewiesen.',
    ].join('\n'),
  },
  unexpected: 'Wenn Sie das nicht erwartet haben, sprechen Sie jetzt mit den anderen Inhabern.',
  inWords: 'Der Hashwert des Registers in englischen Wörtern, zum Vorlesen:',
  howToCheck: ({ sumsFile, issued, allIndexesKnown }) => [
    'So prüfen Sie das nach:',
    `- Im Verzeichnis des Satzes sagt „sha256sum -c ${sumsFile}“, ob jede Datei so ist, wie sie geschrieben wurde.`,
    '- „verify-transcript“ von Quorate zeigt, was getan wurde, und den Hashwert des Protokolls. Vergleichen Sie ihn mit',
    '  dem, der bei der Zeremonie vorgelesen und auf Papier geschrieben wurde; ohne ihn beweist ein Protokoll nichts.',
    allIndexesKnown
      ? `- Das Register muss ${issued} Anteile aufführen. Führt es weniger auf, ist es eine alte Kopie.`
      : `- Das Register muss als „issued“ ${issued} angeben. Gibt es weniger an, ist es eine alte Kopie.`,
  ],
  notTold: [
    'Wenn dieser Satz HashiCorp Vault oder OpenBao entsperrt: Dort weiß man nichts davon. Die Zahl der Anteile dort',
    '(„secret_shares“) bleibt, wie sie war, und der nächste Rekey (OpenBao: rotate-keys) macht neue Anteile für diese',
    'Zahl: Der hier ausgestellte Anteil ist dann wertlos.',
  ].join('\n'),
};
