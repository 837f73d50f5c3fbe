/** Texts of what is printed, in the page's language, loaded with it. */
import { laterTexts } from './at-hand';

export const { paper: paperMessages } = await laterTexts();
