/** What any command takes besides its options, in French. */
import type { command as english } from '../en/command';

export const command: typeof english = {
  argumentTooMany:
    'Il y a un argument de trop. Une part n’a rien à faire sur la ligne de commande : d’autres peuvent l’y lire.',
};
