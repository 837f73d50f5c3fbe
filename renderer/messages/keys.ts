/** Texts of the sheet of keys in the page's language, loaded with it. */
import { laterTexts } from './at-hand';

export const { keys: keysMessages } = await laterTexts();
