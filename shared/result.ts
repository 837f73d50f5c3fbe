/**
 * What crosses every boundary of the program: a value, or an error made for people.
 *
 * Electron's bridge loses error classes and their fields, so nothing is thrown across it.
 */

import type { Facts } from './text/en/refusals/facts';
import type { RefusalCode } from './text/en/refusals/index';
import type { Grade } from './text/refusal-grades';

/** Why something was refused, on its way to whoever is told: the sentence is made there. */
export interface Refused {
  /** The id of its text (`shared/text/en/refusals/`); stable, for programs. */
  code: RefusalCode;
  /** What the sentence is made from: public, never a secret, never the input. */
  facts: Facts;
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

/** A refusal as calls answer it: for programs, which have no catalogue, with its sentence. */
export interface Failure extends Refused {
  /** One sentence (or two) that says what was seen and what to do next. */
  message: string;
}

export type Result<T, E extends Refused = Failure> = { ok: true; value: T } | { ok: false; error: E };

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const failed = <E extends Refused>(error: E): { ok: false; error: E } => ({ ok: false, error });
