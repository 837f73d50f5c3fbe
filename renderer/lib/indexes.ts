/** Reading the indexes that holders of an adopted set can tell. Indexes are public. */

export type IndexNotation = 'hex' | 'decimal';

export interface ReadIndexes {
  indexes: number[];
  /** What could not be read, word by word. */
  unread: string[];
}

/**
 * Reads indexes separated by spaces, commas or semicolons. `hex`: one or two digits each, as the last byte of a
 * Vault share is written, with or without `0x`. Only the notation is judged here; the program judges the numbers.
 */
export function readIndexes(text: string, notation: IndexNotation): ReadIndexes {
  const form = notation === 'hex' ? /^(0x)?[0-9a-f]{1,2}$/i : /^\d{1,3}$/;
  const words = text.split(/[\s,;]+/).filter(Boolean);
  return {
    indexes: words
      .filter(word => form.test(word))
      .map(word => Number.parseInt(word, notation === 'hex' ? 16 : 10)),
    unread: words.filter(word => !form.test(word)),
  };
}
