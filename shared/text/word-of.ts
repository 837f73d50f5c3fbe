/** The word for an id. Ids come from files, which anybody may have written: one that has no word is shown as it stands. */
export const wordOf = (words: Readonly<Record<string, string>>, id: string): string =>
  Object.hasOwn(words, id) ? words[id]! : id;
