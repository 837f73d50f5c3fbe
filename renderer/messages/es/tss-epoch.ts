/** Texts in Spanish of a group's keys, and of what follows on them. */
import type { epoch as english } from '../en/tss-epoch';
import { listed } from './common';

const states = { issued: 'emitida', valid: 'válida', void: 'nula' };

export const epoch: typeof english = {
  back: 'Volver al grupo',
  which: 'Qué claves',
  numbered: (number, state) => `Época ${number}, ${states[state]}`,
  state: {
    issued:
      'Todavía no están en uso: no se entrega nada de estas claves antes de que cada titular haya confirmado su fragmento.',
    valid: 'En uso: cada titular ha confirmado su fragmento.',
    void: 'Nulas: estas claves no se deben usar nunca, y sus fragmentos se deben destruir.',
  },
  voidSince: {
    complaint: contributor => `Lo que aportó el titular ${contributor} no concuerda.`,
    declared: () => 'Se declaró así, porque faltaban recibos o no concordaban.',
  },
  complaint: (name, contributor, finding) => `${name} reclamó por lo que envió ${contributor}: ${finding}.`,
  finding: {
    'does-not-fit': 'no concuerda',
    'does-not-decrypt': 'no se abre',
    'foreign-content': 'es de otra cosa',
  },
  receipts: 'Recibos',
  disagreeing:
    'Los recibos son sobre códigos de cadena distintos, así que estas claves nunca serán válidas. Averigüe cuál está mal, y declárelas nulas.',
  chainCode: names => `Código de cadena según ${listed(names)}`,
  receipt: 'Recibo',
  at: 'Cuándo',
  missing: 'FALTA',
  how: { signed: 'firmado', code: 'por código, según la palabra de este equipo' },
  destroyed: 'fragmento destruido',
  hash: number => `Hash de las claves, época ${number}`,
  hashHint: 'En cada recibo es la línea «Epoch hash».',
  root: { secp256k1: 'Clave pública raíz, secp256k1', ed25519: 'Clave pública raíz, ed25519' },
  more: 'Más sobre estas claves',
  way: {
    check: 'Comprobar un fragmento',
    receipt: 'Traer un recibo',
    code: 'Recibo por código',
    complain: 'Traer una reclamación',
    void: 'Declarar nulas las claves',
    destroyed: 'Registrar fragmentos destruidos',
    xpub: 'Escribir las claves extendidas',
    child: 'Clave pública hija',
  },
  whose: 'Titular del fragmento',
  choose: 'Elija una opción',
  holder: (number, name) => `${name}, ${number}`,

  opening: {
    practice: 'La clave ficticia del titular',
    practiceHint: 'Está en la carpeta de esta bóveda de práctica.',
    by: 'Con qué se abre',
    card: 'La tarjeta del titular, con el gpg de este equipo',
    cardHint: 'O una clave del gpg de este equipo. El PIN se teclea en la ventana del propio gpg.',
    privateKey: 'Una clave privada que se introduce aquí',
    privateKeyHint: 'Solo si no hay otra manera. Queda registrado.',
  },

  check: {
    title: 'Comprobar un fragmento',
    lead: 'Un titular, a solas. Mejor en un equipo propio: entonces solo ese ve el fragmento.',
    other: 'Elegir otro archivo',
    ofFolder: 'Se toma el archivo de fragmento de la carpeta de la ceremonia.',
    takeOfFolder: 'Tomar el de la carpeta de la ceremonia',
    notThisFile: file =>
      `«${file}» no es el archivo de fragmento que hace falta aquí, o no está como lo escribió Quorate. Elija otro, o tome el de la carpeta de la ceremonia.`,
    go: 'Comprobar el fragmento',
    asideTitle: 'Qué se comprueba',
    aside: [
      'Todo lo que se envió a este titular se abre por separado y se compara con el registro. Se inicia un proceso solo para eso.',
      'Lo que concuerda se suma y se escribe otra vez como un solo mensaje que solo este titular abre.',
      'Un equipo en el que se comprobaron tantos fragmentos como el umbral ha visto bastante para la clave raíz.',
    ],
    fits: name => `El fragmento de ${name} concuerda`,
    fitsNot: name => `El fragmento de ${name} no concuerda`,
    compare: 'Compárelo con el papel.',
    ownDigest: 'Hash de su propia contribución',
    ownDigestHint:
      'Si la hizo en su propio equipo, los primeros 16 dígitos u ocho palabras, de su propio papel. Si no, déjelo vacío.',
    madeOf: 'De qué están hechas estas claves',
    ownMadeHere: name =>
      `Según el registro, la contribución de ${name} se hizo en la ceremonia. Si se hizo en su propio equipo: no firme ningún recibo, y haga que estas claves se declaren nulas.`,
    otherChainCodes: names =>
      `Un código de cadena distinto del de la bóveda, o ninguno legible, lo envió: ${names.join(', ')}. El correcto vino de otra persona, así que el fragmento sirve; dígaselo a todos y averigüe por qué.`,
    receiptTitle: name => `Recibo que firma ${name}`,
    complaintTitle: contributor => `Reclamación contra el titular ${contributor}, para firmar`,
    misfit: (contributor, finding, of) =>
      finding === 'does-not-fit'
        ? `Lo que envió el titular ${contributor} no concuerda (${of}). No use estas claves, y firme la reclamación.`
        : finding === 'foreign-content'
          ? `Lo que envió el titular ${contributor} no es un mensaje de esta solicitud. Nunca publique una clave que lo abra, y firme la reclamación.`
          : `Lo que envió el titular ${contributor} no se pudo abrir. No use estas claves, y firme la reclamación.`,
    noKeyKnown:
      'Aquí no se conoce la clave de ese mensaje, y sin ella nadie puede mirarlo. Compruebe otra vez con la tarjeta.',
    toSign:
      'Ponga el texto en un archivo tal como está, hasta el último fin de línea, y firme el archivo con «gpg --clear-sign». Traiga lo que escribió gpg.',
    sum: 'El fragmento entero, en un solo mensaje para su titular, está en',
    practice: 'Firmarlo con la clave ficticia y traerlo',
    onTo: { receipt: 'Continuar con el recibo firmado', complain: 'Continuar con la reclamación firmada' },
  },

  signed: {
    receipt: {
      title: 'Traer un recibo',
      lead: 'Con él, un titular dice que su fragmento concuerda. Con el último, las claves están en uso.',
      label: 'Recibo firmado',
      hint: 'El archivo que escribió gpg, o su texto.',
      go: 'Aceptar el recibo',
      asideTitle: 'Qué demuestra un recibo',
      aside: ['Que su titular tiene el fragmento, con una prueba que no revela nada de él.'],
    },
    complain: {
      title: 'Traer una reclamación',
      lead: 'Abre el mensaje que no concuerda, para que todos lo miren.',
      label: 'Reclamación firmada',
      hint: 'El archivo que escribió gpg, o su texto.',
      go: 'Aceptar la reclamación',
      asideTitle: 'Qué sigue',
      aside: [
        'Si el mensaje no concuerda, las claves son nulas para siempre, y se nombra a quien lo aportó.',
        'Si concuerda, no cambia nada.',
      ],
    },
  },

  code: {
    title: 'Recibo por código',
    lead: 'Para un titular que no puede firmar nada. Vale si el fragmento se comprobó en esta ceremonia.',
    code: 'Código del fragmento comprobado',
    codeHint: 'La segunda línea del mensaje que escribió la comprobación: 26 caracteres.',
    go: 'Aceptar el código',
    asideTitle: 'Más débil que una firma',
    aside: ['Se acepta según la palabra de este equipo, y queda marcado como tal.'],
  },

  renewKey: {
    title: 'Renovar la clave de un titular',
    lead: 'La misma clave OpenPGP con su nueva caducidad. Otra clave solo entra con una recuperación del fragmento.',
    whose: 'Titular de la clave',
    go: 'Registrar la clave',
    back: 'Volver a la bóveda',
    asideTitle: 'Qué se compara',
    aside: [
      'La huella tiene que ser la del registro, y también la de la clave para la que se cifra. Una copia más antigua se rechaza.',
      'Todas las copias quedan en el registro. Se usa la más reciente.',
    ],
  },

  declare: {
    whose: 'De quién son los fragmentos destruidos',
    show: 'Fijar y mostrar las palabras',
    compare: 'Comparar las palabras',
    compareLead:
      'Una persona lee en voz alta las palabras y la frase. Las demás las comparan. Las palabras son inglesas: en caso de duda, deletréelas.',
    words: 'Ocho palabras para lo que se declara',
    go: 'Todos ven las mismas palabras: registrar',
    void: {
      title: 'Declarar nulas las claves',
      lead: 'Cuando no llegan recibos. Es definitivo: un recibo que llegue después no cambia nada.',
      says: (number, who) =>
        `La época ${number} se declara nula, para siempre. ${who.length > 0 ? `Faltan recibos de: ${listed(who)}.` : 'Sus recibos son sobre códigos de cadena distintos.'} Sus fragmentos todavía pueden abrir la bóveda: se deben destruir.`,
      asideTitle: 'Antes de hacerlo',
      aside: [
        'Pregunte a los titulares cuyos recibos faltan. Unas claves nuevas necesitan otra solicitud, y otra vez a todos.',
      ],
    },
    destroyed: {
      title: 'Registrar fragmentos destruidos',
      lead: 'Que todo lo que contenía el fragmento está destruido lo han visto las personas; el programa no puede.',
      says: (number, who) => `De la época ${number} están destruidos los fragmentos de: ${listed(who)}.`,
      asideTitle: 'Por qué importa',
      aside: [
        'Tantos fragmentos antiguos como el umbral todavía abren la bóveda, sea lo que sea lo entregado después.',
      ],
    },
  },

  xpub: {
    title: 'Escribir las claves extendidas',
    lead: 'xpub y cpub para monederos, a partir del fragmento comprobado de un titular cualquiera.',
    confidential:
      'El archivo es confidencial: con él y una clave privada por debajo de la raíz se puede calcular la clave raíz.',
    sum: 'Elegir el fragmento comprobado',
    sumHint: 'El mensaje que escribió la primera comprobación (.asc).',
    path: 'Ruta del archivo nuevo',
    pathHint: 'Fuera de la carpeta de la ceremonia, como en /media/wallet/xpub.txt.',
    go: 'Escribir el archivo',
    written: 'Las claves extendidas están escritas',
    asideTitle: 'Para quién es',
    aside: ['Para quien configura el monedero, y nadie más. No debe estar en la carpeta de la ceremonia.'],
  },

  child: {
    title: 'Clave pública hija',
    lead: 'Para comprobar que un monedero tiene las claves correctas.',
    extended: 'xpub o cpub',
    extendedHint: 'Confidencial, como el archivo en el que está.',
    path: 'Ruta',
    pathHint: 'Como en m/44/60/0/0/5, sin pasos reforzados (hardened).',
    go: 'Mostrar la clave',
    key: (curve, path) => `Clave pública en ${curve}, en ${path}`,
    asideTitle: 'Qué comparar',
    aside: ['La clave que muestra el monedero en la misma ruta tiene que ser esta, dígito por dígito.'],
  },
};
