/** The texts that main hands on, in the page's language. */
import type { Language } from '../../shared/text/catalogues';
import { englishOfPage, type PageCatalogue } from '../../shared/text/en/of-page';
import { sayFrom } from '../../shared/text/say';
import type { Text } from '../../shared/text/text';

const catalogues: Readonly<Record<Language, PageCatalogue>> = { en: englishOfPage };

export const catalogue: PageCatalogue = { ...catalogues.en };

/** More of them, of a part of the page that was loaded since. */
export const addTexts = (more: object): void => void Object.assign(catalogue, more);

const sayKnown = sayFrom(catalogue);

/** The sentence of a text; of one that is not for the page, that the program has a fault. */
export const say = (text: Text): string =>
  Object.hasOwn(catalogue, text.id) ? sayKnown(text) : catalogue.INTERNAL();
