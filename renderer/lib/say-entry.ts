/** The texts of a transcript's entries, in the page's language: for the one screen that shows them, and its paper. */
import type { TranscriptView } from '../../shared/contract/transcripts';
import { sayFrom } from '../../shared/text/say';
import type { Text } from '../../shared/text/text';
import { wordOf } from '../../shared/text/word-of';
import { laterTexts } from '../messages/at-hand';
import { say } from './say';
import { seenAndToDo } from './text';

type Entry = TranscriptView['entries'][number];

const { transcript, detailLabels } = await laterTexts();

/** The sentence of an entry. */
const sayEntry = sayFrom(transcript);

/** Entries whose sentence ends with the code of a refusal. */
const REFUSALS: readonly string[] = ['share-refused', 'refused', 'write-failed'];

/** The sentence of an entry, with what was seen in the place of a refusal's code, which stands among its facts. */
export function sayWhole(entry: Entry): string {
  const seen = REFUSALS.includes(entry.event) ? seenOf(entry).replace(/[.。]$/u, '') : '';
  return sayEntry(
    seen ? ({ ...entry.text, facts: { ...entry.text.facts, code: seen } } as Text) : entry.text,
  );
}

/**
 * What was seen, by the code of a refusal; '' where the entry has not all that the sentence is made from, and for a code of a
 * later version.
 */
function seenOf({ details }: Entry): string {
  const facts = Object.fromEntries(details.map(({ label, value }) => [label, value]));
  const none = say({ id: 'INTERNAL', facts: {} } as unknown as Text);
  try {
    const said = say({ id: facts.code, facts } as unknown as Text);
    return said === none || said.includes('undefined') ? '' : seenAndToDo(said, facts).seen;
  } catch {
    return '';
  }
}

/** What a fact of an entry is called. One of a newer version goes by its id, and `''` is one more of the list before it. */
export const labelOf = (id: string): string => wordOf(detailLabels, id);
