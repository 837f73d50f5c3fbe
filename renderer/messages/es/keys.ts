/** Texts of the sheet of keys, in Spanish. */
import type { keys as english } from '../en/keys';

export const keys: typeof english = {
  title: 'Teclas',
  keys: [
    ['?', 'Esta lista, mientras no se escribe nada'],
    ['Intro', 'Lo único que hay que hacer en esta pantalla, desde su título'],
    ['Tab, Mayús+Tab', 'Al siguiente elemento que se puede usar, y atrás'],
    ['F1', 'La guía, en el capítulo de esta pantalla (en inglés)'],
    ['F8', 'Vista de sala: las palabras tan grandes como la ventana, también al introducir fragmentos'],
    ['Esc', 'Cierra lo que cubre la pantalla; no se pierde nada de lo escrito'],
    ['Ctrl +, Ctrl −, Ctrl 0', 'Más grande, más pequeño, tamaño normal (macOS: Cmd)'],
  ],
};
