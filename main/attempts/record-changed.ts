/** How an attempt ends whose record was changed by somebody else meanwhile. */
import { sha256 } from '../../shared/bytes';
import type { AttemptView } from '../../shared/contract/attempts';
import type { ReservedIndex } from '../../shared/records/key-set';
import type { EntryFacts } from '../../shared/records/transcript';
import { Refusal } from '../../shared/text/refusals';
import type { LedgerRecord } from '../storage/ledger/kind';
import type { Ledger } from '../storage/ledger/ledger';

type Unrecorded = AttemptView['unrecorded'];

/** The share that was to be recorded, if its export is on disk, whole. */
export async function exportedOnly(
  directory: Ledger<LedgerRecord>,
  reserved: ReservedIndex | undefined,
): Promise<Unrecorded> {
  if (!reserved) return null;
  const { index, holder, file, sha256: sum } = reserved;
  const bytes = await directory.readExport(file).catch(() => undefined);
  if (!bytes || sha256(bytes) !== sum) return null;
  return { index, holder, file: `${directory.name}/${file}`, sha256: sum };
}

/** What people are told: that the attempt ended, and of what it had exported. */
export const changedRefusal = (name: string, unrecorded: Unrecorded): Refusal =>
  unrecorded
    ? new Refusal('ISSUED_NOT_RECORDED', { name, index: unrecorded.index, other: unrecorded.file })
    : new Refusal('RECORD_CHANGED', { name });

/** The same for the transcript's end. The index stays taken, whatever becomes of it. */
export const changedFacts = (reserved: ReservedIndex | undefined, unrecorded: Unrecorded): EntryFacts => ({
  ...(reserved && { burnt: [reserved.index] }),
  ...(reserved && unrecorded && { notRecorded: true, file: reserved.file, sha256: reserved.sha256 }),
});
