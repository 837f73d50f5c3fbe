/** The choice of the language, whose script the page loads behind its first picture. */
import { lazily } from '../show/lazily';
import type { LanguageChoiceProps } from './language';

export const LanguageChoice = lazily<LanguageChoiceProps>(
  async () => (await import('./language')).LanguageChoice,
);
