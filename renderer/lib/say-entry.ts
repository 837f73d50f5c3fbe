/** The texts of a transcript's entries, in the page's language: for the one screen that shows them. */
import type { Language } from '../../shared/text/catalogues';
import { transcript } from '../../shared/text/en/transcript';
import { sayFrom } from '../../shared/text/say';

const catalogues: Readonly<Record<Language, typeof transcript>> = { en: transcript };

/** The sentence of an entry. */
export const sayEntry = sayFrom(catalogues.en);
