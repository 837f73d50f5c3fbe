/** The guided ceremony as a command, in Spanish. */
import type { guided as english } from '../en/guided';

export const guided: typeof english = {
  usage: 'la ceremonia guiada, en una terminal',
  needsTerminal: 'La ceremonia guiada pregunta a personas, en una terminal, y esto no lo es.',
};
