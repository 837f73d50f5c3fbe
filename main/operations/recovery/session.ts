/** How the session that a recovery token opens begins and ends, in transcript and record. */
import type { KeySetRecord } from '../../../shared/records/key-set';
import type { AttemptRun, WriteStep } from '../../attempts/attempt-run';
import type { IssuedToken } from '../../ceremony/process/protocol';
import type { Session } from '../../program/session';
import { withTranscript } from '../../storage/key-sets/record-changes';
import { finishAnnounced } from './store-change';

/** The token is known only after its entry is on disk. */
export async function publishToken(
  { options }: Session,
  run: AttemptRun,
  { encoded_token, store }: IssuedToken,
): Promise<void> {
  const { directory, log, begun } = run;
  run.sessionEnding = reason => sessionEnding(run, reason);
  run.onSettled = async end => {
    const { entries } = await directory.transcriptEntries(log.file);
    return entries.some(entry => entry.event === 'token-issued') ? run.resultOf([], SHOWN, end) : null;
  };
  const issued = run.noting('token-issued', () => ({
    as: begun.pgp_fingerprint ? 'as an OpenPGP message' : 'under a one-time password',
    ...(begun.pgp_fingerprint && { pgp_fingerprint: begun.pgp_fingerprint }),
    storeVersion: store?.version ?? 0,
    storeSha256: store?.sha256 ?? '',
    sessionMinutes: Math.round(options.recoveryMs / 60_000),
  }));
  await run.publishToken([issued], encoded_token, options.recoveryMs);
}

const SHOWN = { key: '', proof: 'verified' } as const;

function sessionEnding(run: AttemptRun, reason: string): WriteStep[] {
  const { record, log } = run;
  // Made once: a save that failed half-way is repeated with the very same record.
  let listed: KeySetRecord | undefined;
  return [
    () => finishAnnounced(run),
    async () => {
      listed ??= withTranscript(record.stored, log.file);
      await run.save(listed);
    },
    ...run.ending([], SHOWN, () => ({
      sessionEnded: reason,
      storeVersion: record.stored.record.store?.version ?? 0,
      storeSha256: record.stored.record.store?.sha256 ?? '',
      ...record.facts,
    })),
  ];
}
