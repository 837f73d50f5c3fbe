/** Of the language itself, in Japanese. */
import type { language as english } from '../en/language';

export const language: typeof english = {
  label: '言語',
  take: 'Enterで決定',
};
