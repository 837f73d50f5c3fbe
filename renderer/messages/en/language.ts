/** Of the language itself, in English. */

export const language = {
  label: 'Language',
};
