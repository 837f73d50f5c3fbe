/** The languages of Quorate, and which of them is meant by what a person or a system calls one. */

/** BCP 47, in the order in which they are offered. */
export const languages = ['en', 'de', 'fr', 'es', 'ja'] as const;

export type Language = (typeof languages)[number];

/** The one of `offered` that a tag or locale names (`de`, `de-AT`, `de_DE.UTF-8`). undefined for any other. */
export function languageNamed<L extends Language>(name: string, offered: readonly L[]): L | undefined {
  const [, subtag] = /^([a-z]{2,3})(?:[-_.@]|$)/i.exec(name) ?? [];
  return offered.find(language => language === subtag?.toLowerCase());
}
