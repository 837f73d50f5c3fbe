/** The operation `checkShare`, main's side. */
import type { Checked } from '../../shared/contract';
import { type CheckShareStatus, idleCheckShare } from '../../shared/contract/attempts';
import type { AttemptRun } from '../attempts/attempt-run';
import { RecordChange } from '../attempts/record-change';
import { type PlanOnSet, startOnSet } from '../attempts/start-on-set';
import { withChecked } from '../storage/key-sets/record-changes';
import type { SharesPlan } from './operation-plan';

export const checkShare: SharesPlan<Checked<'checkShare', 'start'>, CheckShareStatus> = {
  start: (session, params) =>
    startOnSet(session, params, { operation: 'checkShare', plan: planOf }, common => ({
      operation: 'checkShare',
      input: common,
    })),
  status: ({ begun, details, phase, result }) => {
    const seat = details.seats.find(one => one.accepted);
    return {
      started: true,
      nonce: begun.nonce,
      complete: phase === 'complete',
      index: seat?.index ?? 0,
      holder: seat?.holder ?? '',
      proof: result?.proof === 'verified' ? 'verified' : 'unproven',
      files: result?.files ?? [],
    };
  },
  idle: async () => idleCheckShare,
};

/** A share that is good: the record keeps the date, for the drill. */
function planOf(run: AttemptRun): PlanOnSet {
  let change: RecordChange | undefined;
  return {
    completedBy: ({ index, holder, result }) => {
      if (!result || !('checked' in result)) return undefined;
      const { checked: proof } = result;
      const publish = () => {
        for (const seat of run.details.seats) seat.holder = holder;
        change = checked(run, index, proof);
        return run.publish(change.steps());
      };
      return { noted: { proof }, publish };
    },
    repair: async transcript => (await change?.repaired(transcript)) ?? null,
  };
}

function checked(run: AttemptRun, index: number, proof: 'verified' | 'unproven'): RecordChange {
  const { record, log } = run;
  const at = new Date().toISOString();
  const check = { index, verified: proof === 'verified', at, transcript: log.file };
  return new RecordChange(run, {
    next: () => withChecked(record.stored, check),
    isIn: ({ shares }) => shares.find(one => one.index === index)?.checkedAt === at,
    shown: { key: '', proof },
    told: () => ({ proof }),
  });
}
