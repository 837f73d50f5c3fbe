/** The operation `recoveryToken`, main's side. Its shares go the way of every share: `enterShare`. */
import type { Checked } from '../../../shared/contract';
import type { DecodedToken, RecoveryTokenStatus, TokenPrefix } from '../../../shared/contract/recovery';
import { tokenLength } from '../../../shared/shares/token-prefix';
import { Refusal } from '../../../shared/text/refusals';
import type { AttemptRun } from '../../attempts/attempt-run';
import type { CeremonyProcess } from '../../attempts/ceremony-process';
import { startOnSet } from '../../attempts/start-on-set';
import type { RecoveryMode, Session } from '../../program/session';
import { soundStore } from '../../storage/key-sets/sealed-store';
import { enterShare, seatsOf } from '../generate-share';

type StartParams = Checked<'recoveryToken', 'start'>;

export function requireRecovery(session: Session): RecoveryMode {
  const mode = session.recovery;
  if (mode) return mode;
  const over = session.run?.tokenIssued ?? false;
  throw new Refusal(over ? 'RECOVERY_OVER' : 'NOT_IN_RECOVERY_MODE');
}

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

function statusOf(run: AttemptRun, prefix: TokenPrefix): RecoveryTokenStatus {
  return {
    started: true,
    nonce: run.begun.nonce,
    progress: run.progress,
    required: run.begun.required,
    encoded_token: run.phase === 'recovering' ? run.encodedToken : '',
    pgp_fingerprint: run.begun.pgp_fingerprint,
    otp_length: tokenLength(prefix),
    complete: run.tokenIssued,
  };
}

/**
 * Refuses NOT_IN_RECOVERY_MODE, OTP_GIVEN, TOKEN_ALREADY_ISSUED, ATTEMPT_IN_PROGRESS, as `soundStore` and `startOnSet`,
 * and what the key is refused for.
 */
export async function startRecoveryToken(
  session: Session,
  params: StartParams,
): Promise<RecoveryTokenStatus & { otp?: string }> {
  const mode = requireRecovery(session);
  const { pgp_key, otp, prefix } = params;
  if (otp !== undefined) throw new Refusal('OTP_GIVEN');
  if (mode.run?.tokenIssued) throw new Refusal('TOKEN_ALREADY_ISSUED');
  // What the token opens must be there before anybody gives a share for it.
  await soundStore(mode.directory, (await mode.directory.load()).record);
  const run = await startOnSet(
    session,
    params,
    { operation: 'recoveryToken', file: 'recovery-token', seats: seatsOf },
    (ceremony, common) =>
      ceremony.ask('begin', {
        operation: 'recoveryToken',
        input: {
          ...common,
          pgp_key,
          prefix,
          sessionMs: session.options.recoveryMs,
        },
      }),
  );
  mode.run = run;
  mode.prefix = prefix;
  const { started, nonce, progress, required, encoded_token, ...rest } = statusOf(run, prefix);
  const drawn = run.takeOtp();
  // In the order of Vault's page.
  return {
    started,
    nonce,
    progress,
    required,
    encoded_token,
    ...(drawn !== undefined && { otp: drawn }),
    otp_length: rest.otp_length,
    pgp_fingerprint: rest.pgp_fingerprint,
    complete: rest.complete,
  };
}

export async function updateRecoveryToken(
  session: Session,
  { key, nonce, source }: Checked<'recoveryToken', 'update'>,
): Promise<RecoveryTokenStatus> {
  try {
    const { prefix } = requireRecovery(session);
    const share = { nonce, text: key, source };
    await enterShare(session, nonce, ceremony => ceremony.ask('submit', share), {
      operation: 'recoveryToken',
    });
    const { encoded_token, pgp_fingerprint, otp_length, complete, ...rest } = statusOf(
      session.requireRun(),
      prefix,
    );
    // In the order of Vault's page, which here is another one.
    return { ...rest, pgp_fingerprint, otp_length, complete, encoded_token };
  } finally {
    key.fill(0);
  }
}

/** Clears the attempt that is on. A token that was issued stays valid: leaving recovery mode ends it. */
export function cancelRecoveryToken(session: Session): Promise<null> {
  return session.inTurn(async () => {
    const { run } = requireRecovery(session);
    if (run && !run.tokenIssued) await run.inTurn(() => run.end('cancelled'));
    return null;
  });
}

/** In a process of its own: neither recovery mode nor a folder is needed. */
export async function decodeToken(
  session: Session,
  { encoded_token, otp }: Checked<'recoveryToken', 'decode'>,
): Promise<DecodedToken> {
  let ceremony: CeremonyProcess | undefined;
  try {
    ceremony = await session.startProcess();
    return await ceremony.ask('decodeToken', { encoded_token, otp });
  } finally {
    encoded_token.fill(0);
    otp.fill(0);
    await ceremony?.end();
  }
}
