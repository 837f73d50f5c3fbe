/** The choice of the language, whose script the page loads behind its first picture. */
import { lazily } from '../show/lazily';

export const LanguageChoice = lazily(async () => (await import('./language')).LanguageChoice);
