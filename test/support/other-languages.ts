/** Puts a page that is up into another language, without a load: what a load costs is most of a look at it. */
import { laterTexts, messages, said, speak } from '../../renderer/messages/at-hand';
import { given } from '../../renderer/messages/given';
import type { Language } from '../../shared/text/languages';
import { generateIn } from './generated-language';

/** One of the languages, or the one that is made of English (generated-language.ts). */
export type Spoken = Language | 'generated';

type Texts = Record<string, unknown>;
const isBranch = (value: unknown): value is Texts =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map);

/** A copy down to the texts themselves. */
const copied = (texts: object): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([id, value]) => [
      id,
      Array.isArray(value) ? [...value] : isBranch(value) ? copied(value) : value,
    ]),
  );

/** Puts the texts of `from` into `into`, branch by branch: whoever holds a part of it has the new ones. */
function replace(into: Texts, from: Texts): void {
  for (const [id, value] of Object.entries(from))
    if (isBranch(value) && isBranch(into[id])) replace(into[id], value);
    else into[id] = value;
}

/** English as it is in the catalogue, of what is loaded behind the first screen: that of the page is written over. */
let laterInEnglish: Texts | undefined;

/** Changes every text at hand. What is drawn already has to be drawn again. */
export async function speakAs(spoken: Spoken): Promise<void> {
  const language = spoken === 'generated' ? 'en' : spoken;
  const later = (await laterTexts()) as unknown as Texts;
  laterInEnglish ??= copied(later);
  await speak(language);
  const behind = copied(language === 'en' ? laterInEnglish : (await given[language]!.later()).later);
  if (spoken === 'generated') {
    for (const texts of [messages, said]) {
      const made = copied(texts);
      generateIn(made);
      Object.assign(texts, made);
    }
    generateIn(behind);
  }
  replace(later, behind);
  // As say-tss.ts adds them where they are loaded.
  Object.assign(said, later.refusals);
  document.documentElement.lang = language;
  if (language === 'ja') await import('../../renderer/lib/japanese-font');
}
