/** The command tss, in Spanish. */
import { plural } from '../../../../shared/text/es/plural';
import type { tss as english } from '../en/tss';

/** Values of files in words; one that is not here is shown as it is. */
const WORDS = new Map([
  ['issued', 'emitida'],
  ['valid', 'válida'],
  ['void', 'nula'],
  ['strict', 'estricto'],
  ['confirmed', 'confirmada'],
  ['declined', 'rechazada'],
  ['digest', 'hash'],
  ['file', 'archivo'],
  ['complaint', 'reclamación sobre una contribución'],
  ['declared', 'declarada por las personas'],
  ['does-not-fit', 'no concuerda'],
  ['does-not-decrypt', 'no se abre'],
  ['foreign-content', 'es de otra cosa'],
]);
const worded = (value: string): string => WORDS.get(value) ?? value;

export const tss: typeof english = {
  vault: 'la bóveda TSS, por su ID o nombre',
  type: 'de un grupo: MainGroup, SigningGroup o RecoveryGroup;\nde una solicitud: KeyGen, KeyGenFromKeyGroup o Recovery',
  threshold: 'cuántos fragmentos del grupo hacen falta',
  holder: 'de un grupo: un titular, en el orden de sus números; de confirm-text: de quién',
  target: 'el grupo que recibe fragmentos',
  source: 'el grupo cuyos titulares traen los suyos',
  node: 'número de un titular de origen que participa (repetible)',
  recoveryMode: 'un fragmento perdido (A, B), o un grupo principal nuevo (C)',
  lostHolder: 'recuperación A y B: de quién es el fragmento; con --new-key si también se perdió la clave',
  absent: 'request run: número de un titular de origen que figura y no participa',
  mainNode: 'recuperación B: un titular del grupo principal que participa (repetible)',
  description: 'para qué es la solicitud',
  expiresDays: 'cuánto espera las confirmaciones (7)',
  normal: 'no estricto: un solo proceso para todos los fragmentos; queda registrado',
  code: 'confirm-text: el código del mensaje para este titular',
  decline: 'confirm-text: el texto con el que no se está de acuerdo',
  group: 'un grupo de la bóveda, por su ID',
  shareFile: 'check-share: el archivo de fragmento (o la suma) del titular',
  sumFile: 'check-share: dónde se escribe la suma, un archivo nuevo',
  card: 'check-share: el gpg de este equipo abre los mensajes',
  privateKey: 'check-share: una clave privada los abre aquí; con --accept-private-keys',
  out: 'xpub: dónde se escribe el archivo confidencial, fuera de la carpeta;\ncontribute: la carpeta en la que se escriben los archivos (aquí)',
  xpub: 'child-key: el archivo que escribió xpub',
  challenge: 'prove, verify-proof: el texto con el que preguntó el verificador',
  sum: 'prove, request run: el mensaje con la suma de un fragmento, que abre el gpg de este equipo, uno\npor cada uno; - para tales mensajes en la entrada estándar',
  record: 'el registro de una bóveda, tss-vault.json, de cualquier sitio',
  epoch: 'cuál de sus épocas; la más reciente si no se nombra',
  contributions: 'request run: dónde están las contribuciones de otro sitio, con sus firmas',
  request: 'contribute: la solicitud como un solo archivo, con sus líneas una tras otra',
  share:
    'contribute, a un reparto nuevo: el mensaje con la suma de su fragmento, que abre el gpg de\neste equipo; - para las dos líneas que dio gpg, en la entrada estándar',
  entropy:
    'contribute, request run: pide entropía propia de quien contribuye, como 50 tiradas\nde un dado, oculta; contribute sin personas: en la entrada estándar',
  receipts:
    'contribute, a un reparto nuevo: dónde están los recibos de los titulares del grupo de origen\n(receipts, junto al registro)',
  myDigest:
    'check-share: el comienzo del hash de su propia contribución hecha en otro lugar,\n16 dígitos u 8 palabras, de su propio papel',
  recordDigest: 'contribute: de ese registro, de su propio papel',
  lastDigits:
    'contribute: los 16 últimos dígitos de la clave de destino, de su titular o su papel;\nuno por cada clave que se compara, en el orden de los titulares',
  digest: 'del registro, según el papel: 64 dígitos hexadecimales o 32 palabras (vault vouch)',
  vouching: (name: string, sequence: number) =>
    `Se da fe del registro número ${sequence} de «${name}», que ningún acta legible nombra: su hash es el anotado en papel.`,
  vouched: (name: string) => `El registro de «${name}» vuelve a contar. Anote su nuevo hash:`,
  usage: {
    vaultCreate: 'vault create --folder --name [--practice]   una bóveda para claves de umbral',
    vaultVouch: 'vault vouch --folder --vault --digest\ndar fe de un registro cuyas actas se perdieron',
    vaultList: 'vault list --folder',
    groupCreate: 'group create --folder --vault --type --threshold\n(--holder --pgp-key)...',
    groupRenewKey:
      'group renew-key FILE --folder --vault --group --node\nla misma clave OpenPGP de un titular con su nueva caducidad',
    groupList: 'group list --folder --vault [--group --lost-holder]',
    requestCreate:
      'request create --folder --vault --type --target\n[--source [--node]...] [--recovery-mode]\n[--lost-holder [--new-key]] [--main-node]...\n[--description] [--expires-days] [--normal]',
    requestList: 'request list --folder --vault',
    requestShow: 'request show ID --folder --vault',
    requestConfirmText:
      'request confirm-text ID --folder --vault --holder\n[--code] [--decline]   lo que debe firmar este titular',
    requestConfirm: 'request confirm ID FILE --folder --vault   acepta el texto que firmó un titular',
    requestDecline: 'request decline ID FILE --folder --vault',
    requestDigest:
      'request digest ID NUMBER DIGEST --folder --vault\nde la contribución del titular NUMBER, hecha en otro sitio (KeyGen)',
    requestWithdrawDigest:
      'request withdraw-digest ID NUMBER --folder --vault\nretira un hash que estaba mal, antes de que se abra nada',
    requestContribution:
      'request contribution ID FILE SIGNATURE --folder --vault\nacepta una que se hizo en otro sitio',
    requestRun:
      'request run ID --folder --vault [--contributions] [--absent]... [--entropy] [--sum]... [--accept-private-keys]\n[--accept-live]... [--operator] [--witness]... [--wall-clock] [--unwitnessed]\n[--expiry]',
    requestCancel: 'request cancel ID --folder --vault',
    epochShow: 'epoch show --folder --vault --group [--epoch]   claves de un grupo, y quién ha confirmado',
    receiptCode: 'receipt-code --folder --vault --group --node --code   lo mismo por el código de la suma',
    complain: 'complain FILE --folder --vault   acepta la reclamación que firmó un titular',
    contribute:
      'contribute --request --record --node [--record-digest]\n[--fingerprint]... [--out] [--share] [--receipts] [--entropy]\n[--accept-live]... [--operator] [--witness]... [--wall-clock] [--unwitnessed]\nsu contribución, en su propio equipo',
    checkShare:
      'check-share --group --node [--epoch] [--card] [--private-key --accept-private-keys]\n--folder --vault [--share-file], o --record --share-file [--sum-file] [--my-digest]\nimprime el recibo, o lo que no concuerda, para que lo firme su titular',
    declareVoid:
      'declare-void --folder --vault --group [--epoch]   son nulas las claves cuyos recibos no llegan',
    destroyed:
      'destroyed --folder --vault [--group --node... [--epoch]]\nlo que hay que destruir; o registra de quién eran los destruidos',
    xpub: 'xpub --folder --vault --group --node --out [--share-file] [--card] [--private-key --accept-private-keys]\nescribe xpub y cpub de claves válidas, con la suma de un titular',
    childKey: 'child-key PATH --folder --vault --xpub   las claves públicas en una ruta, como m/44/60/0/0/5',
    prove:
      'prove --folder --vault --group (--node)... --challenge [--sum]... [--accept-private-keys]\n[--accept-live]... [--operator] [--witness]... [--wall-clock] [--unwitnessed]\n[--expiry]\nun quórum demuestra que tiene las claves de un grupo',
    verifyGroup:
      'verify-group --record --group [--epoch] RECEIPT...\nverifica claves con el registro y los recibos de sus titulares, en cualquier equipo',
    verifyProof:
      'verify-proof PROOF --record [--challenge]\nverifica que un quórum tiene unas claves, en cualquier equipo',
    receipt: 'receipt FILE --folder --vault   acepta el recibo que firmó un titular',
  },
  wordsOf: words => `Detrás de «tss» va lo que hay que hacer. Es una de estas cosas: ${words}.`,
  whatIsToBe: words => `¿Qué hay que hacer? Es una de estas cosas: ${words}.`,
  missing: name => `Falta ${name}.`,
  tooMany: 'Sobra un argumento.',
  holderWithoutKey: 'Cada --holder necesita un --pgp-key detrás.',
  alsoElsewhere: name =>
    `${name} también está en otro grupo de esta bóveda: un quórum de ambos pueden ser menos personas.`,
  messageFor: name =>
    `Este es el mensaje para ${name}, que lo abre (gpg --decrypt); su última línea es el código para --code.`,
  troubled: code => `  no se puede usar: ${code}`,
  vaultLine: (id, name, groups, trouble) =>
    `${id}  ${name}, ${groups} ${plural(groups, { one: 'grupo', other: 'grupos' })}${trouble}`,
  groupLine: (id, type, threshold, participants, status) =>
    `${id}  ${type}, ${threshold} de ${participants}, ${status}`,
  holderLine: (number, name, fingerprint, confirmed) => `  ${number}  ${name}, ${fingerprint}${confirmed}`,
  shareConfirmed: ', fragmento confirmado',
  lostA: own =>
    `  Si se pierde un fragmento: recuperación A, a partir de otros ${own} de este grupo. Sigue siendo el mismo fragmento: uno que pudo ser robado todavía abre.`,
  lostB: (own, rescuers, group) =>
    `  Si se pierde un fragmento: recuperación B, a partir de ${rescuers} del grupo de recuperación ${group} y otros ${own} de este grupo. Sigue siendo el mismo fragmento: uno que pudo ser robado todavía abre.`,
  lostC: (rescuers, group) =>
    `  Si se pierde un fragmento: recuperación C, un grupo principal nuevo entero, a partir de ${rescuers} del grupo de recuperación ${group}.`,
  lostMain:
    '  Si se pierde un fragmento, nada de aquí lo da otra vez. Mientras todos tengan el suyo, cree un grupo de recuperación de estas claves (KeyGenFromKeyGroup).',
  lostOther:
    '  Si se pierde un fragmento, nada de aquí lo da otra vez. Cree otro grupo a partir del principal (KeyGenFromKeyGroup).',
  cancelled: 'cancelada',
  requestLine: (id, kind, state, reason) => `${id}  ${kind}, ${state}${reason}`,
  inBrackets: reason => ` (${reason})`,
  indented: text => `  ${text}`,
  targetIs: id => `  Destino:    ${id}`,
  sourceIs: (id, holders) => `  Origen:     ${id}, titulares ${holders}`,
  mainAre: holders => `  Principal:  titulares ${holders}`,
  lostIs: holder => `  Perdido:    el fragmento del titular ${holder}`,
  modeIs: mode => `  Modo:       ${worded(mode)}`,
  createdAt: time => `  Creada:     ${time}`,
  expiresAt: time => `  Caduca:     ${time}`,
  isDue:
    '  Según el reloj de este equipo, esperó demasiado. Nada de eso está escrito. El operador: mire el reloj. Si va mal, póngalo en hora; si no, cancele esta solicitud.',
  contextIs: context => `  Contexto:   ${context}`,
  voidSince: (reason, contributor) =>
    `  Nula:       ${worded(reason)}${contributor && `, titular ${contributor}`}`,
  contributionOf: (number, name, what, digest) =>
    `  ${number}  ${name}, ${worded(what) || 'no se trajo nada'}${digest ? ` ${digest}` : ''}`,
  askMyDigest: name =>
    `Según el registro, ${name} hizo una contribución en su propio equipo. El comienzo de su hash, 16 dígitos u 8 palabras, de su propio papel: `,
  askRecordDigest: 'El hash del registro, de su propio papel: ',
  askLastDigits: name =>
    `Los 16 últimos dígitos de la clave de ${name}, dichos por esa persona o de su papel: `,
  askContribute: '¿Es todo lo de arriba como debe ser? ¿Contribuir? (sí o no): ',
  askEntropy: name => `Entropía propia de ${name}, como 50 tiradas de un dado (oculta; Enter para ninguna): `,
  entropyOfPeople: 'La entropía se pide en la terminal: sin personas, omita --entropy.',
  absentOfReshare:
    'Solo cuando se dan fragmentos a otro grupo pueden estar ausentes titulares de origen que figuran: omita --absent.',
  entropyOrShare: 'La entrada estándar trae el fragmento: dé --share como archivo, u omita --entropy.',
  notContributed: 'No se contribuyó nada.',
  notCompared:
    'Aquí no hay nadie que compare: indique --record-digest, y --fingerprint por cada clave que se compara.',
  shareMissing: 'Esta contribución es de su fragmento: indique --share.',
  shareNotTaken: 'Una contribución a claves nuevas no es de ningún fragmento: omita --share.',
  shareNotPiped: 'Envíe por una tubería las dos líneas que dio gpg: nunca se teclean.',
  contributesTo: (type, id, vault) => `Una contribución a ${type} ${id} de la bóveda TSS ${vault}.`,
  sharesOf: (type, group, epoch) => `De su fragmento de ${type} ${group}, época ${epoch}.`,
  sharesGoTo: (type, group) => `Para ${type} ${group}.`,
  sharesFor: (threshold, count) => `Harán falta ${threshold} de ${count} fragmentos. Van a estas claves:`,
  confirmedByCode: names =>
    `Solo por código, según la palabra del equipo de la ceremonia, se confirmó el fragmento de: ${names}.`,
  contributed: (file, text, signature, isReshare) =>
    `Escrito: ${file}. Firme ${text} (gpg --armor --detach-sign), lo que da ${signature}. ${isReshare ? 'Traiga los dos archivos a la ceremonia antes de que empiece el intento.' : 'Traiga primero el hash, y los archivos cuando todos hayan visto las palabras.'}`,
  contributionsMissing:
    'De algunas contribuciones solo están los hashes. Nombre con --contributions la carpeta en la que están.',
  proved: 'Hecho. El quórum ha firmado, y la prueba está verificada y escrita.',
  provedNext:
    'Dé al verificador el archivo de «proofs», y el registro de la bóveda. La verifica con «tss verify-proof», y el hash del registro con el papel de usted.',
  recovered:
    'Hecho. El fragmento perdido está otra vez en la carpeta, cifrado para la clave que su titular tiene desde ahora, y las claves siguen como están.',
  recoveredNext:
    'Dé al titular su archivo de «messages». Lo comprueba («tss check-share») y firma el recibo; hasta entonces no se puede hacer nada con ese fragmento. Si aparece el perdido, destrúyalo ante testigos: es el mismo fragmento.',
  nothingBegun:
    'No se empezó ningún intento, y las confirmaciones de todos siguen valiendo. Traiga los fragmentos que hacen falta, y ejecute otra vez la misma solicitud.',
  contributionsStay: names =>
    `Las contribuciones de estos titulares se tomaron antes en la solicitud, y se quedan en ella: ${names}. No hace falta traerlas otra vez.`,
  askFileBefore:
    'Ponga el archivo correcto en la carpeta, y pulse Enter; con no, el comando termina, y no se empieza ningún intento: ',
  askContributionsAgain:
    'Ponga el archivo correcto en la carpeta, y pulse Enter; con no, la solicitud fracasa, y todos tienen que confirmar otra: ',
  keyGenDone:
    'Hecho. El fragmento cifrado de cada titular está en la carpeta, y las claves están en el registro, emitidas y todavía no válidas.',
  keyGenNext:
    'Dé a cada titular su archivo. Cuando cada uno haya comprobado su fragmento y firmado un recibo, las claves son válidas.',
  sharesBefore: 'Los fragmentos entregados antes todavía sirven, y siguen en uso.',
  sharesReplaced:
    'Los fragmentos del grupo principal que este reemplaza todavía sirven. En cuanto las claves nuevas sean válidas, «tss destroyed» los enumera: se deben destruir.',
  contributionsAre: '  Contribuciones:',
  epochLine: (type, group, number, state) => `${type} ${group}, época ${number}: ${worded(state)}`,
  epochHash: hash => `  Hash:             ${hash}`,
  madeBy: (request, mode) => `  Solicitud:        ${request}, ${worded(mode)}`,
  issuedAt: (at, threshold, participants) =>
    `  Emitidas:         ${at}; ${threshold} de ${participants} fragmentos abren la bóveda`,
  rootOf: (curve, root) => `  Raíz:             ${root} (${curve})`,
  recordIs: (number, digest) => `  Registro:         número ${number}, ${digest}`,
  receiptBy: (number, name, how) =>
    `  ${number}  ${name}, confirmado${how === 'code' ? ' por código: según la palabra de este equipo' : ''}`,
  receiptMissing: (number, name) => `  ${number}  ${name}, falta el recibo`,
  chainsDisagree:
    '  SIN CONCORDAR: estos recibos son sobre códigos de cadena distintos, y con ellos unas claves nunca llegan a ser válidas. Averigüe cuál está mal, y declare nulas las claves.',
  chainSide: (check, names) => `  Código de cadena: ${check}, según ${names}`,
  complaintBy: (name, contributor, finding) =>
    `  Reclamación:      de ${name}, sobre lo que aportó el titular ${contributor}: ${worded(finding)}`,
  voidBecause: (reason, contributor, missing) =>
    `  Nulas:            ${worded(reason)}${contributor && `, titular ${contributor}`}${missing && `, faltan recibos de ${missing}`}`,
  next: {
    vault: 'Después: «tss group create» crea el grupo principal, con cada titular y su clave OpenPGP.',
    mainGroup:
      'Después: compare cada huella con su titular. Luego «tss request create» solicita fragmentos: --type KeyGen en una bóveda nueva, si no, Recovery.',
    otherGroup:
      'Después: compare cada huella con su titular. Luego «tss request create --type KeyGenFromKeyGroup» solicita fragmentos.',
    request: (id, names) =>
      `Después: lo comparan y confirman ${names}. «tss request confirm-text ${id} --holder NAME» da a cada uno el mensaje con su código.`,
    text: (name, isDeclined) =>
      `Este es el texto de ${name}: se compara, se pone en un archivo tal como está y se firma con «gpg --clear-sign». «tss request ${isDeclined ? 'decline' : 'confirm'}» recibe lo que escribió gpg.`,
    valid:
      'Todos han confirmado, y las claves están en uso. Después: «tss destroyed» nombra lo que ahora se debe destruir, y «tss xpub» escribe las claves extendidas para las carteras.',
    receipts:
      '  Después:          cada titular cuyo recibo falta comprueba su fragmento («tss check-share») y firma el recibo. Si alguno no llega, el operador declara nulas estas claves («tss declare-void»), y una solicitud nueva crea otras.',
    undecided: names =>
      `  Después:          nadie puede mirar aquello por lo que reclamó ${names}, así que por ello estas claves no son nulas ni válidas. El fragmento se comprueba una vez más. Si no resulta ningún recibo, el operador declara nulas estas claves («tss declare-void»), y una solicitud nueva crea otras.`,
    void: '  Después:          los fragmentos de estas claves nulas se deben destruir («tss destroyed» los nombra). Una solicitud nueva crea otras claves.',
  },
  checkOf: (name, at, found, isOfShareNow, transcript) =>
    `  Comprobación:     ${name}, ${at}: el fragmento ${found === 'fits' ? 'concuerda' : found === 'misfit' ? 'NO concuerda' : 'se abre, aunque consta como destruido'}${isOfShareNow ? '' : '; desde entonces se volvió a dar'} (${transcript})`,
  destroyedBy: (name, at) => `  Destruido:        el fragmento de ${name}, ${at}`,
  confidential:
    'Ese archivo es confidencial: con él y una clave privada por debajo de la raíz se puede calcular la clave raíz.',
  childIs: (curve, at, key) => `${curve}  ${at}  ${key}`,
  askDeclared: '¿Ven todos estas palabras, y es así? (sí, no) ',
  voidDeclared: (epoch, missing) =>
    `La época ${epoch} se va a declarar nula, para siempre. ${missing ? `Faltan recibos de: ${missing}.` : 'Sus recibos son sobre códigos de cadena distintos.'} Sus fragmentos todavía pueden abrir la bóveda: se deben destruir.`,
  destroyedDeclared: (epoch, holders) =>
    `De la época ${epoch} se declaran destruidos los fragmentos de: ${holders}.`,
  destroyedOfGroup: 'Diga de qué --group era el fragmento de ese --node.',
  nothingToDestroy: 'No hay nada que destruir.',
  toDestroy: (type, group, epoch, why) =>
    `${type} ${group}, época ${epoch}, ${why === 'void' ? 'nula' : 'reemplazada por otro grupo principal'}: para destruir`,
  shareToDestroy: (number, name, isDestroyed) =>
    `  ${number}  ${name}, ${isDestroyed ? 'destruido' : 'SIN destruir'}`,
  stillOpens: threshold =>
    `  AVISO: ${threshold} de los fragmentos que quedan todavía abren la bóveda, sea lo que sea lo entregado después.`,
  oneWay: 'Los mensajes se abren de una sola manera: --card o --private-key, o llegan por una tubería.',
  noWay:
    'Aquí no se teclea nada. Indique --card, o --private-key con --accept-private-keys, o envíe por una tubería lo que gpg --decrypt dio de cada mensaje, en hexadecimal, cada uno en su línea.',
  hereOrElsewhere:
    'Un fragmento se comprueba en la ceremonia, con --folder y --vault, o en otro sitio, con --record y --share-file.',
  keyNotAccepted: 'Una clave privada queda expuesta en este equipo. Dígalo con --accept-private-keys.',
  oneNode: 'Diga de quién es el fragmento con un solo --node, el número del titular.',
  recordCompared: (number, digest) =>
    `Según el registro número ${number}, ${digest}: compare este hash con el papel.`,
  shareFits: name =>
    `El fragmento de ${name} concuerda. El texto de arriba es el recibo: póngalo en un archivo tal como está, y fírmelo con «gpg --clear-sign».`,
  otherChainCodes: names =>
    `Un código de cadena distinto del de la bóveda, o ninguno legible, lo envió: ${names}. El correcto vino de otra persona, así que el fragmento sirve; dígaselo a todos y averigüe por qué.`,
  sumWritten: file => `El fragmento entero, en un solo mensaje para su titular, está en ${file}.`,
  sumNotWritten: 'El fragmento entero en un solo mensaje no se conservó: indique --sum-file para ello.',
  misfit: (contributor, finding, of) =>
    `Lo que envió el titular ${contributor} ${finding === 'does-not-fit' ? `no concuerda (${of})` : finding === 'foreign-content' ? 'no es un mensaje de esta solicitud: nunca publique una clave que lo abra' : 'no se pudo abrir'}.`,
  complaintToSign: 'La reclamación se firma con «gpg --clear-sign».',
  severalComplaints: count =>
    `Son ${count} reclamaciones: firme cada texto por separado, en un archivo propio. Compruebe antes que las líneas llegaron en el orden de los mensajes, una de gpg por cada uno: en otro orden los mensajes buenos parecen ajenos, y una reclamación queda para siempre.`,
  noKeyKnown:
    'Por una tubería no puede salir de ello ninguna reclamación: aquí no se conoce la clave de ese mensaje, y sin ella nadie puede mirarlo. No firme nada, y compruebe otra vez con --card, o con --private-key y --accept-private-keys: eso da la reclamación.',
  ownMadeHere: name =>
    `Según el registro, la contribución de ${name} se hizo en la ceremonia. Si se hizo en su propio equipo: no firme ningún recibo, y haga que estas claves se declaren nulas.`,
  madeHere: ', hecha en la ceremonia',
  madeElsewhere: ', hecha en su propio equipo',
  verifiedContribution: (number, name, made, digest) => `  ${number}  ${name}${made}\n       ${digest}`,
  confirmedBy: name => `  Recibo de ${name}: firmado con su clave, y es correcto`,
  byCodeOf: name => `  Recibo de ${name}: por código, según la palabra del equipo que tiene el registro`,
  missingOf: name => `  Recibo de ${name}: NO SE DIO`,
  agrees:
    'Todos los titulares confirman estas claves, sobre un mismo código de cadena. Si las claves son nulas solo consta en el registro: compare su hash con el papel.',
  agreesNot:
    'No se dio el recibo de cada titular. Lo que se dio es correcto; compare el hash del registro con el papel.',
  outOfUse:
    'FUERA DE USO: según este registro otro grupo reemplazó a este, y sus fragmentos se deben destruir. Pregunte por el grupo que lo reemplazó.',
  verifiedVoid: 'NULAS: este registro dice que estas claves nunca se debían usar, y eso no cambia.',
  practiceKeys: 'Práctica: estas claves no protegen nada.',
  proofOf: (vault, id) => `${vault}, ${id}`,
  proofKeys: (type, group, number) => `${type} ${group}, época ${number}`,
  provedAt: time => `  Hora:             ${time}, según el equipo que la hizo`,
  provedBy: (number, name) => `  ${number}  ${name || 'ningún titular del grupo'}`,
  challengeFits: 'Responde al texto dado aquí.',
  challengeNotCompared:
    'No se comparó con ningún texto de un verificador (--challenge): puede haberse hecho para otra persona, en cualquier momento.',
  provesEpoch:
    'Un quórum de estas claves firmó en ambas curvas, cada firmante con su fragmento de esta época. Compare el hash del registro con el papel.',
  provesRoot:
    'NO SE DEMUESTRA para estas claves: firmó algún quórum de esta raíz, quizá con fragmentos de una época antigua. No lo tome por una prueba de esta.',
  answerOf: (answer, name, fingerprint) =>
    `  ${(worded(answer) || 'se espera').padEnd(10)}  ${name}, ${fingerprint}`,
};
