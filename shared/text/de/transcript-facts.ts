/** German words for the ids among the facts of a transcript's entries. */
import type { transcriptFacts as english } from '../en/transcript-facts';
import { noOutcome, outcomes } from './endings';
import { operations } from './operation-names';
import { sessionEnds } from './session-ends';
import { shareStatuses } from './share-status';

export const transcriptFacts: typeof english = {
  operation: operations,
  outcome: outcomes,
  noOutcome,
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
