/** Shares that are opened by the custodian's own card or key: this machine's gpg, then the ceremony process. */
import type { Checked } from '../../shared/contract';
import type { AttemptView } from '../../shared/contract/attempts';
import { Refusal } from '../../shared/text/refusals';
import { type GpgOptions, openWithGpg } from '../host/gpg';
import type { Session } from '../program/session';
import type { AttemptRun } from './attempt-run';
import { enterShare } from './enter-share';

/**
 * Opens the message and enters what is in it. gpg may wait minutes for a PIN: the attempt is not held up meanwhile, and
 * whatever ends the attempt (cancel, expiry, close) ends gpg. Several at once are opened one after another. Refuses as
 * `openWithGpg` and `enterShare`.
 */
export async function enterByCard(
  session: Session,
  { message, nonce }: Checked<'card', 'update'>,
  options: Omit<GpgOptions, 'signal'> = {},
): Promise<AttemptView> {
  try {
    const run = session.requireRun();
    await run.processFor(nonce, 'collecting').ask('touch', { nonce });
    await run.cards.take(() => openAndEnter(session, run, { message, nonce }, options));
    return run.view();
  } finally {
    // By mistake it may have been a share in clear.
    message.fill(0);
  }
}

async function openAndEnter(
  session: Session,
  run: AttemptRun,
  { message, nonce }: Checked<'card', 'update'>,
  options: GpgOptions,
): Promise<void> {
  let text: Uint8Array | undefined;
  try {
    // The one before may have ended the attempt.
    run.processFor(nonce, 'collecting');
    text = await opened(run, nonce, message, options);
    const share = { nonce, text };
    await enterShare(session, nonce, ceremony => ceremony.ask('submitOpened', share), { by: 'gpg' });
  } finally {
    text?.fill(0);
  }
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
    run.processFor(nonce, 'collecting');
    if (error instanceof Refusal) await run.inTurn(() => noteWhileOpen(run, error));
    throw error;
  }
}

async function noteWhileOpen(run: AttemptRun, { code }: Refusal): Promise<void> {
  if (run.phase === 'collecting') await run.note('refused', { code });
}
