/**
 * The texts of the terminal in the language of the people at it, which is known before any other file of the terminal is loaded
 * and stays for the whole run. A catalogue that lacks one does not compile.
 */
import type { Refused } from '../../../shared/result';
import { offered, sayIn } from '../../../shared/text/catalogues';
import type { Language } from '../../../shared/text/languages';
import { textOf } from '../../../shared/text/text';
import { type Fineness, sayTime } from '../../../shared/text/times';
import type { Messages } from './en/index';
import * as given from './given';
import { languageAsked } from './language';

export const language = languageAsked(process.argv.slice(2), process.env, offered);

const catalogues: Partial<Readonly<Record<Language, Messages>>> & { en: Messages } = given;

export const texts: Messages = catalogues[language] ?? catalogues.en;

/** The sentence of a text that main hands on. */
export const say = sayIn(language);

/** The sentence of a refusal, for people: the `message` that it may come with is English, for programs. */
export const sayRefusal = (refused: Pick<Refused, 'code' | 'facts'>): string => say(textOf(refused));

/** A time of ISO 8601 as people at the terminal read it, with its zone; what is none stays as it is. */
export const when = (iso: string, to?: Fineness): string => sayTime(language, iso, to);
