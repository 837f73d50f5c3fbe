/** Texts in Spanish of recovery A and B that every screen of an attempt needs. */
import type { recoverShare as english } from '../en/recover-share';
import { digestOnPaper } from './common';

export const recoverShare: typeof english = {
  title: 'El fragmento perdido está hecho otra vez',
  lead: 'Está cifrado para la clave que su titular tiene desde ahora. Las claves siguen como están.',
  toDo: [
    'Dé al titular su archivo de «messages». Lo comprueba y firma el recibo; hasta entonces no se puede hacer nada con él.',
    'Si aparece el perdido, destrúyalo ante testigos: es el mismo fragmento.',
    digestOnPaper,
  ],
};
