/** The command air-gap, in French. What it says of the computer is in shared/text/fr/machine.ts. */
import type { airGap as english } from '../en/air-gap';

export const airGap: typeof english = {
  usage: 'ce que cet ordinateur montre de ses réseaux, radios, mémoire sur disque et horloge',
  toDo: text => `  -> ${text}`,
};
