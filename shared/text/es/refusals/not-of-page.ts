/** What is refused in Spanish of the terminal, of programs, and of whoever is not the page. */
import type { notOfPageTexts as english } from '../../en/refusals/not-of-page';

export const notOfPageTexts: typeof english = {
  BAD_SENDER: () => 'Esta petición no vino de la ventana del programa y no se llevó a cabo.',
  WITNESS_NEEDED: () =>
    'Los fragmentos de un conjunto real los introducen personas ante la pantalla. Para leerlos de una tubería añada --unwitnessed; el acta lo dirá.',
  NOT_CONFIRMED: () =>
    'Las palabras no se confirmaron, así que no se hizo nada. Empiece de nuevo cuando todos las hayan comparado.',
  CODE_PART: f =>
    `Esta es la parte ${f.seen} de ${f.expected} de un código QR en varias partes, y la parte ${f.position} no se leyó: no se usó nada. Dé juntas las imágenes de las ${f.expected} partes.`,
};
