/** The command completion, in Spanish. */
import type { completion as english } from '../en/completion';

export const completion: typeof english = {
  usage: 'bash|zsh   un script con el que la shell completa comandos, opciones y archivos',
  whichShell: '¿Qué shell? Es bash o zsh.',
};
