/** A line of a statement, an id with its facts, and how it becomes what people read. */
import { grouped } from '../bytes';
import type { statement } from './en/statement';

/** Values only: what people wrote is one, as they wrote it. Never a secret. */
export type LineFact = string | number | readonly (string | number)[];

/** A line as it is hashed and handed on. Its id may be one of a later version. */
export interface StatementLine {
  readonly id: string;
  readonly facts: Readonly<Record<string, LineFact>>;
}

/** A line as it is shown. */
export interface ShownLine {
  label: string;
  value: string;
}

type Lines = typeof statement.lines;
type Words = typeof statement.words;

export type LineId = keyof Lines;

/** The lines of a statement in one language: those of English, each in a text of its own. */
export interface StatementTexts {
  readonly words: { readonly [F in keyof Words]: { readonly [C in keyof Words[F]]: string } };
  readonly lines: { readonly [I in LineId]: string };
}

type Slots<T extends string> = T extends `${string}{${infer Slot}}${infer Rest}` ? Slot | Slots<Rest> : never;
type NameIn<S extends string> = S extends `${infer N}:groups` ? N : S extends `${infer N}*${string}` ? N : S;
type FactIn<S extends string> = S extends `${string}:groups`
  ? string
  : S extends `${string}*${string}`
    ? readonly string[] | readonly number[]
    : S extends keyof Words
      ? keyof Words[S]
      : string | number;

/** What the line of this id is made from, by its English text. */
export type LineFacts<I extends LineId> = {
  readonly [S in Slots<Lines[I]> as NameIn<S>]: FactIn<S>;
};

type Given<I extends LineId> = [Slots<Lines[I]>] extends [never] ? [] : [facts: LineFacts<I>];

/** The line of this id; a fact that its text needs and is not given does not compile. */
export const line = <I extends LineId>(id: I, ...[facts]: Given<I>): StatementLine => ({
  id,
  facts: facts ?? {},
});

const SLOT = /\{(\w+)(?:(:groups)|\*([^}]*))?\}/g;

/**
 * A line in the language of `texts`. One that they do not have, or that has other facts than its text shows, is of a later
 * version: it is shown as its id with all its facts, as JSON.
 */
export const shownLine = (texts: StatementTexts, { id, facts }: StatementLine): ShownLine =>
  filled(texts, { id, facts }) ?? { label: id, value: JSON.stringify(facts) };

/** True when the line is of this version, and its text shows all that is in it. */
export const isKnownLine = (texts: StatementTexts, given: StatementLine): boolean =>
  filled(texts, given) !== undefined;

function filled({ words, lines }: StatementTexts, { id, facts }: StatementLine): ShownLine | undefined {
  const text = own<string>(lines, id);
  if (text === undefined) return undefined;
  const unused = new Set(Object.keys(facts));
  let fits = true;
  const fill = (part: string) =>
    part.replace(SLOT, (_, name: string, groups?: string, between?: string) => {
      const fact = own<LineFact>(facts, name);
      const called = own<Record<string, string>>(words, name);
      const shown = fact === undefined ? undefined : shownFact(fact, { groups, between, called });
      unused.delete(name);
      fits &&= shown !== undefined;
      return shown ?? '';
    });
  const end = text.indexOf(': ');
  const shown = { label: fill(text.slice(0, end)), value: fill(text.slice(end + 2)) };
  return fits && unused.size === 0 ? shown : undefined;
}

interface Slot {
  groups: string | undefined;
  between: string | undefined;
  called: Record<string, string> | undefined;
}

/** undefined: the fact is of another kind than the text shows. */
function shownFact(fact: LineFact, { groups, between, called }: Slot): string | undefined {
  if (typeof fact === 'object') return between === undefined ? undefined : listed(fact, between);
  if (between !== undefined) return undefined;
  if (called) return own(called, String(fact));
  return groups ? grouped(String(fact)) : String(fact);
}

/** Parts that hold what stands between two, open like a quotation or are empty are shown as JSON: no two lists look the same. */
const listed = (parts: readonly (string | number)[], between: string): string =>
  parts
    .map(String)
    .map(part =>
      part === '' || part.startsWith('"') || part.includes(between) ? JSON.stringify(part) : part,
    )
    .join(between);

/** A field of the object's own: ids and names come from files. */
const own = <T>(fields: object, name: string): T | undefined =>
  Object.hasOwn(fields, name) ? (fields as Record<string, T>)[name] : undefined;
