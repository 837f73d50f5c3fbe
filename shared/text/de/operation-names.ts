/** What operations are called, by how transcripts call them, in German. */
import type { operations as all, operationName as english } from '../en/operation-names';
import { wordOf } from '../word-of';

export const operations: typeof all = {
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
};

export const operationName: typeof english = operation => wordOf(operations, operation);
