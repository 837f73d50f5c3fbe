/** The operation `recoveryToken`, main's side. Its shares go the way of every share. */
import type { Checked } from '../../../shared/contract';
import type { RecoveryTokenStatus, TokenPrefix } from '../../../shared/contract/recovery';
import { tokenLength } from '../../../shared/shares/token-prefix';
import { Refusal } from '../../../shared/text/refusals';
import type { AnyRun, AttemptRun } from '../../attempts/attempt-run';
import { cancelAttempt } from '../../attempts/cancel';
import { enterShare } from '../../attempts/enter-share';
import type { Session } from '../../attempts/session';
import { type PlanOnSet, startOnSet } from '../../attempts/start-on-set';
import { soundStore } from '../../storage/key-sets/sealed-store';
import type { OperationPlan } from '../operation-plan';
import { type RecoveryMode, requireRecovery } from './mode';
import { issuedByTranscript, issueToken, type TokenSession } from './session';

type StartParams = Checked<'recoveryToken', 'start'>;

/** The idle status, or that of the attempt; `otp` is never in it. */
export async function readRecoveryToken(session: Session): Promise<RecoveryTokenStatus> {
  const { directory, run, prefix } = requireRecovery(session);
  if (run && (!run.ended || run.result)) return statusOf(run, prefix);
  return {
    started: false,
    nonce: '',
    progress: 0,
    required: (await directory.load()).record.required,
    encoded_token: '',
    pgp_fingerprint: '',
    otp_length: tokenLength('none'),
    complete: false,
  };
}

function statusOf(run: AnyRun, prefix: TokenPrefix): RecoveryTokenStatus {
  return {
    started: true,
    nonce: run.begun.nonce,
    progress: run.progress,
    required: run.begun.required,
    encoded_token: run.view().encoded_token,
    pgp_fingerprint: run.begun.pgp_fingerprint,
    otp_length: tokenLength(prefix),
    complete: run.isContinued,
  };
}

export const recoveryToken: OperationPlan<StartParams> = {
  /**
   * Refuses NOT_IN_RECOVERY_MODE, OTP_GIVEN, TOKEN_ALREADY_ISSUED, ATTEMPT_IN_PROGRESS, as `soundStore` and `startOnSet`,
   * and what the key is refused for.
   */
  start: async (session, params) => {
    const mode = requireRecovery(session);
    const { recoveryMs: sessionMs } = session.options;
    const { pgp_key, otp, prefix } = params;
    if (otp !== undefined) throw new Refusal('OTP_GIVEN');
    if (mode.run?.isContinued) throw new Refusal('TOKEN_ALREADY_ISSUED');
    // What the token opens must be there before anybody gives a share for it.
    await soundStore(mode.directory, (await mode.directory.load()).record);
    const run = await startOnSet(
      session,
      params,
      { operation: 'recoveryToken', plan: run => planOf(run, mode, sessionMs), key: pgp_key },
      common => ({
        operation: 'recoveryToken',
        input: { ...common, pgp_key, prefix, sessionMs },
      }),
    );
    mode.run = run;
    mode.prefix = prefix;
    return run;
  },
};

function planOf(run: AttemptRun, mode: RecoveryMode, sessionMs: number): PlanOnSet {
  const opened = (session: TokenSession) => {
    mode.token = session;
  };
  return {
    completedBy: ({ result }) =>
      result && 'encoded_token' in result ? issueToken(run, result, sessionMs, opened) : undefined,
    repair: transcript => issuedByTranscript(run, transcript),
  };
}

/** The one-time password is in the answer of this, and of no other call. */
export async function startRecoveryToken(
  session: Session,
  params: StartParams,
): Promise<RecoveryTokenStatus & { otp?: string }> {
  const run = await recoveryToken.start(session, params);
  const { started, nonce, progress, required, encoded_token, ...rest } = statusOf(run, params.prefix);
  const { otp } = run.begun;
  delete run.begun.otp;
  // In the order of Vault's page.
  return {
    started,
    nonce,
    progress,
    required,
    encoded_token,
    ...(otp !== undefined && { otp }),
    otp_length: rest.otp_length,
    pgp_fingerprint: rest.pgp_fingerprint,
    complete: rest.complete,
  };
}

export async function updateRecoveryToken(
  session: Session,
  params: Checked<'recoveryToken', 'update'>,
): Promise<RecoveryTokenStatus> {
  try {
    const { prefix } = requireRecovery(session);
    const run = await enterShare(session, params, 'recoveryToken');
    const { encoded_token, pgp_fingerprint, otp_length, complete, ...rest } = statusOf(run, prefix);
    // In the order of Vault's page, which here is another one.
    return { ...rest, pgp_fingerprint, otp_length, complete, encoded_token };
  } finally {
    params.key.fill(0);
  }
}

/** Clears the attempt that is on. A token that was issued stays valid: leaving recovery mode ends it. */
export function cancelRecoveryToken(session: Session): Promise<null> {
  return session.inTurn(async () => {
    requireRecovery(session);
    return cancelAttempt(session, 'recoveryToken');
  });
}
