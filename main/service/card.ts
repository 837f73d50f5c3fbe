/** Shares that are opened by the custodian's own card or key: this machine's gpg, then the ceremony process. */
import type { Checked } from '../../shared/contract';
import type { AttemptView } from '../../shared/contract/attempts';
import { Refusal } from '../../shared/refusals';
import { type GpgOptions, openWithGpg } from '../desk/gpg';
import type { AttemptRun } from './attempt-run';
import { enterShare } from './generate-share';
import type { Session } from './session';

/**
 * Opens the message and enters what is in it. gpg may wait minutes for a PIN: the attempt is not held up meanwhile, and
 * whatever ends the attempt (cancel, expiry, close) ends gpg. Refuses as `openWithGpg` and `enterShare`.
 */
export async function enterByCard(
  session: Session,
  { message, nonce }: Checked<'card', 'update'>,
  options: Omit<GpgOptions, 'signal'> = {},
): Promise<AttemptView> {
  const run = session.requireRun();
  let share: Uint8Array | undefined;
  try {
    await run.custodianFor(nonce, 'collecting').ask('touch', { nonce });
    share = await opened(run, nonce, message, options);
    const text = share;
    await enterShare(session, nonce, custodian => custodian.ask('submit', { nonce, text }), { by: 'gpg' });
  } finally {
    share?.fill(0);
    // By mistake it may have been a share in clear.
    message.fill(0);
  }
  return run.view();
}

async function opened(
  run: AttemptRun,
  nonce: string,
  message: Uint8Array,
  options: GpgOptions,
): Promise<Uint8Array> {
  try {
    return await openWithGpg(message, { ...options, signal: run.over });
  } catch (error) {
    // An attempt that has ended says why by itself.
    run.custodianFor(nonce, 'collecting');
    if (error instanceof Refusal) await run.inTurn(() => noteWhileOpen(run, error));
    throw error;
  }
}

async function noteWhileOpen(run: AttemptRun, { code }: Refusal): Promise<void> {
  if (run.phase === 'collecting') await run.note('refused', { code });
}
