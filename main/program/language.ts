/** Choosing the language that the program speaks. */
import type { LanguageView } from '../../shared/contract/language';
import { offered } from '../../shared/text/catalogues';
import type { Language } from '../../shared/text/languages';
import { Refusal } from '../../shared/text/refusals';
import type { Session } from '../attempts/session';

export const languageOf = ({ language }: Session): LanguageView => ({ language, offered: [...offered] });

/**
 * Speaks `language` from now on, and tells `onChosen` of it. Refuses BAD_REQUEST for one that is not there, and as `requireIdle`:
 * what stands under the words of an attempt stays in one language.
 */
export async function chooseLanguage(
  session: Session,
  language: Language,
  onChosen?: (language: Language) => void,
): Promise<LanguageView> {
  if (!offered.includes(language)) throw new Refusal('BAD_REQUEST');
  session.requireIdle();
  session.language = language;
  onChosen?.(language);
  return languageOf(session);
}
