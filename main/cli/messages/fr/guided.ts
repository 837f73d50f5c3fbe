/** The guided ceremony as a command, in French. */
import type { guided as english } from '../en/guided';

export const guided: typeof english = {
  usage: 'la cérémonie guidée, dans un terminal',
  needsTerminal: 'La cérémonie guidée interroge des personnes, dans un terminal, et ceci n’en est pas un.',
};
