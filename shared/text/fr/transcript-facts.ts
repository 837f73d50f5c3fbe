/** French words for the ids among the facts of a transcript's entries. */
import type { transcriptFacts as english } from '../en/transcript-facts';
import { sessionEnds } from './session-ends';
import { shareStatuses } from './share-status';

export const transcriptFacts: typeof english = {
  operation: {
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
  },
  outcome: {
    complete: 'mené à bien',
    cancelled: 'annulé',
    expired: 'expiré',
    failed: 'échec',
    interrupted: 'interrompu',
    'record-changed': 'le registre a été modifié par quelqu’un d’autre',
  },
  noOutcome: { unfinished: 'sans fin', unreadable: 'le fichier est illisible' },
  change: {
    added: 'en cours d’ajout',
    removed: 'en cours de retrait',
  },
  status: shareStatuses,
  use: { issued: 'enregistrée comme émise', unused: 'détruite, jamais utilisée' },
  by: { gpg: 'gpg', privateKey: 'une CLÉ PRIVÉE saisie ici' },
  grade: { slip: 'une faute de frappe', paper: 'un autre papier', stop: 'une raison de s’arrêter' },
  network: { offline: 'hors ligne', live: 'en ligne', unknown: 'non connu' },
  yesNo: { true: 'oui', false: 'non' },
  sessionEnded: sessionEnds,
  reason: {
    indexFound: 'une part se trouve à l’index qui devait être émis',
    transcriptFull: sessionEnds.transcriptFull,
    wrongToken: sessionEnds.wrongToken,
  },
  as: { openPgpMessage: 'en message OpenPGP', oneTimePassword: 'sous un mot de passe à usage unique' },
  wallClock: { notConfirmed: 'non confirmée' },
  liveAccepted: { allUnwitnessed: 'toutes, car personne n’était devant l’écran' },
  previousDigest: { unreadable: 'n’a pas pu être lu' },
  reservedDigest: { unreadable: 'n’a pas pu être lu' },
  found: {
    keySetAsLeft:
      'La tentative a été interrompue. On l’a constaté à l’ouverture suivante du dossier : un export présent sur le disque, entier, compte comme émis ; un index réservé sans export reste inutilisé ou, dans une réémission, à son détenteur comme avant.',
    noKeySet:
      'La tentative a été interrompue avant l’écriture du registre du jeu. Aucun jeu n’en est sorti et rien n’a été émis.',
    vaultAsLeft:
      'Ceci a été interrompu, et constaté à l’ouverture suivante du dossier. Ce que dit le registre était alors écrit ; rien d’autre n’a été modifié.',
    noVault: 'Ceci a été interrompu avant l’écriture du registre du coffre TSS. Aucun coffre n’en est sorti.',
    recordRestored:
      'Le registre le plus récent était illisible. Il a été rétabli depuis la version gardée à côté et les procès-verbaux ; ce qui était illisible est gardé sous un autre nom.',
    earlierVersion:
      'Une version antérieure de Quorate avait écrit ce registre sans le nommer dans un procès-verbal. Il a été pris tel quel, une fois ; que personne d’autre ne l’a modifié, seuls les papiers des détenteurs peuvent le montrer.',
  },
};
