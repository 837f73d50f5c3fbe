/** Texts round the guide inside the program, in French. */
import type { help as english } from '../en/help';

export const help: typeof english = {
  title: 'Guide',
  chapter: 'Chapitre',
  inEnglish: 'Ce guide est en anglais.',
};
