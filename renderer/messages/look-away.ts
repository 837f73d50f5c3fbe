/** Texts of the screen before a one-time password in the page's language, loaded with it. */
import { laterTexts } from './at-hand';

export const { lookAway: lookAwayMessages } = await laterTexts();
