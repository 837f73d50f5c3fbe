/** What the repair of interrupted writing changes in a key set's record. */
import {
  type KeySetRecord,
  type ReservedIndex,
  type StoreReference,
  takenIndexes,
} from '../../../shared/records/key-set';
import type { Entry } from '../../../shared/records/transcript';
import { withReservedRepaired } from '../key-sets/reserved-shares';

/** A transcript whose attempt came to no end of its own, or whose end vouches for no record. */
export interface UnrepairedTranscript {
  file: string;
  /** What it, or the record in its name, has reserved: the index, and the export as far as it is told. */
  reserved: Pick<ReservedIndex, 'index' | 'file'>[];
  entries: readonly Entry[];
}

/**
 * What is to change in the record; undefined when nothing is, since an earlier repair got as far as that. `issued` are
 * the reserved indexes whose export is on disk; `apart` those that nobody may record without a word from paper.
 */
export function repairedRecord(
  record: KeySetRecord,
  found: {
    issued: readonly ReservedIndex[];
    apart: readonly ReservedIndex[];
    unrepaired: readonly UnrepairedTranscript[];
    store: StoreReference | undefined;
  },
): Partial<KeySetRecord> | undefined {
  const { issued, apart, unrepaired, store } = found;
  const taken = takenIndexes(record);
  // A transcript may have reserved an index that never came into the record: it stays unused, too.
  const onlyInTranscript = unrepaired
    .flatMap(one => one.reserved.map(({ index }) => index))
    .filter(index => !taken.includes(index));
  const unlisted = unrepaired.map(one => one.file).filter(file => !record.transcripts.includes(file));
  const nothing = record.reserved.length - apart.length + onlyInTranscript.length + unlisted.length === 0;
  if (nothing && !store) return undefined;
  const settled = withReservedRepaired(record, issued, apart);
  return {
    ...settled,
    ...(store && { store }),
    burnt: [...settled.burnt, ...new Set(onlyInTranscript)],
    transcripts: [...record.transcripts, ...unlisted],
  };
}
