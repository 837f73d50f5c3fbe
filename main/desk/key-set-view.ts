/** A key set's directory as the start screen shows it. Reading only; trouble is told, never thrown. */
import type { KeySetSummary, KeySetView } from '../../shared/contract/key-sets';
import { allIndexesKnown, hasVerifiers, isPlainName, type KeySetRecord } from '../../shared/key-set';
import { Refusal } from '../../shared/refusals';
import { type VerifiedTranscript, verifyChain } from '../../shared/transcript';
import type { KeySetDirectory, StoredRecord } from './key-set-directory';
import { hasSignOffs } from './sign-offs';
import { examine, mayBeShown } from './soundness';

interface LastCeremony {
  lastDigest: string;
  lastCeremonyAt: string;
  lastRepaired: boolean;
  trouble: string;
}

/** The code of a refusal; anything else goes on. */
export function codeOf(error: unknown): string {
  if (error instanceof Refusal) return error.code;
  throw error;
}

/**
 * The end of the transcript that the record rests on: its digest is what people compare with their papers. Where an
 * earlier version named none, of the newest finished one that the record lists; while an attempt is on, of the one before.
 * One that is missing or broken is trouble: then there is no digest to show.
 */
async function lastCeremony(directory: KeySetDirectory, stored: StoredRecord): Promise<LastCeremony> {
  const found = { lastDigest: '', lastCeremonyAt: '', lastRepaired: false, trouble: '' };
  try {
    const newest = await firstFinished(directory, stored.record.transcripts.toReversed());
    const judgement = await mayBeShown(directory, stored);
    const last = judgement.verdict === 'witnessed' && (await firstFinished(directory, [judgement.by]));
    const { file, read } = last || newest || {};
    if (file && read) {
      found.lastDigest = read.chain.digest;
      found.lastCeremonyAt = read.entries.at(-1)!.at;
      found.lastRepaired = endedWithoutPeople(read) && !(await hasSignOffs(directory, file));
    }
    return found;
  } catch (error) {
    // A digest that fits the papers must not stand beside a record that it says nothing of.
    return { lastDigest: '', lastCeremonyAt: '', lastRepaired: false, trouble: codeOf(error) };
  }
}

async function firstFinished(directory: KeySetDirectory, files: readonly string[]) {
  for (const file of files) {
    const read = verifyChain(await directory.readTranscript(file), file);
    if (read.finished) return { file, read };
  }
  return undefined;
}

/** Its digest is on nobody's paper: the program ended it, or made it, by itself. */
const endedWithoutPeople = ({ entries: [start, ...more] }: VerifiedTranscript): boolean =>
  more.at(-1)?.outcome === 'interrupted' || start?.operation === 'correctClaims';

/** A set whose record cannot be read: all that is known is its directory, and what is wrong. */
function troubled(directory: KeySetDirectory, trouble: string): KeySetSummary {
  return {
    name: labelOf(directory),
    id: '',
    practice: directory.practice,
    scheme: 'vault',
    required: 0,
    issued: 0,
    origin: 'adopted',
    sequence: 0,
    lastDigest: '',
    lastCeremonyAt: '',
    lastRepaired: false,
    trouble,
  };
}

/** A directory's name as the name of a set: somebody may have renamed it to anything. */
export function labelOf(directory: KeySetDirectory): string {
  const label = directory.name
    .replace(/[^\p{L}\p{N}\p{P}\p{S}\p{Zs}]/gu, '\ufffd')
    .trim()
    .slice(0, 100)
    .trim();
  return isPlainName(label) ? label : 'unnamed directory';
}

const summaryOf = (record: KeySetRecord, last: LastCeremony): KeySetSummary => {
  const { name, id, practice, scheme, required, issued, origin, sequence } = record;
  return { name, id, practice, scheme, required, issued, origin, sequence, ...last };
};

/** Everything `list` shows of a set; a damaged or newer one by its directory's name, with `trouble`. */
export async function summarise(directory: KeySetDirectory): Promise<KeySetSummary> {
  try {
    const stored = await directory.load();
    return summaryOf(stored.record, await lastCeremony(directory, stored));
  } catch (error) {
    return troubled(directory, codeOf(error));
  }
}

/** Everything `keySet.read` shows. Throws what `directory.load` throws. */
export async function viewOf(directory: KeySetDirectory): Promise<KeySetView> {
  const stored = await directory.load();
  const { record, digest } = stored;
  const { remarks } = await examine(directory, stored);
  return {
    ...summaryOf(record, await lastCeremony(directory, stored)),
    secretLength: record.secretLength,
    recordDigest: digest,
    allIndexesKnown: allIndexesKnown(record),
    proof: hasVerifiers(record) ? 'verified' : 'unproven',
    shares: record.shares.map(
      ({ index, holder, pgp_fingerprint, issuedAt, transcript, status, checkedAt, reason }) => ({
        index,
        holder,
        pgp_fingerprint,
        issuedAt,
        transcript,
        status,
        checkedAt,
        reason,
      }),
    ),
    recoverable: record.rootKey !== null,
    storeVersion: record.store?.version ?? 0,
    burnt: record.burnt,
    transcripts: record.transcripts,
    remarks,
    directory: directory.path,
    practiceShares: await directory.practiceIndexes(record),
  };
}
