/** Texts within texts: what makes the sentence of one that stands in the facts of another. */

import type { Language } from '../languages';
import type { Fineness } from '../times';
import type { By } from './by';

/** Any text. Which facts go with an id is checked where it is made (`text` in `shared/text/text.ts`). */
export interface Nested {
  readonly id: string;
  readonly facts: object;
}

/** What is said otherwise in the window than in the terminal; a value of the sentence, since names stand in a finished one. */
export interface Ways {
  readonly by: By;
  /** A time in a language, as `sayTime` of `shared/text/times.ts`. */
  time(language: Language, iso: string, to?: Fineness): string;
}

/** Makes its sentence, in the language of the sentence that it stands in. */
export type Say = ((text: Nested) => string) & Ways;
