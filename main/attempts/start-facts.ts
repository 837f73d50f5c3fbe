/** The start entry of a transcript: everything that was fixed before anybody gave a share. */
import os from 'node:os';
import { statementFacts } from '../../shared/records/statement';
import type { EntryFacts } from '../../shared/records/transcript';
import { verifyChain } from '../../shared/records/transcript';
import type { Unread } from '../../shared/text/en/transcript-facts';
import type { AttemptStart } from '../ceremony/process/protocol';
import type { LedgerRecord, Stored } from '../storage/ledger/kind';
import type { Ledger } from '../storage/ledger/ledger';
import type { FixedConditions } from './conditions';

export async function startFacts(
  operation: string,
  begun: AttemptStart,
  conditions: FixedConditions & { expiryMs: number },
  on?: { directory: Ledger<LedgerRecord>; stored: Stored<LedgerRecord> },
): Promise<EntryFacts> {
  return {
    operation,
    system: `${os.platform()} ${os.arch()}`,
    ...statementFacts(begun.bound),
    ...conditions.facts,
    expiryMinutes: conditions.expiryMs / 60_000,
    ...(on && (await before(on.directory, on.stored))),
  };
}

/** The record this attempt stands on, and the digest of the ceremony before it. */
export async function before(
  directory: Ledger<LedgerRecord>,
  { record, digest }: Stored<LedgerRecord>,
): Promise<EntryFacts> {
  const file = record.transcripts.at(-1);
  const facts: EntryFacts = { recordNumber: record.sequence, recordDigest: digest };
  if (file === undefined) return { ...facts, previousTranscript: '', previousDigest: '' };
  try {
    const { chain } = verifyChain(await directory.readTranscript(file), file);
    return { ...facts, previousTranscript: file, previousDigest: chain.digest };
  } catch {
    // A missing or damaged transcript does not stop the holders; it is written down that it could not be cited.
    return { ...facts, previousTranscript: file, previousDigest: 'unreadable' satisfies Unread };
  }
}
