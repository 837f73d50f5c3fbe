/** Texts within texts: what makes the sentence of one that stands in the facts of another. */

/** Any text. Which facts go with an id is checked where it is made (`text` in `shared/text/text.ts`). */
export interface Nested {
  readonly id: string;
  readonly facts: object;
}

/** Makes its sentence, in the language of the sentence that it stands in. */
export type Say = (text: Nested) => string;
