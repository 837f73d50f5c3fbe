/** Of the language itself, in French. */
import type { language as english } from '../en/language';

export const language: typeof english = {
  label: 'Langue',
  take: 'Entrée pour choisir',
};
