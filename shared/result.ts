/**
 * What crosses every boundary of the program: a value, or an error made for people.
 *
 * Electron's bridge loses error classes and their fields, so nothing is thrown across it.
 */

import type { Grade } from './text/refusal-grades';
import type { RefusalCode } from './text/refusal-texts/every';

export interface Failure {
  /** One of the codes in `refusal-texts/`; stable, for programs. */
  code: RefusalCode;
  /** One sentence (or two) that says what was seen and what to do next. Never a secret, never the input. */
  message: string;
  /**
   * How grave it is, of a share and wherever the room should stop: `slip` (probably mistyped; what was typed may stay),
   * `paper` (not the share that is wanted here; bring another) or `stop`.
   */
  grade?: Grade;
  /** True when the room should stop and think: somebody may be cheating. The grade is `stop` then. */
  alarm?: boolean;
  /** The index (x coordinate, 1..255) that this is about. Indexes are public. */
  index?: number;
  /** The holder that this is about, by the name in the record. */
  holder?: string;
  /** Which character of the typed text is at fault, counted from 1. */
  position?: number;
}

export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const failed = (error: Failure): Result<never> => ({ ok: false, error });
