/**
 * A change of a TSS vault's record that is none of an attempt's: a transcript of its own announces it before it is written,
 * and tells that it was, as of every version.
 */
import { randomBytes } from 'node:crypto';
import type { EntryFacts } from '../../../shared/records/transcript';
import type { TssVaultRecord } from '../../../shared/records/tss-vault';
import { StandingRecord } from '../ledger/standing-record';
import type { TranscriptEnd, TranscriptLog } from '../ledger/transcript-log';
import type { VaultChange } from './record-changes';
import { mustKeepFinal, type StoredVault, type TssVaultLedger } from './tss-vault-ledger';

/** What is told of a change in its transcript. */
export interface ChangeTold {
  /** As `start` names it. */
  operation: string;
  /** As the file's name has it. */
  file: string;
  facts: EntryFacts;
  now: () => string;
}

const begin = (ledger: TssVaultLedger, { operation, file, facts, now }: ChangeTold): Promise<TranscriptLog> =>
  ledger.startTranscript(file, randomBytes(16).toString('hex'), now(), { operation, ...facts });

/** A change as it was written. */
export interface Changed {
  stored: StoredVault;
  end: TranscriptEnd;
}

/** Writes the first record of a vault. Throws as writing does. */
export async function recordFirst(
  ledger: TssVaultLedger,
  record: TssVaultRecord,
  told: ChangeTold,
): Promise<Changed> {
  const log = await begin(ledger, told);
  const standing = new StandingRecord(ledger, log);
  await standing.save({ ...record, transcripts: [log.file] });
  return finish(ledger, standing, log, told.now);
}

/**
 * Writes the version that follows `stored`. What changes may be told by the name of the transcript that announces it. Throws
 * `RangeError` where something final would change, RECORD_CHANGED where `stored` is not on disk any more, and as writing does.
 */
export async function recordChange(
  ledger: TssVaultLedger,
  stored: StoredVault,
  change: VaultChange | ((transcript: string) => VaultChange),
  told: ChangeTold,
): Promise<Changed> {
  const { record } = stored;
  const changeBy = (transcript: string) => (typeof change === 'function' ? change(transcript) : change);
  // Looked at before anything is written, which the name of a transcript does not change.
  mustKeepFinal(record, { ...record, ...changeBy('') });
  const log = await begin(ledger, {
    ...told,
    facts: { recordNumber: record.sequence, recordDigest: stored.digest, ...told.facts },
  });
  const standing = new StandingRecord(ledger, log, stored);
  const transcripts = [...record.transcripts, log.file];
  await standing.save(ledger.kind.follow(stored, { ...changeBy(log.file), transcripts }));
  return finish(ledger, standing, log, told.now);
}

async function finish(
  ledger: TssVaultLedger,
  standing: StandingRecord<TssVaultRecord>,
  log: TranscriptLog,
  now: () => string,
): Promise<Changed> {
  await log.append(now(), 'recorded', standing.facts);
  const end = await log.end(now(), 'complete', {});
  await ledger.updateSums(standing.stored);
  return { stored: standing.stored, end };
}
