/** The transcript of an attempt that has ended, and what may be written beside it: who signed its digest, what was done with its result. */
import type { Checked } from '../../shared/contract';
import type { EndedTranscript } from '../../shared/records/beside';
import { type Entry, verifyChain } from '../../shared/records/transcript';
import { Refusal } from '../../shared/text/refusals';
import type { Session } from '../attempts/session';
import { KeySetLedger } from '../storage/key-sets/key-set-ledger';
import { judgedBy } from '../storage/ledger/judged';
import { unfinished } from '../storage/ledger/witnesses';
import { judged, mustBeSound } from '../storage/soundness/soundness';
import { mustBeSoundVault, TSS_VAULT_RULES } from '../storage/tss-vaults/soundness';
import { TssVaultLedger } from '../storage/tss-vaults/tss-vault-ledger';
import { vaultAt } from './tss-vaults';

/** By the nonce of the attempt that has ended, or by its file name, in the key set at hand or in a TSS vault. */
export type Which = Pick<Checked<'attempt', 'signOffs'>, 'nonce' | 'transcript' | 'vault_id'>;

/** Where such a transcript lies. */
export type Signable = KeySetLedger | TssVaultLedger;

export interface Target {
  directory: Signable;
  of: EndedTranscript;
  entries: readonly Entry[];
}

/** Finds the record sound, if there is one; then the sums can be written anew under it. Throws as `mustBeSound`. */
export async function soundSums(directory: Signable): Promise<() => Promise<unknown>> {
  if (!(await directory.hasRecord())) return async () => {};
  if (directory instanceof TssVaultLedger) {
    const stored = await directory.load();
    await mustBeSoundVault(directory, stored);
    return async () => {
      const { witnesses } = await judgedBy(TSS_VAULT_RULES, directory, stored);
      return directory.updateSums(stored, unfinished(witnesses));
    };
  }
  const stored = await directory.load();
  await mustBeSound(directory, stored);
  return async () => directory.updateSums(stored, unfinished((await judged(directory, stored)).witnesses));
}

/**
 * The transcript of the attempt with this nonce, which has ended; without a nonce the named one of the key set at hand,
 * or of the named TSS vault, or its last. Refuses ATTEMPT_IN_PROGRESS, NO_ATTEMPT, WRONG_NONCE, DIGEST_FROM_PAPER, TRANSCRIPT_UNFINISHED, and what reading it does.
 */
export async function targetOf(session: Session, { nonce, transcript, vault_id }: Which): Promise<Target> {
  session.requireNoAttempt();
  session.requireCertain();
  if (nonce !== undefined && (transcript ?? vault_id) !== undefined) throw new Refusal('BAD_REQUEST');
  if (vault_id !== undefined) {
    const { ledger, stored } = await vaultAt(session, vault_id);
    return endedTranscript(ledger, named(transcript, stored.record.transcripts));
  }
  if (nonce === undefined) {
    const directory = session.requireKeySet();
    const { record } = await directory.load();
    const file = named(transcript, record.transcripts);
    // What is signed holds the digest, and that is to come from paper: see `isFromPaper`.
    if (record.reserved.some(one => one.transcript === file))
      throw new Refusal('DIGEST_FROM_PAPER', { name: file });
    return endedTranscript(directory, file);
  }
  const run = session.requireRun();
  if (nonce !== run.begun.nonce) throw new Refusal('WRONG_NONCE');
  const { directory, log } = run;
  if (!(directory instanceof KeySetLedger) && !(directory instanceof TssVaultLedger))
    throw new Refusal('NO_ATTEMPT');
  return endedTranscript(directory, log.file);
}

/** The one that is meant, or the last. */
function named(transcript: string | undefined, all: readonly string[]): string {
  const file = transcript ?? all.at(-1);
  if (file === undefined) throw new Refusal('FILE_NOT_FOUND');
  return file;
}

async function endedTranscript(directory: Signable, file: string): Promise<Target> {
  const { chain, entries, finished } = verifyChain(await directory.readTranscript(file), file);
  if (!finished) throw new Refusal('TRANSCRIPT_UNFINISHED');
  return { directory, of: { file, digest: chain.digest }, entries };
}
