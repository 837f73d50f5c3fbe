/** The languages of Quorate. */

/** BCP 47, in the order in which they are offered. */
export const languages = ['en', 'de', 'fr', 'es', 'ja'] as const;

export type Language = (typeof languages)[number];
