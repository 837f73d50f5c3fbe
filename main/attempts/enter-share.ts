/** Entry of one share into the attempt that is on, however it came: what became of it is written down, and what it completed is published. */
import type { Checked } from '../../shared/contract';
import type { AttemptView } from '../../shared/contract/attempts';
import type { Operation } from '../../shared/operations/specs';
import { Refusal, refusalFrom } from '../../shared/text/refusals';
import type { Dispute, EnteredResult, Step } from '../ceremony/process/protocol';
import type { Session } from '../program/session';
import { practiceShare } from '../storage/key-sets/practice-shares';
import type { AttemptRun } from './attempt-run';
import type { CeremonyProcess } from './ceremony-process';

/** How a share is handed to the ceremony process. */
type HandOn = (ceremony: CeremonyProcess) => Promise<Step<EnteredResult>>;

interface EntryDetails {
  /** The only operation for which the share is meant. */
  operation?: Operation;
  /** By what it was opened, where it came encrypted; the transcript says so. */
  by?: 'gpg' | 'private key';
}

/**
 * Hands one share on, in whatever operation is on. Gives the attempt. Throws what the ceremony process refuses the share
 * with, NO_ATTEMPT, WRONG_NONCE, ATTEMPT_EXPIRED, CEREMONY_LOST, and what writing the result does.
 */
export function enterShare(
  session: Session,
  nonce: string,
  handOn: HandOn,
  { operation, by }: EntryDetails = {},
): Promise<AttemptRun> {
  const run = session.requireRun(operation);
  return run.inTurn(async () => {
    let accepted: Step<EnteredResult>;
    try {
      accepted = await handOn(run.processFor(nonce, 'collecting'));
    } catch (error) {
      if (error instanceof Refusal && run.phase === 'collecting') await noteRefusal(run, error, by);
      throw error;
    }
    run.progress = accepted.progress;
    run.details.lengthToConfirm = accepted.lengthToConfirm ?? 0;
    run.seats.take(accepted.index);
    const completion = run.plan.completedBy?.(accepted);
    await run.note('share-accepted', {
      index: accepted.index,
      holder: accepted.holder,
      progress: accepted.progress,
      required: run.begun.required,
      ...(run.details.proofShares && { proofShares: run.details.proofShares }),
      ...completion?.noted,
      ...(accepted.lengthToConfirm && { shareLength: accepted.lengthToConfirm }),
      ...(by && { by }),
    });
    if (run.ended) throw run.problem ?? new Refusal('NO_ATTEMPT');
    if (accepted.dispute) await noteDispute(run, accepted.dispute);
    if (accepted.dispute && !completion) throw refusalFrom(accepted.dispute.refusal);
    await completion?.publish();
    return run;
  });
}

/** Enters a share that is text, for an attempt of this operation. Main's copy is overwritten. Throws as `enterShare`. */
export async function enterText(
  session: Session,
  operation: Operation,
  { key, nonce, source }: Checked<'generateShare', 'update'>,
): Promise<AttemptRun> {
  try {
    const share = { nonce, text: key, source };
    return await enterShare(session, nonce, ceremony => ceremony.ask('submit', share), { operation });
  } finally {
    key.fill(0);
  }
}

/** Enters the made-up share with this index. Throws as `practiceShare` and `enterShare`. */
export async function enterPracticeShare(
  session: Session,
  { index, nonce }: Checked<'practice', 'update'>,
): Promise<AttemptRun> {
  const share = await practiceShare(session.requireRun().directory, index);
  return enterShare(session, nonce, ceremony => ceremony.ask('submitPractice', { nonce, ...share }));
}

/** The first share of a set of unknown length is whole, people say. Refuses SHARE_LENGTH_UNCONFIRMED for another length. */
export function confirmLength(
  session: Session,
  { nonce, shareBytes }: Checked<'attempt', 'confirmLength'>,
): Promise<AttemptView> {
  const run = session.requireRun();
  return run.inTurn(async () => {
    await run.processFor(nonce, 'collecting').ask('confirmLength', { nonce, shareBytes });
    run.details.lengthToConfirm = 0;
    return run.view();
  });
}

/** The shares do not agree: those that are certainly wrong are set aside. */
async function noteDispute(run: AttemptRun, { refusal, setAside }: Dispute): Promise<void> {
  for (const index of setAside) run.seats.free(index);
  await run.note('refused', { code: refusal.code, alarm: refusal.alarm ?? false, setAside });
}

async function noteRefusal(run: AttemptRun, refusal: Refusal, by: EntryDetails['by']): Promise<void> {
  const { code, failure } = refusal;
  // What is wrong with a nonce or a key says nothing of a share.
  const event = code === 'WRONG_NONCE' || code.startsWith('PRIVATE_KEY') ? 'refused' : 'share-refused';
  await run.note(event, {
    code,
    alarm: failure.alarm ?? false,
    ...(failure.grade && { grade: failure.grade }),
    ...(failure.index !== undefined && { index: failure.index }),
    ...(by && { by }),
  });
  const { index } = failure;
  if (code !== 'SHARE_HAS_NEW_INDEX' || index === undefined) return;
  run.seats.found = [index, ...run.seats.entered];
  await run.end('cancelled', { reason: 'a share sits at the index that was to be issued', index });
}
