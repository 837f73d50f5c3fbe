/** Of the language itself, in English. */

export const language = {
  label: 'Language',
  /** While a key has only shown another one. */
  take: 'Enter takes it',
};
