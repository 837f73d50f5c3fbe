/** What becomes of a key set's attempt that was interrupted. */
import { isMakingOfVault } from '../../../shared/records/how-far';
import type { IssuedShare, KeySetRecord } from '../../../shared/records/key-set';
import type { Entry, EntryFacts } from '../../../shared/records/transcript';
import type { FoundId } from '../../../shared/text/en/transcript-facts';
import type { KeySetLedger } from '../key-sets/key-set-ledger';
import { announcedStore, putStoreBack, storeFacts } from '../key-sets/sealed-store';
import type { Ending, Left, RepairRules } from '../ledger/repair';
import { unfinished, type Witnesses } from '../ledger/witnesses';
import { endedByChange, reservationsOf } from '../soundness/apart';
import { KEY_SET_RULES } from '../soundness/judge-record';
import { hadRecord } from '../soundness/lost-record';
import { isListedExport } from '../soundness/unlisted';
import { holdNotices, repairAllNotices } from './repaired-notices';
import { repairedRecord, type UnrepairedTranscript } from './repaired-record';

/** What interrupted attempts left in a key set's directory. */
export interface LeftOfKeySet extends Left<KeySetRecord> {
  open: readonly UnrepairedTranscript[];
  /** The transcripts that people are told of: those, and where the store was exchanged those ended by another's record. */
  told: readonly UnrepairedTranscript[];
}

/**
 * What a key set's attempt writes, in this order: its transcript's entries; the entry `reserved`; the record with the index
 * in `reserved`; the export; the record with the share; notices; the transcript's end; the sums. So whether its share was
 * issued is known by its export: there, whole, or not. A change of the sealed store is announced with the digest of the new
 * file, then the file is exchanged, then the record says so. `otherNotices` takes files in the place of notices that
 * hold something else, relative to the ceremony folder.
 */
export const keySetRepair = (
  otherNotices: string[],
): RepairRules<KeySetRecord, KeySetLedger, LeftOfKeySet> => ({
  ...KEY_SET_RULES,
  exchanged: ({ storeName }) => [storeName],
  hadRecord,
  // Of what lies in a directory without a record nobody knows otherwise that it was to be a vault's.
  abandoned: operation =>
    isMakingOfVault({ operation }) ? { found: ['noVault'] } : { issued: [], burnt: [], found: ['noKeySet'] },
  putBack: (directory, record, witnesses) => putStoreBack(directory, record, unfinishedEntries(witnesses)),
  // A store that the record names is put back before this where it can be.
  damageBy: record => (part, name) =>
    (part === 'sealed' && record.store !== null) || (part === 'shares' && isListedExport(record, name)),
  whatIsLeft,
  hold: holdNotices,
  finish: async (directory, ending) => {
    const others = await noticesOfEnding(directory, ending);
    otherNotices.push(...others);
    return { ...endOf(ending), ...(others.length > 0 && { otherNotices: others }) };
  },
});

const entriesOf = ({ left, file }: KeySetEnding): readonly Entry[] =>
  left.open.find(one => one.file === file)?.entries ?? [];

type KeySetEnding = Ending<KeySetRecord, KeySetLedger, LeftOfKeySet>;

const noticesOfEnding = (directory: KeySetLedger, ending: KeySetEnding): Promise<string[]> =>
  repairAllNotices(directory, { file: ending.file, entries: entriesOf(ending) }, ending.witnesses, [
    ending.record.stored,
    ending.before,
  ]);

function endOf({ left, file, record, told }: KeySetEnding): EntryFacts & { found: readonly FoundId[] } {
  const after = record.stored.record;
  return {
    ...cameOfReserved(after, { file, reserved: left.open.find(one => one.file === file)?.reserved ?? [] }),
    ...record.facts,
    ...storeFacts(after),
    found: ['keySetAsLeft', ...told],
  };
}

/** `record`: as repaired. The indexes that this attempt gave a share, and those that stay unused. */
export const cameOfReserved = (
  record: KeySetRecord,
  { file, reserved }: Pick<UnrepairedTranscript, 'file' | 'reserved'>,
): { issued: number[]; burnt: number[] } => ({
  issued: issuedBy(record, [file]).map(share => share.index),
  burnt: record.burnt.filter(index => reserved.some(one => one.index === index)),
});

const unfinishedEntries = (witnesses: Witnesses): Entry[] =>
  unfinished(witnesses).flatMap(file => witnesses.get(file)?.entries ?? []);

/** What interrupted attempts left, and what is to change in the record for it. */
async function whatIsLeft(
  directory: KeySetLedger,
  record: KeySetRecord,
  witnesses: Witnesses,
): Promise<LeftOfKeySet> {
  const open = unrepaired(record, witnesses, read => !read.finished);
  // Their ends vouch for nothing, but that they are there must not be lost, nor an index be given again.
  const changed = unrepaired(record, witnesses, read => endedByChange(read.entries));
  const { issued, apart } = await reservationsOf(directory, record, witnesses);
  // Only the store that is on disk can be opened, whatever became of the record when it was exchanged.
  const entries = [...open, ...changed].flatMap(one => one.entries);
  const store = await announcedStore(directory, record, entries);
  const changes = repairedRecord(record, { issued, apart, unrepaired: [...open, ...changed], store });
  return { open, told: store ? [...open, ...changed] : open, changes };
}

/** Shares that were issued in one of these transcripts' attempts. */
export const issuedBy = (record: KeySetRecord, transcripts: readonly string[]): IssuedShare[] =>
  record.shares.filter(share => share.issuedAt !== '' && transcripts.includes(share.transcript));

/** The transcripts of this kind, in the order of their names, that is by time. Broken and newer ones are left. */
function unrepaired(
  record: KeySetRecord,
  witnesses: Witnesses,
  isOne: (read: NonNullable<ReturnType<Witnesses['get']>>) => boolean,
): UnrepairedTranscript[] {
  return [...witnesses].flatMap(([file, read]) => {
    if (!read || !isOne(read)) return [];
    const inRecord = record.reserved.filter(one => one.transcript === file);
    return [{ file, entries: read.entries, reserved: [...inRecord, ...reservedIn(read.entries)] }];
  });
}

const reservedIn = (entries: readonly Entry[]): UnrepairedTranscript['reserved'] =>
  entries
    .filter(entry => entry.event === 'reserved')
    .map(({ index, file }) => ({ index: Number(index), file: typeof file === 'string' ? file : '' }))
    .filter(({ index }) => Number.isInteger(index) && index >= 1 && index <= 255);
