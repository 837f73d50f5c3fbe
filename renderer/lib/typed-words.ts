/** What is typed of a digest in words, word by word. Public: it is on paper and on the screen of the ceremony. */
import { THREE_SYLLABLES, TWO_SYLLABLES } from '../../shared/text/word-list';

/** Words of a digest. */
export const DIGEST_WORDS = 32;

const lists = [TWO_SYLLABLES, THREE_SYLLABLES] as const;

export interface TypedWord {
  word: string;
  /** It is none of the list that belongs in this place, so it, or one before it, is wrong, missing or doubled. */
  wrong: boolean;
}

/** Null for digits. Whether the last one is right is open as long as it can still become a word. */
export function typedWords(text: string): TypedWord[] | null {
  const words = text.split(/[\s,;:.-]+/).filter(Boolean);
  if (!/[g-z]/i.test(text) || words.some(word => !/^[a-z]+$/i.test(word))) return null;
  const isOpen = /[a-z]$/i.test(text);
  return words.map((word, at) => {
    const list = lists[at % 2]!;
    const known = word.toLowerCase();
    const fits =
      isOpen && at === words.length - 1 ? list.some(one => one.startsWith(known)) : list.includes(known);
    return { word, wrong: !fits || at >= DIGEST_WORDS };
  });
}
