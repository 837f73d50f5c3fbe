/** Texts of the scanner in the page's language, loaded with it and apart from the others. */
import { laterTexts } from './at-hand';

export const { scan: scanMessages } = await laterTexts();
