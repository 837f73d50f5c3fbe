/** German words for the ids among the facts of a transcript's entries. */
import type { transcriptFacts as english } from '../en/transcript-facts';
import { sessionEnds } from './session-ends';
import { shareStatuses } from './share-status';

export const transcriptFacts: typeof english = {
  operation: {
    createKeySet: 'einen Schlüsselsatz erzeugen',
    generateShare: 'einen Anteil erzeugen',
    reissue: 'einen Anteil erneut ausstellen',
    checkShare: 'einen Anteil prüfen',
    markShare: 'einen Anteil als verloren oder vernichtet markieren',
    vouchRecord: 'mit einem Hashwert vom Papier für ein Register oder einen beiseitegelegten Anteil bürgen',
    recoveryToken: 'ein Wiederherstellungstoken erzeugen',
    keyGen: 'KeyGen: neue Wurzelschlüssel erzeugen',
    proveKeys: 'nachweisen, dass ein Quorum die Schlüssel einer Gruppe hat',
    reshare: 'Reshare: Anteile derselben Wurzelschlüssel an eine andere Gruppe verteilen',
    recoverA: 'Wiederherstellung A: einen verlorenen Anteil aus anderen seiner Gruppe wiederherstellen',
    recoverB:
      'Wiederherstellung B: einen verlorenen Anteil aus der Wiederherstellungsgruppe und anderen seiner Gruppe wiederherstellen',
    correctClaims: 'Angaben zu einem übernommenen Satz berichtigen',
    createTssVault: 'einen TSS-Tresor anlegen',
    createTssGroup: 'eine Gruppe eines TSS-Tresors anlegen',
    checkTssShare: 'einen Anteil eines TSS-Tresors prüfen',
    vouchTssVault: 'für das Register eines TSS-Tresors bürgen',
    declareTssVoid: 'Schlüssel eines TSS-Tresors für nichtig erklären',
    recordTssDestroyed: 'eintragen, dass Anteile eines TSS-Tresors vernichtet wurden',
    renewTssKey: 'denselben Schlüssel eines Inhabers mit neuem Ablaufdatum eintragen',
    takeTssReceipt: 'eine Quittung über einen TSS-Anteil annehmen',
    takeTssComplaint: 'eine Beschwerde über einen Beitrag zu TSS-Anteilen annehmen',
    repair: 'in Ordnung bringen, was ein unterbrochener Lauf oder eine frühere Version hinterließ',
  },
  outcome: {
    complete: 'vollständig',
    cancelled: 'abgebrochen',
    expired: 'abgelaufen',
    failed: 'gescheitert',
    interrupted: 'unterbrochen',
    'record-changed': 'jemand anderes hat das Register geändert',
  },
  noOutcome: { unfinished: 'ohne Ende', unreadable: 'die Datei ist nicht lesbar' },
  change: {
    added: 'hinzugefügt',
    removed: 'entfernt',
  },
  status: shareStatuses,
  use: { issued: 'als ausgestellt eingetragen', unused: 'vernichtet, nie verwendet' },
  by: { gpg: 'gpg', privateKey: 'ein hier eingegebener PRIVATER SCHLÜSSEL' },
  grade: { slip: 'ein Versehen', paper: 'ein anderes Papier', stop: 'ein Grund anzuhalten' },
  network: { offline: 'offline', live: 'verbunden', unknown: 'nicht bekannt' },
  yesNo: { true: 'ja', false: 'nein' },
  sessionEnded: sessionEnds,
  reason: {
    indexFound: 'der Index, der ausgestellt werden sollte, gehört schon zu einem Anteil',
    transcriptFull: sessionEnds.transcriptFull,
    wrongToken: sessionEnds.wrongToken,
  },
  as: { openPgpMessage: 'als OpenPGP-Nachricht', oneTimePassword: 'unter einem Einmalpasswort' },
  wallClock: { notConfirmed: 'nicht bestätigt' },
  liveAccepted: { allUnwitnessed: 'alle, da niemand am Bildschirm war' },
  previousDigest: { unreadable: 'war nicht lesbar' },
  reservedDigest: { unreadable: 'war nicht lesbar' },
  found: {
    keySetAsLeft:
      'Der Vorgang wurde unterbrochen. Dies wurde gefunden, als der Ordner das nächste Mal geöffnet wurde: Ein Export, der ganz auf der Platte war, zählt als ausgestellt; ein reservierter Index ohne Export bleibt ungenutzt oder, beim erneuten Ausstellen, bei seinem bisherigen Inhaber.',
    noKeySet:
      'Der Vorgang wurde unterbrochen, bevor das Register des Satzes geschrieben war. Ein Satz ist nicht daraus geworden, und nichts wurde ausgestellt.',
    vaultAsLeft:
      'Dies wurde unterbrochen, und gefunden, als der Ordner das nächste Mal geöffnet wurde. Was das Register sagt, war bis dahin geschrieben; sonst wurde nichts geändert.',
    noVault:
      'Dies wurde unterbrochen, bevor das Register des TSS-Tresors geschrieben war. Ein Tresor ist nicht daraus geworden.',
    recordRestored:
      'Das neueste Register war nicht lesbar. Es wurde aus der daneben aufbewahrten Fassung und den Protokollen zurückgespielt; was nicht lesbar war, wird unter anderem Namen aufbewahrt.',
    earlierVersion:
      'Eine frühere Version von Quorate hatte dieses Register geschrieben, ohne es in einem Protokoll zu nennen. Es wurde dieses eine Mal genommen, wie es ist; dass niemand sonst es geändert hat, können nur die Papiere der Inhaber zeigen.',
  },
};
