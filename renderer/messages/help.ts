/** Texts round the guide in the page's language, loaded with it. */
import { laterTexts } from './at-hand';

export const { help: helpMessages } = await laterTexts();
