/** Spanish words for the ids among the facts of a transcript's entries. */
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
    added: 'se añade',
    removed: 'se quita',
  },
  status: shareStatuses,
  use: { issued: 'registrado como emitido', unused: 'destruido, nunca usado' },
  by: { gpg: 'gpg', privateKey: 'una CLAVE PRIVADA que se introdujo aquí' },
  grade: { slip: 'un desliz', paper: 'otro papel', stop: 'un motivo para detenerse' },
  network: { offline: 'sin conexión', live: 'con conexión', unknown: 'no se sabe' },
  yesNo: { true: 'sí', false: 'no' },
  sessionEnded: sessionEnds,
  reason: {
    indexFound: 'hay un fragmento en el índice que iba a emitirse',
    transcriptFull: sessionEnds.transcriptFull,
    wrongToken: sessionEnds.wrongToken,
  },
  as: { openPgpMessage: 'como mensaje OpenPGP', oneTimePassword: 'con una contraseña de un solo uso' },
  wallClock: { notConfirmed: 'sin confirmar' },
  liveAccepted: { allUnwitnessed: 'todas, pues no había nadie ante la pantalla' },
  previousDigest: { unreadable: 'no se pudo leer' },
  reservedDigest: { unreadable: 'no se pudo leer' },
  found: {
    keySetAsLeft:
      'El intento se interrumpió. Esto se encontró al abrir la carpeta la vez siguiente: una exportación que estaba entera en el disco cuenta como emitida; un índice reservado sin ella queda sin usar o, en una reemisión, con su titular como antes.',
    noKeySet:
      'El intento se interrumpió antes de que se escribiera el registro del conjunto. No dio lugar a ningún conjunto y no se emitió nada.',
    vaultAsLeft:
      'Esto se interrumpió, y se encontró al abrir la carpeta la vez siguiente. Lo que dice el registro ya estaba escrito entonces; no se cambió nada más.',
    noVault:
      'Esto se interrumpió antes de que se escribiera el registro de la bóveda TSS. No dio lugar a ninguna bóveda.',
    recordRestored:
      'El registro más reciente no se pudo leer. Se repuso a partir de la versión guardada junto a él y de las actas; lo que no se pudo leer se conserva con otro nombre.',
    earlierVersion:
      'Una versión anterior de Quorate había escrito este registro sin nombrarlo en un acta. Se tomó tal como está, una sola vez; que nadie más lo cambió solo pueden demostrarlo los papeles de los titulares.',
  },
};
