/** Small forms of text that several screens share. */
import { cutTo } from '../../shared/text/columns';

/** Groups of four characters; a shorter last group stays. */
export const inFours = (text: string): string[] => text.match(/.{1,4}/gu) ?? [];

/** A blank follows it, but in Japanese, whose stop needs none. */
const SENTENCE_END = /[.!?](?= )|[。！？](?=[^」』）])/;

/**
 * Splits a refusal into what was seen (its first sentence) and what to do (the rest).
 *
 * @param facts what it was made from: a stop within a name or a path is the end of no sentence
 */
export function seenAndToDo(message: string, facts: object = {}): { seen: string; toDo: string } {
  const named = Object.values(facts)
    .flat()
    .filter((fact): fact is string => typeof fact === 'string' && fact.length > 1)
    // One may be part of another.
    .sort((one, other) => other.length - one.length);
  const without = (text: string, fact: string) => text.replaceAll(fact, '_'.repeat(fact.length));
  const end = SENTENCE_END.exec(named.reduce(without, message));
  if (!end) return { seen: message, toDo: '' };
  const next = end.index + 1;
  return { seen: message.slice(0, next), toDo: message.slice(next).trimStart() };
}

/** First letters of the first and last word of a name, for a seat. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return letters
    .map(word => Array.from(word ?? '')[0] ?? '')
    .join('')
    .toLocaleUpperCase('en');
}

/** Whether `typed` is a day and a minute that there are, as `typedMinutes` writes them: `2026-11-21 14:30`. */
export function isClockTime(typed: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2})$/.exec(typed.trim());
  if (!parts) return false;
  const [year, month, day, hour, minute] = parts.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const time = new Date(Date.UTC(year, month - 1, day, hour, minute));
  return time.toISOString().slice(0, 16) === `${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}:${parts[5]}`;
}

/** 522 seconds as `8:42`. */
export function clockTime(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** With a capital letter, to stand by itself. */
export const capitalised = (said: string): string => said.charAt(0).toLocaleUpperCase() + said.slice(1);

/** A name too long for a seat keeps its beginning; a character of Japanese is as wide as two. */
export const shortened = (name: string, most = 18): string => cutTo(name, most);
