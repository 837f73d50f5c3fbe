/** Texts of threshold keys in the page's language, loaded with their screens and apart from the others. */
import { laterTexts } from './at-hand';

export const { tss: tssMessages } = await laterTexts();
