/**
 * The texts of the page in the language at hand, and of no other. What is shown first is there before the page is drawn; what
 * is loaded behind it waits for its own texts, by a module that others import as they do any.
 */
import type { Language } from '../../shared/text/languages';
import type { Messages } from './en/first';
import { type First, given, type Later } from './given';

export type { Messages };

let language: Language = 'en';
let later: Promise<Later> | undefined;

/** Empty until `speak`. */
export const messages = {} as Messages;

/** What main may tell the page, by its id. Empty until `speak`; more are added by what is loaded later. */
export const said = {} as First['said'];

/** The language of the page, a BCP 47 tag for `Intl`. */
export const languageAtHand = (): Language => language;

/** How long after it did not come a file of texts is asked for again. */
export const AGAIN_MS = 1000;

/**
 * Asks until it comes. A module that waits for it is evaluated once: one that was refused could not be loaded again. `onMissing` is told
 * each time that it did not come.
 */
async function patiently<T>(load: () => Promise<T>, onMissing = () => {}): Promise<T> {
  for (;;) {
    try {
      return await load();
    } catch {
      onMissing();
      await new Promise(resolve => setTimeout(resolve, AGAIN_MS));
    }
  }
}

/**
 * Puts the page into this language (English where it is not there), once, before anything is drawn. `onMissing` is told each time that
 * its texts did not come; they are asked for again.
 */
export async function speak(chosen: Language, onMissing?: () => void): Promise<void> {
  language = chosen in given ? chosen : 'en';
  const { first } = await patiently(given[language]!.first, onMissing);
  Object.assign(messages, first.messages);
  Object.assign(said, first.said);
}

/** Those that are not shown first. */
export const laterTexts = (): Promise<Later> => {
  later ??= patiently(given[language]!.later).then(loaded => loaded.later);
  return later;
};
