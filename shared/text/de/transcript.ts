/** The entries of a transcript in German, each in a line. */

import { saidShares } from '../ceremony-shares';
import type { transcript as english } from '../en/transcript';
import { wordOf } from '../word-of';
import { brokenOff } from './broken-off';
import { plural } from './plural';
import { shareStatuses } from './share-status';
import { transcriptFacts } from './transcript-facts';

const OPENED = new Map([
  ['gpg', ', mit gpg geöffnet'],
  ['privateKey', ', mit einem hier eingegebenen PRIVATEN SCHLÜSSEL geöffnet'],
]);

export const transcript: typeof english = {
  entryStart: f => `Begonnen: ${wordOf(transcriptFacts.operation, f.operation)}.`,
  entryOperation: f => wordOf(transcriptFacts.operation, f.operation),
  entryConfirmed: () => 'Die Wörter wurden bestätigt.',
  entryMarkConfirmed: f =>
    `Die Wörter wurden bestätigt: Index ${f.index} ist ${wordOf(shareStatuses, f.status)} (${f.reason}).`,
  entryRecordVouched: f => `Die Wörter wurden bestätigt: Register Nummer ${f.number} ist das auf dem Papier.`,
  entryShareVouched: f =>
    `Die Wörter wurden bestätigt: Der beiseitegelegte Anteil mit Index ${f.index} ${f.use === 'issued' ? 'wird als ausgestellt eingetragen' : 'wurde vernichtet und wird nie verwendet'}.`,
  entryShareAccepted: ({ holder, index, progress, required, proofShares, by, saidHolder }) =>
    `Anteil angenommen: ${holder || 'Inhaber nicht genannt'}, Index ${index} (${progress} von ${required}${proofShares && ` + ${proofShares}`})${OPENED.get(by) ?? ''}.${saidHolder && ` An der Tastatur war nach eigener Angabe ${saidHolder}.`}`,
  entryShareRefused: f => `Anteil zurückgewiesen: ${f.code}.`,
  entryShareAlarm: f => `ALARM: Anteil zurückgewiesen: ${f.code}.`,
  entryRefused: f => `Zurückgewiesen: ${f.code}.`,
  entryReserved: f => `Index ${f.index} im Register reserviert.`,
  entryRecordNext: f => `Als Nächstes wird Register Nummer ${f.number} geschrieben: ${f.digest}.`,
  entryExported: () => 'Verschlüsselte Anteile geschrieben und zurückgelesen.',
  entryProofExported: f => `Der Nachweis wurde geprüft, geschrieben und zurückgelesen: SHA-256 ${f.proof}.`,
  entryWriteFailed: f => `Schreiben fehlgeschlagen: ${f.code}.`,
  entryException: f => `ABWEICHUNG, festgehalten von ${f.witness}.`,
  entryRecorded: f =>
    `Eingetragen. Ausgestellte Anteile insgesamt, verlorene und vernichtete mitgezählt: ${f.issued}.`,
  entryTokenIssued: f =>
    `Wiederherstellungstoken ausgestellt, ${wordOf(transcriptFacts.as, f.as)}. Damit kann der versiegelte Speicher geöffnet werden.`,
  entryStoreListed: f => `Versiegelter Speicher aufgelistet: Fassung ${f.storeVersion}.`,
  entryStoreRead: f => `Eintrag ${f.entry} des versiegelten Speichers wurde gelesen.`,
  entryStoreChanging: f =>
    `Eintrag ${f.entry} des versiegelten Speichers wird geändert: ${wordOf(transcriptFacts.change, f.change)}.`,
  entryStoreChanged: f => `Der versiegelte Speicher hat jetzt Fassung ${f.storeVersion}.`,
  entryEnd: f => `Beendet: ${wordOf(transcriptFacts.outcome, f.outcome)}.`,
  entryEndReached: f => `Beendet: ${wordOf(transcriptFacts.outcome, f.outcome)}.${brokenOff.andReached(f)}`,
  ceremonyReached: f => brokenOff.reached(f),
  entryOutcome: f => wordOf({ ...transcriptFacts.outcome, ...transcriptFacts.noOutcome }, f.outcome),
  ceremonyShares: f => {
    const said = saidShares('de', f, (index, holder) =>
      holder ? `${holder}, Index ${index}` : `Index ${index}`,
    );
    const name = plural(f.shares.length, { one: 'Anteil', other: 'Anteile' });
    return `${f.marked ? `Als ${wordOf(shareStatuses, f.marked)} markieren` : name}: ${said}`;
  },
  entryRecordChanged: () => 'Beendet: Jemand anderes hat inzwischen das Register geändert.',
};
