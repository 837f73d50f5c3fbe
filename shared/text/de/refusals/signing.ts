/** What is refused of exceptions, sign-offs and transcripts, in German. */
import { FEW_PLACES } from '../../en/refusals/facts';
import type { signingTexts as english } from '../../en/refusals/signing';
import { listedIn } from '../../lists';
import { plural } from '../plural';
import { thing } from './facts';

const PARTS = new Map<string, string>([
  ['expected', 'erwartet war'],
  ['happened', 'geschehen ist'],
  ['decided', 'beschlossen wurde'],
]);

/** Fields of a sign-off, as they are asked for. */
const FIELDS = new Map([
  ['role', 'Die Rolle'],
  ['name', 'Der Name'],
  ['file', 'Die Datei'],
  ['digest', 'Der Hashwert'],
]);

export const signingTexts: typeof english = {
  // Exceptions and sign-off
  EXCEPTION_UNUSABLE: f =>
    f.name === 'witness'
      ? 'Eine Abweichung braucht den Namen des Zeugen, der sie festhält: 1 bis 100 einfache Zeichen auf einer Zeile.'
      : `Sagen Sie in 1 bis ${f.expected} einfachen Zeichen, was ${PARTS.get(f.name) ?? f.name}.`,
  SIGN_OFF_UNUSABLE: f =>
    f.name === 'reason'
      ? `Wer nicht abzeichnen will, sagt, warum, in 1 bis ${f.expected} einfachen Zeichen.`
      : `${FIELDS.get(f.name) ?? `„${f.name}“`} in dieser Abzeichnung ist nicht brauchbar. Eine Rolle oder ein Name hat 1 bis 100 einfache Zeichen auf einer Zeile.`,
  SIGN_OFF_REPEATED: f =>
    `${thing(f, '', 'Diese Person')} hat in dieser Rolle und auf diese Art schon abgezeichnet.`,
  SIGN_OFFS_UNREADABLE: f => `${thing(f, '', 'Dies')} ist keine Datei mit Abzeichnungen.`,
  SIGN_OFFS_BROKEN: f =>
    `Die Kette dieser Abzeichnungen ist bei Zeile ${f.position} gebrochen: Sie wurde verändert, oder Zeilen fehlen. Verlassen Sie sich nicht darauf.`,
  SIGN_OFFS_OTHER_TRANSCRIPT: () =>
    'Diese Abzeichnungen gehören zu einem anderen Protokoll oder zu einem anderen Stand von diesem. Verlassen Sie sich dafür nicht auf sie.',
  CHECKLIST_UNUSABLE: f =>
    `Die Checkliste neben diesem Protokoll gehört zu einem anderen oder wurde in Zeile ${f.position} verändert. Nichts davon wird gezeigt, und nichts lässt sich abhaken; das Protokoll gilt ohne sie. Für eine neue legen Sie die Datei beiseite.`,
  SIGNATURE_UNREADABLE: () =>
    'Das ist keine einzelne abgetrennte OpenPGP-Signatur. Erzeugen Sie sie mit „gpg --armor --detach-sign“ aus der Datei zum Abzeichnen.',
  SIGNATURE_OTHER_KEY: () =>
    'Diese Signatur stammt von einem anderen Schlüssel als dem, der hierher gehört. Lassen Sie mit dem richtigen signieren; oder bringen Sie, wo ein öffentlicher Schlüssel dazugehört, den Schlüssel dessen, der signiert hat.',
  SIGNATURE_OTHER_TEXT: () =>
    'Diese Signatur passt nicht zum Text: Eine andere Datei wurde signiert, oder eine der beiden wurde verändert. Signieren Sie die Datei zum Abzeichnen, wie sie ist.',
  SIGNATURES_UNUSABLE: f =>
    `Das Programm kann auf diesem Rechner keine Signaturen ${f.name ? `der Art ${f.name}` : 'dieser Art'} prüfen: Es hat es mit einer eigenen versucht. Über Ihre ist nichts gesagt. Zeichnen Sie auf Papier ab, oder mit einem anderen Rechner.`,
  SIGNATURE_FUTURE: () =>
    'Diese Signatur wurde nach der Uhr dieses Rechners in der Zukunft gemacht. Prüfen Sie die Uhr beider Rechner.',
  SIGNATURE_TOO_OLD: () =>
    'Diese Signatur trägt ein Datum vor dem Ende der Zeremonie. Prüfen Sie die Uhr des Rechners, auf dem sie gemacht wurde, und signieren Sie noch einmal.',
  SIGNATURE_UNVERIFIABLE: () =>
    'Auf diese Signatur ist kein Verlass: Ihr Schlüssel durfte damals nicht signieren, ist abgelaufen oder widerrufen, oder ihr Verfahren ist zu schwach. Signieren Sie mit einem anderen Schlüssel.',

  // A transcript
  TRANSCRIPT_UNREADABLE: f =>
    `${thing(f, '', 'Dies')} ist kein Protokoll von Quorate, oder Zeilenenden oder Zeichencodierung wurden unterwegs geändert. Wählen Sie eine andere Datei oder eine unveränderte Kopie.`,
  TRANSCRIPT_BROKEN: f =>
    `Die Kette dieses Protokolls ist bei Zeile ${f.position} gebrochen: Es wurde verändert, oder Zeilen fehlen. Verlassen Sie sich nicht darauf.`,
  TRANSCRIPT_FULL: () =>
    'Das Protokoll hat nur noch für sein Ende Platz, also ist der Vorgang beendet, und nichts wurde ausgestellt. Beginnen Sie einen neuen.',
  TRANSCRIPT_UNFINISHED: () =>
    'Dieses Protokoll hat keinen Eintrag vom Ende: Der Vorgang wurde unterbrochen, oder das Ende wurde abgeschnitten.',
  TRANSCRIPT_OTHER_DIGEST: (f, say) => {
    if (f.sameCeremony)
      return `Dieses Protokoll ist von der Zeremonie dieses Hashwerts, wurde aber abgeschnitten oder verändert: Verlassen Sie sich nicht darauf. Das mit diesem Hashwert ist „${f.directory}/transcripts/${f.name}“.`;
    if (f.of !== undefined)
      return `Der angegebene Hashwert gehört zu einer anderen Zeremonie: von ${f.of}, begonnen am ${say.time('de', f.begun!)}. Wählen Sie diese: „${f.directory}/transcripts/${f.name}“.`;
    const all = f.in === 'words' ? '32 Wörtern' : '16 Vierergruppen';
    const unit =
      f.in === 'words' ? { one: 'Wort', other: 'den Wörtern' } : { one: 'Gruppe', other: 'den Gruppen' };
    const where =
      f.places.length > FEW_PLACES
        ? `in ${f.places.length} von ${all}, ab ${unit.one} ${f.places[0]}`
        : `nur in ${plural(f.places.length, unit)} ${listedIn('de')(f.places.map(String))} von ${all}`;
    return `Der angegebene Hashwert ist nicht der dieses Protokolls: Er weicht ${where} ab. Vergleichen Sie ihn noch einmal mit dem Papier. Steht dort, was Sie angegeben haben, verlassen Sie sich nicht auf dieses Protokoll.`;
  },
  DIGEST_UNREADABLE: f =>
    f.position
      ? `Wort ${f.position} ist nicht das PGP-Wort, das dort stehen kann: Es ist vertippt, oder ein Wort davor fehlt, ist doppelt oder vertauscht. Schreiben Sie es noch einmal vom Papier ab.`
      : `Ein Hashwert hat 64 Hex-Ziffern oder 32 PGP-Wörter${f.seen ? `; dies sind ${f.seen}` : ''}. Schreiben Sie ihn noch einmal vom Papier ab.`,

  // People speak for a record or a share by a digest from paper
  DIGEST_OTHER: () =>
    'Dies ist weder der Hashwert des Registers noch der des Protokolls eines beiseitegelegten Anteils. Vergleichen Sie ihn mit dem Papier; steht er so dort, halten Sie an: Dieser Ordner ist nicht der, den die Zeremonie hinterließ.',
  APART_ALTERED: f =>
    `Was das Register über den Anteil mit Index ${f.index} sagt, ist nicht, was das Protokoll sagt, dessen Hashwert eingegeben wurde. Halten Sie an: Jemand hat das Register geändert. Tragen Sie danach nichts ein, und klären Sie, welche Kopie des Registers die richtige ist.`,
  APART_NOT_TOLD: f =>
    `${thing(f, 'Das Protokoll ', 'Das Protokoll seines Vorgangs')} ist nicht lesbar, also spricht kein Hashwert für den beiseitegelegten Anteil mit Index ${f.index}. Spielen Sie es aus einer Kopie zurück; oder sagen Sie, wenn er vernichtet ist, mit dem Hashwert des Registers, dass er nie verwendet wird.`,
  DIGEST_FROM_PAPER: (f, say) =>
    `Der Anteil zu ${thing(f, 'Protokoll ', 'diesem Protokoll')} ist beiseitegelegt, und der Hashwert muss vom Papier kommen: Er wird nicht gezeigt, und nichts wird damit abgezeichnet, bis mit ihm gesagt ist, was aus dem Anteil wird (${say.by.vouch}).`,
  NOTHING_TO_VOUCH: () =>
    'Hier gibt es nichts, wofür zu bürgen wäre: Protokolle sprechen für das Register, und kein Anteil ist beiseitegelegt.',
  EXPORT_STILL_THERE: f =>
    `${thing(f, '', 'Die Datei')} ist noch da, und ganz, also ist dieser Anteil zu gebrauchen. Vernichten Sie sie und jede Kopie, oder schieben Sie sie zur Untersuchung weg; dann sagen Sie noch einmal, dass er nie verwendet wird.`,
  EXPORT_NOT_WHOLE: f =>
    `Der Export ${thing(f, '', 'dieses Anteils')} ist nicht so da, wie er geschrieben wurde. Legen Sie ihn an seinen Platz zurück, und beginnen Sie neu; oder sagen Sie, dass der Anteil vernichtet wurde und nie verwendet wird.`,
};
