/** The command completion, in French. */
import type { completion as english } from '../en/completion';

export const completion: typeof english = {
  usage: 'bash|zsh   un script avec lequel le shell complète commandes, options et fichiers',
  whichShell: 'Quel shell ? C’est bash ou zsh.',
};
