/** What is refused in Spanish of TSS vaults, their groups and requests, and of what holders answer to these. */
import type { OfHolder, Place } from '../../en/refusals/facts';
import type { tssRequestTexts as english } from '../../en/refusals/tss-requests';
import { eitherIn } from '../../lists';
import { differs } from './differs';
import { group } from './facts';

const either = eitherIn('es');

const Holder = (f: OfHolder): string => f.holder ?? 'Este titular';
const holder = (f: OfHolder): string => f.holder ?? 'este titular';

const slip = (f: Place & { swapped?: boolean }): string => {
  if (f.position === undefined) return '';
  return f.swapped
    ? ` Mire otra vez los caracteres ${f.position} y ${f.position! + 1}, quizá intercambiados.`
    : ` Mire otra vez el carácter ${f.position}, quizá el único equivocado.`;
};

export const tssRequestTexts: typeof english = {
  // TSS vaults and groups
  TSS_VAULT_UNKNOWN: () =>
    'En esta carpeta no hay ninguna bóveda TSS con ese ID o nombre. Mire la lista de bóvedas.',
  TSS_VAULT_EXISTS: f => `Ya hay una bóveda TSS «${f.name}». Elija otro nombre.`,
  TSS_HOLDER_COUNT: f =>
    `Un grupo tiene de 2 a ${f.expected} titulares, y aquí hay ${f.seen}. Nombre uno por cada fragmento.`,
  TSS_KEY_LENGTH: f =>
    `La clave OpenPGP de ${holder(f)} ocupa más de ${f.expected} KiB, sobre todo por firmas que aquí no hacen falta. Expórtela sin ellas (gpg --export-options export-minimal).`,
  TSS_KEY_OTHER: f =>
    `Esta es otra clave que la ${f.holder ? `de ${f.holder}` : 'suya'} en el registro: su huella, o la de la subclave para la que se cifra, no es la misma. Traiga la misma clave con su nueva caducidad; otra solo entra con una recuperación del fragmento (A, B).`,
  TSS_KEY_AS_BEFORE: f =>
    `El registro ya tiene esta clave de ${holder(f)}, byte por byte. No se cambió nada.`,
  TSS_KEY_OLDER: f =>
    `Esta es una copia más antigua de la clave de ${holder(f)} que la del registro: su propietario la ha firmado de nuevo desde entonces. Expórtela otra vez donde se cambió por última vez.`,
  TSS_PARTICIPANTS: f =>
    `Se dice que el grupo tiene ${f.expected} participantes, y se nombran ${f.seen} titulares. Haga que coincidan.`,

  // What a request asks for
  TSS_REQUEST_TYPE: () =>
    'No hay tal tipo de solicitud: es KeyGen, KeyGenFromKeyGroup o Recovery, escrito así. Elija uno.',
  TSS_GROUP_UNKNOWN: f =>
    `Esta bóveda no tiene ningún grupo con el ID dado como ${group(f.name)}. Mire la lista de sus grupos.`,
  TSS_TARGET_TYPE: f =>
    `El grupo de destino no puede ser aquí un ${group(f.name)}: para esta solicitud es un ${either(f.other, group) ?? 'grupo de otro tipo'}. Elija otro grupo, u otro tipo de solicitud.`,
  TSS_TARGET_NOT_NEW: () =>
    'El grupo de destino ya tiene claves, o va a recibirlas por una solicitud que no ha terminado. Cree un grupo nuevo para claves nuevas.',
  TSS_TARGET_NOT_VALID: () =>
    'El grupo de destino no tiene claves que todos sus titulares hayan confirmado, así que ninguno de sus fragmentos se puede dar de nuevo.',
  KEY_EXISTS: f =>
    f.name === 'issued'
      ? 'Esta bóveda ya tiene claves raíz, y no todos los titulares las han confirmado. Traiga los recibos que faltan. Si alguno no llega, o una reclamación es sobre algo que nadie puede mirar, declare nulas estas claves (tss declare-void); después, un KeyGen crea otras.'
      : 'Esta bóveda ya tiene sus claves raíz: se crean una sola vez. Use KeyGenFromKeyGroup para más grupos, u otra bóveda para otras claves.',
  TSS_SOURCE_NOT_TAKEN: () =>
    'Un KeyGen no tiene grupo de origen: crea claves nuevas. Omita el grupo de origen.',
  TSS_SOURCE_MISSING: () =>
    'Esta solicitud necesita un grupo de origen: aquel cuyos titulares traen sus fragmentos. Nómbrelo.',
  TSS_SOURCE_TYPE: f =>
    `El grupo de origen no puede ser aquí un ${group(f.name)}: para esta solicitud es un ${either(f.other, group) ?? 'grupo de otro tipo'}. Elija otro grupo, u otro tipo de solicitud.`,
  TSS_SOURCE_NOT_VALID: () =>
    'El grupo de origen no tiene claves que todos sus titulares hayan confirmado. Espere sus recibos, o elija otro grupo.',
  TSS_SOURCE_UNAVAILABLE: () =>
    'El grupo de origen está fuera de uso: otro lo reemplazó. Elija el grupo que lo reemplazó.',
  TSS_HOLDER_UNKNOWN: f =>
    `El ${group(f.name)} no tiene ningún titular con ${f.other === undefined ? 'ese identificador' : `el identificador ${f.other}`}. Mire la lista de sus titulares.`,
  TSS_HOLDER_TWICE: f =>
    `${Holder(f)} figura dos veces entre quienes participan. Nombre a cada titular una sola vez.`,
  TSS_HOLDER_UNCONFIRMED: f =>
    `${Holder(f)} no ha confirmado el último fragmento que recibió, así que no se puede usar. Pídale su recibo, o nombre a otro titular.`,
  TSS_RECOVERY_MODE: f =>
    f.name === 'type'
      ? 'Solo un Recovery tiene modo de recuperación. Omítalo, o haga que la solicitud sea un Recovery.'
      : 'No hay tal modo de recuperación: es A (del mismo grupo), B (del grupo de recuperación y el principal) o C (un grupo principal nuevo).',
  TSS_RECOVERY_GROUPS: () =>
    'En la recuperación A, el fragmento perdido viene de su propio grupo: origen y destino son el mismo. Para otro origen use la recuperación B o C.',
  TSS_LOST_HOLDER_MISSING: () =>
    'Esta recuperación da de nuevo un solo fragmento. Diga de quién era el fragmento perdido.',
  TSS_LOST_HOLDER_NOT_TAKEN: () =>
    'Solo las recuperaciones A y B dan de nuevo el fragmento de un titular. Omita el titular, o elija uno de esos modos.',
  TSS_MAIN_IDS_NOT_TAKEN: () =>
    'Solo en la recuperación B ayudan titulares del grupo principal junto al de recuperación. Omítalos, o elija ese modo.',
  TSS_KEY_OF_ANOTHER: f =>
    `La clave nueva dada para ${holder(f)} es, o fue, la de ${f.other ?? 'otro titular'} en esta bóveda. Dé una clave propia.`,
  TSS_DESCRIPTION: f =>
    `La descripción no se puede usar: es una sola línea de hasta ${f.expected} caracteres normales. Todos pueden leerla.`,
  TSS_EXPIRY: f =>
    `Una solicitud espera al menos un minuto y como máximo ${f.expected} días. Elija un tiempo entre ambos.`,
  TSS_REQUEST_WAITING: f =>
    `La solicitud de ${f.name} no ha terminado, y una bóveda tiene solo una a la vez. Termínela o cancélela antes de crear otra.`,

  // What becomes of a request
  TSS_REQUEST_UNKNOWN: () =>
    'Esta bóveda no tiene ninguna solicitud con ese ID. Mire la lista de sus solicitudes.',
  TSS_REQUEST_DUE: () =>
    'Según el reloj de este equipo, esta solicitud esperó demasiado. Nada de eso está escrito, pues nadie confirmó el reloj. Si va mal, póngalo en hora y vuelva a hacer esto; si no, cancele la solicitud.',
  TSS_REQUEST_STATE: f => {
    if (f.name === 'PendingKeyHolderConfirmation')
      return 'No todos los titulares han confirmado aún esta solicitud. Mire a quién se espera, y hágalo cuando todos lo hayan hecho.';
    if (f.name === 'MPCProcessing')
      return 'Todos los titulares han confirmado esta solicitud, y ya no se admite ninguna respuesta. Llévela a cabo, o cancélela.';
    return `Eso no es posible con una solicitud en el estado ${f.name}. Mire qué fue de ella, o cree una nueva.`;
  },
  TSS_REQUEST_OTHER_RECORD: () =>
    'Esta solicitud no se hizo sobre el registro tal como está: un grupo, un titular, una clave o una época es otra. No se hace nada según ella. Cancélela y cree una nueva; si nadie cambió nada, averigüe quién tuvo la carpeta.',
  CLEAR_SIGNED_UNREADABLE: () =>
    'Esto no es un solo texto firmado en claro y nada más. Si es el texto de antes de la firma: fírmelo primero, tal como está, con «gpg --clear-sign», y traiga entero lo que gpg escribió.',
  TSS_CONFIRMER_UNKNOWN: () =>
    'Nadie con ese nombre tiene que confirmar esta solicitud. Mire quiénes son: figuran en la solicitud.',
  TSS_CONFIRMER_TWO: f =>
    `${Holder(f)} debe confirmar con más de una clave, y cada una tiene su propio texto. Indique la huella de la subclave en lugar del titular: ${f.other}.`,
  TSS_CONFIRMATION_OTHER_REQUEST: () =>
    'Este texto es de otra solicitud. Imprima el texto de esta, compárelo y firme ese.',
  TSS_CONFIRMATION_TEXT: f =>
    `Este no es, letra por letra, el texto de ningún titular de esta solicitud.${differs(f)} Imprímalo otra vez, compárelo y fírmelo tal como está.`,
  TSS_CONFIRMATION_CODE: f =>
    `El código ${f.holder ? `para ${f.holder}` : 'de este texto'} falta o no es correcto.${slip(f)} Está en el mensaje que vino con la solicitud, cifrado para su clave: ábralo, y haga el texto con el código tal como está ahí.`,
  TSS_CONFIRMATION_DECISION: f =>
    `Lo que se firmó dice «${f.name}», y eso no es lo que se pidió aquí. Haga lo que dice el texto, o pida que se firme el otro.`,
  TSS_CONFIRMATION_MISSING: f =>
    `${Holder(f)} no ha confirmado esta solicitud. Traiga primero la confirmación.`,
  TSS_CONFIRMATION_INVALID: f =>
    `${Holder(f)} no firmó la confirmación que está en los archivos${f.name ? ` (${f.name})` : ''}. Deténgase, y averigüe quién la cambió.`,
  TSS_FINGERPRINT_OTHER: f =>
    `Los dígitos tecleados no son los últimos de ${f.holder ? `la clave de ${f.holder}` : 'esta clave'} en la solicitud. Compare con su titular la huella entera; si es otra, deténgase: el fragmento iría a otra persona.`,
  TSS_CONTEXT_USED: () => 'Ya se hizo antes un intento para esta solicitud. Cree una solicitud nueva.',
  TSS_ANSWERED_ALREADY: f =>
    `${Holder(f)} ya ha respondido. No se admite una segunda respuesta; para cambiarla, cancele la solicitud y créela de nuevo.`,
};
