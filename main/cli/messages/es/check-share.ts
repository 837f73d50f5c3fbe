/** The command check-share, in Spanish. */
import type { checkShare as english } from '../en/check-share';

export const checkShare: typeof english = {
  turn: 'El fragmento que se va a comprobar:',
  usage: '--folder --key-set   si un fragmento es correcto, y de quién es',
  task: 'Comprobar un fragmento',
  goodOfHolder: (index, holder) =>
    `Correcto: este es con certeza el fragmento de ${holder} (índice ${index}).`,
  goodByIndex: index => `Correcto: este es con certeza el fragmento con índice ${index}.`,
  notProven: (index, holder) =>
    `SIN DEMOSTRAR: solo se pudieron mirar su longitud y su índice (${index}${holder && `, de ${holder}`}), y pueden ser de este conjunto. Que pertenezca a él no está demostrado: el registro no tiene ningún valor de verificación para él.`,
};
