/** How the sentence of a text is made: by its id, out of a catalogue. */
import { commands } from './en/by';
import type { Say, Ways } from './en/nested';
import type { Text } from './text';
import { sayTime } from './times';

const inTheTerminal: Ways = { by: commands, time: sayTime };

/** Gives what makes the sentence of a text, also of one that stands in another's facts, by the texts of one language. */
export function sayFrom(catalogue: object, ways = inTheTerminal): (text: Text) => string {
  const sentences = catalogue as Readonly<Record<string, (facts: never, say: Say) => string>>;
  const sentence = ({ id, facts }: { id: string; facts: object }) => sentences[id]!(facts as never, say);
  const say: Say = Object.assign(sentence, ways);
  return say;
}
