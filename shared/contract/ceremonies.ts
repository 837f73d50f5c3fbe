/** What whoever looks at a key set or a TSS vault is told of each of its ceremonies. */

import * as v from 'valibot';
import { endings } from '../records/outcome';
import { checksView } from './checklist';
import { refusedView } from './texts';

export const ceremonyView = v.object({
  /** The file name of its transcript. */
  file: v.string(),
  /**
   * The record lists it. False of an attempt that has ended and that it does not list: a set was made again after one that came to no set,
   * or the record was exchanged under one.
   */
  recorded: v.boolean(),
  /** How its attempt ended. */
  ending: v.picklist(endings),
  /** How far it came, of an attempt that has ended without a result; null where that is not known. */
  reached: v.nullable(v.object({ accepted: v.number(), required: v.number(), confirmed: v.boolean() })),
  /** A share was refused in it with an alarm. */
  alarm: v.boolean(),
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
