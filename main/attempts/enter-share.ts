/** The calls by which people bring a share to the attempt that is on, in whatever way. */
import type { Checked } from '../../shared/contract';
import type { AttemptView } from '../../shared/contract/attempts';
import type { ShareEntry } from '../../shared/contract/share-entry';
import type { Operation } from '../../shared/operations/specs';
import { Refusal } from '../../shared/text/refusals';
import { KeySetLedger } from '../storage/key-sets/key-set-ledger';
import { practiceShare } from '../storage/key-sets/practice-shares';
import { practiceSum } from '../storage/tss-vaults/practice-sums';
import { TssVaultLedger } from '../storage/tss-vaults/tss-vault-ledger';
import type { AnyRun } from './attempt-run';
import { enterByCard } from './card';
import { enterByPrivateKey } from './private-key';
import { inSeatId } from './seats';
import type { Session } from './session';
import { takeShare } from './take-share';

/**
 * Enters one share, and overwrites main's copies of whatever was given. Gives the attempt.
 *
 * @param operation the only one for which the share is meant; whichever is on where it is absent
 * @throws Refusal NO_ATTEMPT, as `takeShare`, and what the way of entry refuses: `enterByCard`, `enterByPrivateKey`,
 *   `practiceShare`
 */
export async function enterShare(
  session: Session,
  entry: ShareEntry,
  operation?: Operation,
): Promise<AnyRun> {
  try {
    const run = session.requireRun(operation);
    await enter(run, entry);
    return run;
  } finally {
    // By mistake a message, too, may have been a share in clear.
    for (const field of Object.values(entry)) if (field instanceof Uint8Array) field.fill(0);
  }
}

async function enter(run: AnyRun, entry: ShareEntry): Promise<void> {
  const { nonce, source, saidIndex } = entry;
  switch (source) {
    case 'card':
      return enterByCard(run, entry);
    case 'privateKey':
      return enterByPrivateKey(run, entry);
    case 'practice': {
      run.asked.processFor(nonce, 'collecting');
      const share = await madeUpShare(run, entry.index);
      return takeShare(run, nonce, ceremony => ceremony.ask('submitPractice', { nonce, ...share }), {
        saidIndex,
      });
    }
    default: {
      const { slips } = run;
      return takeShare(
        run,
        nonce,
        ceremony => ceremony.ask('submit', { nonce, text: entry.key, source, slips }),
        { saidIndex },
      );
    }
  }
}

/** The encrypted share of a seat and the made-up key that opens it, from the folder. */
function madeUpShare({ directory, details }: AnyRun, index: number) {
  if (directory instanceof KeySetLedger) return practiceShare(directory, index);
  const id = details.seats.find(seat => seat.index === index)?.id;
  if (!(directory instanceof TssVaultLedger) || id === undefined) throw new Refusal('NOT_A_PRACTICE_SET');
  return practiceSum(directory, { index, ...inSeatId(id) });
}

/** The first share of a set of unknown length is whole, people say. Refuses SHARE_LENGTH_UNCONFIRMED for another length. */
export function confirmLength(
  session: Session,
  { nonce, shareBytes }: Checked<'attempt', 'confirmLength'>,
): Promise<AttemptView> {
  const run = session.requireRun();
  return run.inTurn(async () => {
    await run.asked.asking(nonce, 'collecting', one => one.ask('confirmLength', { nonce, shareBytes }));
    run.details.lengthToConfirm = 0;
    return run.view();
  });
}
