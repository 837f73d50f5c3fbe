/** Texts in Spanish of scanning. */
import { plural } from '../../../shared/text/es/plural';
import type { ScanMessages } from '../en/scan';

const contents: Record<Parameters<ScanMessages['hint']['otherContent']>[0], string> = {
  share: 'Este código contiene algo parecido a un fragmento, que no es lo que se busca aquí.',
  pgpKey: 'Este código contiene una clave pública OpenPGP, que no es lo que se busca aquí.',
  pgpMessage:
    'Este código contiene un fragmento cifrado. Su titular lo descifra con una tarjeta, o en otro sitio.',
  pgpPrivateKey:
    'Este código contiene una clave PRIVADA. Ha quedado expuesta en este equipo: su propietario debería reemplazarla.',
  address: 'Este código contiene una dirección web, un correo o un teléfono.',
  wifi: 'Este código contiene el acceso a una red inalámbrica.',
  contact: 'Este código contiene una tarjeta de contacto o una cita.',
  otp: 'Este código contiene el secreto de una aplicación de contraseñas de un solo uso.',
  payment: 'Este código contiene una orden de pago.',
  text: 'Este código contiene otro texto.',
  binary: 'Este código contiene datos de un tipo desconocido.',
  empty: 'Este código no contiene nada.',
};

const characters = (count: number): string =>
  plural(count, { one: 'Se leyó 1 carácter.', other: `Se leyeron ${count} caracteres.` });

export const scan: ScanMessages = {
  label: {
    share: 'Escanear un fragmento',
    key: 'Escanear una clave pública OpenPGP',
    message: 'Escanear un fragmento cifrado',
    signed: 'Escanear un texto firmado',
  },
  camera: 'Usar la cámara',
  picture: 'Elegir una imagen',
  pictureHint: 'PNG o JPEG. También se puede pegar una imagen.',
  stop: 'Apagar la cámara',
  which: 'Cámara',
  nameless: place => `Cámara ${place}`,
  view: 'Lo que ve la cámara',
  starting: 'Abriendo la cámara…',
  reading: 'Leyendo la imagen…',
  read: count => `${characters(count)} La cámara está apagada.`,
  readPicture: characters,
  notFound:
    'No se pudo leer ningún código QR en esta imagen. Tómela otra vez: de frente, con buena luz, con su borde blanco.',
  hint: {
    nothing:
      'Ponga el código entero, con su borde blanco, de modo que llene el marco, más o menos a un palmo de la cámara.',
    tooDark: 'Está demasiado oscuro para leer un código. Encienda una lámpara, o abra la tapa de la cámara.',
    tooSmall: 'Hay un código, pero demasiado pequeño. Acérquelo.',
    tooNear: 'Hay un código, pero no está entero. Aléjelo.',
    blurred: 'Hay un código, pero no se puede leer. Sosténgalo quieto y recto, sin reflejos.',
    twoCodes: 'Hay dos códigos a la vista. Tape el que no corresponde.',
    part: ({ number, of, missing }) =>
      `Esta es la parte ${number} de ${of}. Todavía faltan: ${missing.join(', ')}. Muestre las demás partes, una tras otra.`,
    otherCode: kind => `Esto es un código ${kind}, no un código QR.`,
    otherContent: scanned => contents[scanned],
  },
  fault: {
    noCamera: 'No hay ninguna cámara. Conecte una, o elija una imagen del código.',
    refused:
      'No se puede usar la cámara: se denegó el permiso. Permítalo en los ajustes del sistema, o elija una imagen.',
    inUse:
      'La cámara la está usando otro programa, o se desconectó. Cierre ese programa e inténtelo otra vez.',
    failed: 'No se pudo abrir la cámara. Inténtelo otra vez, o elija una imagen del código.',
    tooLong:
      'No se leyó nada durante un minuto, así que la cámara está apagada. Úsela otra vez cuando tenga el código a mano.',
    cannotRead:
      'Las imágenes de esta cámara no se pudieron leer. Inténtelo otra vez, o elija una imagen del código.',
  },
};
