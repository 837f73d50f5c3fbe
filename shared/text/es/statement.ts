/** Every line of a statement in Spanish, by its id: the facts of the English one, all of them. */
import type { StatementTexts } from '../statement-lines';

export const statement: StatementTexts = {
  words: {
    mode: { real: '', practice: 'PRÁCTICA: ' },
    status: {
      unconfirmed: 'sin confirmar',
      active: 'activo',
      lost: 'perdido',
      destroyed: 'destruido',
    },
    payload: {
      hex: 'texto hexadecimal',
      base64: 'texto base64',
      raw: 'bytes sin codificar',
      secretsjs: 'la cadena de secrets.js',
    },
    unit: { bytes: 'bytes', characters: 'caracteres' },
  },
  lines: {
    createKeySet: 'Operación: {mode}crear un conjunto de claves',
    generateShare: 'Operación: {mode}generar un fragmento',
    reissueShare: 'Operación: {mode}volver a emitir un fragmento',
    checkShare: 'Operación: {mode}comprobar un fragmento',
    markShare: 'Operación: {mode}marcar un fragmento como {status}',
    vouchForRecord: 'Operación: {mode}dar fe del registro',
    recordShareApart: 'Operación: {mode}registrar un fragmento que se emitió y está apartado',
    giveUpShareApart: 'Operación: {mode}renunciar a un fragmento que se emitió y está apartado',
    issueRecoveryToken: 'Operación: {mode}generar un token de recuperación',

    keySet: 'Conjunto de claves: {name}',
    keySetId: 'ID del conjunto: {keySetId}',
    scheme: 'Esquema: {scheme}',
    required: 'Necesarios: {required} de {issued} fragmentos emitidos',
    record: 'Registro: número {number}, {digest}',
    claimed:
      'Declarado al adoptar: {required} necesarios, {issued} emitidos, índices {indexes* }, fragmentos de {length} {unit}',
    claimedWithoutIndexes:
      'Declarado al adoptar: {required} necesarios, {issued} emitidos, índices ninguno conocido, fragmentos de {length} {unit}',
    claimedWithoutLength:
      'Declarado al adoptar: {required} necesarios, {issued} emitidos, índices {indexes* }, longitud de un fragmento no conocida: la muestra el primero que se introduzca',
    claimedWithoutBoth:
      'Declarado al adoptar: {required} necesarios, {issued} emitidos, índices ninguno conocido, longitud de un fragmento no conocida: la muestra el primero que se introduzca',
    privateKeys:
      'Claves privadas: pueden introducirse en este equipo; cada una que se introduzca queda expuesta en él',
    unwitnessed: 'Sin testigos: nadie ante la pantalla',
    nonce: 'Nonce: {nonce}',

    key: 'Clave: {fingerprint:groups}',
    keyNamed: 'Clave, nombre en ella: {userIds*; }',
    keyNameless: 'Clave, nombre en ella: ninguno',
    keyPart: 'Clave, parte usada: {algorithm}, {fingerprint:groups}',
    keyBytes: 'Clave, bytes: SHA-256 {sha256}',
    holder: 'Titular {number}: {holder}, índice {index}',
    holderKey: 'Clave {number}: {fingerprint:groups}',
    holderKeyNamed: 'Clave {number}, nombre en ella: {userIds*; }',
    holderKeyNameless: 'Clave {number}, nombre en ella: ninguno',
    holderKeyPart: 'Clave {number}, parte usada: {algorithm}, {fingerprint:groups}',
    holderKeyBytes: 'Clave {number}, bytes: SHA-256 {sha256}',

    secretDrawn: 'Secreto: {bytes} bytes aleatorios, generados por el programa',
    requiredOfNew: 'Necesarios: {required} de {shares} fragmentos',
    sealsOne: 'Sellado: 1 entrada, en el almacén sellado',
    seals: 'Sellado: {entries} entradas, en el almacén sellado',
    asMessages: 'Forma: mensajes OpenPGP que contienen {payload}, en archivos',

    issuesNew: 'Emite: un fragmento nuevo, índice {index}',
    issuesAgain: 'Emite: el fragmento con índice {index}, otra vez',
    issuesNothing: 'Emite: nada',
    to: 'Para: {holder}',
    asMessage: 'Forma: mensaje OpenPGP que contiene {payload}, en un archivo',
    namedHere:
      'Nombrado aquí: el registro no decía quién tiene este índice; desde ahora nombra a este titular',
    oldCopy: 'Copia antigua: es el mismo fragmento y todavía sirve a quien la tenga',
    untilNow: 'Hasta ahora: consta como {status}; después, sin confirmar',
    sameKey: 'Observación: la misma clave OpenPGP que antes',
    proofShares: 'Fragmentos de control: {more} más de los necesarios; todos deben concordar',
    lengthClaimed: 'Longitud declarada: el secreto tiene {bytes} bytes',
    declaredRandom:
      'Declarado: la clave se generó al azar; el registro recibe valores de verificación de los fragmentos que concuerdan',
    collision:
      'Riesgo de colisión: aceptado: no se conocen {unknown} índices emitidos; la probabilidad de dar con uno es de {unknown} entre {pool} ({percent} %) si la herramienta generó sus índices al azar',

    showsAll: 'Muestra: si el fragmento es correcto, y de quién es',
    showsSomeElseFormAndIndex:
      'Muestra: si el fragmento es correcto, cuando el registro puede evaluarlo; si no, solo su forma y su índice',
    showsSomeElseForm:
      'Muestra: si el fragmento es correcto, cuando el registro puede evaluarlo; si no, solo su forma',
    showsFormAndIndex:
      'Muestra: solo su forma y su índice: el registro no puede evaluar un fragmento de este conjunto',
    showsForm: 'Muestra: solo su forma: el registro no puede evaluar un fragmento de este conjunto',

    marked: 'Fragmento: índice {index}, {holder}, hasta ahora {status}',
    markedUnnamed: 'Fragmento: índice {index}, titular no indicado, hasta ahora {status}',
    reason: 'Motivo: {reason}',
    left: 'Quedan después: {left} fragmentos, {required} necesarios',
    leftJustEnough:
      'Quedan después: {left} fragmentos, {required} necesarios; exactamente los necesarios: si se pierde uno más, nadie podrá recuperar la clave',
    leftTooFew:
      'Quedan después: {left} fragmentos, {required} necesarios; con menos de los necesarios nadie puede recuperar la clave',

    recordOnPaper: 'En papel: los presentes dicen que este número y este hash están en sus papeles',
    recordUnwitnessed: 'En la carpeta: ningún acta legible responde de este registro',
    exportUnlisted: 'En contra: en la carpeta, no en este registro: {file} (índice {index})',
    noticesUnlisted: 'En contra: en la carpeta, no en este registro: {files*, }',
    manyNoticesUnlisted: 'En contra: en la carpeta, no en este registro: {files*, } y {more} avisos más',
    sumsNameAnother: 'En contra: {file} nombra otro registro, {digest}',
    notTheVersionBefore: 'En contra: {file} no es la versión anterior a él',
    listed: 'Fragmento: índice {index}, {holder}, {status}',
    listedUnnamed: 'Fragmento: índice {index}, titular no indicado, {status}',
    notListed: 'Fragmentos que no constan: {shares}, no se conocen sus índices',
    reserved: 'Reservado: índice {index}, {holder}',
    neverIssued: 'Nunca emitidos: índices {indexes* }',
    noneNeverIssued: 'Nunca emitidos: ningún índice',
    changesNothing: 'Cambia: nada, salvo que en el registro consta el acta de este intento',

    apart: 'Fragmento: índice {index}, {holder}',
    apartAgain: 'Fragmento: índice {index}, {holder}, emitido otra vez',
    apartFile: 'Archivo: {file}, SHA-256 {sha256}',
    apartTranscript: 'Acta: {file}, {digest}',
    apartTranscriptUnread: 'Acta: {file}, no se puede leer',
    transcriptOnPaper: 'En papel: los presentes dicen que el hash de esta acta está en sus papeles',
    recordDigestOnPaper: 'En papel: los presentes dicen que el hash de este registro está en sus papeles',
    becomesIssued: 'Desde ahora: consta como emitido, sin confirmar; {issued} fragmentos emitidos',
    becomesIssuedAgain:
      'Desde ahora: consta como emitido otra vez, sin confirmar; la copia antigua es el mismo fragmento y todavía sirve',
    becomesUnused:
      'Desde ahora: nunca se usará: los presentes dicen que se destruyó; el índice {index} no se vuelve a dar, {holder} puede recibir otro fragmento, para otra clave',
    becomesUnusedAgain:
      'Desde ahora: nunca se usará: los presentes dicen que esta copia se destruyó; el índice {index} sigue constando como estaba',

    opensStore: 'Abre: el almacén sellado, durante {minutes} minutos como máximo, a quien tenga el token',
    token: 'Token: {characters} caracteres, prefijo {prefix}',
    tokenWithoutPrefix: 'Token: {characters} caracteres, sin prefijo',
    asMessageOfToken: 'Entregado como: mensaje OpenPGP que contiene el token',
    underPassword: 'Entregado como: XOR con la contraseña de un solo uso, base64',
    store: 'Almacén sellado: versión {version}, SHA-256 {sha256}',
    storeEmpty: 'Almacén sellado: vacío, todavía sin versión',

    keyGen: 'Operación: {mode}claves raíz nuevas (KeyGen)',
    tssVault: 'Bóveda TSS: {name}',
    tssVaultId: 'ID de la bóveda TSS: {vaultId}',
    tssRequest: 'Solicitud TSS: {requestId}, {type}',
    tssDescription: 'Descripción: {description}',
    tssContext: 'Contexto: {context}',
    tssStrict: 'Modo: estricto, un proceso para cada contribución hecha aquí',
    tssNormal: 'Modo: normal, un solo proceso para todas las contribuciones hechas aquí',
    tssSource: 'Grupo de origen: {type} {groupId}, {threshold} de {participants}',
    tssSourceEpoch: 'Época de origen: {epoch}, {hash}',
    tssTarget: 'Grupo de destino: {type} {groupId}, {threshold} de {participants}',
    tssHolder: 'Titular {number}: {holder}',
    tssConfirmedBy: 'Confirmada por: {holders*, }',
    tssMadeHere: 'Contribución {number}, {holder}: hecha aquí, {digest}',
    tssMadeElsewhere: 'Contribución {number}, {holder}: hecha en otro sitio, {digest}',
    tssBroughtTogether:
      'Contribución {number}, {holder}: hecha en otro sitio, {digest}; llegó con su archivo: quien la hizo o este equipo pudo probar muchas claves',
    reshare: 'Operación: {mode}fragmentos de las mismas claves raíz para otro grupo (reshare)',
    tssEnteredHere: 'Contribución {number}, {holder}: hecha aquí, del fragmento que se introduce',
    tssAbsent: 'Titular {number}, {holder}: figura en la lista, y no participa',
    tssRootsStay: 'Claves raíz: siguen como están; los fragmentos entregados antes todavía sirven',
    recoverA:
      'Operación: {mode}un fragmento perdido otra vez, a partir de otros del mismo grupo (recuperación A)',
    recoverB:
      'Operación: {mode}un fragmento perdido otra vez, a partir del grupo de recuperación y de otros del mismo grupo (recuperación B)',
    tssLost: 'Fragmento perdido: de titular {number}, {holder}; clave hasta ahora: {fingerprint:groups}',
    tssHelps: 'Ayuda: titular {number} de {type}, {holder}',
    tssKeysStay: 'Claves: siguen como están, igual que todos los demás fragmentos',
    tssLostStillOpens:
      'Fragmento perdido: sigue sirviendo a quien lo encuentre; aquí no se hace nada contra uno robado',
    tssHolderNotYet:
      'Utilizable: cuando {holder} haya confirmado el fragmento con un recibo, con la clave de arriba',
    tssNotYet: 'Utilizable: cuando cada titular haya confirmado su fragmento con un recibo',

    proveKeys: 'Operación: {mode}demostrar que un quórum tiene las claves de un grupo',
    tssProofGroup: 'Grupo: {type} {groupId}, {threshold} de {participants}',
    tssProofEpoch: 'Época: {epoch}, {hash}',
    tssSigner: 'Firmante {number}: {holder}',
    tssProofTime: 'Hora: {time}',
    tssProofChallenge: 'Texto del verificador: {challenge}',
    tssProofSigned:
      'Se firma: en cada curva un solo texto con la bóveda, el grupo, la época, la hora, los firmantes y el hash del texto del verificador; nada más',
  },
};
