/** The language in which the program speaks to the people before it. */
import * as v from 'valibot';
import { languages } from '../text/languages';

const language = v.picklist(languages);

export const languageView = v.object({
  /** Of the window, of statements that are shown from now on, and of transcripts as they are read. */
  language,
  /** Those that can be chosen. */
  offered: v.array(language),
});
export type LanguageView = v.InferOutput<typeof languageView>;

export const chooseLanguageParams = v.strictObject({ language });
