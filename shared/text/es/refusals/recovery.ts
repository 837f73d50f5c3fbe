/** What is refused in recovery mode, in Spanish: of a token, of the sealed store, of what goes into it. */
import type { recoveryTexts as english } from '../../en/refusals/recovery';
import { thing } from './facts';

export const recoveryTexts: typeof english = {
  // Recovery mode
  NOT_IN_RECOVERY_MODE: () =>
    'Esto solo es posible en el modo de recuperación. Entre primero en ese modo para el conjunto de claves.',
  IN_RECOVERY_MODE: () =>
    'El programa está en el modo de recuperación, en el que solo se pueden usar el token de recuperación y el almacén sellado. Salga primero de ese modo.',
  RECOVERY_UNAVAILABLE: () =>
    'Este conjunto de claves lo creó otra herramienta y no tiene aquí clave raíz, así que el modo de recuperación no tiene nada que abrir. Use un conjunto creado por Quorate.',
  TOKEN_ALREADY_ISSUED: () =>
    'Ya se emitió un token de recuperación: hay uno por cada entrada en el modo de recuperación. Salga de ese modo y entre otra vez.',
  ROOT_KEY_CLOSED: () =>
    'Estos fragmentos no abren la clave raíz del registro, así que no se creó ningún token. Los anteriores al último se conservan; el registro se dañó o fue alterado: cancele, y restáurelo desde una copia.',
  RECOVERY_OVER: () =>
    'Esta sesión de recuperación ha terminado, y con ella su token. Inicie otra vez el modo de recuperación con un quórum.',

  // A token
  OTP_GIVEN: () =>
    'La contraseña de un solo uso la genera el programa y nunca se toma de fuera. Omítala, o indique en su lugar una clave OpenPGP.',
  TOKEN_WRONG: () =>
    'Este no es el token de esta sesión. Mire otra vez cada carácter: un segundo token incorrecto termina la sesión.',
  TOKEN_WRONG_TWICE: () =>
    'Este fue el segundo token incorrecto, así que la sesión de recuperación ha terminado. Inicie otra vez el modo de recuperación con un quórum.',
  TOKEN_NEEDED: () => 'Hace falta el token: aún no se ha introducido o no se hizo nada durante dos minutos.',
  TOKEN_EMPTY: () => 'No se introdujo nada. Introduzca el token.',
  OTP_EMPTY: () => 'Falta la contraseña de un solo uso. Introdúzcala como se mostró al iniciar el intento.',
  TOKEN_TOO_LONG: f =>
    `Esto es más largo que cualquier token o contraseña de un solo uso (${f.expected} caracteres). Introduzca solo lo que se pide.`,
  TOKEN_NOT_BASE64: f =>
    f.position
      ? `Esto no es un token codificado: el carácter ${f.position} no es de base64. Mire otra vez ese carácter.`
      : 'Esto no es un token codificado: faltan o sobran caracteres. Compárelo con lo que se entregó.',
  OTP_NOT_BASE64: f =>
    f.position
      ? `A un token codificado de esta longitud le corresponde una contraseña de un solo uso en base64, y el carácter ${f.position} no lo es. Mire otra vez ambos.`
      : 'A un token codificado de esta longitud le corresponde una contraseña de un solo uso de 16 bytes en base64. Mire otra vez ambos.',
  TOKEN_ENCRYPTED: () =>
    'Este token está cifrado para una clave OpenPGP, y no le corresponde ninguna contraseña de un solo uso. Ábralo donde está la clave, con «base64 -d | gpg --decrypt» (si lleva armadura, solo con «gpg --decrypt»).',
  TOKEN_OTP_LENGTH: f =>
    `La contraseña de un solo uso tiene ${f.seen} caracteres y el token ${f.expected}: no se corresponden. Busque caracteres que falten en ambos.`,
  TOKEN_UNLIKELY: () =>
    'Lo que resulta no parece un token. La contraseña de un solo uso es de otro intento, o hay un carácter incorrecto en una de las dos cosas. Mire ambas otra vez.',

  // The sealed store
  STORE_DAMAGED: f =>
    `${thing(f, 'El almacén sellado')} está dañado, cortado o fue alterado. No se cambió nada; restáurelo desde una copia.`,
  STORE_MISSING: f =>
    `${thing(f, 'El almacén sellado')} no está, y el registro dice que hay uno. Restáurelo desde una copia.`,
  STORE_OLDER: f =>
    `${thing(f, 'El almacén sellado')} es una copia antigua: es la versión ${f.seen}, y el registro dice ${f.expected}. Busque la más reciente antes de continuar.`,
  STORE_NEWER: f =>
    `${thing(f, 'El almacén sellado')} es la versión ${f.seen}, y el registro conoce como máximo la ${f.expected}: el registro es una copia antigua, o el almacén se cambió por otro. Averigüe cuál es el caso.`,
  STORE_EXCHANGED: () =>
    'El almacén sellado no es el que representaban las palabras, ni lo que esta sesión hizo de él: alguien lo cambió por otro. Salga del modo de recuperación, y busque la copia más reciente.',
  STORE_OTHER_SET: f =>
    `${thing(f, 'Este almacén sellado')} pertenece a otro conjunto de claves. Restaure el correcto.`,
  STORE_FULL: f =>
    `El almacén sellado está lleno (${f.expected} entradas, 16 MiB en total). Quite lo que ya no haga falta.`,
  ENTRY_IN_FOLDER: f =>
    `${f.name ? `«${f.name}»` : 'El archivo'} estaría en la carpeta de la ceremonia, que se copia y se suma para todos. Guárdelo fuera de esa carpeta.`,
  ENTRY_NAME_UNUSABLE: () =>
    'El nombre de una entrada tiene de 1 a 100 caracteres normales en una sola línea. Elija otro.',
  ENTRY_EXISTS: () => 'Ya hay una entrada con ese nombre. Elija otro, o quite primero la entrada antigua.',
  ENTRY_MISSING: () => 'No hay ninguna entrada con ese nombre. Vea la lista de entradas con sus nombres.',
  ENTRY_EMPTY: f =>
    `No hay nada en ${f.name ? `«${f.name}»` : 'la entrada'}. Elija el archivo o el texto que se va a sellar.`,
  ENTRY_TOO_LARGE: f =>
    `${f.name ? `«${f.name}» es demasiado grande: una` : 'Una'} entrada tiene como máximo 1 MiB. Guarde los archivos grandes en otro sitio, y selle su clave.`,
};
