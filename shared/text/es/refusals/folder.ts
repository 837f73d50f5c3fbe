/** What is refused of a key set, its record, or the ceremony folder, in Spanish. */
import type { folderTexts as english } from '../../en/refusals/folder';
import { thing } from './facts';

export const folderTexts: typeof english = {
  // The key set
  THRESHOLD_ONE: f =>
    f.name
      ? `Con umbral 1, cada titular de «${f.name}» tendría la clave misma. Pida 2 fragmentos o más.`
      : 'Un conjunto con umbral 1 no tiene polinomio que ampliar: su fragmento es la clave misma. Haga un rekey (OpenBao: rotate-keys) con un umbral de 2 o más.',
  THRESHOLD_OUT_OF_RANGE: () =>
    'El umbral es un número entero de 2 a 255, y no mayor que el número de fragmentos. Corríjalo.',
  TOO_FEW_HOLDERS: f =>
    `Un conjunto necesita al menos tantos titulares como su umbral (${f.expected}). Añada titulares, o baje el umbral.`,
  TOO_MANY_HOLDERS: () => 'Un conjunto puede tener como máximo 255 fragmentos. Indique menos titulares.',
  ISSUED_OUT_OF_RANGE: () =>
    'El número de fragmentos emitidos es un número entero entre el umbral y 255. Corríjalo.',
  MORE_INDEXES_THAN_ISSUED: () =>
    'Se nombran más índices que fragmentos emitidos. Compare ambos con los papeles de los titulares.',
  INDEX_REPEATED: f =>
    `El índice ${f.index} se nombra dos veces, y no hay dos fragmentos con el mismo índice. Mire los papeles de los titulares, y nombre cada uno una sola vez.`,
  SCHEME_UNSUPPORTED: f => `El esquema ${thing(f, 'indicado')} no se admite aquí. Use vault.`,
  NAME_UNUSABLE: () =>
    'Un nombre tiene de 1 a 100 caracteres en una sola línea, sin caracteres de control ni de dirección. Elija otro.',
  HOLDER_REPEATED: f =>
    `Dos titulares se llaman ${thing(f, 'igual')}, o sus nombres parecen el mismo. Dé a cada uno un nombre que se distinga de los demás.`,
  KEY_SET_NOT_FOUND: f =>
    `No hay ningún conjunto de claves ${thing(f, 'con ese nombre')} en esta carpeta. Compruebe el nombre, o la carpeta.`,
  KEY_SET_EXISTS: f =>
    `Ya hay un conjunto de claves ${thing(f, 'con ese nombre')} en esta carpeta. Elija otro nombre, o use ese conjunto.`,
  KEY_SET_AMBIGUOUS: f =>
    `Más de un directorio de esta carpeta contiene ${f.vault ? 'la bóveda' : 'el conjunto de claves'} ${thing(f, 'con ese nombre')}. Mueva las copias antiguas a otro sitio y abra la carpeta otra vez.`,
  KEY_SET_NOT_OPEN: () => 'No se ha elegido ningún conjunto de claves. Elija uno primero.',
  SAME_KEY_TWICE: f =>
    `${f.holder || `El titular del índice ${f.index}`} y ${f.other} tendrían la misma clave OpenPGP, lo que rebaja el umbral. Cada titular necesita una clave propia.`,

  // The ceremony folder
  FOLDER_NOT_OPEN: () => 'No hay ninguna carpeta de la ceremonia abierta. Abra una primero.',
  FOLDER_MISSING: f =>
    `La carpeta ${thing(f, 'indicada')} no existe. Créela, o compruebe que está montado el medio correcto.`,
  FOLDER_NEW: f =>
    `La carpeta ${thing(f, 'indicada')} todavía no existe. Cree una nueva ahí, o corrija la ruta.`,
  FOLDER_READ_ONLY: f =>
    `No se puede escribir nada en ${thing(f, 'la carpeta')}. Compruebe sus permisos y la protección contra escritura del medio.`,
  FOLDER_UNREADABLE: f =>
    `El usuario que ejecuta esto no puede leer ${thing(f, 'la carpeta')}. Compruebe su propietario y sus permisos, y abra la carpeta otra vez.`,
  FOLDER_FULL: f =>
    `No queda espacio en ${thing(f, 'la carpeta')}. Haga sitio y hágalo otra vez; no se perdió nada de lo guardado.`,
  FOLDER_IN_USE: f =>
    `${f.name ? `La carpeta «${f.name}»` : 'Esta carpeta'} está en uso por otro Quorate. Cierre ese primero.`,
  FOLDER_FAILED: f =>
    f.tooLong
      ? `La ruta hasta ${f.name ? `«${f.name}»` : 'un archivo de la carpeta'}, o el nombre, pasa aquí de la longitud permitida. Mueva esta carpeta más cerca de la raíz de su medio, o elija un nombre más corto.`
      : `${f.name ? `«${f.name}»` : 'La carpeta'} no se pudo leer o escribir. Copie primero este medio y hágalo revisar después (fsck, chkdsk).`,
  FOLDER_GONE: f =>
    `La memoria USB con ${thing(f, 'esta carpeta')} ya no está. Vuelva a poner la misma e inténtelo otra vez.`,
  FOLDER_DAMAGED: f =>
    `El sistema encontró dañado el medio con ${thing(f, 'esta carpeta')}. No se escribe nada en él. Copie primero este medio y hágalo revisar después (fsck, chkdsk).`,
  FILE_EXISTS: f =>
    `El archivo${f.name ? ` «${f.name}»` : ''} ya existe y nunca se sobrescribe. Muévalo a otro sitio y escriba otra vez.`,
  FILE_NOT_FOUND: f => `El archivo ${thing(f, 'indicado')} no existe o no se puede leer. Elija otro.`,
  FILE_TOO_LARGE: f =>
    `El archivo ${thing(f, 'indicado')} es más grande de lo que debería ser un archivo de este tipo. Elija otro.`,
  FILE_NOT_REGULAR: f =>
    `${thing(f, 'Esto')} es un enlace, una carpeta o un dispositivo, no un archivo o una carpeta normales. Ponga allí el auténtico.`,
  RECORD_CHANGED: f =>
    `${thing(f, 'El registro')} no es el que está bajo las palabras: alguien lo cambió mientras tanto. El intento ha terminado y no da fe de nada; reponga el registro correcto y empiece de nuevo.`,
  ISSUED_NOT_RECORDED: f =>
    `El fragmento con índice ${f.index} se emitió y no está registrado: alguien cambió ${thing(f, 'el registro')} mientras tanto. Tenga apartado ${f.other ? `«${f.other}»` : 'su archivo exportado'}, anote el hash de esta acta y reponga el registro correcto.`,
  FOLDER_IS_KEY_SET: f =>
    `${thing(f, 'Esta carpeta')} es el directorio de un solo conjunto de claves. Abra la carpeta en la que está.`,
  FILE_NEWER_FORMAT: f =>
    `${f.name ? `«${f.name}»` : 'Un archivo'} lo escribió un Quorate más reciente. Use esa versión; no se cambió nada.`,
  FILE_DAMAGED: f =>
    f.name
      ? `«${f.name}» está dañado o se alteró a mano. Restáurelo desde una copia; no se cambió nada.`
      : 'Un archivo que se trajo no es el que hace falta aquí, o no está como lo escribió Quorate. Mire qué archivo es, y cópielo otra vez de donde se escribió; no se cambió nada.',
  RECORD_OLDER: f =>
    `El registro ${thing(f, 'de este conjunto')} es el número ${f.seen}, pero en la misma carpeta consta (por un acta, o por la versión guardada de él) el número ${f.expected}: se repuso una copia antigua. Restaure el registro más reciente antes de emitir nada.`,
  RECORD_ALTERED: f =>
    `El registro ${thing(f, 'de este conjunto')} no está como lo dejó la última ceremonia: se alteró a mano o se cambió por otro. Restáurelo desde una copia antes de emitir nada.`,
  RECORD_UNWITNESSED: (f, say) =>
    `Ningún acta legible nombra el registro ${thing(f, 'de este conjunto')}: solo se puede consultar. Restaure las actas desde una copia, o dé fe del registro con su hash anotado en papel (${say.by.vouchAny}).`,
  RECORD_TOO_LARGE: f =>
    `El registro ${thing(f, 'de este conjunto')} tendría más de ${f.expected} MiB y no se podría volver a leer. No se escribió nada. Cree otra bóveda para más grupos.`,
  RECORD_LOST: f =>
    `${thing(f, 'El registro de este conjunto')} falta o no se puede leer, y nada de lo guardado junto a él lleva a lo que nombran las actas. Restaure el registro desde una copia; no se cambió nada.`,
  FILE_NOT_AS_WRITTEN: f =>
    `${f.name ? `«${f.name}»` : 'Un archivo'} no se releyó tal como se escribió. El medio puede estar fallando; use otro y escriba otra vez.`,
  FILE_LEFT_BEHIND: f =>
    `${f.name ? `«${f.name}»` : 'Un archivo'} no se pudo escribir entero ni tampoco quitar: aún puede contener lo que se iba a guardar. Quítelo, o destruya el medio, y guárdelo en otro sitio.`,
  NOTHING_TO_WRITE: () => 'No hay ningún resultado pendiente de escribir.',
};
