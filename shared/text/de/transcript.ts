/** The entries of a transcript in German, each in a line. */

import type { transcript as english } from '../en/transcript';
import { shareStatuses } from './share-status';
import { transcriptFacts } from './transcript-facts';

// Maps: facts are as they stand in a file, which anybody may have written.
const OPERATIONS = new Map([
  ['createKeySet', 'einen Schlüsselsatz erzeugen'],
  ['generateShare', 'einen Anteil erzeugen'],
  ['reissue', 'einen Anteil erneut ausstellen'],
  ['checkShare', 'einen Anteil prüfen'],
  ['markShare', 'einen Anteil als verloren oder vernichtet markieren'],
  ['vouchRecord', 'mit einem Hashwert vom Papier für ein Register oder einen beiseitegelegten Anteil bürgen'],
  ['recoveryToken', 'ein Wiederherstellungstoken erzeugen'],
  ['keyGen', 'KeyGen: neue Wurzelschlüssel erzeugen'],
  ['proveKeys', 'nachweisen, dass ein Quorum die Schlüssel einer Gruppe hat'],
  ['reshare', 'Reshare: Anteile derselben Wurzelschlüssel an eine andere Gruppe verteilen'],
  ['recoverA', 'Wiederherstellung A: einen verlorenen Anteil aus anderen seiner Gruppe wiederherstellen'],
  [
    'recoverB',
    'Wiederherstellung B: einen verlorenen Anteil aus der Wiederherstellungsgruppe und anderen seiner Gruppe wiederherstellen',
  ],
  ['correctClaims', 'Angaben zu einem übernommenen Satz berichtigen'],
  ['createTssVault', 'einen TSS-Tresor anlegen'],
  ['createTssGroup', 'eine Gruppe eines TSS-Tresors anlegen'],
  ['checkTssShare', 'einen Anteil eines TSS-Tresors prüfen'],
  ['vouchTssVault', 'für das Register eines TSS-Tresors bürgen'],
  ['declareTssVoid', 'Schlüssel eines TSS-Tresors für nichtig erklären'],
  ['recordTssDestroyed', 'eintragen, dass Anteile eines TSS-Tresors vernichtet wurden'],
  ['renewTssKey', 'denselben Schlüssel eines Inhabers mit neuem Ablaufdatum eintragen'],
  ['takeTssReceipt', 'eine Quittung über einen TSS-Anteil annehmen'],
  ['takeTssComplaint', 'eine Beschwerde über einen Beitrag zu TSS-Anteilen annehmen'],
  ['repair', 'in Ordnung bringen, was ein unterbrochener Lauf oder eine frühere Version hinterließ'],
]);

const OPENED = new Map([
  ['gpg', ', mit gpg geöffnet'],
  ['privateKey', ', mit einem hier eingegebenen PRIVATEN SCHLÜSSEL geöffnet'],
]);

const STATUSES = new Map(Object.entries(shareStatuses));

const CHANGES = new Map([
  ['added', 'hinzugefügt'],
  ['removed', 'entfernt'],
]);

const GIVEN_AS = new Map<string, string>(Object.entries(transcriptFacts.as));

const OUTCOMES = new Map([
  ['complete', 'vollständig'],
  ['cancelled', 'abgebrochen'],
  ['expired', 'abgelaufen'],
  ['failed', 'gescheitert'],
  ['interrupted', 'unterbrochen'],
]);

export const transcript: typeof english = {
  entryStart: f => `Begonnen: ${OPERATIONS.get(f.operation) ?? f.operation}.`,
  entryOperation: f => OPERATIONS.get(f.operation) ?? f.operation,
  entryConfirmed: () => 'Die Wörter wurden bestätigt.',
  entryMarkConfirmed: f =>
    `Die Wörter wurden bestätigt: Index ${f.index} ist ${STATUSES.get(f.status) ?? f.status} (${f.reason}).`,
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
  entryRecorded: f => `Eingetragen: ${f.issued} Anteile sind jetzt ausgestellt.`,
  entryTokenIssued: f =>
    `Wiederherstellungstoken ausgestellt, ${GIVEN_AS.get(f.as) ?? f.as}. Damit kann der versiegelte Speicher geöffnet werden.`,
  entryStoreListed: f => `Versiegelter Speicher aufgelistet: Fassung ${f.storeVersion}.`,
  entryStoreRead: f => `Eintrag ${f.entry} des versiegelten Speichers wurde gelesen.`,
  entryStoreChanging: f =>
    `Eintrag ${f.entry} des versiegelten Speichers wird geändert: ${CHANGES.get(f.change) ?? f.change}.`,
  entryStoreChanged: f => `Der versiegelte Speicher hat jetzt Fassung ${f.storeVersion}.`,
  entryEnd: f => `Beendet: ${OUTCOMES.get(f.outcome) ?? f.outcome}.`,
  entryRecordChanged: () => 'Beendet: Jemand anderes hat inzwischen das Register geändert.',
};
