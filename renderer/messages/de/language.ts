/** Of the language itself, in German. */
import type { language as english } from '../en/language';

export const language: typeof english = {
  label: 'Sprache',
  take: 'Eingabe wählt',
};
