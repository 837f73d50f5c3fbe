/** The operation `reshare`, main's side. */
import type { Checked } from '../../shared/contract';
import type { TssContributionFile } from '../../shared/records/tss-contribution';
import { Refusal } from '../../shared/text/refusals';
import { contributorsOf, isReshare } from '../../shared/tss/contributors';
import type { Completion } from '../attempts/attempt-plan';
import type { CeremonyProcess } from '../attempts/ceremony-process';
import { orEnded } from '../attempts/or-ended';
import { ShareHelpers } from '../attempts/share-helpers';
import {
  type ForRequest,
  groupOfSeats,
  type PlanOnRequest,
  requestInput,
  seatOf,
  startOnRequest,
} from '../attempts/start-on-request';
import type { VaultRun } from '../attempts/start-on-vault';
import type { FromElsewhere, ReshareInput, Step } from '../ceremony/process/protocol';
import type { RequestAttempt } from '../requests/attempt-lines';
import { readBrought } from '../requests/contributions';
import type { OperationPlan } from './operation-plan';
import { EpochIssue } from './tss/issue-epoch';

export const reshare: OperationPlan<Checked<'reshare', 'start'>> = {
  start: (session, { absent, ownEntropy, ...params }) => {
    let input: ReshareInput | undefined;
    const forget = () => {
      for (const { entropy } of ownEntropy) entropy.fill(0);
    };
    return startOnRequest(
      session,
      params,
      {
        operation: 'reshare',
        accepts: isReshare,
        seats: ({ request, brought }) =>
          contributorsOf(request)
            .filter(({ tss_node_id }) => !absent.includes(tss_node_id))
            .map(one => ({
              ...seatOf(one, groupOfSeats(request)),
              accepted: brought.some(({ tss_node_id }) => tss_node_id === one.tss_node_id),
            })),
        plan: (run, attempt) => {
          // Each share may be tried again, until the attempt is over.
          run.over.addEventListener('abort', forget);
          return planOf(run, attempt, input!, ownEntropy);
        },
      },
      async given => {
        input = await inputOf(given, absent);
        requireHere(input, ownEntropy);
        // Where shares have processes of their own, what is added goes to the one that has its holder's.
        const isHere = given.history.request.mode === 'normal';
        return { operation: 'reshare', input: isHere ? { ...input, ownEntropy } : input };
      },
    ).catch(error => {
      forget();
      throw error;
    });
  },
};

async function inputOf(of: ForRequest, absent: readonly string[]): Promise<ReshareInput> {
  const { conditions, vault, history, keys } = of;
  // Signatures are of another machine's clock: the later of the two here decides what is of the future.
  const now = Math.max(conditions.now, Date.now());
  const brought: FromElsewhere[] = [];
  for (const one of history.brought) {
    const read = await readBrought(vault.ledger, one);
    if (read) brought.push({ file: read.file, signed: { signature: read.signature, keys, now } });
  }
  return {
    ...requestInput(of),
    vault: vault.stored.record,
    brought,
    absent,
    ownEntropy: [],
    addedLater: [],
    entered: [],
  };
}

type Own = ReshareInput['ownEntropy'];

/** Refuses TSS_CONTRIBUTOR_UNKNOWN for entropy of anybody whose share is not entered here. */
function requireHere({ request, brought, absent }: ReshareInput, own: Own): void {
  const there = [...brought.map(({ file }) => file.tss_node_id), ...absent];
  const here = contributorsOf(request).filter(one => !there.includes(one.tss_node_id));
  if (own.some(one => !here.some(({ tss_node_id }) => tss_node_id === one.tss_node_id)))
    throw new Refusal('TSS_CONTRIBUTOR_UNKNOWN');
}

function planOf(run: VaultRun, attempt: RequestAttempt, input: ReshareInput, ownEntropy: Own): PlanOnRequest {
  const { request, brought } = input;
  const made: TssContributionFile[] = [];
  let issue: EpochIssue | undefined;
  let refused: Refusal | undefined;
  const sum = async (): Promise<EpochIssue> => {
    try {
      const { nonce } = run.begun;
      const { lead } = run.processes;
      const keys = await lead.ask('proceed', { nonce, operation: 'reshare', given: made });
      if ('contribution' in keys) throw new Error('the lead gives keys');
      const files = [...brought.map(({ file }) => file), ...made];
      issue = new EpochIssue(run, attempt, request, files, keys);
      return issue;
    } catch (error) {
      if (error instanceof Refusal) refused = error;
      throw error;
    }
  };
  const addedLater = ownEntropy.map(one => one.tss_node_id);
  const helpers = new ShareHelpers(run, () => ({
    operation: 'reshare',
    input: { ...input, addedLater, entered: made.map(one => one.tss_node_id) },
  }));
  /** What its holder adds to the share that this helper accepted, which gives its contribution then. */
  const given = async (helper: CeremonyProcess, accepted: Step): Promise<Step> => {
    const own = ownEntropy.find(one => one.tss_node_id === accepted.tss_node_id);
    if (!own) return accepted;
    const { nonce } = run.begun;
    const added = { entropy: own.entropy };
    const part = await helper.ask('proceed', { nonce, operation: 'reshare', given: added });
    if (!('contribution' in part)) throw new Error('a helper gives its contribution');
    return { ...accepted, part };
  };
  return {
    ...(request.mode === 'strict' && { ...helpers.plan, given }),
    completedBy: ({ part }): Completion | undefined => {
      if (part && 'contribution' in part) made.push(part.contribution);
      if (made.length < run.begun.required) return undefined;
      return { publish: async () => run.publish((await orEnded(run, sum)).steps()) };
    },
    confirmed: async () => {
      const steps = (await sum()).steps();
      return { publish: () => run.publish(steps) };
    },
    failure: () => refused,
    repair: async transcript => (await issue?.repaired(transcript)) ?? null,
  };
}
