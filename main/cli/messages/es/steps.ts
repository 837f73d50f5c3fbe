/** The steps that several commands take, in Spanish. */
import type { steps as english } from '../en/steps';

export const steps: typeof english = {
  askFolder: 'Carpeta de la ceremonia: ',
  askMakeFolder: folder => `La carpeta ${folder} no existe. ¿Crearla? (sí o no): `,
  foldersNear: paths =>
    `Esta carpeta no contiene ningún registro. Hay una carpeta de la ceremonia por encima o justo dentro: ${paths.join(', ')}.`,
  keySetsTitle: 'Conjuntos de claves en esta carpeta:',
  keySetInList: (name, practice) => `  ${name}${practice ? ' (práctica)' : ''}`,
  noKeySets: 'En esta carpeta todavía no hay ningún conjunto de claves.',
  askKeySet: 'Qué conjunto de claves',
  askIndex: 'Índice del fragmento',
  cardAtTerminal: 'La opción --card - lee la entrada estándar: aquí es una terminal.',
  privateKeysUnattended:
    'La opción --accept-private-keys necesita personas ante una terminal, que introduzcan la clave.',
  refusalEndsAttempt: 'Esto termina el intento. No se lee nada más de la entrada.',
  lengthFound: lengthToConfirm =>
    `Este fragmento tiene ${lengthToConfirm} caracteres, y todos los demás deben tener los mismos. Nadie había dicho su longitud.`,
  askLength: '¿Es esa la longitud en los papeles? Enter para sí, cualquier otra cosa detiene: ',
  inputEndedDisputed: progress =>
    `La entrada terminó. Los ${progress} fragmentos introducidos no concuerdan, así que no se hizo nada.`,
  inputEnded: (progress, needed) => `La entrada terminó con ${progress} de ${needed} fragmentos aceptados.`,
  askSamePeople: (operator, witnesses) =>
    `En el último intento: operador ${operator || 'sin nombrar'}, testigos ${witnesses.join(', ') || 'sin nombrar'}. ¿Son los mismos ahora? sí o no: `,
  askOperator: 'Quién maneja el programa (solo Enter: sin nombrar): ',
  looksOffline: 'Este equipo parece estar sin conexión. (Es lo que él dice, no una prueba.)',
  offlineUnknown: 'No se pudo leer si este equipo está sin conexión. Miren ustedes sus cables y sus radios.',
  liveInterfaces: interfaces => `Este equipo tiene interfaces de red activas: ${interfaces}.`,
  clock: clock => `El reloj de este equipo marca ${clock}.`,
  askWallClock: example =>
    `Pulse Enter si el reloj de pared concuerda, o escriba su fecha y hora, como en ${example}: `,
  askWitness: place => `Testigo ${place} (solo Enter: sin nombrar): `,
  askExpiry: preset =>
    `Minutos tras los que termina el intento si nadie escribe ni introduce nada (solo Enter: ${preset}): `,
  notAccepted: interfaces =>
    `Activas y no aceptadas: ${interfaces}. Desconéctelas, o acéptelas por su nombre; el acta lo dirá.`,
  askAcceptLive: 'Escriba el nombre para aceptarla, o pulse Enter para detenerse: ',
  noSuchInterface: interfaces => `No es ninguna de ellas. Activas y no aceptadas: ${interfaces}.`,
  askSameWords: '¿Ven todos estas palabras y estas líneas? Enter para sí, no detiene, ! para una excepción: ',
  openingWithCard: 'Abriéndolo con gpg: inserte la tarjeta, y dé el PIN donde se pida.',
  privateKeyExposed:
    'Con esto, la clave privada queda expuesta en este equipo, y el acta lo dice. Reemplácela después.',
  askEncryptedFile: 'Fragmento cifrado, archivo: ',
  askPrivateKeyFile: 'Clave privada, archivo: ',
  askPassphrase: 'Su frase contraseña, no se muestra (solo Enter: ninguna): ',
  askPassphraseAgain: 'Su frase contraseña (solo Enter: dejarlo): ',
  exceptionIntro:
    'Una excepción, para el acta. Nunca diga aquí un fragmento o un secreto: todos pueden leerla.',
  askExceptionWitness: 'Quién la declara (nombre): ',
  askExpected: 'Qué se esperaba: ',
  askHappened: 'Qué ocurrió: ',
  askDecided: 'Qué se decidió: ',
  exceptionRecorded: 'La excepción está en el acta.',
  question: question => `${question}: `,
  questionOrEnter: (question, byEnter) => `${question} (solo Enter: ${byEnter}): `,
  questionEnterOrHyphen: (question, byEnter, byHyphen) =>
    `${question} (solo Enter: ${byEnter}; -: ${byHyphen}): `,
  wholeNumberFromTo: (from, to) => `Escriba un número entero de ${from} a ${to}.`,
  askShare: 'Fragmento: ',
  askShareOrMadeUp: madeUp => `Fragmento (solo Enter: el fragmento ficticio ${madeUp}): `,
  handOver: (place, needed) => `Fragmento ${place} de ${needed}: pase el teclado al siguiente titular.`,
  turn: turn => `\n${turn} Los demás no miran. Nada de lo que se teclea se muestra.`,
  wordsToCompare: wordRows => `Las palabras de este intento, que se comparan primero:\n${wordRows}`,
  signs:
    '(@ y Enter: un fragmento cifrado, que se abre con una tarjeta. ! y Enter: declarar una excepción. = y Enter: decir de quién es el siguiente fragmento.)',
  signsWithPrivateKey:
    '(@ y Enter: un fragmento cifrado, que se abre con una tarjeta. # y Enter: con una clave privada que se introduce. ! y Enter: declarar una excepción. = y Enter: decir de quién es el siguiente fragmento.)',
  openSeat: (index, holder) => `${index} ${holder}`,
  askWhoseShare: open =>
    `¿De quién es el siguiente fragmento? Nombre o número (${open}; Enter solo: no se dice): `,
  noSuchHolder: 'No es ninguno de ellos. Escriba un nombre o un número de la lista.',
  nobodyToName: 'El registro no nombra a nadie cuyo fragmento falte.',
  shareOf: whose => `Era el fragmento de ${whose}.`,
  othersShare: (whose, said) =>
    `PAPEL DE OTRO: era el fragmento de ${whose}, no el de ${said}. Cuenta. Mire si se intercambiaron los papeles.`,
  signAlone: 'Escriba solo el signo, y después Enter. Lo que necesita se pide a continuación.',
  sessionEndsSoon: secondsLeft =>
    `Esta sesión termina en ${secondsLeft} segundos. Si es porque nadie teclea, teclear la prolonga.`,
  attemptEndsSoon: secondsLeft => `Este intento termina en ${secondsLeft} segundos si nadie teclea.`,
  askWriteAgain:
    'El resultado está hecho pero no escrito. Arregle la carpeta y pulse Enter para escribir otra vez; no renuncia a él: ',
};
