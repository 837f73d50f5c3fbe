/** What operations are called, by how transcripts call them. */
import { wordOf } from '../word-of';

export const operations = {
  createKeySet: 'create a key set',
  generateShare: 'generate a share',
  reissue: 'reissue a share',
  checkShare: 'check a share',
  markShare: 'mark a share lost or destroyed',
  vouchRecord: 'vouch for a record or a share kept apart, by a digest from paper',
  recoveryToken: 'generate a recovery token',
  keyGen: 'KeyGen: make new root keys',
  proveKeys: 'prove that a quorum holds the keys of a group',
  reshare: 'reshare: give shares of the same root keys to another group',
  recoverA: 'recovery A: give a lost share again, from others of its group',
  recoverB: 'recovery B: give a lost share again, from the recovery group and others of its group',
  correctClaims: 'correct what is claimed of an adopted set',
  createTssVault: 'create a TSS vault',
  createTssGroup: 'create a group of a TSS vault',
  checkTssShare: 'check a share of a TSS vault',
  vouchTssVault: 'vouch for the record of a TSS vault',
  declareTssVoid: 'declare keys of a TSS vault void',
  recordTssDestroyed: 'record that shares of a TSS vault were destroyed',
  renewTssKey: 'record the same key of a holder with its new expiry',
  takeTssReceipt: 'take a receipt of a TSS share',
  takeTssComplaint: 'take a complaint about a contribution to TSS shares',
  repair: 'repair what an interrupted run or an earlier version left',
};

export const operationName = (operation: string): string => wordOf(operations, operation);
