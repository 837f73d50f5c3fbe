/** A key set's directory as the start screen shows it. Reading only; trouble is told, never thrown. */
import type { KeySetSummary, KeySetView } from '../../../shared/contract/key-sets';
import { endingOf } from '../../../shared/records/ending';
import { allIndexesKnown, hasVerifiers, type KeySetRecord } from '../../../shared/records/key-set';
import { type LastCeremony, noCeremony } from '../../../shared/records/last-ceremony';
import { isWithdrawn } from '../../../shared/records/share-health';
import { operationIn, verifyChain } from '../../../shared/records/transcript';
import { Refusal } from '../../../shared/text/refusals';
import type { KeySetLedger, StoredRecord } from '../key-sets/key-set-ledger';
import { labelOf } from '../key-sets/names';
import { practiceIndexes } from '../key-sets/practice-shares';
import { alarmsIn, ceremoniesOf } from '../ledger/ceremonies';
import type { Judged } from '../ledger/judged';
import type { Witnesses } from '../ledger/witnesses';
import { type Examined, examine, judged } from '../soundness/soundness';
import { carriedOutBefore } from './carried-out';
import { isOnNoPaper } from './on-paper';

type Last = LastCeremony & Pick<KeySetSummary, 'trouble' | 'troubleFacts'>;

export const NO_TROUBLE = { trouble: '', troubleFacts: {} };

/** What a view says of a refusal; anything else goes on. */
export function shownTrouble(error: unknown): Pick<KeySetSummary, 'trouble' | 'troubleFacts'> {
  if (error instanceof Refusal) return { trouble: error.code, troubleFacts: error.facts };
  throw error;
}

/**
 * The end of the transcript that the record rests on: its digest is what people compare with their papers. Where an
 * earlier version named none, of the newest finished one that the record lists; while an attempt is on, of the one before.
 * One that is missing or broken is trouble: then there is no digest to show; nor is there for one that reserved a share which
 * is kept apart (see `isFromPaper`).
 */
export async function lastCeremony(
  directory: KeySetLedger,
  { record }: StoredRecord,
  { judgement, witnesses, refusal }: Judged,
): Promise<Last> {
  const found: Last = { ...noCeremony, ...NO_TROUBLE };
  try {
    if (refusal) throw refusal;
    const newest = await firstFinished(directory, record.transcripts.toReversed(), witnesses);
    const last =
      judgement.verdict === 'witnessed' && (await firstFinished(directory, [judgement.by], witnesses));
    const { file, read } = last || newest || {};
    if (file && read) {
      // With this digest people speak for a share, from paper: where it is shown, it could be copied.
      const isKeptBack = record.reserved.some(({ transcript }) => transcript === file);
      found.lastDigest = isKeptBack ? '' : read.chain.digest;
      found.lastCeremonyAt = read.entries.at(-1)!.at;
      found.lastRepaired = await isOnNoPaper(directory, record.transcripts, { file, read }, witnesses);
      found.lastOperation = operationIn(read);
      found.lastOutcome = endingOf(read);
      if (found.lastOutcome !== 'complete') found.lastCarriedOut = carriedOutBefore(record, file, witnesses);
    }
    return found;
  } catch (error) {
    // A digest that fits the papers must not stand beside a record that it says nothing of.
    return { ...noCeremony, ...shownTrouble(error) };
  }
}

/** Throws what is wrong with one that is missing or broken and comes before. */
async function firstFinished(directory: KeySetLedger, files: readonly string[], witnesses: Witnesses) {
  for (const file of files) {
    const read = witnesses.get(file) ?? verifyChain(await directory.readTranscript(file), file);
    if (read.finished) return { file, read };
  }
  return undefined;
}

/** A set whose record cannot be read: all that is known is its directory, and what is wrong. */
function troubled(directory: KeySetLedger, error: unknown): KeySetSummary {
  return {
    name: labelOf(directory),
    id: '',
    practice: directory.practice,
    scheme: 'vault',
    required: 0,
    issued: 0,
    origin: 'adopted',
    sequence: 0,
    ...noCeremony,
    ...shownTrouble(error),
    left: 0,
    alarms: [],
  };
}

const headOf = (record: KeySetRecord, last: Last): Omit<KeySetSummary, 'left' | 'alarms'> => {
  const { name, id, practice, scheme, required, issued, origin, sequence } = record;
  return { name, id, practice, scheme, required, issued, origin, sequence, ...last };
};

/** Everything `list` shows of a set; one whose record is damaged or newer by its directory's name, with `trouble`. */
export async function summarise(directory: KeySetLedger): Promise<KeySetSummary> {
  let stored: StoredRecord;
  try {
    stored = await directory.load();
  } catch (error) {
    return troubled(directory, error);
  }
  const { issued, shares, transcripts } = stored.record;
  const { last, alarms } = await judged(directory, stored).then(
    async found => ({
      last: await lastCeremony(directory, stored, found),
      alarms: alarmsIn(transcripts, found.witnesses),
    }),
    error => ({ last: { ...noCeremony, ...shownTrouble(error) }, alarms: [] }),
  );
  return { ...headOf(stored.record, last), left: issued - shares.filter(isWithdrawn).length, alarms };
}

/** Everything `keySet.read` shows. Throws what `directory.load` throws. */
export async function viewOf(directory: KeySetLedger): Promise<KeySetView> {
  const stored = await directory.load();
  return shown(directory, stored, await examine(directory, stored, { toLook: true }));
}

/** The same of a record that was read and examined. */
export async function shown(
  directory: KeySetLedger,
  stored: StoredRecord,
  examined: Examined,
): Promise<KeySetView> {
  const { record, digest } = stored;
  const { remarks, apart, unread } = examined;
  // What cannot be read may tell of a newer record: no digest stands beside this one.
  const why = directory.trouble ?? unread[0]?.why;
  const notAllRead = why && { ...noCeremony, ...shownTrouble(why) };
  return {
    ...headOf(record, notAllRead || (await lastCeremony(directory, stored, examined))),
    secretLength: record.secretLength,
    recordDigest: digest,
    allIndexesKnown: allIndexesKnown(record),
    proof: hasVerifiers(record) ? 'verified' : 'unproven',
    shares: record.shares.map(
      ({
        index,
        holder,
        pgp_fingerprint,
        issuedAt,
        transcript,
        status,
        checkedAt,
        checkedIn = '',
        reason,
      }) => ({
        index,
        holder,
        pgp_fingerprint,
        issuedAt,
        transcript,
        status,
        checkedAt,
        checkedIn,
        reason,
      }),
    ),
    recoverable: record.rootKey !== null,
    storeVersion: record.store?.version ?? 0,
    burnt: record.burnt,
    apart: apart.map(({ index, holder, file }) => ({ index, holder, file: `${directory.name}/${file}` })),
    ceremonies: await ceremoniesOf(directory, record.transcripts, examined.witnesses, record.shares),
    remarks,
    directory: directory.path,
    practiceShares: await practiceIndexes(directory, record),
  };
}
