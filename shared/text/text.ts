/** A text that a person reads, as it is handed on: an id with its facts. Its sentence is made where it is shown. */
import type { Refused } from '../result';
import type { Catalogue } from './en/index';

export type TextId = keyof Catalogue;

type FactsOfEach<I extends TextId> =
  Parameters<Catalogue[I]> extends [infer F, ...unknown[]] ? F : Record<never, never>;

/** What the text of this id needs to know. Values only: numbers, names, what people wrote; never a secret. Of several ids: what each needs. */
export type FactsOf<I extends TextId> = (I extends TextId ? (facts: FactsOfEach<I>) => void : never) extends (
  facts: infer F,
) => void
  ? F
  : never;

export type Text = { [I in TextId]: { readonly id: I; readonly facts: FactsOf<I> } }[TextId];

type Given<I extends TextId> =
  Record<never, never> extends FactsOf<I> ? [facts?: FactsOf<I>] : [facts: FactsOf<I>];

/** The text of this id; a fact that it needs and is not given does not compile. */
export const text = <I extends TextId>(id: I, ...[facts]: Given<I>): Text =>
  ({ id, facts: facts ?? {} }) as unknown as Text;

/** A refusal as a text: its code is the id. */
export const textOf = ({ code, facts }: Pick<Refused, 'code' | 'facts'>): Text =>
  ({ id: code, facts }) as unknown as Text;

/** Adds the texts that are not among `texts` yet. */
export function addOnce(texts: Text[], more: readonly Text[]): void {
  for (const one of more) if (!texts.some(other => isSame(one, other))) texts.push(one);
}

export const isSame = (one: Text, other: Text): boolean =>
  one.id === other.id && JSON.stringify(one.facts) === JSON.stringify(other.facts);
