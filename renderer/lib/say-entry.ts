/** The texts of a transcript's entries, in the page's language: for the one screen that shows them. */
import { sayFrom } from '../../shared/text/say';
import { laterTexts } from '../messages/at-hand';

/** The sentence of an entry. */
export const sayEntry = sayFrom((await laterTexts()).transcript);
