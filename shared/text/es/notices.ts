/** Notices in Spanish: what every holder of a set is told when a share is made, given again, or marked lost or destroyed. */
import type { notices as english } from '../en/notices';
import { practiceBanner } from './practice';
import { shareStatuses } from './share-status';

export const notices: typeof english = {
  banner: practiceBanner,
  labels: {
    to: 'Para:',
    keySet: 'Conjunto de claves:',
    setId: 'ID del conjunto:',
    index: 'Índice:',
    holder: 'Titular:',
    key: 'Clave OpenPGP:',
    madeAt: 'Hecho:',
    now: 'Fragmentos ahora:',
    reason: 'Motivo:',
    left: 'Fragmentos restantes:',
    yours: 'Su fragmento:',
    transcript: 'Acta:',
    record: 'Registro:',
  },
  values: {
    everyOther: 'los demás titulares',
    holderOf: index => `titular del índice ${index}`,
    notNamed: 'no indicado',
    byClock: at => `${at} (reloj de este equipo)`,
    ofThem: (count, required) => `${count}, de los que ${required} cualesquiera juntos son la clave`,
    yourFile: index => [
      `el archivo de shares/ que termina en «-index-${index}.asc», cifrado para la clave de arriba;`,
      '«gpg --decrypt» lo abre',
    ],
    record: (sequence, file) => `versión ${sequence} de ${file}, SHA-256`,
  },
  subject: {
    newShare: 'Se emitió un fragmento nuevo de su conjunto de claves.',
    reissue: 'Un fragmento de su conjunto de claves se entregó de nuevo a su titular.',
    firstShare: 'Usted tiene un fragmento de un nuevo conjunto de claves.',
  },
  marked: status => `Un fragmento de su conjunto de claves consta ahora como ${shareStatuses[status]}.`,
  said: {
    newShare: [
      'El fragmento que usted tiene sigue como está y sirve como antes. El umbral no ha cambiado.',
    ].join('\n'),
    reissue: [
      'Es el mismo fragmento, cifrado para la clave OpenPGP de arriba. La copia antigua todavía sirve a quien la tenga:',
      'para que no sirva, haga un rekey (OpenBao: rotate-keys). No hay más fragmentos que antes, y el umbral no ha',
      'cambiado.',
    ].join('\n'),
    marked: ['Todavía sirve a quien lo tenga. Si se introduce aquí, se rechaza con una alarma.'].join('\n'),
  },
  unexpected: 'Si no lo esperaba, hable ahora con los demás titulares.',
  inWords: 'El hash del registro en palabras, para leerlo en voz alta:',
  howToCheck: ({ sumsFile, issued, allIndexesKnown }) => [
    'Cómo comprobarlo:',
    `- En el directorio del conjunto, «sha256sum -c ${sumsFile}» dice si cada archivo está como se escribió.`,
    '- «verify-transcript» de Quorate muestra lo que se hizo y el hash del acta. Compare ese hash con el que',
    '  se leyó en voz alta en la ceremonia y se anotó en papel; sin él, un acta no demuestra nada.',
    // Not every share of an adopted set need be listed: an honest record would look like an old copy.
    allIndexesKnown
      ? `- En el registro deben constar ${issued} fragmentos. Si constan menos, es una copia antigua.`
      : `- En el registro «issued» debe ser ${issued}. Si es menos, es una copia antigua.`,
  ],
  notTold: [
    'Si este conjunto abre un HashiCorp Vault o un OpenBao: no se le informó. Su propio número de fragmentos',
    '(«secret_shares») sigue como estaba, y su próximo rekey (OpenBao: rotate-keys) hace fragmentos nuevos para ese',
    'número: el fragmento emitido aquí no sirve entonces para nada.',
  ].join('\n'),
};
