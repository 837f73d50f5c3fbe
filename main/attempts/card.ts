/** Shares that are opened by a holder's own card or key: by this machine's gpg, then the ceremony process. */
import type { EntryBy } from '../../shared/contract/share-entry';
import { Refusal } from '../../shared/text/refusals';
import { openWithGpg } from '../host/gpg';
import type { AnyRun } from './attempt-run';
import { unopenedShare } from './refused-shares';
import { takeShare } from './take-share';

/**
 * Opens the message and enters what is in it. gpg may wait minutes for a PIN: the attempt is not held up meanwhile, and
 * whatever ends the attempt (cancel, expiry, close) ends gpg. Several at once are opened one after another. Refuses as
 * `openWithGpg` and `takeShare`.
 */
export async function enterByCard(
  run: AnyRun,
  { message, nonce, saidIndex }: EntryBy<'card'>,
): Promise<void> {
  run.asked.processFor(nonce, 'collecting');
  await run.asked.touch(nonce);
  await run.cards.take(async () => {
    // The one before may have ended the attempt.
    run.asked.processFor(nonce, 'collecting');
    const text = await opened(run, nonce, message);
    try {
      await takeShare(run, nonce, ceremony => ceremony.ask('submitOpened', { nonce, text }), {
        by: 'gpg',
        saidIndex,
      });
    } finally {
      text.fill(0);
    }
  });
}

async function opened(run: AnyRun, nonce: string, message: Uint8Array): Promise<Uint8Array> {
  try {
    return await openWithGpg(message, { signal: run.over });
  } catch (error) {
    // An attempt that has ended says why by itself.
    run.asked.processFor(nonce, 'collecting');
    if (error instanceof Refusal) await run.inTurn(() => noteWhileOpen(run, error));
    throw error;
  }
}

async function noteWhileOpen(run: AnyRun, refusal: Refusal): Promise<void> {
  const { event, facts } = unopenedShare(refusal);
  if (run.phase === 'collecting') await run.note(event, facts);
}
