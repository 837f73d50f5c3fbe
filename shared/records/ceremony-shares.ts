/** Whose shares a ceremony was about, by its transcript; by the record where that cannot be read. */
import type { CeremonyShares } from '../text/ceremony-shares';
import type { LineId } from '../text/statement-lines';
import type { IssuedShare } from './key-set';
import { type Entry, operationIn, type VerifiedTranscript } from './transcript';
import { factsOf, linesIn } from './transcript-lines';
import { readTranscriptName } from './transcript-name';

/** The lines that name them, the first of which there are any. As sentences some are the beginning of others, which come first. */
const NAMED_BY: Readonly<Record<string, readonly LineId[]>> = {
  createKeySet: ['holder'],
  generateShare: ['issuesNew'],
  reissue: ['issuesAgain'],
  markShare: ['markedUnnamed', 'marked'],
  vouchRecord: ['apartAgain', 'apart'],
  keyGen: ['tssHolder'],
  reshare: ['tssHolder'],
  recoverA: ['tssLost'],
  recoverB: ['tssLost'],
  proveKeys: ['tssSigner'],
};

/** With the operation whose shares are in no line: whoever enters one is known when it is in. */
const CHECK = 'checkShare';

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
  const ids = (Object.hasOwn(NAMED_BY, operation) && NAMED_BY[operation]) || [];
  const found = ids.map(id => factsOf(lines, id)).find(facts => facts.length > 0) ?? [];
  const [to] = factsOf(lines, 'to');
  const [mark] = factsOf(lines, 'markShare');
  const named = found.map(facts => share({ ...to, ...facts }));
  return { shares: found.length > 0 ? named : byEntries(operation, entries), marked: markOf(mark?.status) };
}

/** By facts of entries, where there are no such lines. */
function byEntries(operation: string, entries: readonly Entry[]): CeremonyShares['shares'] {
  const [start] = entries;
  if (operation === CHECK) return entries.filter(({ event }) => event === 'share-accepted').map(share);
  return typeof start?.holder === 'string' ? [{ index: null, holder: start.holder }] : [];
}

const share = ({ index, holder }: Readonly<Record<string, unknown>>) => ({
  index: Number.isSafeInteger(Number(index ?? '-')) ? Number(index) : null,
  holder: typeof holder === 'string' ? holder : '',
});

const markOf = (status: unknown): CeremonyShares['marked'] =>
  status === 'lost' || status === 'destroyed' ? status : '';

function byRecord(file: string, recorded: readonly IssuedShare[]): CeremonyShares {
  const marked = recorded.filter(one => one.markedBy === file);
  const isCheck = readTranscriptName(file).operation === CHECK;
  const others = recorded.filter(one => one.transcript === file || (isCheck && one.checkedIn === file));
  const shares = marked.length > 0 ? marked : others;
  return {
    shares: shares.map(({ index, holder }) => ({ index, holder })),
    marked: markOf(marked[0]?.status),
  };
}
