/** The operation `keyGen`, main's side. */
import type { Checked } from '../../shared/contract';
import type { TssContributionFile } from '../../shared/records/tss-contribution';
import { Refusal } from '../../shared/text/refusals';
import { contributorsOf } from '../../shared/tss/contributors';
import type { RequestHistory } from '../../shared/tss/request-history';
import type { Brought } from '../attempts/attempt-plan';
import type { Session } from '../attempts/session';
import {
  type ForRequest,
  type PlanOnRequest,
  requestInput,
  startOnRequest,
} from '../attempts/start-on-request';
import type { VaultRun } from '../attempts/start-on-vault';
import type { Announced, GivenContribution } from '../ceremony/process/protocol';
import type { RequestAttempt } from '../requests/attempt-lines';
import { announcedOf, contributionIn, readBrought } from '../requests/contributions';
import type { OperationPlan } from './operation-plan';
import { EpochIssue } from './tss/issue-epoch';

type Params = Checked<'keyGen', 'start'>;

export const keyGen: OperationPlan<Params> = {
  /** What anybody added to their contribution is overwritten, whatever comes of it. */
  start: (session, params) =>
    starting(session, params).finally(() => {
      for (const { entropy } of params.ownEntropy) entropy.fill(0);
    }),
};

function starting(session: Session, params: Params): Promise<VaultRun> {
  let of: ForRequest | undefined;
  let made: TssContributionFile[] = [];
  return startOnRequest(
    session,
    params,
    {
      operation: 'keyGen',
      accepts: ({ type }) => type === 'KeyGen',
      plan: (run, attempt) => planOf(run, attempt, of!, made),
    },
    async given => {
      of = given;
      made = await makeHere(session, given, params.ownEntropy);
      // By now every digest is fixed, those of what is made here, too.
      await judgeGiven(session, given, params.contributions);
      return {
        operation: 'keyGen',
        input: { ...requestInput(given), contributions: announced(given.history, made) },
      };
    },
  );
}

/**
 * The contributions of all who brought nothing. In strict mode each in a ceremony process of its own, which ends with it: none
 * ever holds two polynomials, and none waits while people compare words. `added`: the own entropy of some of them. Refuses
 * TSS_CONTRIBUTOR_UNKNOWN for that of anybody else.
 */
async function makeHere(
  session: Session,
  { history: { request, brought }, keys, conditions }: ForRequest,
  added: Params['ownEntropy'],
): Promise<TssContributionFile[]> {
  const here = contributorsOf(request).filter(
    ({ tss_node_id }) => !brought.some(one => one.tss_node_id === tss_node_id),
  );
  if (added.some(one => !here.some(({ tss_node_id }) => tss_node_id === one.tss_node_id)))
    throw new Refusal('TSS_CONTRIBUTOR_UNKNOWN');
  const inputs = here.map(({ tss_node_id }) => {
    const own = added.find(one => one.tss_node_id === tss_node_id)?.entropy;
    return { request, tss_node_id, keys, now: conditions.now, ...(own && { entropy: own }) };
  });
  const made: TssContributionFile[] = [];
  if (request.mode === 'strict') {
    for (const input of inputs) made.push(await session.askAlone('contributeToKeyGen', input));
    return made;
  }
  return session.inProcess(async ceremony => {
    for (const input of inputs) made.push(await ceremony.ask('contributeToKeyGen', input));
    return made;
  });
}

/**
 * Judges files that are to be taken later: a wrong one costs the request as soon as the attempt is begun. Only where nobody sees the
 * words, since people see them before a file is looked at: BAD_REQUEST else. Refuses as `contributionIn` and `judgeContribution`,
 * TSS_CONTRIBUTOR_UNKNOWN, and TSS_CONTRIBUTED_TWICE for one by somebody of whom not only the digest is there.
 */
async function judgeGiven(
  session: Session,
  { history: { request, brought }, keys, conditions }: ForRequest,
  given: Params['contributions'],
): Promise<void> {
  if (given.length > 0 && !conditions.unwitnessed && !request.practice) throw new Refusal('BAD_REQUEST');
  const now = Math.max(conditions.now, Date.now());
  for (const { contribution, signature } of given) {
    const file = contributionIn(contribution);
    const contributor = contributorsOf(request).find(one => one.tss_node_id === file.tss_node_id);
    if (!contributor) throw new Refusal('TSS_CONTRIBUTOR_UNKNOWN');
    const awaited = brought.find(one => one.event === 'digest' && one.tss_node_id === file.tss_node_id);
    if (!awaited) throw new Refusal('TSS_CONTRIBUTED_TWICE', { holder: contributor.name });
    const { digest } = awaited;
    await session.askAlone('judgeContribution', { file, request, digest, signed: { signature, keys, now } });
  }
}

const announced = ({ brought }: RequestHistory, made: readonly TssContributionFile[]): Announced[] => [
  ...brought.map(({ tss_node_id, digest, event }) => ({
    tss_node_id,
    digest,
    made: 'elsewhere' as const,
    digestFirst: event === 'digest',
  })),
  ...made.map(file => announcedOf(file)),
];

function planOf(
  run: VaultRun,
  attempt: RequestAttempt,
  { history, vault, keys, conditions }: ForRequest,
  made: readonly TssContributionFile[],
): PlanOnRequest {
  let issue: EpochIssue | undefined;
  let refused: Refusal | undefined;
  const given = async (brought: readonly Brought[]): Promise<GivenContribution[]> => {
    // Signatures are of another machine's clock: the later of the two here decides what is of the future.
    const now = Math.max(conditions.now, Date.now());
    const signedBy = (signature: Uint8Array | string) => ({ signature, keys, now });
    const before = [];
    for (const one of history.brought) before.push(await readBrought(vault.ledger, one));
    return [
      ...made.map(file => ({ file })),
      ...before.flatMap(one => (one ? [{ file: one.file, signed: signedBy(one.signature) }] : [])),
      ...brought.map(({ contribution, signature }) => ({
        file: contributionIn(contribution),
        signed: signedBy(signature),
      })),
    ];
  };
  return {
    confirmed: async (ceremony, brought) => {
      try {
        const all = await given(brought);
        const { nonce } = run.begun;
        const summed = await ceremony.ask('confirm', { nonce, operation: 'keyGen', given: all });
        const files = all.map(({ file }) => file);
        issue = new EpochIssue(run, attempt, history.request, files, summed);
      } catch (error) {
        if (error instanceof Refusal) refused = error;
        throw error;
      }
      for (const seat of run.details.seats) seat.accepted = true;
      const steps = issue.steps();
      return { publish: () => run.publish(steps) };
    },
    failure: () => refused,
    repair: async transcript => (await issue?.repaired(transcript)) ?? null,
  };
}
