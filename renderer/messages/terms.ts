/** Words of the field in plain ones, in the page's language, loaded behind its first screen. */
import { laterTexts } from './at-hand';

export const { terms: termMessages } = await laterTexts();
