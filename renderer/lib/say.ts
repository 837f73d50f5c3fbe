/** The texts that main hands on, in the page's language. */
import { sayFrom } from '../../shared/text/say';
import type { Text } from '../../shared/text/text';
import { said } from '../messages/at-hand';
import { withZone } from './time';

const sayKnown = sayFrom(said);

/** The sentence of a text; of one that is not for the page, that the program has a fault. */
export const say = (text: Text): string =>
  Object.hasOwn(said, text.id) ? withZone(sayKnown(text)) : said.INTERNAL();
