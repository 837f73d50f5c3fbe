/** Options in help, and what is wrong with them, in Spanish. */
import type { options as english } from '../en/options';

/** Without its name where what was typed may be no name. */
const named = (option: string) => (option === '' ? 'La opción' : `La opción --${option}`);

export const options: typeof english = {
  keyBeforeHolder: 'Cada --pgp-key va detrás del --holder al que pertenece.',
  jsonHelp:
    'la salida estándar es una línea, el estado final; cada rechazo, una línea JSON en el error estándar',
  langHelp: 'el idioma en que habla a las personas; si no, lo dicen LC_ALL, LC_MESSAGES o LANG',
  isOneOf: (option, values) => `La opción --${option} es una de: ${values}.`,
  acceptLiveHelp: 'acepta una interfaz de red activa por su nombre (repetible)',
  operatorHelp: 'quién maneja el programa, para el acta',
  witnessHelp: 'quién observa, para el acta (repetible)',
  wallClockHelp: 'la hora del reloj de pared, 2026-11-21T14:30, con o sin zona',
  unwitnessedHelp: 'no hay nadie ante la pantalla: acepta toda interfaz activa, y el acta dice ambas cosas',
  expiryHelp: ({ least, most, preset }) =>
    `el intento termina tras tantos minutos sin introducir nada, de ${least} a ${most}; si no, ${preset}`,
  expiryIsFromTo: (from, to) => `La opción --expiry admite minutos, de ${from} a ${to}.`,
  cardHelp: `lo abre con el gpg de este equipo y una tarjeta o clave, y lo introduce (repetible);\ndespués se abren también los de la entrada estándar, con armadura o uno por línea (-: solo esos).\nEn una terminal: escriba @ y Enter en lugar del fragmento. ! y Enter declara una excepción.`,
  exposedKeyHelp: `\naquí se pueden introducir en su lugar una clave privada y su frase contraseña: las palabras y\nel acta lo dicen, y la clave queda expuesta en este equipo. Escriba # y Enter en lugar del fragmento.`,
  indexHelp: 'qué fragmento, por su índice',
  payloadIsOneOf: 'La opción --payload es hex, base64 o raw.',
  noSuchOption: option =>
    option === '' ? 'Aquí no hay esa opción.' : `Aquí no hay ninguna opción --${option}.`,
  takesNoValue: option => `${named(option)} no lleva ningún valor.`,
  givenTwice: option => `${named(option)} se da más de una vez.`,
  needsValue: option => `${named(option)} necesita un valor.`,
  takesWholeNumber: option => `${named(option)} lleva un número entero.`,
  missing: name => `Falta la opción --${name}.`,
};
