/** Texts in Spanish of TSS vaults and their groups. */
import { plural } from '../../../shared/text/es/plural';
import type { vault as english } from '../en/tss-vault';
import { listed } from './common';

const types = {
  MainGroup: 'Grupo principal',
  SigningGroup: 'Grupo de firma',
  RecoveryGroup: 'Grupo de recuperación',
};

export const vault: typeof english = {
  label: 'Bóveda TSS',
  cards: 'Bóvedas TSS',
  open: name => `Abrir ${name}`,
  openShort: 'Abrir',
  practice: 'PRÁCTICA',
  groups: count => `${count} ${plural(count, { one: 'grupo', other: 'grupos' })}`,
  keysMade: 'Sus claves raíz están creadas.',
  keysNone: 'Todavía no tiene claves.',
  recordOf: sequence => `Hash del registro, versión ${sequence}`,
  record: 'Hash del registro',
  oldCopy:
    'Un programa no puede distinguir una copia antigua de un registro de la más reciente. Antes de continuar, compare el hash del registro con los papeles de la última ceremonia de la bóveda.',
  recordNumber: sequence => `Versión ${sequence} del registro`,

  lead: 'Claves de umbral para monederos: ningún titular tiene la clave privada entera.',
  noGroups: 'Todavía no hay grupos. Un grupo principal es quien tiene los fragmentos de las claves raíz.',
  type: types,
  status: { New: 'Nuevo', Valid: 'Válido', Unavailable: 'Fuera de uso' },
  statusSays: {
    New: 'todavía sin claves en uso',
    Valid: 'cada titular confirmó su fragmento',
    Unavailable: 'ya no se usa',
  },
  ofHolders: (threshold, participants) =>
    `${threshold} cualesquiera de sus ${participants} titulares, juntos`,
  epoch: (number, state) =>
    `Claves de la época ${number}: ${{ issued: 'emitidas, todavía no en uso', valid: 'válidas', void: 'nulas' }[state]}.`,
  missing: who => `Faltan recibos de: ${listed(who)}.`,
  columns: { number: 'Número', holder: 'Titular', key: 'Clave OpenPGP', share: 'Fragmento' },
  confirmed: 'confirmado',
  unconfirmed: 'falta el recibo',
  noShare: 'todavía ninguno',
  groupId: 'ID del grupo',
  openGroup: what => `Claves y recibos de: ${what}`,
  openGroupShort: 'Claves y recibos',
  newGroup: 'Crear un grupo',
  newRequest: 'Crear una solicitud',
  goOn: 'Continuar con la solicitud',
  choice: (number, type, of, status) => `${number}. ${types[type]}, ${of}, ${status}`,
  ofHoldersShort: (threshold, participants) => `${threshold} de ${participants}`,
  named: (type, threshold, participants) => `${types[type]}, ${threshold} de ${participants}`,

  requestsTitle: 'Solicitudes',
  noRequests: 'Todavía no hay solicitudes. Unas claves nuevas empiezan con una.',
  openRequest: what => `Abrir ${what}`,

  destroyTitle: 'Para destruir',
  destroyWhy: { void: 'nulas', replaced: 'reemplazadas por otro grupo principal' },
  destroyOf: (type, epoch, why) => `${types[type]}, época ${epoch}: ${why}`,
  destroyed: 'destruido',
  notDestroyed: 'SIN destruir',
  stillOpens: threshold =>
    `Aviso: ${threshold} de los fragmentos que quedan todavía abren la bóveda, sea lo que sea lo entregado después.`,

  vaultForm: {
    title: 'Crear una bóveda TSS',
    lead: 'TSS significa «threshold signature scheme», firmas de umbral. Una bóveda tiene sus propias claves raíz, en fragmentos entre personas. Primero va su nombre, después sus grupos.',
    name: 'Nombre de la bóveda',
    nameHint: 'Por ejemplo, «Tesorería». Es también el nombre de su carpeta.',
    practice: 'Bóveda de práctica: sus claves no protegen nada',
    practiceHint: 'Para aprender y ensayar. Quien no trae clave OpenPGP recibe una ficticia.',
    go: 'Crear la bóveda',
    asideTitle: 'Qué pasa después',
    aside: [
      'Usted nombra a los titulares del grupo principal, con sus claves OpenPGP.',
      'Usted crea una solicitud de claves nuevas. Cada titular la confirma con una firma.',
      'Todos comparan las palabras, y se crean las claves: un archivo para cada titular.',
      'Cada titular comprueba su fragmento y firma un recibo. Entonces las claves están en uso.',
    ],
  },

  groupForm: {
    title: 'Crear un grupo',
    lead: 'Quién tiene fragmentos, y cuántos de ellos juntos bastan. No se puede cambiar después.',
    typeLegend: 'Para qué es el grupo',
    typeHint: {
      MainGroup: 'Tiene las claves raíz.',
      SigningGroup: 'Fragmentos de las mismas claves, para firmar a diario.',
      RecoveryGroup: 'Fragmentos de las mismas claves, guardados para el día en que se pierdan otros.',
    },
    threshold: 'Cuántos titulares hacen falta',
    thresholdHint: 'De 2 al número de titulares.',
    go: 'Crear el grupo',
    also: who =>
      `También en otro grupo de esta bóveda: ${listed(who)}. Un quórum de ambos pueden ser menos personas.`,
    made: 'El grupo está registrado',
    onward: 'Continuar',
    asideTitle: 'Antes de crearlo',
    aside: [
      'Compare cada huella con su titular. Quien ponga aquí otra clave recibe el fragmento de ese titular.',
      'Un titular, una clave: nadie tiene dos fragmentos de un grupo.',
    ],
  },

  vouch: {
    words: 'Ocho palabras para este registro',
    doneLead: 'Desde ahora un acta responde de él, y la bóveda se puede usar otra vez.',
    toDo: 'Anote en papel el número del registro y su hash, fírmelo y guárdelo separado de esta carpeta.',
    onward: 'Ir a la bóveda',
  },
};
