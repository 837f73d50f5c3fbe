/** Texts of bringing a folder of keys, in the page's language, loaded with it. */
import { laterTexts } from './at-hand';

export const { keyFolder: keyFolderMessages } = await laterTexts();
