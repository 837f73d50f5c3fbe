/** Questions, and what is typed at them, in Spanish. */
import type { terminal as english } from '../en/terminal';

const ANSWERS = { yes: 'sí', no: 'no' };

export const terminal: typeof english = {
  answers: { yes: ['sí', 'si', 's'], no: [] },
  refusedFile: (file, message) => `${file}: ${message}`,
  yesOrNo: 'Eso no es una respuesta aquí: escriba sí o no.',
  yesNoOrEnter: byEnter =>
    `Eso no es una respuesta aquí: escriba sí o no, o pulse Enter para ${ANSWERS[byEnter]}.`,
  nothingTyped: 'Aquí hay que escribir algo. Ctrl-C lo abandona.',
  keyPasted: 'Eso era una clave u otro bloque de líneas. No se conservó nada. Escriba una sola línea.',
  linesPasted: 'Se pegaron varias líneas. No se conservó nada de ellas. Escriba una sola línea.',
  tooLong: 'Eso es más largo que cualquier respuesta. No se conservó nada.',
};
