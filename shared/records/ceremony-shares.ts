/** Whose shares a ceremony was about, by its transcript; by the record where that cannot be read. */
import { isOfOneHolder, isOperation, type Operation } from '../operations/specs';
import type { CeremonyShares } from '../text/ceremony-shares';
import { shown } from '../text/shown';
import type { LineId } from '../text/statement-lines';
import type { IssuedShare } from './key-set';
import { type Entry, operationIn, type VerifiedTranscript } from './transcript';
import { factsOf, linesIn } from './transcript-lines';
import { readTranscriptName } from './transcript-name';

/** The lines that name them, the first of which there are any. As sentences some are the beginning of others, which come first. */
const NAMED_BY: Readonly<Record<Operation, readonly LineId[]>> = {
  createKeySet: ['holder'],
  generateShare: ['issuesNew'],
  reissue: ['issuesAgain'],
  // Whoever enters one is known when it is in.
  checkShare: [],
  markShare: ['markedUnnamed', 'marked'],
  vouchRecord: ['apartAgain', 'apart'],
  keyGen: ['tssHolder'],
  reshare: ['tssHolder'],
  recoverA: ['tssLost'],
  recoverB: ['tssLost'],
  proveKeys: ['tssSigner'],
  recoveryToken: [],
};

/** `file`: of the transcript; undefined for `read` stands for one that could not be read. `recorded`: of a key set. */
export function sharesOf(
  file: string,
  read: Pick<VerifiedTranscript, 'entries'> | undefined,
  recorded: readonly IssuedShare[] = [],
): CeremonyShares {
  const told = read ? toldBy(read) : NONE;
  return told.shares.length > 0 ? told : byRecord(file, recorded);
}

const NONE: CeremonyShares = { shares: [], marked: '' };

function toldBy(read: Pick<VerifiedTranscript, 'entries'>): CeremonyShares {
  const { entries } = read;
  const operation = operationIn(read);
  const lines = linesIn(entries[0]);
  const ids = isOperation(operation) ? NAMED_BY[operation] : [];
  const found = ids.map(id => factsOf(lines, id)).find(facts => facts.length > 0) ?? [];
  const [to] = factsOf(lines, 'to');
  const [mark] = factsOf(lines, 'markShare');
  const named = found.map(facts => share({ ...to, ...facts }));
  return { shares: found.length > 0 ? named : byEntries(operation, entries), marked: markOf(mark?.status) };
}

/** By facts of entries, where there are no such lines. */
function byEntries(operation: string, entries: readonly Entry[]): CeremonyShares['shares'] {
  const [start] = entries;
  if (isCheck(operation)) return entries.filter(({ event }) => event === 'share-accepted').map(share);
  return typeof start?.holder === 'string' ? [{ index: null, holder: start.holder }] : [];
}

const isCheck = (operation: string): boolean => isOperation(operation) && isOfOneHolder(operation);

/** Of a line or an entry that anybody may have written. */
const share = ({ index, holder }: Readonly<Record<string, unknown>>) => ({
  index: indexIn(index),
  holder: typeof holder === 'string' ? shown(holder) : '',
});

/** A number; of a sentence its digits. */
function indexIn(written: unknown): number | null {
  const index = typeof written === 'string' && /^\d+$/.test(written) ? Number(written) : written;
  return Number.isSafeInteger(index) ? (index as number) : null;
}

const markOf = (status: unknown): CeremonyShares['marked'] =>
  status === 'lost' || status === 'destroyed' ? status : '';

function byRecord(file: string, recorded: readonly IssuedShare[]): CeremonyShares {
  const marked = recorded.filter(one => one.markedBy === file);
  const ofCheck = isCheck(readTranscriptName(file).operation);
  const others = recorded.filter(one => one.transcript === file || (ofCheck && one.checkedIn === file));
  const shares = marked.length > 0 ? marked : others;
  return {
    shares: shares.map(({ index, holder }) => ({ index, holder })),
    marked: markOf(marked[0]?.status),
  };
}
