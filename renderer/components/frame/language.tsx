/** Choosing the language, each by its own name. The page is then shown anew in it. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { languages } from '../../../shared/text/languages';
import { useApp } from '../../lib/app-context';
import { carryKept } from '../../lib/kept';
import { takeLost } from '../../lib/lost-focus';
import { remember } from '../../lib/remember';
import { useRequests } from '../../lib/request';
import { useTakenLater } from '../../lib/taken-later';
import { useLoaded } from '../../lib/use-loaded';
import { RefusalNote } from '../show/refusal';
import { Steady } from '../show/steady';

/** Whoever looks for theirs may read no other. */
const ownNames: Readonly<Record<(typeof languages)[number], string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  ja: '日本語',
};

export interface LanguageChoiceProps {
  /** Somebody has just asked for it. */
  asked?: boolean;
}

/** Nothing where there is no choice. */
export function LanguageChoice({ asked = false }: LanguageChoiceProps) {
  const { api, text, program, route } = useApp();
  const { value } = useLoaded(() => api.language.read());
  const { refused, run } = useRequests();
  const hasJapanese = value?.offered.includes('ja') ?? false;
  useEffect(() => {
    if (hasJapanese) void import('../../lib/japanese-font');
  }, [hasJapanese]);
  const choice = useRef<HTMLSelectElement>(null);
  // Where a button led to it, that is gone.
  useLayoutEffect(() => {
    if (asked) takeLost(choice.current);
  }, [value]);
  const { shown, listeners } = useTakenLater(value?.language ?? '', given => void choose(given));
  if (!value || value.offered.length < 2) return null;
  const choose = async (given: string) => {
    // The same screen comes again, with what was typed.
    remember({ route });
    carryKept();
    const language = languages.find(one => one === given) ?? 'en';
    // The window is shown anew by main.
    if ((await run(() => api.language.choose({ language }))) && program.shell !== 'electron')
      location.reload();
  };
  const isShown = shown !== value.language;
  return (
    <>
      <label class="language">
        <Steady
          says={isShown ? text.language.take : text.language.label}
          or={[isShown ? text.language.label : text.language.take]}
        />
        <select ref={choice} aria-label={text.language.label} value={shown} {...listeners}>
          {value.offered.map(language => (
            <option key={language} value={language} lang={language}>
              {ownNames[language]}
            </option>
          ))}
        </select>
      </label>
      <span class="visually-hidden" role="status">
        {isShown && text.language.take}
      </span>
      <RefusalNote refused={refused} />
    </>
  );
}
