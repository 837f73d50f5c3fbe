/** The recovery of one holder's lost share, main's side: what the operations `recoverA` and `recoverB` are but for their names. */

import type { Checked } from '../../../shared/contract';
import { Refusal } from '../../../shared/text/refusals';
import { helpersIn } from '../../../shared/tss/recovery-helpers';
import { orEnded } from '../../attempts/or-ended';
import { seatId } from '../../attempts/seats';
import type { Session } from '../../attempts/session';
import { ShareHelpers } from '../../attempts/share-helpers';
import { type PlanOnRequest, requestInput, startOnRequest } from '../../attempts/start-on-request';
import type { VaultRun } from '../../attempts/start-on-vault';
import type {
  EnteredId,
  MaskGiven,
  MaskWanted,
  RecoverShareInput,
  RecoveryPart,
} from '../../ceremony/process/protocol';
import type { RequestAttempt } from '../../requests/attempt-lines';
import { RecoveryIssue } from './issue-recovery';

type Recovery = 'recoverA' | 'recoverB';

type Params = Checked<'recoverA', 'start'>;

/**
 * Starts the attempt for a request of this mode. What helpers add is overwritten, whatever comes of it. Refuses as `startOnRequest`,
 * and TSS_HOLDER_UNKNOWN for what anybody else adds.
 */
export const startRecovery = (
  session: Session,
  params: Params,
  operation: Recovery,
  mode: 'A' | 'B',
): Promise<VaultRun> =>
  starting(session, params, operation, mode).finally(() => {
    for (const { entropy } of params.ownEntropy) entropy.fill(0);
  });

function starting(
  session: Session,
  { ownEntropy, ...params }: Params,
  operation: Recovery,
  mode: 'A' | 'B',
): Promise<VaultRun> {
  let input: RecoverShareInput | undefined;
  return startOnRequest(
    session,
    params,
    {
      operation,
      accepts: request => request.recoveryMode === mode,
      seats: ({ request }) =>
        helpersIn(request).map(({ seat: index, name: holder, ...whose }) => ({
          index,
          id: seatId(whose),
          holder,
          accepted: false,
        })),
      plan: (run, attempt) => planOf(run, attempt, operation, input!),
    },
    async given => {
      const { request } = given.history;
      const added = ownEntropy.map(({ key_share_holder_group_id: group, ...one }) => ({ ...one, group }));
      const isHelper = (one: EnteredId) =>
        helpersIn(request).some(
          ({ group, tss_node_id }) => group === one.group && tss_node_id === one.tss_node_id,
        );
      if (!added.every(isHelper)) throw new Refusal('TSS_HOLDER_UNKNOWN', { name: 'source' });
      input = { ...requestInput(given), vault: given.vault.stored.record, entered: [], ownEntropy: [] };
      // The lead draws all masks, and sees no share.
      return { operation, input: { ...input, ownEntropy: added } };
    },
  );
}

function planOf(
  run: VaultRun,
  attempt: RequestAttempt,
  operation: Recovery,
  input: RecoverShareInput,
): PlanOnRequest {
  const { request } = input;
  const wanted: MaskWanted[] = [];
  const all = helpersIn(request);
  const entered = () => wanted.map(({ place }) => all[place]!);
  const helpers = new ShareHelpers(run, () => ({ operation, input: { ...input, entered: entered() } }), true);
  let issue: RecoveryIssue | undefined;
  let refused: Refusal | undefined;
  const make = async (): Promise<RecoveryIssue> => {
    try {
      return new RecoveryIssue(run, attempt, request, await partsOf(run, operation, helpers, wanted));
    } catch (error) {
      if (error instanceof Refusal) refused = error;
      throw error;
    }
  };
  return {
    ...helpers.plan,
    completedBy: ({ part }) => {
      if (part && 'publicKey' in part) wanted.push(part);
      if (wanted.length < run.begun.required) return undefined;
      return {
        publish: async () => {
          issue = await orEnded(run, make);
          await run.publish(issue.steps());
        },
      };
    },
    failure: () => refused,
    repair: async transcript => (await issue?.repaired(transcript)) ?? null,
  };
}

/**
 * All shares are in: the lead draws the masks and seals one to each helper's process, and each makes its part with it. In the order
 * of the plan.
 */
async function partsOf(
  run: VaultRun,
  operation: Recovery,
  helpers: ShareHelpers,
  wanted: readonly MaskWanted[],
): Promise<RecoveryPart[]> {
  const { nonce } = run.begun;
  const { lead } = run.processes;
  const drawn = await lead.ask('proceed', { nonce, operation, given: { wanted } });
  if (!('masks' in drawn)) throw new Error('the lead gives masks');
  const masks: readonly MaskGiven[] = drawn.masks;
  const parts = await helpers.each(async helper => {
    const made = await helper.ask('proceed', { nonce, operation, given: { masks } });
    if (!('part' in made)) throw new Error('a helper gives its part');
    return made.part;
  });
  return parts.sort((one, other) => one.place - other.place);
}
