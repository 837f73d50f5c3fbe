/** Texts of the screen before a one-time password is shown, in Spanish. */
import type { lookAway as english } from '../en/look-away';

export const lookAway: typeof english = {
  title: 'Miren a otro lado',
  lead: 'Ahora se muestra una contraseña que solo puede ver una persona. Esa persona gira la pantalla hacia sí y la anota; las demás miran a otro lado hasta que ella avise.',
  go: 'Los demás no miran: mostrar',
};
