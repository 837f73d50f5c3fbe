/** Texts in Spanish of the frame round every screen. */
import type { common as english } from '../en/common';

/** At the end of every attempt. */
export const digestOnPaper = 'Anote en papel el hash del acta, fírmelo y guárdelo separado de esta carpeta.';

/** “y” is “e” before the sound of an i. */
const and = (next: string): string => (/^h?[ií](?![aeo])/i.test(next) ? 'e' : 'y');

/** Names, as a sentence has them. */
export const listed = (names: readonly string[]): string =>
  names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} ${and(names.at(-1)!)} ${names.at(-1)}`;

export const common: typeof english = {
  sentences: (...said) => `${said.join('. ')}.`,
  between: ' ',
  halves: (one, other) => `${one}; ${other}.`,
  named: (called, said) => `${called}: ${said}`,
  quoted: label => `«${label}»`,
  parted: (...said) => said.join('; '),
  listed,
  shareName: (index, holder) => (holder ? `${holder}, índice ${index}` : `Índice ${index}`),

  name: 'Quorate',
  back: 'Atrás',
  print: 'Imprimir',
  home_link: 'Todos los conjuntos',
  working: 'Trabajando…',
  loading: 'Leyendo la carpeta de la ceremonia…',

  band: {
    real: 'REAL. Para ensayar, elija la práctica en este formulario.',
    practice: 'PRÁCTICA. Aquí todo es ficticio: no se crea ni se abre ninguna clave real.',
    preview:
      'VISTA PREVIA. Esta ventana solo sirve para practicar. Para una ceremonia real use el programa instalado.',
  },

  rail: {
    label: 'Dónde estamos',
    steps: 'Pasos',
    stepDone: 'hecho',
    folder: 'Carpeta de la ceremonia',
    keySet: 'Conjunto de claves',
    newKeySet: 'Conjunto nuevo',
    vault: 'Bóveda TSS',
    shares: (issued, required) => `${issued} fragmentos emitidos, ${required} necesarios`,
    noFolder: 'ninguna carpeta abierta',
    version: version => `Versión ${version}`,
    light: 'Tema claro',
    dark: 'Tema oscuro',
    soundOn: 'Activar el sonido',
    soundOff: 'Desactivar el sonido',
    keys: 'Teclas (?)',
    help: 'Ayuda (inglés, F1)',
  },

  network: {
    offline: 'Sin conexión',
    offlineText: 'nada activo',
    live: 'Conectado',
    liveText: names => `activas: ${names.join(', ')}`,
    unknown: 'Red desconocida',
    unknownText: 'sin datos',
    advice: 'Lo que el programa puede ver es un consejo, no una prueba.',
    machine: states => {
      const count = (state: string) => states.filter(each => each === state).length;
      const [on, unknown] = [count('on'), count('unknown')];
      const found = [on && `${on} por aclarar`, unknown && `${unknown} sin saber`].filter(Boolean);
      return `Equipo: ${found.join(', ') || 'todo bien'}`;
    },
  },

  payload: {
    legend: 'Qué contiene el archivo cifrado',
    hex: 'El fragmento como texto hexadecimal',
    hexHint: 'Como lo escriben init y rekey (OpenBao: rotate-keys).',
    base64: 'El fragmento como texto base64',
    raw: 'El fragmento como bytes sin codificar',
  },

  copied: 'Copiado.',

  refusal: {
    stop: 'Alto.',
    saysStop: message => /\b(alto|deténgase|pare)\b/i.test(message),
  },

  fault: {
    missing: 'Este campo sigue vacío.',
    choose: 'Elija una opción.',
  },

  form: {
    steps: 'Pasos de este formulario',
    purpose: 'Finalidad',
    people: 'Personas',
    keys: 'Claves',
    room: 'Sala',
    next: 'Siguiente',
    operator: 'Operador',
    forTranscript: 'Para el acta; puede quedar vacío.',
    witnesses: 'Testigos',
    again:
      'Relleno como en el intento anterior, del que no salió nada. Repase los pasos antes de empezar. La red y el reloj se preguntan otra vez.',
    wasTyped: names => `Escrito antes en esta ventana: ${names}. Cámbielo si ahora hay otras personas.`,
    wasNamed: (at, names) => `En la última ceremonia, ${at}: ${names}. Cámbielo si ahora hay otras personas.`,
    betweenNames: ', ',
    witnessesHint: 'Para el acta: nombres separados por comas.',
    expiry: 'Si nadie continúa, el intento termina a los',
    expiryHint:
      'Escribir o escanear un fragmento, introducirlo o pulsar «Seguimos aquí» hace empezar de nuevo este tiempo.',
    minutes: minutes => `${minutes} minutos`,
  },

  keyInput: {
    label: holder => (holder ? `Clave pública OpenPGP de ${holder}` : 'Clave pública OpenPGP'),
    hint: 'Pegue el texto de «gpg --armor --export», o elija su archivo.',
    optional: 'En la práctica se puede omitir: entonces se crea una ficticia.',
    choose: 'Elegir un archivo',
    scan: 'Escanear un código',
    scanStop: 'No escanear',
    change: 'Usar otra clave',
    of: algorithm => `, ${algorithm}`,
    compare: 'Compare ahora la huella con su titular.',
    fingerprint: 'Huella',
    words: 'En palabras',
    algorithm: 'Algoritmo',
    userIds: 'Nombre en la clave',
    noUserId: 'sin nombre',
    asBefore:
      'El fragmento ya estaba cifrado para esta misma clave. Úsela solo si su titular la tiene todavía y nadie más.',
    otherName: holder => `Esta clave no dice que sea de ${holder}. Dice:`,
    accept: holder => `Aun así es de ${holder}: comparamos su huella con ${holder}`,
    acceptFirst: holder => `Compárela primero con ${holder}, o use otra clave.`,
    judging: 'Examinando esta clave…',
    missing: holder => `Falta todavía la clave${holder ? ` de ${holder}` : ''}. Péguela, o elija su archivo.`,
    another: 'Esta clave no se puede usar: el motivo está arriba. Indique otra.',
    wait: 'Esta clave todavía se está examinando. Continúe en un momento.',
  },

  rehearse: {
    fill: 'Ensayar con nombres de ejemplo',
    hint: 'Rellena este formulario con nombres ficticios, solo para practicar. Una primera ceremonia dura unos diez minutos.',
    filled: 'Los nombres de ejemplo están puestos abajo, para practicar.',
    typed: 'Lo escrito en este formulario se sustituiría, y el formulario sería de práctica.',
    replace: 'Sustituirlo',
    keep: 'Conservar lo escrito',
    notReal: 'Este nombre es ficticio, de práctica. Escriba el verdadero.',
    /** Nobody is called so. */
    holders: [
      'Ada Ejemplo',
      'Ben Ejemplo',
      'Cleo Ejemplo',
      'Emil Ejemplo',
      'Fay Ejemplo',
      'Gus Ejemplo',
      'Hana Ejemplo',
      'Ivo Ejemplo',
      'Juna Ejemplo',
      'Karl Ejemplo',
      'Lena Ejemplo',
      'Milo Ejemplo',
    ],
    holder: 'Dana Ejemplo',
    keySet: 'Ensayo',
    vault: 'Bóveda de ensayo',
  },

  conditions: {
    askedAgain: 'Se cambió el idioma: se preguntan otra vez la red, el reloj y lo que estaba marcado aquí.',
    interfaces: 'Interfaces de red activas',
    interfacesNone: 'No se ve ninguna.',
    interfacesHint:
      'Desconéctelas si puede. Nada empieza hasta que cada una que quede se acepte aquí; el acta dice cuáles.',
    interfacesPractice:
      'En la práctica no hay que aceptar ninguna. En una ceremonia real nada empieza hasta aceptar cada una que quede.',
    accept: name => `Aceptar «${name}» para esta ceremonia`,
    unknown: 'Este equipo no dice si está conectado. Miren ustedes sus cables y sus radios.',
    clock: time => `El reloj de este equipo marca ${time}. ¿Qué marca el reloj de pared?`,
    clockSame: 'La misma hora',
    clockOther: 'Otra hora',
    clockOtherLabel: 'Fecha y hora del reloj de pared',
    clockOtherHint: clock => `Año, mes, día, hora y minuto, como en ${clock}.`,
    clockFault: 'Esto no es una fecha con hora. Escriba año, mes, día, hora y minuto: 2026-11-28 14:30.',
    clockNot: 'Nadie ha comparado',
    clockNotHint: 'El acta dirá que la hora no se confirmó.',
  },

  compare: {
    words: 'Palabras de verificación',
    room: 'Vista de sala (F8)',
    close: 'Esc o F8 cierra esta vista.',
    label: 'Para que todos comparen',
    oldCopy: {
      title: '¿Es este el registro más reciente?',
      text: 'Un programa no puede distinguir una copia antigua de un registro de la más reciente. Antes de continuar, compare el último hash con los papeles de su última ceremonia.',
    },
  },
};
