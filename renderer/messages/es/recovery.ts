/** Texts in Spanish of recovery mode: the token, its session, the sealed store. */

import { plural } from '../../../shared/text/es/plural';
import { sayNumber } from '../../../shared/text/times';
import type { recovery as english } from '../en/recovery';
import { digestOnPaper } from './common';

const size = (bytes: number): string =>
  bytes < 1024
    ? plural(bytes, { one: '1 byte', other: `${bytes} bytes` })
    : `${sayNumber('es', bytes / 1024, 1)} KiB`;

export const recovery: typeof english = {
  recovery: {
    steps: ['Finalidad', 'Comparar palabras', 'Fragmentos', 'Token y almacén', 'Resultado'],
    open: 'Modo de recuperación',

    band: {
      text: keySet => `MODO DE RECUPERACIÓN de «${keySet}».`,
      only: 'Solo se pueden usar el token de recuperación y el almacén sellado.',
      left: time => `La sesión termina en ${time}`,
    },

    enter: {
      title: 'Modo de recuperación',
      lead: keySet => `Un quórum abre el almacén sellado de «${keySet}», durante media hora como máximo.`,
      what: [
        'El almacén sellado guarda pequeños secretos para un mal día: credenciales de emergencia, PIN, códigos de recuperación.',
        'Hacen falta tantos titulares como exige el conjunto, cada uno con su fragmento, y alguien que reciba el token de recuperación.',
        'En el modo de recuperación no se puede hacer nada más: no se emite ningún fragmento ni se crea ningún conjunto.',
      ],
      asideTitle: 'Qué pasa después',
      aside: [
        'Introducen su fragmento tantos titulares como hagan falta. Juntos abren la clave raíz de este conjunto.',
        'El resultado es un token, protegido con una contraseña de un solo uso o cifrado para una clave OpenPGP.',
        'Con el token se consulta, se lee y se cambia el almacén sellado, hasta que se sale del modo o se agota su tiempo.',
      ],
      version: version =>
        version === 0
          ? 'En este conjunto todavía no hay nada sellado.'
          : `El almacén sellado es la versión ${version}.`,
      go: 'Entrar en el modo de recuperación',
    },

    leave: {
      link: 'Salir del modo',
      title: '¿Salir del modo de recuperación?',
      open: 'El token deja de servir en el acto. Para abrir otra vez el almacén, un quórum tiene que empezar de nuevo.',
      collecting: 'Se borra todo lo introducido hasta ahora. No se emite ningún token.',
      keep: 'Seguir en el modo',
      go: 'Salir del modo',
    },

    start: {
      title: 'Generar un token de recuperación',
      lead: required =>
        `Introducen su fragmento ${required} titulares. El resultado es un token, una sola vez.`,
      way: 'Cómo se entrega el token',
      otp: 'Con una contraseña de un solo uso',
      otpHint:
        'El programa la genera y la muestra una sola vez, antes de los fragmentos. Una persona guarda la contraseña, otra el token codificado.',
      pgp: 'Para una clave OpenPGP',
      pgpHint: 'Solo quien tenga la clave privada o la tarjeta inteligente puede leer el token.',
      more: 'Más opciones',
      prefix: 'Prefijo del token',
      none: 'Ninguno: 24 caracteres',
      noneHint: 'Lo correcto, salvo que otra herramienta espere un prefijo.',
      r: '«r.», como lo escribían Vault 1.3 a 1.9',
      hvr: '«hvr.», como lo escribe Vault desde 1.10',
      go: 'Fijar y mostrar las palabras',
      goOtp: 'Fijar y mostrar la contraseña',
      asideTitle: 'Qué pasa después',
      aside: [
        'Todo lo de esta página se fija y se muestra bajo ocho palabras.',
        'Cada titular compara las palabras e introduce su fragmento sin que los demás lo vean.',
        'No se crea ningún token antes de que los fragmentos hayan abierto la clave raíz.',
      ],
    },

    otp: {
      title: 'Anote la contraseña de un solo uso',
      lead: 'Una persona la anota, a solas. Las demás no miran la pantalla.',
      label: 'Contraseña de un solo uso',
      shape: length =>
        `${length} caracteres, en grupos de cuatro. Las mayúsculas y las minúsculas son distintas.`,
      cover: 'Ocultarla (F8)',
      for: 'Con ella se descodifica después el token codificado. Quien vea solo uno de los dos no puede deducir el token.',
      once: 'No se vuelve a mostrar. Si se pierde, cancele el intento y empiece otro.',
      written: 'Está anotada, y se comparó cada carácter',
      writtenFirst: 'Anótela primero y compare cada carácter.',
      go: 'Continuar con las palabras',
      lost: 'La contraseña de un solo uso se mostró una vez, al principio. Si nadie la anotó, cancele el intento y empiece otro.',
    },

    aside: {
      token: 'un token de recuperación',
      asOtp: 'codificado, con la contraseña de un solo uso',
      asPgp: 'mensaje OpenPGP',
      key: 'El token se cifra para',
    },

    session: {
      title: 'El token de recuperación está emitido',
      lead: 'Abre el almacén sellado hasta que usted salga del modo de recuperación o se agote el tiempo de la sesión.',
      storeTitle: 'El almacén sellado',
      storeLead:
        'El token se pide una vez, y de nuevo tras dos minutos sin usar el almacén. Nada de él se queda en la ventana.',
      tabs: 'Qué está abierto',
      token: 'Token',
      store: 'Almacén sellado',
      encoded: 'Token codificado',
      encodedHint:
        'No es secreto sin la contraseña de un solo uso. Guárdelos separados: quien tenga ambos tiene el token.',
      message: 'Token, cifrado',
      messageHint: 'Solo lo abre la clave de abajo.',
      copy: 'Copiar',
      decodeTitle: 'Para descodificarlo',
      decodeHere: 'Descodificarlo aquí',
      decodeElsewhere: 'O en otro equipo, que pide la contraseña de un solo uso:',
      decodeCommand: encoded => `quorate decode-token ${encoded}`,
      openTitle: 'Para abrirlo',
      openHint:
        'Guarde el texto como token.txt. En un equipo con la clave privada o la tarjeta inteligente se abre con:',
      openCommand: 'base64 -d token.txt | gpg --decrypt',
      lastMinute: seconds =>
        `La sesión de recuperación termina en ${seconds} ${plural(seconds, { one: 'segundo', other: 'segundos' })}.`,
      noLonger: 'Su tiempo total está a punto de agotarse y no se puede alargar.',
    },

    writing: {
      title: 'No se pudo escribir el acta',
      lead: 'Un token cuenta como emitido, y una sesión como terminada, solo cuando lo dice el acta que está en el disco.',
      cancel:
        'El token que está en la memoria se borra. Decide lo que contenga entonces la carpeta, y se dice a continuación.',
    },

    done: {
      title: 'La sesión de recuperación ha terminado',
      lead: ended => `${ended} El token ya no abre nada.`.trim(),
      toDo: [
        'Destruya lo que quede del token: el papel con la contraseña de un solo uso, y las copias del token codificado.',
        'Para abrir otra vez el almacén sellado, entre de nuevo en el modo de recuperación. Un quórum obtiene entonces otro token.',
        digestOnPaper,
      ],
    },
    goBack: 'Volver al modo de recuperación',
  },

  store: {
    token: 'Token de recuperación',
    tokenPlaceholder: 'token',
    tokenHint: 'Los espacios no importan. El segundo token incorrecto termina la sesión.',
    tokenKept: 'El token se ha introducido. Se vuelve a pedir si aquí no se hace nada durante dos minutos.',
    presenting: 'Abriendo el almacén sellado…',
    list: 'Ver lo que está sellado',
    version: version =>
      version === 0 ? 'Todavía no se ha escrito ninguna versión.' : `Versión ${version} del almacén sellado.`,
    empty:
      'Todavía no hay nada sellado. Añada una entrada: una contraseña, un PIN, códigos de recuperación, un archivo pequeño.',
    columns: { number: 'N.º', name: 'Nombre', size: 'Tamaño', act: 'Qué hacer' },
    size,
    read: 'Leer',
    remove: 'Quitar',
    readOf: name => `Leer ${name}`,
    removeOf: name => `Quitar ${name}`,
    add: 'Añadir una entrada',
    close: 'Cerrar',
    listed: count =>
      count === 0
        ? ''
        : plural(count, { one: 'Hay una entrada sellada.', other: `Hay ${count} entradas selladas.` }),
    gone: name => `«${name}» se ha retirado.`,
    added: name => `«${name}» se selló, se escribió y se releyó.`,
    removed: name => `«${name}» se quitó del almacén sellado.`,
    readTitle: name => `Leer «${name}»`,
    readLead: 'Se muestra oculto. Quién mira la pantalla lo decide usted.',
    save: 'Guardar',
    saveOf: name => `Guardar ${name} en un archivo`,
    saveTitle: name => `Guardar «${name}» en un archivo`,
    saveLead:
      'El archivo contiene el secreto en claro. Elija un lugar que se vaya con usted, no la carpeta de la ceremonia, y haga que el archivo se destruya cuando ya no haga falta.',
    saveGo: 'Guardar en este archivo',
    savePath: 'La ruta completa de un archivo nuevo',
    savePathHint: 'Por ejemplo, /media/stick/key.bin. Nunca se sobrescribe un archivo que ya existe.',
    savePathFault: 'Escriba la ruta completa, desde la raíz o la unidad.',
    saved: (name, file) => `«${name}» se guardó y se releyó, y está en claro en ${file}.`,
    removeTitle: name => `¿Quitar «${name}»?`,
    removeLead: 'No se puede recuperar, salvo de una copia de la carpeta hecha antes.',
    removeName: 'Su nombre, para confirmar',
    removeDiffers: 'El nombre tiene que ser exactamente el de la entrada.',
    addTitle: 'Añadir una entrada',
    addLead:
      'Se sella con la clave raíz de este conjunto, y solo se puede leer en una sesión de recuperación.',
    entry: {
      title: name => `Entrada «${name}»`,
      content: 'Qué contiene',
      base64:
        'Estos bytes no son texto. Se muestran como base64; «Guardar» los escribe en un archivo tal como están.',
      masked: bytes => `${size(bytes)}, no se muestra`,
    },
    forgets: 'Se retira solo al cabo de un minuto.',
    show: 'Mostrar',
    hide: 'Ocultar',
    putAway: 'Retirar',
  },
};
