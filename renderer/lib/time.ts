/** Times and numbers as the page says them, in its language. */
import { type Fineness, sayTime } from '../../shared/text/times';
import { languageAtHand } from '../messages/at-hand';

/**
 * A time of ISO 8601 in the reader's language, with its zone; what is none stays as it is. No line ends within its date, or before
 * its zone: with “2” at the end of one and “Sept 2026” on the next it reads as something else.
 */
export function time(iso: string, to?: Fineness): string {
  const said = sayTime(languageAtHand(), iso, to);
  return said === iso
    ? said
    : said.replace(/^.*?(?= \d\d:|$)/, date => date.replaceAll(' ', '\u00a0')).replace(' UTC', '\u00a0UTC');
}
