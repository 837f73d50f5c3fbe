/** What operations are called, by how transcripts call them, in French. */
import type { operations as all, operationName as english } from '../en/operation-names';
import { wordOf } from '../word-of';

export const operations: typeof all = {
  createKeySet: 'créer un jeu de clés',
  generateShare: 'générer une part',
  reissue: 'réémettre une part',
  checkShare: 'contrôler une part',
  markShare: 'marquer une part comme perdue ou détruite',
  vouchRecord: 'attester un registre ou une part mise de côté, par un condensat du papier',
  recoveryToken: 'générer un jeton de récupération',
  keyGen: 'KeyGen : faire de nouvelles clés racines',
  proveKeys: 'prouver qu’un quorum détient les clés d’un groupe',
  reshare: 'repartager : donner des parts des mêmes clés racines à un autre groupe',
  recoverA: 'récupération A : redonner une part perdue, depuis d’autres de son groupe',
  recoverB:
    'récupération B : redonner une part perdue, depuis le groupe de récupération et d’autres de son groupe',
  correctClaims: 'corriger ce qui est déclaré d’un jeu adopté',
  createTssVault: 'créer un coffre TSS',
  createTssGroup: 'créer un groupe d’un coffre TSS',
  checkTssShare: 'contrôler une part d’un coffre TSS',
  vouchTssVault: 'attester le registre d’un coffre TSS',
  declareTssVoid: 'déclarer nulles des clés d’un coffre TSS',
  recordTssDestroyed: 'enregistrer que des parts d’un coffre TSS ont été détruites',
  renewTssKey: 'enregistrer la même clé d’un détenteur avec sa nouvelle expiration',
  takeTssReceipt: 'enregistrer un reçu d’une part TSS',
  takeTssComplaint: 'enregistrer une plainte sur une contribution à des parts TSS',
  repair: 'réparer ce qu’une exécution interrompue ou une version antérieure a laissé',
};

export const operationName: typeof english = operation => wordOf(operations, operation);
