/** A text that a person reads, as it is handed on: an id with its facts. Its sentence is made where it is shown. */
import type { Catalogue } from './en/index';

export type TextId = keyof Catalogue;

/** What the text of this id needs to know. Values only: numbers, names, what people wrote; never a secret. */
export type FactsOf<I extends TextId> = Parameters<Catalogue[I]> extends [infer F] ? F : Record<never, never>;

export type Text = { [I in TextId]: { readonly id: I; readonly facts: FactsOf<I> } }[TextId];

type Given<I extends TextId> = Parameters<Catalogue[I]> extends [] ? [] : [facts: FactsOf<I>];

/** The text of this id; a fact that it needs and is not given does not compile. */
export const text = <I extends TextId>(id: I, ...[facts]: Given<I>): Text =>
  ({ id, facts: facts ?? {} }) as unknown as Text;
