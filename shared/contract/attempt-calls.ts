/** The calls of every attempt, of whatever operation, and of what comes after its end. */
import * as v from 'valibot';
import { attemptView, exceptionParams, signOffParams, signOffsParams, signOffsView } from './attempts';
import { call, nothing } from './call';
import { checklistParams, checklistView, tickParams } from './checklist';
import { nonce, shareEntry } from './share-entry';

export const attemptCalls = {
  /** The attempt of any kind as the whole room may see it; null when there has been none. */
  read: call(nothing, v.nullable(attemptView)),
  /**
   * Enters one share in whatever way it is brought, in whatever operation is on. With a private key only in an attempt that
   * was started with `acceptPrivateKeys`; a made-up share only of a practice set.
   */
  enter: call(shareEntry, attemptView),
  /** Someone is still there: the time without input starts anew. */
  touch: call(v.strictObject({ nonce }), attemptView),
  /** People say that the first share of a set of unknown length is whole: `shareBytes` is the attempt's `lengthToConfirm`. */
  confirmLength: call(v.strictObject({ nonce, shareBytes: v.pipe(v.number(), v.integer()) }), attemptView),
  /** Gives up the attempt that is on, of whatever operation. Not an error when idle; a recovery token that was issued stays. */
  cancel: call(nothing, v.null()),
  /** Writes a finished result again after the folder failed (full, pulled out). */
  write: call(v.strictObject({ nonce }), attemptView),
  /** A witness's exception, at any step. */
  exception: call(exceptionParams, attemptView),
  /** At the end: a role signs the digest, on paper or by file, or declines. */
  signOff: call(signOffParams, signOffsView, 'folder'),
  /** The sign-offs of the attempt that has ended. */
  signOffs: call(signOffsParams, signOffsView),
  /** Shows a file of the attempt's result in the system's window for files: by its place among `files`, not by a path. */
  showFile: call(v.strictObject({ nonce, place: v.pipe(v.number(), v.integer(), v.minValue(0)) }), v.null()),
  /** What is to be done with the result of the attempt that has ended, and what was ticked off. */
  checklist: call(checklistParams, checklistView),
  /** Ticks one thing off, or takes that back. */
  tick: call(tickParams, checklistView, 'folder'),
} as const;
