/** Of the language itself, in Spanish. */
import type { language as english } from '../en/language';

export const language: typeof english = {
  label: 'Idioma',
  take: 'Intro para elegir',
};
