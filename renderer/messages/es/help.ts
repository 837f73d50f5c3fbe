/** Texts round the guide inside the program, in Spanish. */
import type { help as english } from '../en/help';

export const help: typeof english = {
  title: 'Guía',
  chapter: 'Capítulo',
  inEnglish: 'Esta guía está en inglés.',
};
