/** The guided ceremony as a command, in German. */
import type { guided as english } from '../en/guided';

export const guided: typeof english = {
  usage: 'die geführte Zeremonie, in einem Terminal',
  needsTerminal: 'Die geführte Zeremonie fragt Menschen, in einem Terminal, und dies ist keines.',
};
