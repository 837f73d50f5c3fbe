/** French words for the ids among the facts of a transcript's entries. */
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
