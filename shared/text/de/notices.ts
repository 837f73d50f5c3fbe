/** Notices in German: what every holder of a set is told when a share is made, given again, or marked. */
import { fromHex, grouped } from '../../bytes';
import { inRows } from '../columns';
import type { notices as english } from '../en/notices';
import { pgpWords } from '../words';
import { practiceBanner } from './practice';
import { shareStatuses } from './share-status';

type OfNew = Parameters<typeof english.ofNewShare>[0];
type NewShare = OfNew['share'];
type OfSet = Omit<OfNew, 'share'>;

const nameOf = ({ holder, holderIndex }: OfSet): string =>
  holder || (holderIndex > 0 ? `den Inhaber von Index ${holderIndex}` : 'alle anderen Inhaber');

const heading = (f: OfSet, subject: string): string[] => [
  ...practiceBanner(f.practice, 'notice'),
  subject,
  '',
  `An:                ${nameOf(f)}`,
  `Schlüsselsatz:     ${f.keySet}`,
  `ID des Satzes:     ${grouped(f.id)}`,
];

const ofShare = (f: OfSet, share: NewShare): string[] => [
  `Index:             ${share.index}`,
  `Inhaber:           ${share.holder}`,
  `OpenPGP-Schlüssel: ${grouped(share.pgp_fingerprint)}`,
  `Erstellt:          ${share.issuedAt} (Uhr dieses Rechners)`,
  `Anteile jetzt:     ${f.issued}, von denen je ${f.required} zusammen der Schlüssel sind`,
];

const ofFiles = (f: OfSet): string[] => [
  `Protokoll:         transcripts/${f.transcript}`,
  `Register:          Fassung ${f.sequence} von ${f.recordFile}, SHA-256`,
  `                   ${grouped(f.recordDigest)}`,
];

const howToCheck = (f: OfSet): string[] => [
  'So prüfen Sie das nach:',
  `- Im Verzeichnis des Satzes sagt „sha256sum -c ${f.sumsFile}“, ob jede Datei so ist, wie sie geschrieben wurde.`,
  '- „verify-transcript“ von Quorate zeigt, was getan wurde, und den Hashwert des Protokolls. Vergleichen Sie ihn mit',
  '  dem, der bei der Zeremonie vorgelesen und auf Papier geschrieben wurde; ohne ihn beweist ein Protokoll nichts.',
  f.allIndexesKnown
    ? `- Das Register muss ${f.issued} Anteile aufführen. Führt es weniger auf, ist es eine alte Kopie.`
    : `- Das Register muss als „issued“ ${f.issued} angeben. Gibt es weniger an, ist es eine alte Kopie.`,
];

const NOT_TOLD = [
  'Wenn dieser Satz HashiCorp Vault oder OpenBao entsperrt: Dort weiß man nichts davon. Die Zahl der Anteile dort',
  '(„secret_shares“) bleibt, wie sie war, und der nächste Rekey (OpenBao: rotate-keys) macht neue Anteile für diese',
  'Zahl: Der hier ausgestellte Anteil ist dann wertlos.',
  '',
];

const SPEAK = 'Wenn Sie das nicht erwartet haben, sprechen Sie jetzt mit den anderen Inhabern.';

export const notices: typeof english = {
  ofNewShare: f =>
    [
      ...heading(f, 'Ein neuer Anteil Ihres Schlüsselsatzes wurde ausgestellt.'),
      ...ofShare(f, f.share),
      ...ofFiles(f),
      '',
      'Ihr eigener Anteil bleibt, wie er ist, und gilt wie zuvor. Die Schwelle ist dieselbe.',
      SPEAK,
      '',
      ...howToCheck(f),
      '',
      ...(f.scheme === 'vault' ? NOT_TOLD : []),
    ].join('\n'),
  ofReissue: f =>
    [
      ...heading(f, 'Ein Anteil Ihres Schlüsselsatzes wurde seinem Inhaber erneut ausgestellt.'),
      ...ofShare(f, f.share),
      ...ofFiles(f),
      '',
      'Es ist derselbe Anteil, verschlüsselt für den OpenPGP-Schlüssel oben. Die alte Kopie funktioniert weiter, für jeden, der',
      'sie hat; wertlos macht sie nur ein Rekey (OpenBao: rotate-keys). Es gibt nicht mehr Anteile als zuvor, und die',
      'Schwelle ist dieselbe.',
      SPEAK,
      '',
      ...howToCheck(f),
      '',
    ].join('\n'),
  ofMark: f =>
    [
      ...heading(
        f,
        `Ein Anteil Ihres Schlüsselsatzes wurde als ${shareStatuses[f.share.status]} eingetragen.`,
      ),
      `Index:             ${f.share.index}`,
      `Inhaber:           ${f.share.holder || 'nicht genannt'}`,
      `Grund:             ${f.share.reason}`,
      `Anteile übrig:     ${f.share.left}, von denen je ${f.required} zusammen der Schlüssel sind`,
      ...ofFiles(f),
      '',
      'Er funktioniert weiter, für jeden, der ihn hat. Wird er hier eingegeben, wird er mit einem Alarm zurückgewiesen.',
      SPEAK,
      '',
      ...howToCheck(f),
      '',
    ].join('\n'),
  ofFirstShare: f =>
    [
      ...heading(f, 'Sie haben einen Anteil eines neuen Schlüsselsatzes.'),
      ...ofShare(f, f.share),
      `Ihr Anteil:        die Datei in shares/, die auf „-index-${f.share.index}.asc“ endet, verschlüsselt für den`,
      '                   Schlüssel oben; „gpg --decrypt“ öffnet sie',
      ...ofFiles(f),
      '',
      'Der Hashwert des Registers in englischen Wörtern, zum Vorlesen:',
      ...inRows(pgpWords(fromHex(f.recordDigest)), 8),
      '',
      ...howToCheck(f),
      '',
    ].join('\n'),
};
