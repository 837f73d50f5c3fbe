/** The command generate-share, in Spanish. */
import type { generateShare as english } from '../en/generate-share';

export const generateShare: typeof english = {
  initHelp: `lo que mostró operator init (o rekey, rotate-keys), texto o JSON: dice --required, --issued, --index\n(de la entrada estándar con -: entonces los fragmentos llegan con --card, o no se preguntan)`,
  secretsjsHelp: 'un conjunto de secrets.js de 8 bits; sus índices son 1 a N si --index no dice otra cosa',
  secretsjsLabel: '--scheme secretsjs',
  proofSharesHelp: 'se introducen N fragmentos más de los necesarios, y solo se emite si todos concuerdan',
  randomKeyHelp:
    'la clave se generó al azar: los fragmentos que concuerdan se evalúan solos desde entonces (solo vault)',
  shareBytesHelp: 'longitud de un fragmento entero si no es de 33 bytes; en secrets.js, sus caracteres',
  secretBytesHelp:
    'longitud del secreto, con la que los fragmentos de secrets.js muestran que se corresponden',
  neitherKeySetNorAdopt: 'Indique --key-set o --adopt.',
  onlyWithAdopt: only => `La opción --${only} va con --adopt; con --key-set lo dice el registro.`,
  bothKeySetAndAdopt: 'Indique --key-set o --adopt, no ambas.',
  initSaysIt: 'La opción --init dice cuántos fragmentos existen, y sus índices; omita --issued y --index.',
  done: (holder, index, grouped) => `Hecho. ${holder} tiene el fragmento ${index}, cifrado para ${grouped}.`,
  vaultDoesNotKnow:
    'Quorate no puede informar a Vault: su secret_shares sigue como está, y su próximo rekey (OpenBao: rotate-keys) deja fuera este fragmento.',
  task: 'Generar un fragmento para un conjunto de claves',
  askHolder: 'Quién tendrá el fragmento nuevo',
  askKeyFile: holder => `Clave pública OpenPGP de ${holder}, archivo`,
  collisionRisk:
    'No se conocen todos los índices, así que el fragmento nuevo puede colisionar con uno desconocido.',
  askAcceptRisk: '¿Acepta ese riesgo? (sí, o Enter para no): ',
  askAdopt: name =>
    `«${name}» no está en esta carpeta. ¿Se creó en otro sitio, con Vault u OpenBao? (sí o no): `,
  askRequired: 'Cuántos de sus fragmentos hacen falta',
  askIssued: 'Cuántos de sus fragmentos existen',
  askIndexes: 'Índices que se conocen (el último byte de cada fragmento, como números de 1 a 255)',
  enterNoIndexes: 'ninguno',
  indexesForm: 'Escriba números de 1 a 255, separados por espacios o comas.',
  indexTwice: 'No hay dos fragmentos con el mismo índice: escriba cada uno una sola vez.',
  askPractice: '¿Es una práctica, con fragmentos ficticios? (sí, o Enter para no): ',
  adopted: name =>
    `«${name}» está registrado como se describió. Mientras no se emita nada, adoptar otra vez el nombre lo corrige.`,
  initAtTerminal: 'La opción --init - lee la entrada estándar: aquí es una terminal.',
  requiredUnknown: 'Este archivo no dice cuántos fragmentos hacen falta: indique --required.',
  requiredContradicts: required =>
    `La opción --required contradice al archivo, que dice que hacen falta ${required} fragmentos. Omítala, o averigüe cuál es correcto.`,
  shareBytesContradicts: shareBytes =>
    `La opción --share-bytes contradice al archivo, cuyos fragmentos tienen ${shareBytes} bytes. Omítala.`,
  initRead: (issued, required) => `El archivo dice: ${issued} fragmentos, ${required} necesarios.`,
  initReadRecovery: (issued, required) =>
    `El archivo dice: ${issued} claves de recuperación, ${required} necesarias.`,
  rootTokenExposed: 'El archivo contiene el token raíz en claro: revóquelo.',
  sharesExposed:
    'El archivo contiene fragmentos en claro: hay que darlos por vistos. Haga un rekey (OpenBao: rotate-keys), o destruya el archivo.',
};
