/** Texts round the guide inside the program, in Japanese. */
import type { help as english } from '../en/help';

export const help: typeof english = {
  title: '手引き',
  chapter: '章',
  inEnglish: 'この手引きは英語です。',
};
