/** The languages in which notices are written. */
import { type Texts, textsIn } from './catalogues';
import type { Language } from './languages';

/** Each kind of notice with what makes its text of its facts. */
export type Notices = Readonly<Texts['notices']>;

export const noticesIn = (language: Language): Notices => textsIn(language).notices;
