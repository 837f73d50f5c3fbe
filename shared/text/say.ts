/** How the sentence of a text is made: by its id, out of a catalogue. */
import type { Say } from './en/nested';
import type { Text } from './text';

/** Gives what makes the sentence of a text, also of one that stands in another's facts, by the texts of one language. */
export function sayFrom(catalogue: object): (text: Text) => string {
  const sentences = catalogue as Readonly<Record<string, (facts: never, say: Say) => string>>;
  const say: Say = ({ id, facts }) => sentences[id]!(facts as never, say);
  return say;
}
