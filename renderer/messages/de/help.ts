/** Texts round the guide inside the program, in German. */
import type { help as english } from '../en/help';

export const help: typeof english = {
  title: 'Anleitung',
  chapter: 'Kapitel',
  inEnglish: 'Diese Anleitung ist auf Englisch.',
};
