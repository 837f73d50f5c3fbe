/** Small questions that several commands ask, and which are asked again, with the reason, until they are answered. */

import { pathLooksSecret } from '../../storage/files/typed-path';
import { texts } from '../messages';
import { fromHome } from './home';
import type { AskOptions, People } from './terminal';

// Taken in every language, since the guide and scripts have them.
const YES = ['y', 'yes'];
const NO = ['n', 'no'];

interface YesNoOptions<K extends string> extends AskOptions {
  /** What only Enter means. Without it Enter is no answer. */
  enter?: 'yes' | 'no';
  /** Another answer there is, a sign. */
  sign?: K;
}

/**
 * yes, y, no, n, the words for these in the language of the texts, what Enter stands for, or `sign`; whatever else is typed
 * is not shown, not repeated, and asked for again. `question` says which of these there are.
 */
export async function askYesNo<K extends string = never>(
  people: People,
  question: string,
  { enter, sign, ...options }: YesNoOptions<K> = {},
): Promise<'yes' | 'no' | K> {
  const { answers } = texts.terminal;
  const yes = new Set([...YES, ...answers.yes]);
  const no = new Set([...NO, ...answers.no]);
  const choices = [...yes, ...no, ...(sign === undefined ? [] : [sign])];
  for (;;) {
    const typed = (await people.ask(question, { ...options, choices })).toLowerCase();
    if (typed === '' && enter !== undefined) return enter;
    if (yes.has(typed)) return 'yes';
    if (no.has(typed)) return 'no';
    if (sign !== undefined && typed === sign) return sign;
    people.remark(enter ? texts.terminal.yesNoOrEnter(enter) : texts.terminal.yesOrNo);
  }
}

/** A line that is not empty. */
export async function askNeeded(people: People, question: string, options = {}): Promise<string> {
  for (;;) {
    const typed = await people.ask(question, options);
    if (typed !== '') return typed;
    people.remark(texts.terminal.nothingTyped);
  }
}

/** A path is shown and repeated; a share in its place must be neither. */
const noPath = (text: string): boolean => pathLooksSecret(fromHome(text));

/** The path of a file or folder, the home directory expanded; it need not exist. */
export const askPath = async (people: People, question: string, options: AskOptions = {}): Promise<string> =>
  fromHome(await askNeeded(people, question, { ...options, conceals: noPath }));

/** The same, or '' for only Enter. */
export const askPathOrNone = async (people: People, question: string): Promise<string> =>
  fromHome(await people.ask(question, { conceals: noPath }));
