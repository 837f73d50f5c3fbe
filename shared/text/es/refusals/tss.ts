/** What is refused of threshold keys, in Spanish: contributions, shares, messages, receipts, recoveries and proofs. */
import type { OfHolder } from '../../en/refusals/facts';
import type { tssTexts as english } from '../../en/refusals/tss';
import { differs } from './differs';
import { given, group } from './facts';

/** Whose: a contributor, holder or helper. Of a word that is masculine. */
const El = (f: OfHolder, thing: string): string =>
  f.holder ? `El ${thing} de ${f.holder}` : `Este ${thing}`;
/** The same of one that is feminine. */
const La = (f: OfHolder, thing: string): string =>
  f.holder ? `La ${thing} de ${f.holder}` : `Esta ${thing}`;

const contribution = (f: OfHolder): string => La(f, 'contribución');

const REMADE = 'haga una solicitud nueva sin ella, y averigüe cómo se hizo';

const MADE_ANEW = 'pida a su autor una buena, o haga una solicitud nueva, y averigüe cómo se hizo esta';

export const tssTexts: typeof english = {
  // Threshold keys: identifiers and groups
  TSS_ID_OUT_OF_RANGE: f =>
    `${El(f, 'identificador')} está fuera de rango: los identificadores van de 1 en adelante, y son menores que el orden de ed25519. Use los que dio el programa.`,
  TSS_ID_TWICE: f =>
    `${El(f, 'identificador')} ya se dio antes. No hay dos titulares con el mismo; nombre a cada titular una sola vez.`,
  TSS_THRESHOLD: f =>
    `Un umbral de ${f.seen} no es posible con ${f.expected} titulares: es 2 o más, y no mayor que el número de titulares.`,
  TSS_QUORUM_SHORT: f =>
    `Son ${f.seen} de los ${f.expected} titulares que hacen falta. Traiga ${f.expected - f.seen} más.`,
  TSS_OTHER_ROOT: () =>
    'Estos grupos no tienen las mismas claves raíz. No se hizo nada; mire si un grupo es de otra bóveda, o de una época anterior.',

  // Threshold keys: contributions
  TSS_OTHER_REQUEST: f =>
    `${contribution(f)} se hizo para otra solicitud, o nombra a un titular que no es el de esta. Pida el archivo como se hizo para esta.`,
  TSS_CONTRIBUTOR_UNKNOWN: () =>
    'Esta contribución es de alguien que no contribuye a esta solicitud. No se tomó nada de ella.',
  TSS_CONTRIBUTED_TWICE: f =>
    `${contribution(f)} ya está aquí. No se acepta una segunda, aunque sea la misma.`,
  TSS_NOT_ABSENT: f =>
    `${contribution(f)} está aquí, así que su titular participa. No lo cuente entre los ausentes.`,
  TSS_CONTRIBUTION_MISSING: f => `${contribution(f)} falta. Espérela, o haga una solicitud nueva sin ella.`,
  TSS_COMMITMENT_COUNT: f =>
    `${contribution(f)} tiene ${f.seen} compromisos y el umbral es ${f.expected}. Cambiaría el umbral para todos: ${REMADE}.`,
  TSS_POINT: f =>
    `${contribution(f)} tiene en ${f.name} un número ${f.position} que no es un punto del grupo: ${MADE_ANEW}.`,
  TSS_CHAIN_HASH: f =>
    `${contribution(f)} no es de este tipo de solicitud: dice demasiado o demasiado poco del código de cadena. Pida otra.`,
  TSS_NOT_THEIR_SHARE: f =>
    `${contribution(f)} no es del fragmento que el registro tiene de su titular. Cambiaría las claves raíz: ${REMADE}.`,
  TSS_PROOF: f => `${contribution(f)} no demuestra que quien la hizo sepa lo que contiene: ${MADE_ANEW}.`,
  TSS_CONTRIBUTION_MESSAGE: f =>
    f.other
      ? `${contribution(f)} no tiene un mensaje para la clave de cifrado de ${f.other} y de nadie más. Pida otra.`
      : `${contribution(f)} tiene más mensajes que titulares hay. Pida otra.`,
  TSS_CONTRIBUTION_DIGEST: f => `${contribution(f)} no es aquella cuyo hash se dio antes. Traiga esa.`,
  TSS_CONTRIBUTION_SIGNATURE: f =>
    `${contribution(f)} no está firmada con la clave de su titular${f.name ? ` (${f.name})` : ''}. Pida que firme sus cuatro líneas con «gpg --detach-sign», y traiga también ese archivo.`,
  TSS_CONTRIBUTION_NO_FILE: f =>
    `${contribution(f)} no está completa: falta el archivo «${f.name}». Póngalo en la carpeta.`,
  TSS_CONTRIBUTION_MISPLACED: f =>
    `El archivo «${f.name}» es, por su nombre, el de ${f.other}, y contiene la contribución de ${f.holder}. Ponga en su lugar el archivo de ${f.other}.`,
  TSS_CONTRIBUTION_EARLY: f =>
    `El hash de la contribución de ${f.holder ?? 'este titular'} está aquí. Su archivo se acepta cuando todos hayan visto las palabras.`,
  TSS_DIGEST_NOT_TAKEN: () =>
    'Solo en un KeyGen se aceptan hashes antes que las contribuciones. Traiga la contribución misma.',
  TSS_DIGEST_MISSING: f =>
    `Aquí no hay ningún hash de la contribución de ${f.holder ?? 'este titular'}, así que no se puede retirar. Mire lo que se trajo.`,
  TSS_DIGEST_STAYS: f =>
    `El hash de la contribución de ${f.holder ?? 'este titular'} se queda: ya se abrió aquí el archivo de alguien, y quien cambie ahora la suya podría elegirla según ese. Si está mal, cancele la solicitud y créela de nuevo.`,
  TSS_SUM_IDENTITY: f =>
    `Las contribuciones se anulan entre sí en ${f.name}. Eso no ocurre por azar: deténgase, y averigüe quién las hizo.`,

  TSS_EPOCH_ALTERED: () =>
    'Las claves de este registro no son las que dan sus contribuciones. Deténgase: quien lo escribió puede conocer la clave raíz. No use ningún fragmento suyo, y averigüe quién lo escribió.',

  // Threshold keys: shares and messages
  TSS_SCALAR: f =>
    `${given(f)} no es un fragmento: no es un número menor que el orden de su curva en 32 bytes. Traiga el fragmento como se entregó.`,
  TSS_SHARE_DOES_NOT_FIT: f =>
    f.mistyped
      ? `${El(f, 'fragmento')} está bien nombrado, pero sus números no corresponden. Lo más probable es una errata: compare lo tecleado; si se repite, es una alarma.`
      : `${El(f, 'fragmento')} está bien nombrado, pero sus números no son los que el registro tiene de él. Si se tecleó, cópielo de nuevo. Si llegó tal como se hizo, deténgase: se cambió el fragmento o el registro.`,
  TSS_SHARE_OTHER_EPOCH: f =>
    `${El(f, 'fragmento')} es de la época ${f.epoch} del ${group(f.name)}, y aquí hacen falta fragmentos de otras claves. Traiga el fragmento de las claves que están bajo las palabras.`,
  TSS_SHARE_DESTROYED: f =>
    `${El(f, 'fragmento')} es de la época ${f.epoch} del ${group(f.name)}, y consta como destruido. Deténgase: ha aparecido un fragmento que no debería existir.`,
  TSS_SHARE_OTHER_VAULT: () =>
    'Este es un fragmento de claves que esta bóveda no tiene. Traiga el fragmento de las claves que están bajo las palabras.',
  TSS_SHARE_NOT_ASKED: f =>
    `${El(f, 'fragmento')} no hace falta aquí: en esta solicitud participa otra persona, o llegó de otra manera. Traiga el fragmento de un titular cuyo puesto esté vacío.`,
  TSS_SHARE_REPEATED: f => `${El(f, 'fragmento')} ya está introducido. Falta el del siguiente titular.`,
  TSS_SHARE_FILE_OTHER: f =>
    `${El(f, 'fragmento cifrado')} no es el archivo que se escribió con estas claves: sus mensajes son otros. Busque en la carpeta de la ceremonia el archivo de esta solicitud.`,
  TSS_SUM_TEXT: f =>
    `${given(f)} no es un fragmento de estas claves, como lo escribió la primera comprobación: dos líneas, de este titular y de esta época. Abra el archivo que corresponde a estas claves.`,
  TSS_OPENED_COUNT: f =>
    `Hay ${f.seen} líneas, y ${f.expected} mensajes en este archivo de fragmento. Dé en hexadecimal lo que contiene cada mensaje, cada uno en su línea y en el orden del archivo, y una línea vacía por el que gpg no pueda abrir.`,
  TSS_OPENED_TEXT: f =>
    `La línea ${f.position} no está en hexadecimal. Dé en hexadecimal con minúsculas lo que «gpg --decrypt» saca de cada mensaje, cada uno en su línea.`,
  TSS_OWN_DIGEST_NEEDED: f =>
    `Según el registro, ${f.holder ?? 'este titular'} hizo una contribución a estas claves en su propio equipo. Teclee el comienzo de su hash, de su propio papel, 16 dígitos u 8 palabras: quien pudiera cambiar esa contribución podría conocer las claves. Sin él no se hace ningún recibo.`,
  TSS_OWN_DIGEST_OTHER: f =>
    `Lo tecleado no es el comienzo del hash que el registro tiene de la contribución de ${f.holder ?? 'este titular'}. Compárelo con el papel. Si el papel dice otra cosa, alguien cambió la contribución: deténgase, no firme ningún recibo, y haga que estas claves se declaren nulas y se creen de nuevo.`,
  TSS_SUM_CODE: f =>
    `Este no es el código del mensaje que este equipo hizo al comprobar ${f.holder ? `el fragmento de ${f.holder}` : 'este fragmento'}. Es la segunda línea de ese mensaje, 26 caracteres.`,
  TSS_CHAIN_CODE: f =>
    `Lo que tiene ${f.holder ?? 'este titular'} no lleva el código de cadena de esta bóveda, o lleva otro. Busque primero una errata. Si no la hay, no sirve: si estas claves son válidas, recupere el fragmento de este titular; si no, haga que se declaren nulas y se creen de nuevo.${f.senders?.length ? ` Lo envió: ${f.senders.join(', ')}.` : ''}`,

  // Threshold keys: epochs
  TSS_EPOCH_UNKNOWN: () =>
    'Esta bóveda no tiene ningún grupo con ese ID, o el grupo no tiene esa época. Mire la lista de sus grupos.',
  TSS_EPOCH_FINAL: f =>
    f.name === 'valid'
      ? 'Todos los titulares han confirmado estas claves. Son válidas, y siguen siéndolo.'
      : 'Estas claves ya son nulas, y siguen siéndolo.',
  TSS_NOT_TO_DESTROY: () =>
    'Estas claves están en uso: ninguno de sus fragmentos se debe destruir. Mire la lista de los que sí.',
  TSS_DESTROYED_ALREADY: f => `${El(f, 'fragmento')} ya consta como destruido.`,
  TSS_WORDS_OTHER: () =>
    'Estas no son las palabras de lo que se declara aquí, sobre el registro tal como está ahora. Pida otra vez las palabras, y compárelas.',
  TSS_EPOCH_NOT_VALID: () =>
    'No todos los titulares han confirmado estas claves, así que aún no se entrega nada de ellas. Espere los recibos que faltan.',

  // Threshold keys: receipts
  TSS_RECEIPT_TEXT: f =>
    `Este no es, letra por letra, el texto de un recibo de esta bóveda.${differs(f)} Hágalo otra vez comprobando el fragmento, y fírmelo tal como está.`,
  TSS_RECEIPT_MISSING: f =>
    `${El(f, 'recibo')} no se trajo con el registro. Sin todos ellos nada dice que el fragmento sea todavía el que todos confirmaron: tome también la carpeta «receipts» que está junto al registro.`,
  TSS_RECEIPT_UNKNOWN: () =>
    'Este recibo es de alguien que no es titular de este grupo. No se tomó nada de él.',
  TSS_RECEIPT_TWICE: f => `${El(f, 'recibo')} se dio dos veces. Dé cada recibo una sola vez.`,
  TSS_RECEIPT_OTHER_EPOCH: f =>
    `${El(f, 'recibo')} es de otra época. Pida uno del fragmento que se entregó por última vez.`,
  TSS_RECEIPT_OTHER_REQUEST: f =>
    `${El(f, 'recibo')} es anterior a la recuperación de su fragmento. Pida uno nuevo.`,
  TSS_RECEIPT_CHAIN: f =>
    `${El(f, 'recibo')} es sobre otro código de cadena que el de esta bóveda. Pida a su titular que compruebe otra vez el fragmento, y firme el recibo que resulte.`,
  TSS_RECEIPT_PROOF: f =>
    `${El(f, 'recibo')} no demuestra que su titular tenga el fragmento. Pídale que compruebe otra vez el fragmento y haga uno nuevo.`,

  // Threshold keys: complaints
  TSS_COMPLAINT_TEXT: f =>
    `Este no es, letra por letra, el texto de una reclamación sobre un mensaje que esta bóveda tenga.${differs(f)} Hágala otra vez comprobando el fragmento, y fírmela tal como está.`,
  TSS_COMPLAINT_KEY: () =>
    'La clave de esta reclamación no abre el mensaje del que trata, así que con ella no se ve nada. Haga la reclamación otra vez comprobando el fragmento.',
  TSS_COMPLAINT_TWICE: f =>
    `${La(f, 'reclamación')} sobre esta contribución ya está aquí. No se acepta una segunda.`,

  // Threshold keys: recovery
  TSS_LOST_HELPS: f =>
    `${f.holder ?? 'El titular'} perdió el fragmento que se va a recuperar, y no puede traerlo. Nombre a otros titulares.`,
  TSS_TOO_MANY_HELPERS: f =>
    `Del grupo que perdió un fragmento ayudan exactamente ${f.expected} titulares, y aquí hay ${f.seen}. Nombre uno por cada puesto.`,
  TSS_HELPERS_WRONG: () =>
    'Según el registro, estos titulares no pueden dar el fragmento perdido. No se les pidió nada; mire si el registro está dañado.',
  TSS_MASKS: () =>
    'Las máscaras de esta recuperación no se anulan entre sí. No se usó el fragmento de nadie; empiece la recuperación de nuevo.',
  TSS_TERM: f =>
    `${El(f, 'mensaje')} no es lo que debería ser, y el fragmento perdido no se compuso. Empiece la recuperación de nuevo, y averigüe por qué.`,

  // Threshold keys: proofs of a quorum
  TSS_CHALLENGE_SHORT: f =>
    `El texto del verificador tiene ${f.seen} bytes, y necesita ${f.expected}. Pida uno más largo, para que no se pueda hacer ninguna prueba antes de pedirla.`,
  TSS_CHALLENGE_TEXT: f =>
    `El texto del verificador no se puede mostrar tal como está: es una sola línea de hasta ${f.expected} caracteres normales. Pida uno así.`,
  TSS_PROOF_FACTS: () =>
    'Lo que se va a demostrar no está escrito como en un registro: un ID, una hora o un hash no lo es, o el texto del verificador no es un texto. No se firmó nada; empiece la prueba de nuevo desde el registro.',
  TSS_PROOF_LIST: () =>
    'La lista de quienes firman no es la acordada. No se firmó nada; empiece la prueba de nuevo.',
  TSS_PROOF_PART: f => `${La(f, 'parte de la firma')} no encaja. Empiece la prueba de nuevo.`,
  TSS_QUORUM_PROOF: f =>
    `Esto no es una prueba: su firma en ${f.name} no corresponde a la clave raíz y a lo que se dice demostrar. No confíe en ella.`,
  TSS_PROOF_OTHER_VAULT: () =>
    'Esta prueba es de otra bóveda que el registro. Tome el registro de la bóveda que nombra.',
  TSS_PROOF_CHALLENGE: () =>
    'Esta prueba responde a otro texto que el dado aquí: puede ser antigua. Compare el texto letra por letra; si es el que se preguntó, no confíe en la prueba.',

  // Threshold keys: extended keys and children
  TSS_EXTENDED_KEY: () =>
    'Esto no es una clave pública extendida: empieza por xpub o cpub y tiene 111 caracteres con suma de comprobación. Cópiela otra vez.',
  TSS_EXTENDED_KEY_OTHER: () =>
    'Esta clave pública extendida no es una clave raíz de esta bóveda. Use la que se hizo para ella.',
  TSS_PATH: () =>
    'Esto no es una ruta: es m, y después números menores que 2147483648 con / delante de cada uno, como en m/44/60/0/0/5.',
  TSS_PATH_HARDENED: () =>
    'Esta ruta tiene un paso reforzado (hardened), que necesita la clave privada, y nadie la tiene. Use pasos sin marca.',
  TSS_NO_CHILD: () => 'En esta ruta no hay ninguna clave. Use el número siguiente.',
};
