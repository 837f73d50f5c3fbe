/** The languages in which notices are written. A catalogue that lacks one does not compile. */
import type { Language } from './catalogues';
import { notices } from './en/notices';

/** Each kind of notice with what makes its text of its facts. */
export type Notices = Readonly<typeof notices>;

const catalogues: Readonly<Record<Language, Notices>> = { en: notices };

export const noticesIn = (language: Language): Notices => catalogues[language];
