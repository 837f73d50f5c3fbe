/** Texts round the guide inside the program. */
export const help = {
  title: 'Guide',
  chapter: 'Chapter',
  inEnglish: 'This guide is in English.',
};
