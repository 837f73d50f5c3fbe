/** A digest that is typed in words, as it stands on paper: in numbered places, the first that cannot be right marked at once. */
import { DIGEST_WORDS, type TypedWord } from '../../lib/typed-words';
import { typedWordsMessages as own } from '../../messages/typed-words';

/** Longer than any word of the list; what is cut off is wrong anyway. */
const LONGEST = 12;
const short = (word: string): string => (word.length > LONGEST ? `${word.slice(0, LONGEST - 1)}…` : word);

export function TypedWords({ words }: { words: readonly TypedWord[] }) {
  const wrong = words.findIndex(word => word.wrong);
  const places = Array.from({ length: Math.max(DIGEST_WORDS, words.length) }, (_, at) => words[at]);
  return (
    <>
      <p class="fault" role="status">
        {wrong >= 0 && (wrong < DIGEST_WORDS ? own.wrong(wrong + 1) : own.tooMany)}
      </p>
      {/* Whoever listens has the field itself, and the place of what is wrong. */}
      <div class="words-box" aria-hidden="true">
        <ol class="words many in-places" lang="en">
          {places.map((typed, at) => (
            <li key={at} class={at === wrong ? 'at-fault' : ''}>
              <span>{typed ? short(typed.word) : '\u00a0'}</span>
            </li>
          ))}
        </ol>
      </div>
    </>
  );
}
