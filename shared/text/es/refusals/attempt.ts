/** What is refused of a call, an attempt, or what was asked for at its start, in Spanish. */
import type { Say } from '../../en/nested';
import type { attemptTexts as english } from '../../en/refusals/attempt';
import { Whose } from './facts';

const settleApart = (say: Say): string =>
  `Regístrelo, o declare que nunca se usará, con el hash anotado en papel (${say.by.vouch}), y empiece de nuevo; la página del conjunto dice cómo, también si el acta se perdió.`;

type OfOption = Parameters<typeof english.OPTION_NOT_FOR_SET>[0];

const options: Record<OfOption['option'], string> = {
  payload: 'contenido',
  secretBytes: 'longitud del secreto',
  declareRandom: 'clave aleatoria declarada',
  use: '',
};

function because(because: OfOption['because']): string {
  if (because === 'madeHere') return 'hecho por Quorate';
  if (because === 'forShares') return 'es para un fragmento';
  return 'scheme' in because
    ? `esquema ${because.scheme}`
    : `un secreto de menos de ${because.fewerBytesThan} bytes`;
}

export const attemptTexts: typeof english = {
  // The call itself
  BAD_REQUEST: f => {
    const wrong = f.name
      ? `: ${f.other === 'missing' ? `falta su campo «${f.name}»` : `su campo «${f.name}» no es lo que debería ser`}`
      : f.other === 'unknown'
        ? ': tiene un campo que no admite'
        : '';
    return `El programa no entiende esta petición${wrong}. Compare sus campos con docs/formats.md.`;
  },
  UNKNOWN_CALL: () => 'No hay ninguna llamada con ese nombre; la lista está en docs/contributing.md.',
  INTERNAL: () =>
    'Algo falló dentro del programa. Cancele este intento y empiece de nuevo; lo que está en el disco no se ve afectado.',

  // The attempt
  ATTEMPT_IN_PROGRESS: () => 'Hay otro intento en curso. Termínelo o cancélelo antes de empezar uno nuevo.',
  NO_ATTEMPT: () => 'No hay ningún intento en curso. Empiece uno primero.',
  WRONG_NONCE: () =>
    'El nonce falta o no es el de este intento. Compárelo con la pantalla del intento e introdúzcalo otra vez.',
  ATTEMPT_EXPIRED: () =>
    'Este intento terminó porque no se introdujo nada durante demasiado tiempo. Todo lo introducido se borró; empiece de nuevo.',
  CEREMONY_LOST: () =>
    'El proceso de la ceremonia terminó de forma inesperada. Todo lo introducido se borró y no se emitió nada; empiece de nuevo.',
  STATEMENT_DIFFERS: () =>
    'A otro proceso de la ceremonia se le ordenó algo distinto de lo que está bajo las palabras. No hizo nada, y el intento ha terminado. Averigüe por qué antes de continuar: el programa de este equipo está mal, o fue modificado.',
  PRACTICE_ONLY: () =>
    'Esta ventana solo sirve para practicar. Use aquí un conjunto de práctica, o el programa instalado para los reales.',
  INTERFACE_LIVE: f =>
    `Este equipo tiene una interfaz de red activa: ${f.name}. Desconéctela, o acéptela por su nombre; el acta lo dirá.`,
  CLOCK_UNREADABLE: () =>
    'La hora del reloj de pared no se pudo leer. Escríbala como 2026-11-21T14:30 en hora local, o con una zona como +01:00.',

  // What was asked for at the start
  OPTION_NOT_FOR_SET: f =>
    `La opción «${[options[f.option], f.value].filter(Boolean).join(' ')}» no es para este conjunto de claves (${because(f.because)}). Empiece sin ella.`,
  SHARE_BYTES_OUT_OF_RANGE: f =>
    f.scheme === 'secretsjs'
      ? 'Un fragmento de secrets.js tiene un número impar de caracteres, de 5 a 131075. Cuente los de un fragmento entero.'
      : 'Un fragmento entero tiene de 2 a 65537 bytes, incluido su índice; uno de Vault u OpenBao tiene 33.',
  PROOF_SHARES_TOO_MANY: f =>
    `Solo puede haber ${f.expected} fragmentos más de los necesarios. Pida esa cantidad o menos.`,
  RANDOM_WITHOUT_PROOF: () =>
    'Los valores de verificación solo se registran para fragmentos que se ha visto que concuerdan. Pida también al menos un fragmento de control.',
  TEXT_LOOKS_SECRET: () =>
    'Esto parece un fragmento o una clave: no se escribió nada. Nunca ponga un secreto en un texto o un nombre; todos pueden leerlo. Cite un hash o una huella por sus palabras, en grupos, o por sus 8 primeros dígitos.',

  // A share that is marked, or given again
  REASON_UNUSABLE: f =>
    `Diga por qué, en 1 a ${f.expected} caracteres normales y una sola línea. Todos pueden leerlo en el registro.`,
  MARKED_ALREADY: f =>
    `${Whose(f)} ya consta como ${MARKS.get(f.name) ?? f.name}. Uno perdido aún puede marcarse como destruido; solo volver a emitirlo lo hace válido otra vez.`,
  REISSUE_WITHOUT_HOLDER: f =>
    `El registro no dice quién tiene el índice ${f.index}. Indique el nombre del titular al volver a emitirlo; el registro lo nombrará desde entonces.`,
  REISSUE_OTHER_HOLDER: f =>
    `Según el registro, el índice ${f.index} es de ${f.holder || 'otra persona'}, y solo su titular puede recibirlo de nuevo. Omita el nombre, o genere un fragmento nuevo para la otra persona.`,

  // The new index
  INDEX_OUT_OF_RANGE: () =>
    'Un índice es un número entero de 1 a 255; el índice 0 sería el propio secreto. Elija uno de ellos.',
  INDEX_IN_USE: f =>
    `El índice ${f.index} pertenece a ${f.holder || 'un fragmento ya emitido'}. Elija otro, o deje que lo elija el programa.`,
  INDEX_BURNT: f =>
    `El índice ${f.index} se reservó en un intento anterior y queda sin usar. Elija otro, o deje que lo elija el programa.`,
  INDEX_EXPORTED: f =>
    `En la carpeta hay un fragmento con índice ${f.index} (${f.name}) que no consta en este registro: alguien puede tenerlo, y el registro puede ser antiguo. Averígüelo y busque un registro más reciente; o deje que el programa elija un índice.`,
  INDEX_RESERVED: (f, say) =>
    `Un fragmento con índice ${f.index} se emitió y no está registrado: está apartado, y no se emite otro con ese índice. ${settleApart(say)}`,
  ISSUED_APART: (f, say) =>
    `${Whose(f)}, con este nombre o esta clave, se emitió y no está registrado: está apartado. ${settleApart(say)}`,
  INDEX_NOT_LISTED: f =>
    `En el registro no consta ningún fragmento con índice ${f.index}. Mire el índice en el papel del titular, o en la lista de este conjunto.`,
  INDEXES_UNKNOWN: f =>
    `Solo se conocen ${f.seen} de los ${f.expected} índices emitidos, así que ninguno está libre con certeza. Averigüe los demás (el último byte de cada fragmento), o acepte el riesgo de colisión.`,
  NO_INDEX_LEFT: () =>
    'No queda ningún índice: un conjunto puede tener como máximo 255 fragmentos. Haga en su lugar un rekey (OpenBao: rotate-keys).',
  NO_INDEX_FREE: () =>
    'No hay ningún índice libre: los que no tiene ningún fragmento se reservaron una vez y quedan sin usar, o pueden estar en uso sin saberse. Haga en su lugar un rekey (OpenBao: rotate-keys).',

  // Practice
  PRACTICE_SHARE_MISSING: f =>
    `En esta carpeta no hay ningún fragmento de práctica con índice ${f.index}. Introdúzcalo a mano.`,
  PRACTICE_SHARE_UNREADABLE: () =>
    'Este fragmento de práctica no se pudo abrir con su clave ficticia. Introdúzcalo a mano, o cree otro conjunto de práctica.',
  PRACTICE_KEY_MISSING: f =>
    `En esta bóveda no hay ninguna clave ficticia de ${f.holder}: firme y abra con la suya, mediante gpg.`,
  NOT_A_PRACTICE_SET: () => 'Esto solo es posible con un conjunto de práctica. Elija uno.',
};

const MARKS = new Map([
  ['lost', 'perdido'],
  ['destroyed', 'destruido'],
]);
