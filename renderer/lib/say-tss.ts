/** What is refused of threshold keys, in the page's language: added to the other texts where their screens are loaded. */
import type { Language } from '../../shared/text/catalogues';
import { tssTexts } from '../../shared/text/en/refusals/tss';
import { tssRequestTexts } from '../../shared/text/en/refusals/tss-requests';
import { addTexts } from './say';

const catalogues: Readonly<Record<Language, typeof tssTexts & typeof tssRequestTexts>> = {
  en: { ...tssTexts, ...tssRequestTexts },
};

addTexts(catalogues.en);
