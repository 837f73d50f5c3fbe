/** What becomes of one share, however it came: it is judged by the ceremony process, that is written down, and what it completed is published. */
import type { EndReason } from '../../shared/text/en/transcript-facts';
import { Refusal, refusalFrom } from '../../shared/text/refusals';
import type { Dispute, Step } from '../ceremony/process/protocol';
import type { AnyRun } from './attempt-run';
import type { CeremonyProcess } from './ceremony-process';
import { type OpenedBy, refusedShare, slipIn } from './refused-shares';

/** How a share is handed to the ceremony process. */
type HandOn = (ceremony: CeremonyProcess) => Promise<Step>;

/** What is known of how it came. */
interface Came {
  by?: OpenedBy;
  /** Index of the share whose holder somebody said to be, where they were asked. */
  saidIndex?: number | undefined;
}

/**
 * Hands one share on. Throws what the ceremony process refuses the share with, NO_ATTEMPT, WRONG_NONCE, ATTEMPT_EXPIRED,
 * CEREMONY_LOST, and what writing the result does.
 */
export function takeShare(run: AnyRun, nonce: string, handOn: HandOn, came: Came = {}): Promise<void> {
  const { by, saidIndex = 0 } = came;
  return run.inTurn(async () => {
    let accepted: Step;
    try {
      accepted = await run.asked.entering(nonce, handOn);
    } catch (error) {
      if (error instanceof Refusal && run.phase === 'collecting') await noteRefusal(run, error, by);
      throw error;
    }
    run.progress = accepted.progress;
    run.details.lengthToConfirm = accepted.lengthToConfirm ?? 0;
    run.seats.take(accepted);
    const completion = run.plan.completedBy?.(accepted);
    await run.note('share-accepted', {
      ...(accepted.index > 0 || !accepted.tss_node_id
        ? { index: accepted.index }
        : { tssNodeId: accepted.tss_node_id }),
      holder: accepted.holder,
      progress: accepted.progress,
      required: run.begun.required,
      ...(run.details.proofShares && { proofShares: run.details.proofShares }),
      ...completion?.noted,
      ...(accepted.lengthToConfirm && { shareLength: accepted.lengthToConfirm }),
      ...(by && { by }),
      ...saidToBe(run, saidIndex, accepted),
    });
    if (run.ended) throw run.problem ?? new Refusal('NO_ATTEMPT');
    if (accepted.dispute) await noteDispute(run, accepted.dispute);
    if (accepted.dispute && !completion) throw refusalFrom(accepted.dispute.refusal);
    await completion?.publish();
  });
}

/** Whose share it was to be, where it is another holder's: papers may have been exchanged. */
function saidToBe(run: AnyRun, saidIndex: number, { holder }: Step) {
  const saidHolder = run.seats.holderOf(saidIndex);
  return saidHolder !== '' && holder !== saidHolder ? { saidIndex, saidHolder } : {};
}

/** The shares do not agree: those that are certainly wrong are set aside. */
async function noteDispute(run: AnyRun, { refusal, setAside }: Dispute): Promise<void> {
  for (const index of setAside) run.seats.free(index);
  await run.note('refused', { code: refusal.code, alarm: refusal.alarm ?? false, setAside });
}

async function noteRefusal(run: AnyRun, refusal: Refusal, by?: OpenedBy): Promise<void> {
  const { event, facts } = refusedShare(refusal, by);
  await run.note(event, facts);
  run.slips.push(...slipIn(refusal));
  const {
    code,
    failure: { index },
  } = refusal;
  if (code !== 'SHARE_HAS_NEW_INDEX' || index === undefined) return;
  run.seats.found = [index, ...run.seats.entered];
  await run.end('cancelled', { reason: 'indexFound' satisfies EndReason, index });
}
