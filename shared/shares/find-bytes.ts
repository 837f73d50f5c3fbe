/** Words in text that is bytes, since it may hold a secret and is made no string. */

/** The bytes of an ASCII word. */
export const asciiBytes = (word: string): Uint8Array =>
  Uint8Array.from(word, character => character.charCodeAt(0));

/** Whether `word` stands in `text` at `at`, byte for byte. */
export function standsAt(text: Uint8Array, word: Uint8Array, at: number): boolean {
  for (let place = 0; place < word.length; place++) {
    if (text[at + place] !== word[place]) return false;
  }
  return at >= 0;
}

/**
 * Where `word` stands in `text` for the first time at `from` or behind it; -1 where it does not. Takes time in proportion to
 * the length of `text` by `word`'s rarest byte: a text of nothing but hyphens is gone through once for `-----BEGIN `.
 */
export function findBytes(text: Uint8Array, word: Uint8Array, from = 0): number {
  const offset = Math.max(
    0,
    word.findIndex((byte, at) => word.indexOf(byte) === at && word.lastIndexOf(byte) === at),
  );
  const rare = word[offset]!;
  for (let at = text.indexOf(rare, from + offset); at >= 0; at = text.indexOf(rare, at + 1)) {
    if (standsAt(text, word, at - offset)) return at - offset;
  }
  return -1;
}

/** Whether `word` stands anywhere in `text`. */
export const holdsBytes = (text: Uint8Array, word: Uint8Array): boolean => findBytes(text, word) >= 0;
