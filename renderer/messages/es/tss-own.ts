/** Texts in Spanish of a holder's own computer: contributing, and checking a share, from files that were carried there. */
import { plural } from '../../../shared/text/es/plural';
import type { own as english } from '../en/tss-own';
import { listed } from './common';

export const own: typeof english = {
  title: 'En el equipo de un titular',
  lead: 'Lo que un titular hace a solas, lejos de la ceremonia, con archivos que se trajeron aquí. No hace falta carpeta de la ceremonia.',
  place: 'Sin carpeta',
  contributeTitle: 'Contribuir a una solicitud',
  contributeText:
    'Hace su parte de unas claves nuevas, o fragmentos nuevos a partir del suyo. Traiga el registro y la solicitud y, si se usa su fragmento, su mensaje y los recibos.',
  contribute: 'Contribuir',
  checkTitle: 'Comprobar su fragmento',
  checkText:
    'Abre lo que se le envió, lo compara con el registro, y hace el recibo o la reclamación que usted firma. Entonces solo este equipo ve el fragmento.',
  check: 'Comprobar',
  verifyTitle: 'Verificar claves de umbral',
  verifyText: 'Un registro con sus recibos, o una prueba de un quórum. No hace falta nada secreto.',
  verify: 'Verificar',
  asideTitle: 'Tenga a mano',
  aside: [
    'Un equipo sin red, que nadie más use mientras tanto.',
    'Su propio papel con el hash del registro de la bóveda.',
    'A los demás titulares, o sus papeles, para los últimos dígitos de sus claves.',
    'Su tarjeta, o la clave que abre lo que se cifra para usted.',
  ],
  begin: 'Volver al principio',

  steps: ['Traer archivos', 'Comparar', 'Contribuir', 'Llevar archivos'],

  alone: {
    privateKeyHint: 'Solo si no hay otra manera.',
    privateKeyWarning: 'Una vez introducida, esta clave queda expuesta en este equipo. Es mejor una tarjeta.',
    clockNotHint:
      'Con un reloj que va mal, una solicitud o una clave puede parecer caducada, o no parecerlo.',
  },

  files: {
    back: 'Volver a los archivos',
    title: 'Traer los archivos',
    lead: 'Como se copiaron de la carpeta de la ceremonia: no contienen nada secreto.',
    folder: 'Elegir la carpeta de la bóveda',
    folderHint: 'En ella se encuentran el registro, la solicitud y los recibos.',
    several: 'Contiene más de una bóveda. Elija la carpeta de una sola.',
    none: 'No contiene ningún registro de una bóveda. Elija sus archivos uno por uno.',
    found: name => `Encontrado en «${name}».`,
    byFile: 'O archivo por archivo',
    record: 'Elegir el registro',
    recordNone: 'tss-vault.json',
    request: 'Elegir la solicitud',
    requestNone: 'Todos sus archivos de requests/.',
    requestIs: (files, requests) =>
      `${files} ${plural(files, { one: 'archivo', other: 'archivos' })}${requests > 1 ? ' de la solicitud más reciente' : ''}.`,
    receipts: 'Elegir los recibos',
    receiptsNone: 'Solo si los fragmentos salen de otros.',
    receiptsAre: count => `${count} ${plural(count, { one: 'recibo', other: 'recibos' })}.`,
    missing: 'Elija primero el registro y la solicitud.',
    go: 'Leer la solicitud',
    asideTitle: 'Qué pasa después',
    aside: [
      'El programa lee lo que se pide, y lo muestra. No se hace nada antes de que usted lo haya comparado.',
      'La confirmación de todos los demás está en la solicitud. Cada una se verifica antes de hacer su parte.',
    ],
  },

  compare: {
    title: 'Comparar lo que se pide',
    lead: {
      KeyGen: vault => `Claves raíz nuevas para la bóveda «${vault}». Usted aporta una parte.`,
      ofShares: vault =>
        `Fragmentos nuevos de las claves de «${vault}» para otro grupo. Usted aporta una parte, hecha de su fragmento.`,
    },
    asked: 'Lo que se pide',
    vault: 'Bóveda',
    what: 'Solicitud',
    source: 'A partir de fragmentos de',
    sourceIs: (group, epoch) => `${group}, claves de la época ${epoch}`,
    target: 'Quién recibe fragmentos',
    targetIs: (group, threshold, names) => `${group}, ${threshold} de ${names.length}: ${listed(names)}`,
    contributors: 'Quién contribuye',
    id: 'ID de la solicitud',
    whose: 'Quién es usted',
    digest: sequence => `Hash del registro, versión ${sequence}, de su propio papel`,
    digestHint: '64 dígitos hexadecimales o 32 palabras. Los espacios y las mayúsculas no importan.',
    keys: 'Claves que reciben un fragmento',
    keysHint:
      'Pregunte a cada persona, o mire en su papel: cuatro grupos de cuatro. Los espacios no importan. Quien pudiera poner aquí otra clave recibiría el fragmento de esa persona.',
    digits: name => `Últimos 16 dígitos de la clave de ${name}`,
    known: names => `${listed(names)}: la misma clave que en las claves de las que se hacen los fragmentos.`,
    go: 'Todo coincide',
  },

  make: {
    title: 'Hacer su contribución',
    lead: name => `Como ${name}. Cuando esté hecha, solo quedan de ella archivos, y su hash.`,
    sum: 'Elegir su fragmento comprobado',
    sumHint: 'El mensaje que escribió la primera comprobación (.asc).',
    sumMissing: 'Elija primero el mensaje con su fragmento.',
    receiptsMissing: names => `Faltan estos recibos, vuelva atrás y tráigalos: ${listed(names)}.`,
    entropy: 'Añadir números aleatorios propios',
    entropyHint: 'Se mezclan con lo que genera este equipo.',
    entropyField: 'Números aleatorios propios',
    entropyPlaceholder: 'Por ejemplo, 50 tiradas de un dado',
    entropyFieldHint: 'Nadie más debe verlos ni conocerlos. No vuelven a hacer falta.',
    go: 'Hacer la contribución',
    back: 'Volver a lo que se pide',
    asideTitle: 'Qué se hace',
    asideKeyGen: [
      'Se generan números. Lo que cada titular necesita de ellos se cifra para su clave, y el resto se olvida.',
      'Primero sale solo su hash. Los archivos siguen cuando todos hayan visto las palabras.',
    ],
    asideReshare: [
      'Su fragmento se abre en un proceso propio, se compara con el registro, y todo lo que se hace de él se cifra para los titulares nuevos.',
      'Su fragmento mismo no sale de este equipo. Sigue como está.',
    ],
  },

  made: {
    title: name => `La contribución de ${name} está hecha`,
    lead: {
      KeyGen: 'Primero va el hash a la ceremonia. Los archivos siguen cuando todos hayan visto las palabras.',
      ofShares: 'Lleve los dos archivos a la ceremonia, con su firma.',
    },
    digest: 'Hash, en palabras',
    digestHint: 'Léaselo a la ceremonia por teléfono, y anótelo en su papel.',
    digestText: 'Hash, en hexadecimal',
    sign: 'Texto que se firma',
    signHint: file => `Fírmelo con «gpg --armor --detach-sign ${file}», y lleve también lo que escribió gpg.`,
    byCode: names =>
      `Que el fragmento está en manos de ${listed(names)} solo lo dice el equipo de la ceremonia.`,
  },

  madeAside: {
    title: 'Qué pasa después',
    KeyGen: [
      'El operador introduce el hash: a él queda ligada su contribución.',
      'Usted firma el texto, y lo lleva con los dos archivos. Se abren en la ceremonia cuando todos hayan visto las palabras.',
      'Cuando las claves están creadas, usted recibe un archivo con su fragmento. Compruébelo aquí.',
    ],
    ofShares: [
      'Usted firma el texto, y lo lleva con los dos archivos a la ceremonia.',
      'Los titulares nuevos comprueban sus fragmentos. El suyo sigue como está.',
    ],
  },

  out: {
    title: 'Archivos',
    write: 'Elegir una carpeta y escribirlos',
    writeHere: 'Escribir los archivos',
    previewHint: 'La vista previa los escribe en su carpeta de práctica.',
    hint: 'En la memoria USB que va a la ceremonia. Antes no se escribe nada.',
    done: 'Escritos y releídos:',
    onward: 'Hecho',
    leave: 'Salir sin los archivos',
  },

  checking: {
    title: 'Comprobar su fragmento',
    lead: 'Solo a partir de archivos. Lo que no concuerda se dice con el nombre de quien lo envió.',
    share: 'Elegir su archivo de fragmento, o su fragmento comprobado',
    shareHint: 'Como estaba en messages/, o como lo escribió una comprobación.',
    record: 'Elegir el registro',
    group: 'ID del grupo',
    groupHint:
      'Se toma del archivo de fragmento si lo lleva; si no, como lo muestra la pantalla de la bóveda.',
    number: 'Su número en el grupo',
    missing: 'Elija primero su fragmento y el registro.',
    go: 'Comprobar su fragmento',
    toSign: 'Firme el texto con «gpg --clear-sign», y lleve a la ceremonia lo que escribió gpg.',
    sumKept:
      'El archivo que termina en -sum.asc es su fragmento entero en un solo mensaje, que solo usted abre. Consérvelo: las comprobaciones y contribuciones posteriores lo usan.',
  },
};
