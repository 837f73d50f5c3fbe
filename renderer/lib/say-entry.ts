/** The texts of a transcript's entries, in the page's language: for the one screen that shows them, and its paper. */
import { sayFrom } from '../../shared/text/say';
import { laterTexts } from '../messages/at-hand';

const { transcript, detailLabels } = await laterTexts();

/** The sentence of an entry. */
export const sayEntry = sayFrom(transcript);

/** What a fact of an entry is called. One of a newer version goes by its id, and `''` is one more of the list before it. */
export const labelOf = (id: string): string =>
  Object.hasOwn(detailLabels, id) ? detailLabels[id as keyof typeof detailLabels] : id;
