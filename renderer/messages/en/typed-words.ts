/** Texts of a digest that is typed in words. */
export const typedWords = {
  wrong: (place: number) => `Word ${place} cannot be right: compare it, and those before it, with the paper.`,
  tooMany: 'These are more than 32 words.',
};
