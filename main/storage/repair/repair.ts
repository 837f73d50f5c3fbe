/** Repairing what an interrupted run left in a key set's directory, and what people are told of it. */

import type { BrokenOff, BrokenOffOfSet } from '../../../shared/records/how-far';
import type { KeySetRecord, ReservedIndex } from '../../../shared/records/key-set';
import type { Entry } from '../../../shared/records/transcript';
import type { Text } from '../../../shared/text/text';
import type { KeySetLedger } from '../key-sets/key-set-ledger';
import { labelOf } from '../key-sets/names';
import { repairLedger } from '../ledger/repair';
import type { TranscriptEnd } from '../ledger/transcript-log';
import { cameOfReserved, issuedBy, keySetRepair } from './key-set-rules';
import type { UnrepairedTranscript } from './repaired-record';

/** What was found and done in one set's directory, for the program to tell. */
export interface Repaired {
  /** The set's name; the directory's, where no record had been written yet. */
  keySet: string;
  directory: string;
  practice: boolean;
  /** True when the attempt was the making of this set, and no set came of it. */
  abandoned: boolean;
  /** Shares whose export was on disk, whole: they count as issued. */
  issued: { index: number; holder: string; file: string }[];
  /** Reserved indexes that were not used; they are never given again. */
  burnt: number[];
  /** Set where a recovery token had been given out: what its transcript tells of the session. */
  session?: RepairedSession;
  /** Transcripts that were given their end. */
  transcripts: TranscriptEnd[];
  /** How far the attempts came that were broken off, and what came of each. */
  attempts: BrokenOffOfSet[];
  /** The transcript that the record lists last now; '' where there is none. */
  newest: string;
  /** Files in the place of notices that hold something else than what the attempt was to write. They stay. */
  otherNotices: string[];
  /** False where no attempt was interrupted, and only the record had to be put right. */
  interrupted: boolean;
  /** What people had vouched for in it, where the record says so already. */
  vouched: ('record' | 'issued' | 'unused')[];
  /** True when the newest record could not be read: it was made again from the version kept beside it. */
  restored: boolean;
  /** True when an earlier version had left the record without announcing it: it was taken as it is, once. */
  earlierVersion: boolean;
}

export interface RepairedSession {
  /** Numbers of the sealed entries that were given out, each once. */
  entriesRead: number[];
  /** By the record as it is now; 0 where nothing is sealed. */
  storeVersion: number;
  /** Whether it was another version when the token was issued. */
  storeChanged: boolean;
}

/** Repairs one directory; as `repairLedger`, which says when it gives undefined, and what is added to `remarks`. */
export async function repairDirectory(
  directory: KeySetLedger,
  now: () => string,
  remarks: Text[] = [],
): Promise<Repaired | undefined> {
  const otherNotices: string[] = [];
  const done = await repairLedger(directory, keySetRepair(otherNotices), now, remarks);
  if (!done) return undefined;
  const { ends: transcripts, broken: attempts, repaired } = done;
  if (!repaired) return abandoned(directory, { transcripts, attempts });
  const { before, after, left, restored, earlierVersion } = repaired;
  const vouched = left.open.map(one => (before.transcripts.includes(one.file) ? vouchedIn(one) : []));
  return {
    ...describe(directory, after, before.reserved, left.told),
    transcripts,
    // In the order of `left.open`.
    attempts: attempts.map((one, at) => ({
      ...one,
      came: cameOf(after, left.open[at]!, vouched[at]!.length > 0),
    })),
    newest: after.transcripts.at(-1) ?? '',
    otherNotices,
    interrupted: left.open.length > 0 || left.changes !== undefined,
    vouched: vouched.flat(),
    earlierVersion,
    restored,
  };
}

/** The making of a set was interrupted before its record was written: there is no set, and nothing was issued. */
const abandoned = (
  directory: KeySetLedger,
  ends: { transcripts: TranscriptEnd[]; attempts: BrokenOff[] },
): Repaired => ({
  keySet: labelOf(directory),
  directory: directory.name,
  practice: directory.practice,
  abandoned: true,
  issued: [],
  burnt: [],
  transcripts: ends.transcripts,
  attempts: ends.attempts.map(one => ({ ...one, came: 'nothing' })),
  newest: '',
  otherNotices: [],
  interrupted: true,
  vouched: [],
  earlierVersion: false,
  restored: false,
});

/** What came of one attempt. `record`: as repaired. */
function cameOf(
  record: KeySetRecord,
  open: UnrepairedTranscript,
  hasVouched: boolean,
): BrokenOffOfSet['came'] {
  const { issued, burnt } = cameOfReserved(record, open);
  const hasToken = open.entries.some(({ event }) => event === 'token-issued');
  if (issued.length > 0 || hasVouched || hasToken) return 'stands';
  return burnt.length > 0 ? 'unused' : 'nothing';
}

/** What people confirmed that they vouch for. */
const vouchedIn = ({ entries }: UnrepairedTranscript): Repaired['vouched'] =>
  entries.flatMap(({ event, vouchedDigest, reservedBy, use }) => {
    if (event !== 'confirmed') return [];
    if (typeof vouchedDigest === 'string') return ['record' as const];
    return typeof reservedBy === 'string' && (use === 'issued' || use === 'unused') ? [use] : [];
  });

function describe(
  directory: KeySetLedger,
  record: KeySetRecord,
  reserved: readonly ReservedIndex[],
  open: readonly UnrepairedTranscript[],
): Pick<Repaired, 'keySet' | 'directory' | 'practice' | 'abandoned' | 'issued' | 'burnt' | 'session'> {
  const transcripts = [...open.map(one => one.file), ...reserved.map(one => one.transcript)];
  const held = [...reserved, ...open.flatMap(one => one.reserved)];
  const session = sessionOf(
    record,
    open.flatMap(one => one.entries),
  );
  return {
    keySet: record.name,
    directory: directory.name,
    practice: directory.practice,
    abandoned: false,
    issued: issuedBy(record, transcripts).map(({ index, holder }) => ({
      index,
      holder,
      file: `${directory.name}/${held.find(one => one.index === index)?.file || directory.shareFile(holder, index)}`,
    })),
    burnt: record.burnt.filter(index => held.some(one => one.index === index)),
    ...(session && { session }),
  };
}

function sessionOf({ store }: KeySetRecord, entries: readonly Entry[]): RepairedSession | undefined {
  const issued = entries.find(entry => entry.event === 'token-issued');
  if (!issued) return undefined;
  const read = entries.filter(entry => entry.event === 'store-read').map(({ entry }) => Number(entry));
  const storeVersion = store?.version ?? 0;
  return {
    entriesRead: [...new Set(read)].sort((a, b) => a - b),
    storeVersion,
    storeChanged: issued.storeVersion !== storeVersion,
  };
}
