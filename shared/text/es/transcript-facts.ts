/** Spanish words for the ids among the facts of a transcript's entries. */
import type { transcriptFacts as english } from '../en/transcript-facts';
import { sessionEnds } from './session-ends';
import { shareStatuses } from './share-status';

export const transcriptFacts: typeof english = {
  operation: {
    createKeySet: 'crear un conjunto de claves',
    generateShare: 'generar un fragmento',
    reissue: 'volver a emitir un fragmento',
    checkShare: 'comprobar un fragmento',
    markShare: 'marcar un fragmento como perdido o destruido',
    vouchRecord: 'dar fe de un registro o de un fragmento apartado, con un hash anotado en papel',
    recoveryToken: 'generar un token de recuperación',
    keyGen: 'KeyGen: crear claves raíz nuevas',
    proveKeys: 'demostrar que un quórum tiene las claves de un grupo',
    reshare: 'reparto (reshare): dar fragmentos de las mismas claves raíz a otro grupo',
    recoverA: 'recuperación A: dar de nuevo un fragmento perdido, a partir de otros de su grupo',
    recoverB:
      'recuperación B: dar de nuevo un fragmento perdido, a partir del grupo de recuperación y de otros de su grupo',
    correctClaims: 'corregir lo que se declaró de un conjunto adoptado',
    createTssVault: 'crear una bóveda TSS',
    createTssGroup: 'crear un grupo de una bóveda TSS',
    checkTssShare: 'comprobar un fragmento de una bóveda TSS',
    vouchTssVault: 'dar fe del registro de una bóveda TSS',
    declareTssVoid: 'declarar nulas unas claves de una bóveda TSS',
    recordTssDestroyed: 'registrar que se destruyeron fragmentos de una bóveda TSS',
    renewTssKey: 'registrar la misma clave de un titular con su nueva caducidad',
    takeTssReceipt: 'aceptar un recibo de un fragmento TSS',
    takeTssComplaint: 'aceptar una reclamación sobre una contribución a fragmentos TSS',
    repair: 'reparar lo que dejó una ejecución interrumpida o una versión anterior',
  },
  outcome: {
    complete: 'completo',
    cancelled: 'cancelado',
    expired: 'caducado',
    failed: 'fallido',
    interrupted: 'interrumpido',
    'record-changed': 'otra persona cambió el registro',
  },
  noOutcome: { unfinished: 'sin final', unreadable: 'el archivo no se puede leer' },
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
