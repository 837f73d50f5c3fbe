/** The texts that main hands on, in the page's language. */
import { sayFrom } from '../../shared/text/say';
import type { Text } from '../../shared/text/text';
import { messages, said } from '../messages/at-hand';
import { withZone } from './time';

const sayKnown = sayFrom(said);

/** In brackets: by which command of the terminal something is done. */
const COMMANDS = /(?<=[(（])(?:vouch-record|sign-off)\b[^()（）]*(?=[)）])/g;

/** In the window it is a button, or a part of a screen. */
const inTheWindow = (sentence: string): string =>
  sentence.replace(COMMANDS, command =>
    messages.quoted(command.startsWith('sign-off') ? messages.signOff.title : messages.keySet.vouch),
  );

/** The sentence of a text; of one that is not for the page, that the program has a fault. */
export const say = (text: Text): string =>
  Object.hasOwn(said, text.id) ? withZone(inTheWindow(sayKnown(text))) : said.INTERNAL();
