/** Texts in Spanish of what holders take home and bring: answers to requests, contributions made elsewhere. */
import { plural } from '../../../shared/text/es/plural';
import type {
  answer as englishAnswer,
  brought as englishBrought,
  contributions as englishContributions,
  given as englishGiven,
} from '../en/tss-answer';
import { listed } from './common';

export const answer: typeof englishAnswer = {
  title: name => `Respuesta de ${name}`,
  lead: 'Cada titular lee y firma en un equipo propio. Entre los tres pasos pueden pasar días.',
  steps: 'Pasos de la respuesta',
  part: { message: '1. Mensaje con el código', text: '2. Texto que se firma', bring: '3. Lo firmado' },
  back: 'Volver a la solicitud',
  key: name => `Clave de ${name}`,
  asideTitle: 'Por qué en tres pasos',
  aside: name => [
    `Solo la clave de ${name} abre el mensaje, así que el código demuestra que ${name} lo vio.`,
    'El texto dice todo lo que se pide. Se compara línea por línea, con los demás titulares, antes de firmarlo.',
    'Una respuesta se acepta una sola vez. Quien no está de acuerdo la rechaza, y la solicitud termina.',
  ],
  messageTitle: name => `Mensaje para ${name}`,
  messageHint: name =>
    `${name} lo abre en su propio equipo con «gpg --decrypt». La última línea de su contenido es el código.`,
  noMessage: 'No hay mensaje para esta solicitud. Continúe con el texto.',
  toText: 'Continuar con el texto',
  code: 'Código del mensaje',
  codeHint: name => `16 letras y dígitos, como los leyó ${name}.`,
  declines: name => `${name} no está de acuerdo`,
  declinesHint: 'Ese texto no necesita código.',
  show: 'Mostrar el texto',
  textTitle: name => `Texto que firma ${name}`,
  textHint:
    'Póngalo en un archivo tal como está, hasta el último fin de línea, y firme el archivo con «gpg --clear-sign». Traiga lo que escribió gpg.',
  toBring: 'Continuar con lo firmado',
  signed: name => `Lo que firmó ${name}`,
  signedHint: 'El archivo que escribió gpg, o su texto.',
  saysDecline: 'Dice que no está de acuerdo',
  saysDeclineHint: 'Entonces la solicitud termina.',
  go: 'Aceptar la confirmación',
  goDecline: 'Aceptar el rechazo',
  practice: 'Firmar con la clave ficticia',
  practiceHint: 'En la práctica nadie necesita gpg: firma la clave ficticia del titular.',
  practiceSaid: name => `Firmado con la clave ficticia de ${name}.`,
};

export const given: typeof englishGiven = {
  copy: 'Copiar este texto',
  save: 'Guardar en un archivo',
  saveAll: 'Guardar todos en archivos',
  showCode: 'Mostrar como código QR',
  hideCode: 'Ocultar el código QR',
  code: title => `Código QR: ${title}`,
  tooLong: 'Es demasiado largo para un solo código. Cópielo.',
};

export const brought: typeof englishBrought = {
  chosen: file => `Elegido: ${file}.`,
  scanned: characters => `Escaneado: ${characters} caracteres.`,
  remove: 'Traer otro',
  takeBack: 'Quitarlo',
  notNeeded: file =>
    `«${file}» no es el archivo que hace falta aquí, o no está como lo escribió Quorate. Elija otro.`,
  notAllNeeded: files =>
    `Uno de estos archivos no es el que hace falta aquí, o no está como lo escribió Quorate: ${listed(files)}. Elija el correcto.`,
  none: 'Ningún archivo elegido.',
  tooLarge: 'Este archivo es más grande de lo que puede ser lo que se pide aquí. Elija otro.',
};

export const contributions: typeof englishContributions = {
  title: 'Contribuciones',
  lead: 'Lo que un titular no trae se hace en la mesa cuando se lleva a cabo la solicitud.',
  state: {
    '': 'se hará en la mesa',
    digest: 'su hash está aquí; el archivo llega después de las palabras',
    file: 'su archivo está aquí',
  },
  elsewhere: 'Se hizo en otro sitio',
  elsewhereOf: name => `Se hizo en otro sitio: la contribución de ${name}`,
  takeBack: 'Retirar el hash',
  takeBackOf: name => `Retirar el hash: de la contribución de ${name}`,
  folder: 'Elegir la carpeta con los archivos',
  folderHint: 'Cada uno se llama SOLICITUD-NÚMERO.json, su firma SOLICITUD-NÚMERO.txt.asc.',
  taken: count =>
    `${plural(count, { one: 'Se aceptó', other: 'Se aceptaron' })} ${count} ${plural(count, { one: 'contribución', other: 'contribuciones' })}.`,
  ofTitle: name => `Contribución de ${name}`,
  ofLead: 'Se hizo en un equipo propio. Lo que esté mal se dice con el nombre de su titular.',
  how: 'Qué se trae ahora',
  digestFirst: 'Su hash',
  digestFirstHint: 'El archivo llega cuando todos hayan visto las palabras.',
  fileNow: 'El archivo con su firma',
  fileNowHint: 'Todos pueden conocerlo antes de las palabras.',
  digest: 'Hash de la contribución',
  digestHint:
    '64 dígitos hexadecimales o 32 palabras, como los mostró ese equipo. Los espacios y las mayúsculas no importan.',
  file: 'Elegir la contribución',
  signature: 'Elegir su firma',
  signatureHint: 'La firma es lo que «gpg --armor --detach-sign» hizo de las cuatro líneas que la acompañan.',
  go: 'Aceptarla',
  asideTitle: 'En qué orden',
  aside: [
    'Los hashes van primero, para que nadie pueda elegir su contribución después de ver las demás.',
    'Están bajo las palabras. Solo cuando todos las han visto se abren los archivos.',
  ],
  asideReshare: [
    'El fragmento mismo nunca llega aquí: todo lo que sale de él está cifrado para los titulares nuevos.',
  ],
  bringTitle: 'Contribuciones de otro sitio',
  bringLead:
    'Elija la carpeta cuando todos hayan visto las mismas palabras: solo entonces se abren los archivos.',
  isThere: (name, isThere) => `${name}: ${isThere ? 'los archivos están aquí' : 'faltan los archivos'}`,
};
