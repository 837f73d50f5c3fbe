/** What is refused of threshold keys, in the page's language: added to the other texts where their screens are loaded. */
import { laterTexts, said } from '../messages/at-hand';

Object.assign(said, (await laterTexts()).refusals);
