/** The operation `checkShare`, main's side. Its share goes the way of every share: `enterShare`. */
import type { Checked } from '../../shared/contract';
import { type CheckShareStatus, idleCheckShare } from '../../shared/contract/attempts';
import type { AttemptRun } from '../attempts/attempt-run';
import { startOnSet } from '../attempts/start-on-set';
import type { CheckedShare, Step } from '../ceremony/process/protocol';
import type { Session } from '../program/session';
import { withChecked } from '../storage/key-sets/record-changes';

export function readCheckShare(session: Session): CheckShareStatus {
  const run = session.shown('checkShare');
  return run ? checkStatusOf(run) : idleCheckShare;
}

export function checkStatusOf({ begun, details, phase, result }: AttemptRun): CheckShareStatus {
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
}

export async function startCheckShare(
  session: Session,
  params: Checked<'checkShare', 'start'>,
): Promise<CheckShareStatus> {
  const run = await startOnSet(
    session,
    params,
    {
      operation: 'checkShare',
      file: 'check-share',
      seats: () => [{ index: 0, holder: '', accepted: false }],
    },
    (ceremony, common) => ceremony.ask('begin', { operation: 'checkShare', input: common }),
  );
  return checkStatusOf(run);
}

/** The share is good: the record keeps the date, for the drill. */
export async function publishCheck(
  run: AttemptRun,
  { index, holder }: Step<unknown>,
  { checked: proof }: CheckedShare,
): Promise<void> {
  const { directory, log } = run;
  for (const seat of run.details.seats) seat.holder = holder;
  const at = new Date().toISOString();
  const { record } = run;
  const verified = proof === 'verified';
  const next = withChecked(record.stored, { index, verified, at, transcript: log.file });
  const recorded = () => record.facts;
  run.onSettled = async end => {
    const left = await directory.load();
    const share = left.record.shares.find(one => one.index === index);
    return share?.checkedAt === at ? run.resultOf([], { key: '', proof }, end, left) : null;
  };
  await run.publish([
    () => run.save(next),
    run.noting('recorded', () => ({ issued: record.stored.record.issued, proof, ...recorded() })),
    ...run.ending([], { key: '', proof }, recorded),
  ]);
}
