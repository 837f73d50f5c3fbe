/**
 * Times as people read them, by `Intl` in their language: the month in letters (or with its sign, as in Japanese), so that no
 * day can be taken for a month, 24 hours, and the zone always named. Files keep ISO 8601.
 */
import type { Language } from './languages';

/** How much of a time is said. */
export type Fineness = 'day' | 'minute' | 'second';

/** The forms of each language; that of English has the day before the month, as the others have. */
const TAGS: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de', fr: 'fr', es: 'es', ja: 'ja' };

const DAY = { year: 'numeric', month: 'short', day: 'numeric' } as const;
const MINUTE = { ...DAY, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const FORMS = { day: DAY, minute: MINUTE, second: { ...MINUTE, second: '2-digit' } } as const;

const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** `+01:00` in minutes; 0 of `Z`. */
function minutesOf(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):(\d{2})$/.exec(zone) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

/** What makes one costs far more than what it does, and one screen has many times. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: Language, to: Fineness): Intl.DateTimeFormat {
  const name = `${language} ${to}`;
  const format =
    formats.get(name) ?? new Intl.DateTimeFormat(TAGS[language], { ...FORMS[to], timeZone: 'UTC' });
  formats.set(name, format);
  return format;
}

/**
 * A time in a language: `2026-11-21T14:30:05+01:00` as `21 Nov 2026, 14:30 UTC+01:00`, in the zone in which it was written down,
 * to the minute where nothing else is asked for. What is no time of ISO 8601 with its zone stays as it is: it may be from
 * anybody's file.
 */
export function sayTime(language: Language, iso: string, to: Fineness = 'minute'): string {
  const [, zone] = ISO.exec(iso) ?? [];
  const time = Date.parse(iso);
  if (zone === undefined || Number.isNaN(time)) return iso;
  // Zones that are offsets are not known to every `Intl` that the program runs in.
  const there = formatOf(language, to).format(time + minutesOf(zone) * 60_000);
  return `${there} UTC${zone === 'Z' ? '' : zone}`;
}

/** A number in a language, with exactly so many decimal places. */
export const sayNumber = (language: Language, value: number, places = 0): string =>
  new Intl.NumberFormat(TAGS[language], {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  }).format(value);

/** `2026-11-21T14:30:05+01:00` as a person is to type it: `2026-11-21 14:30`. Texts that are not ISO 8601 stay as they are. */
export const typedMinutes = (iso: string): string =>
  iso.replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}).*$/, '$1 $2');
