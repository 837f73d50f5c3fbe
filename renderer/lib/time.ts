/** Times and numbers as the page says them, in its language. */
import { type Fineness, sayTime } from '../../shared/text/times';
import { languageAtHand } from '../messages/at-hand';

/** A time of ISO 8601 in the reader's language, with its zone; what is none stays as it is. */
export const time = (iso: string, to?: Fineness): string => sayTime(languageAtHand(), iso, to);
