/** The command completion, in German. */
import type { completion as english } from '../en/completion';

export const completion: typeof english = {
  usage: 'bash|zsh   ein Skript, mit dem die Shell Befehle, Optionen und Dateien ergänzt',
  whichShell: 'Welche Shell? Es ist bash oder zsh.',
};
