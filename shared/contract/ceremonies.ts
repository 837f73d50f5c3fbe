/** What whoever looks at a key set or a TSS vault is told of each of its ceremonies. */

import * as v from 'valibot';
import { checksView } from './checklist';
import { refusedView } from './texts';

export const ceremonyView = v.object({
  /** Its transcript, as `transcripts` lists it. */
  file: v.string(),
  /**
   * For whom it was: the shares that were to be issued, marked, checked or recovered, or that proved something, as the transcript says it;
   * where that does not, as the record does. `index` is null in a TSS vault, `holder` '' where nobody is named.
   */
  shares: v.array(v.object({ index: v.nullable(v.number()), holder: v.string() })),
  /** What these shares were marked as, or were to be; '' where they were not. */
  marked: v.picklist(['lost', 'destroyed', '']),
  /** When it began, ISO 8601, and what it was for, as its first line says; '' where that cannot be read. */
  at: v.string(),
  operation: v.string(),
  /** What is not ticked off of its checklist. */
  open: checksView,
  /** Why what lies there is not shown: everything counts as open then. */
  problem: v.nullable(refusedView),
});
export type CeremonyView = v.InferOutput<typeof ceremonyView>;
