/** What is refused in Spanish of a picture in which a code is looked for. */
import type { pictureTexts as english } from '../../en/refusals/picture';

export const pictureTexts: typeof english = {
  IMAGE_KIND: f =>
    `${f.name ? `Esto es un archivo ${f.name}, y solo` : 'Esto no es una imagen que el programa pueda leer; solo'} se leen imágenes PNG y JPEG. Guárdela como PNG y elija esa.`,
  IMAGE_DAMAGED: () => 'Esta imagen está dañada o cortada. Tómela otra vez, o copie de nuevo el archivo.',
  IMAGE_TOO_LARGE: f =>
    `Esta imagen es demasiado grande: se leen como máximo ${f.expected} millones de píxeles y 40 MB. Recórtela al código.`,
  IMAGE_TOO_SLOW: () => 'Esta imagen tardó demasiado en leerse. Recórtela al código, o tómela otra vez.',
  CODE_NOT_FOUND: () =>
    'No se pudo leer ningún código QR en esta imagen. Tómela otra vez: de frente, con buena luz, el código entero con su borde blanco.',
};
