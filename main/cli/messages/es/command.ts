/** What any command takes besides its options, in Spanish. */
import type { command as english } from '../en/command';

export const command: typeof english = {
  argumentTooMany:
    'Sobra un argumento. Los fragmentos nunca van en la línea de comandos: otros pueden leerla.',
};
