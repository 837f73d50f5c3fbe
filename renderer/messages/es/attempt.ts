/** Texts of an attempt in Spanish: words, hand-over, shares, and how it can end. */
import { plural } from '../../../shared/text/es/plural';
import type { attempt as english } from '../en/attempt';
import { listed } from './common';

export const attempt: typeof english = {
  statement: {
    title: 'Comparar las palabras',
    lead: 'Una persona lee en voz alta las palabras y las líneas. Las demás las siguen aquí o en el proyector, comparan las líneas con lo acordado y anotan las palabras. Son inglesas: en caso de duda, deletréelas.',
    words: 'Ocho palabras para todo lo que sigue',
    lines: 'Lo que hará este intento',
    presentTitle: 'A quién se nombró, para el acta',
    presentHint:
      'Las palabras no representan estos nombres. Si alguno es erróneo, cancele y empiece de nuevo.',
    unread: 'Las palabras se pueden confirmar cuando la última línea haya estado en la pantalla.',
    readOn: 'Seguir leyendo',
    goShares: 'Todos ven las mismas palabras',
    goRecord: 'Todos ven las mismas palabras: registrar',
    recording: 'Escribiendo el registro…',
    asideTitle: 'Por qué',
    aside: [
      'Las palabras representan cada línea de esta página. Nada de lo que está bajo ellas puede cambiar sin palabras nuevas.',
      'Si una línea no es lo que acordaron, cancele. Todavía no se ha hecho nada.',
      'Las palabras descubren una sustitución en un equipo honesto. No pueden hacer honesto a uno que no lo es.',
    ],
  },

  aside: {
    words: 'Todos comparan estas palabras',
    wordsCheck: 'Las palabras de esta comprobación',
    does: 'Qué hace este intento',
    issues: 'Emite',
    oneShare: index => `un fragmento nuevo, índice ${index}`,
    again: index => `otra vez el fragmento con índice ${index}`,
    checks: 'Comprueba',
    oneHolder: 'un fragmento, a solas; no se emite nada',
    to: 'Para',
    as: 'Forma',
    nonce: 'Nonce',
    payload: {
      hex: 'archivo OpenPGP, texto hexadecimal',
      base64: 'archivo OpenPGP, texto base64',
      raw: 'archivo OpenPGP, bytes sin codificar',
    },
    secretsjs: 'archivo OpenPGP, texto de secrets.js',
    keyOf: holder => `Clave de ${holder}`,
    left: time => `Termina en ${time} si nadie escribe ni continúa`,
  },

  lastMinute: {
    text: seconds =>
      `Este intento termina en ${seconds} ${plural(seconds, { one: 'segundo', other: 'segundos' })} si nadie continúa.`,
    stay: 'Seguimos aquí',
  },

  cancel: {
    link: 'Cancelar intento',
    title: '¿Cancelar este intento?',
    text: 'Se borra todo lo introducido hasta ahora. No se emite nada. El acta dice que se canceló.',
    keep: 'Seguir con el intento',
    go: 'Cancelar el intento',
  },

  /** In place of `cancel`, where the window is to be closed. */
  closing: {
    title: '¿Cerrar la ventana?',
    go: 'Cerrar la ventana',
  },

  seats: {
    accepted: 'fragmentos aceptados',
    entered: 'introducidos, no concuerdan',
    count: (progress, required) => `${progress} de ${required}`,
    nameless: place => `Titular ${place + 1}`,
    state: {
      idle: 'aún no hace falta',
      turn: 'le toca',
      accepted: 'aceptado',
      disputed: 'introducido, y no concuerda',
      refused: 'rechazado',
    },
    sentence: (progress, required, accepted, turn, refused) =>
      [
        `${progress} de ${required} fragmentos aceptados.`,
        accepted.length > 0 ? `Aceptados: ${listed(accepted)}.` : '',
        turn ? `Siguiente: ${turn}.` : '',
        refused ? `Rechazado: ${refused}.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    disputedSentence: (progress, required, entered, turn) =>
      [
        `Se han introducido ${progress} de ${required} fragmentos, y no concuerdan. Todavía no se acepta ninguno.`,
        entered.length > 0 ? `Introducidos: ${listed(entered)}.` : '',
        turn ? `Siguiente: ${turn}.` : '',
      ]
        .filter(Boolean)
        .join(' '),
  },

  handOver: {
    confirmLength: characters =>
      `Este primer fragmento tiene ${characters} caracteres, y todos los demás deben tener los mismos: nadie había dicho su longitud. Compárelo con los papeles. Si no está entero, cancele.`,
    goLength: characters => `Sí, los papeles tienen ${characters} caracteres`,
    title: holder => `Pase el teclado a ${holder}`,
    titleUnknown: 'Pase el teclado al siguiente titular',
    lead: 'Compare las palabras con lo que se leyó en voz alta. Los demás no miran el teclado.',
    who: 'A quién le toca',
    unknown: 'Un titular que el registro no nombra',
    again: holder => `${holder}, para introducirlo otra vez`,
    titleCheck: 'Pase el teclado al titular',
    leadCheck:
      'Se comprueba a un solo titular, a solas. Los demás no miran el teclado. Las palabras de esta comprobación también están en su acta.',
    hintCheck:
      'De quién es el fragmento lo muestra el fragmento mismo. Tenga a mano su papel, su código o su archivo cifrado.',
    goCheck: 'Tengo mi fragmento a mano',
    titleDisputed: 'Estos fragmentos no concuerdan',
    leadDisputed:
      'No se perdió nada y no se emitió nada. Un titular introduce otra vez su fragmento, corregido, o añade el suyo alguien que todavía no hacía falta.',
    go: holder => `Soy ${holder}: las palabras coinciden`,
    goUnknown: 'Las palabras coinciden',
    accepted: (whose, missing) =>
      missing < 1
        ? `${whose} se ha aceptado.`
        : `${whose} se ha aceptado. ${plural(missing, { one: 'Falta uno más', other: `Faltan ${missing} más` })}.`,
    theShare: holder => `El fragmento de ${holder}`,
    aShare: 'El fragmento',
    othersShare: (whose, said) =>
      `Era el fragmento de ${whose}, no el de ${said}. Cuenta. Mire si se confundieron los papeles.`,
  },

  writing: {
    title: 'No se pudo escribir el resultado',
    lead: 'El resultado está hecho y cifrado, y se conserva en la memoria. Solo cuenta como emitido cuando está en el disco.',
    keep: 'No cierre el programa. Arregle lo que dice el mensaje y escriba otra vez. Mientras tanto no se pierde nada.',
    go: 'Escribir otra vez',
    cancel:
      'El resultado está hecho. Si su archivo ya está en el disco, cuenta como emitido; lo que se encuentre allí se dice a continuación. El resultado que está en la memoria se borra.',
    busy: 'Se está escribiendo el resultado',
    busyLead: 'Se escribe y se relee antes de que este intento se dé por completo.',
  },

  ended: {
    cancelled: {
      title: 'El intento se canceló',
      lead: 'Todo lo que se introdujo se ha borrado. No se emitió nada.',
    },
    expired: {
      title: 'El intento caducó',
      lead: 'No se introdujo nada durante demasiado tiempo, así que el programa lo terminó. Todo lo que se introdujo se ha borrado. No se emitió nada.',
    },
    failed: {
      title: 'El intento falló',
      lead: 'Terminó antes de que se pudiera emitir nada. Todo lo que se introdujo se ha borrado.',
    },
    unrecorded: {
      title: 'Emitido y no registrado: téngalo apartado',
      lead: 'Alguien cambió el registro mientras se escribía el fragmento. El fragmento no consta en ningún registro, y su índice no se vuelve a dar nunca.',
      file: (file, index) =>
        `El fragmento con índice ${index} está en ${file}. Nadie debe usarlo antes de que se registre. SHA-256 del archivo:`,
    },
    uncertain: {
      title: 'No se sabe si se emitió algo',
      lead: 'El intento se canceló mientras se escribía su resultado, y entonces la carpeta no se podía leer o escribir.',
      toDo: 'Arregle lo que dice el mensaje y abra otra vez la carpeta de la ceremonia. Lo que se encuentre allí se resuelve y se dice. Hasta entonces, delo por emitido.',
    },
    transcript: 'El acta también lo dice. Un intento nuevo tendrá otras palabras.',
    again: 'Empezar de nuevo con los mismos datos',
    goKeySet: name => `Volver a ${name}`,
    goHome: 'Volver a todos los conjuntos',
  },
};
