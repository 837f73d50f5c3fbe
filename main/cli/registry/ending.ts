/** What is left to do when a command, or a task of the guided ceremony, did not complete. */

import { grouped } from '../../../shared/bytes';
import type { AttemptView } from '../../../shared/contract/attempts';
import { failure, withSentence } from '../../../shared/text/failure';
import { Refusal } from '../../../shared/text/refusals';
import { say, texts } from '../messages';
import type { Session } from '../steps/session';
import { Ended, type Exit, exitOf, exits, Interrupted, UsageError } from '../terminal/exit';
import { InputEnded } from '../terminal/terminal';
import { changedPage, resultPage as pageOf } from '../terminal/texts';
import { attempts } from './registry';

/** The end of an attempt that is complete, of whichever operation. */
export const resultPage = (view: AttemptView, set?: Parameters<typeof pageOf>[2]): string =>
  pageOf(view, attempts[view.operation].outcome, set);

/** Cancels whatever attempt is open, and leaves recovery mode. Never fails. */
async function cancelAll({ api }: Session): Promise<void> {
  await api.attempt.cancel();
  await api.recovery.leave();
}

/**
 * Ends a run that did not complete: its attempt is cancelled, what became of it is said, and its exit status found.
 * `UsageError` goes on to whoever shows it.
 *
 * @param before nonce of an attempt that had ended before this run, of which everything has been said
 */
export async function endOf(session: Session, error: unknown, before?: string): Promise<Exit> {
  await cancelAll(session);
  if (error instanceof UsageError) throw error;
  const attempt = await session.api.attempt.read();
  const isNew = attempt.ok && attempt.value !== null && attempt.value.nonce !== before;
  if (isNew && (await sayGivenUp(session)))
    return error instanceof Interrupted ? exits.interrupted : exits.done;
  session.status = notStarted(session.status);
  if (isNew) await sayRecord(session);
  if (error instanceof Ended) return error.exit;
  if (error instanceof Interrupted) {
    session.output.complain(texts.registry.cancelled);
    return exits.interrupted;
  }
  if (error instanceof InputEnded) {
    session.output.complain(texts.registry.inputEnded);
    return session.output.refusals > 0 ? exits.refused : exits.failed;
  }
  const made = error instanceof Refusal ? withSentence(error.failure) : failure('INTERNAL');
  session.output.refuse(made);
  return exitOf(made);
}

/**
 * When writing was given up, what is on disk decides, not the wish of whoever gave up. True when the result counts as
 * issued after all: then it is shown.
 */
async function sayGivenUp({ api, output, ...session }: Session): Promise<boolean> {
  const read = await api.attempt.read();
  const view = read.ok ? read.value : null;
  if (!view || (view.settled.length === 0 && !view.uncertain)) return false;
  if (view.settled.length > 0) output.say(view.settled.map(say).join(' '));
  if (view.uncertain) {
    output.complain(texts.registry.issuedUnknown);
  }
  if (view.phase !== 'complete') return false;
  const set = await api.keySet.read();
  output.say(resultPage(view, set.ok ? set.value : null));
  // It may have been issued, but nobody was told the token.
  if (attempts[view.operation].isTold) return false;
  const { key = '', files = [] } = view.result ?? {};
  Object.assign(session.status ?? {}, { complete: true, key, files });
  return true;
}

/** An attempt without a result is in the record, too, and so the holders' papers are behind: what to write on them. */
async function sayRecord({ api, output }: Session): Promise<void> {
  const attempt = await api.attempt.read();
  if (!attempt.ok || !attempt.value || !WITHOUT_RESULT.has(attempt.value.phase)) return;
  const { nonce, problem, unrecorded } = attempt.value;
  if (unrecorded || problem?.code === 'RECORD_CHANGED') {
    const end = await api.attempt.signOffs({ nonce });
    output.say(changedPage(attempt.value, end.ok ? end.value.digest : ''));
    return;
  }
  const set = await api.keySet.read();
  if (!set.ok || set.value?.name !== attempt.value.keySet || !set.value.lastDigest) return;
  const { sequence, lastDigest, recordDigest } = set.value;
  output.say(texts.registry.attemptRecorded(sequence, grouped(lastDigest), grouped(recordDigest)));
}

const WITHOUT_RESULT: ReadonlySet<string> = new Set(['cancelled', 'expired', 'failed']);

/** How far the attempt came stays to be seen; but it is not going on. A token that was issued was, however its session ended. */
const notStarted = (status: unknown): unknown =>
  typeof status === 'object' && status !== null && 'started' in status && !hasToken(status)
    ? { ...status, started: false, complete: false }
    : status;

const hasToken = (status: object): boolean => 'encoded_token' in status && status.encoded_token !== '';
