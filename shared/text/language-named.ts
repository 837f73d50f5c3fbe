/** Which language is meant by what a person or a system calls one. */

import type { Language } from './languages';

/** The one of `offered` that a tag or locale names (`de`, `de-AT`, `de_DE.UTF-8`). undefined for any other. */
export function languageNamed<L extends Language>(name: string, offered: readonly L[]): L | undefined {
  const [, subtag] = /^([a-z]{2,3})(?:[-_.@]|$)/i.exec(name) ?? [];
  return offered.find(language => language === subtag?.toLowerCase());
}
