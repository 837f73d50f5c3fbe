/** The operation `markShare`, main's side. */
import type { Checked } from '../../shared/contract';
import { refuseSecrets } from '../../shared/text/refuse-secrets';
import type { AttemptRun } from '../attempts/attempt-run';
import { RecordChange } from '../attempts/record-change';
import { type PlanOnSet, startOnSet } from '../attempts/start-on-set';
import { withMarked } from '../storage/key-sets/record-changes';
import type { OperationPlan } from './operation-plan';

type StartParams = Checked<'markShare', 'start'>;

/** What the words of an attempt stand for. */
type Mark = Pick<StartParams, 'index' | 'status' | 'reason'>;

export const markShare: OperationPlan<StartParams> = {
  start: async (session, params) => {
    const { index, status, reason } = params;
    const mark = { index, status, reason };
    refuseSecrets(reason);
    return startOnSet(
      session,
      params,
      { operation: 'markShare', plan: run => planOf(run, mark) },
      ({ conditions, record, recordDigest }) => ({
        operation: 'markShare',
        input: { conditions, record, recordDigest, ...mark },
      }),
    );
  },
};

function planOf(run: AttemptRun, mark: Mark): PlanOnSet {
  const { log, record, begun } = run;
  const change: RecordChange = new RecordChange(run, {
    next: () => withMarked(record.stored, { ...mark, transcript: log.file }),
    isIn: ({ shares }) => shares.find(one => one.index === mark.index)?.markedBy === log.file,
    noticesOf: log.file,
    shown: { key: '', proof: 'unproven' },
    told: () => ({ files: [...change.files] }),
  });
  return {
    confirmed: async ceremony => {
      await ceremony.ask('confirm', { nonce: begun.nonce, operation: 'markShare' });
      return { noted: { ...mark }, publish: () => run.publish(change.steps()) };
    },
    repair: transcript => change.repaired(transcript),
  };
}
