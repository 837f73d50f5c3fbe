/** The texts that main hands on, in the page's language. */
import type { By } from '../../shared/text/en/by';
import { sayFrom } from '../../shared/text/say';
import type { Text } from '../../shared/text/text';
import { messages, said } from '../messages/at-hand';
import { time } from './time';

const vouch = () => messages.quoted(messages.keySet.vouch);

/** Read when a sentence is made: the language is chosen after this is loaded. */
const buttons: By = {
  get vouch() {
    return vouch();
  },
  get vouchAny() {
    return vouch();
  },
  get signOff() {
    return messages.quoted(messages.signOff.title);
  },
};

const sayKnown = sayFrom(said, { by: buttons, time: (_language, iso, to) => time(iso, to) });

/** The sentence of a text; of one that is not for the page, that the program has a fault. */
export const say = (text: Text): string => (Object.hasOwn(said, text.id) ? sayKnown(text) : said.INTERNAL());
