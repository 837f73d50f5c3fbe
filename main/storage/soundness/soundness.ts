/**
 * Whether a record is the newest that this folder knows of, and unaltered, as far as the folder itself can show.
 *
 * The transcripts speak of it (`judge-record.ts`). Somebody who replaces all of them together is not found out; that is what
 * the holders' papers are for. An old copy put back, or a record edited by hand, is.
 */
import path from 'node:path';
import type { KeySetRecord, ReservedIndex } from '../../../shared/records/key-set';
import { isSignOffs } from '../../../shared/records/sign-off';
import { Refusal } from '../../../shared/text/refusals';
import { saysNothing, unlessItFails } from '../files/errors';
import { sumOf } from '../files/sum-of';
import type { KeySetDirectory, StoredRecord } from '../key-sets/key-set-directory';
import { soundStore } from '../key-sets/sealed-store';
import { hasGrownFrom } from '../ledger/grown-sums';
import { filesIn, type ReadSums, readSums } from '../ledger/sums';
import { readWitnesses, type Witnesses } from '../ledger/witnesses';
import { apartRemark, isApart, reservationsOf, withoutCut } from './apart';
import { isAsReserved } from './apart-account';
import { type Judgement, judgeRecord } from './judge-record';
import { unlistedExports, unlistedRemark } from './unlisted';

export interface Judged {
  judgement: Judgement;
  witnesses: Witnesses;
  /** Set when nothing may be issued under this record. */
  refusal?: Refusal;
  sums: ReadonlyMap<string, string>;
  sumsFound: ReadSums['found'];
}

export interface Examined extends Judged {
  /** Shares that were issued and are not recorded; none where nothing may be issued under this record. */
  apart: ReservedIndex[];
  /** What else is not as it was left, a sentence each: for people to look into before they go on. */
  remarks: string[];
}

/** Judges the record by everything that is on disk. Throws what reading throws when the medium fails. */
export async function judged(directory: KeySetDirectory, stored: StoredRecord): Promise<Judged> {
  const { sums, found } = await readSums(path.join(directory.path, directory.sumsName));
  const witnesses = withoutCut(await readWitnesses(directory, stored.record), sums);
  const byThem = judgeRecord(stored, witnesses, sums.get(directory.recordName));
  const judgement =
    byThem.verdict === 'unwitnessed'
      ? ((await olderThanKept(directory, stored)) ?? byThem)
      : reservesOtherwise(stored.record, witnesses)
        ? { verdict: 'altered' as const }
        : byThem;
  const refusal = refusalOf(judgement, stored.record, directory.recordName);
  return { judgement, witnesses, sums, sumsFound: found, ...(refusal && { refusal }) };
}

/**
 * True where an attempt that was interrupted reserved something else than the record has in its name: settling would make a
 * share of it. Of those that are kept apart nothing is made without the digest from paper, which looks itself.
 */
const reservesOtherwise = ({ reserved }: KeySetRecord, witnesses: Witnesses): boolean =>
  reserved.some(one => {
    const entries = witnesses.get(one.transcript)?.entries;
    return entries !== undefined && !isApart(entries) && !isAsReserved(entries, one);
  });

/** Where no transcript can be read, the version that is kept beside it may still show that a newer one was written. */
async function olderThanKept(
  directory: KeySetDirectory,
  { record }: StoredRecord,
): Promise<Judgement | undefined> {
  const kept = await directory.read(directory.keptName).catch(unlessItFails(undefined));
  const isNewer = kept?.record.id === record.id && kept.record.sequence > record.sequence;
  return isNewer ? { verdict: 'older', expected: kept.record.sequence } : undefined;
}

/** Reads all that the directory holds. Throws what reading throws when the medium fails. */
export async function examine(directory: KeySetDirectory, stored: StoredRecord): Promise<Examined> {
  const found = await judged(directory, stored);
  const { witnesses, sums, sumsFound, refusal } = found;
  const { apart } = refusal ? { apart: [] } : await reservationsOf(directory, stored.record, witnesses);
  const remarks = [
    ...apart.map(one => apartRemark(directory, one, witnesses)),
    ...[...witnesses]
      .filter(([, read]) => read === undefined)
      .map(([file]) => `The transcript ${file} is missing, damaged or altered.`),
  ];
  if (sumsFound === 'unusable') {
    remarks.push(
      `${directory.sumsName} cannot be read: it is no plain file, or far too large. Move it away.`,
    );
  } else if (!sums.has(directory.recordName)) {
    remarks.push(`${directory.sumsName} is missing or does not list the record.`);
  }
  const unlisted = await unlistedExports(directory, stored.record, witnesses);
  remarks.push(...unlisted.map(one => unlistedRemark(directory, one)));
  remarks.push(...(await changedFiles(directory, sums, witnesses)));
  remarks.push(...(await storeRemarks(directory, stored.record)));
  return { ...found, apart, remarks };
}

function refusalOf(judgement: Judgement, { sequence }: KeySetRecord, name: string): Refusal | undefined {
  if (judgement.verdict === 'older')
    return new Refusal('RECORD_OLDER', { name, seen: sequence, expected: judgement.expected });
  if (judgement.verdict === 'unwitnessed') return new Refusal('RECORD_UNWITNESSED', { name });
  return judgement.verdict === 'altered' ? new Refusal('RECORD_ALTERED', { name }) : undefined;
}

/**
 * For whoever is to look at the record: throws RECORD_OLDER or RECORD_ALTERED. One that no transcript speaks for may be looked
 * at: people compare it with their papers, and vouch for it.
 */
export function mayBeShown({ judgement, refusal }: Pick<Examined, 'judgement' | 'refusal'>): void {
  if (refusal && judgement.verdict !== 'unwitnessed') throw refusal;
}

/**
 * For whoever is about to rely on it: throws RECORD_OLDER, RECORD_ALTERED or RECORD_UNWITNESSED. What an earlier version left is
 * repaired when the folder is opened, if it can be written: where it was not, or came in between, nothing is done under it.
 */
export async function mustBeSound(directory: KeySetDirectory, stored: StoredRecord): Promise<void> {
  const { judgement, refusal } = await judged(directory, stored);
  if (refusal) throw refusal;
  if (judgement.verdict === 'left-by-earlier-version')
    throw new Refusal('RECORD_ALTERED', { name: directory.recordName });
}

/** The sealed store is judged by the record alone; nobody is kept from issuing a share by it. */
async function storeRemarks(directory: KeySetDirectory, record: KeySetRecord): Promise<string[]> {
  try {
    await soundStore(directory, record);
    return [];
  } catch (error) {
    if (!(error instanceof Refusal) || saysNothing(error)) throw error;
    return [error.message];
  }
}

/**
 * Files that SHA256SUMS lists and that are not as it lists them; the record and the sealed store are judged elsewhere, and so
 * is a transcript that cannot be read or has no end yet.
 */
async function changedFiles(
  directory: KeySetDirectory,
  sums: ReadonlyMap<string, string>,
  witnesses: Witnesses,
): Promise<string[]> {
  const there = new Set(await filesIn(directory.path));
  const remarks: string[] = [];
  for (const [file, sum] of sums) {
    const transcript = file.replace(/^transcripts\//, '');
    const isWitness = transcript !== file && witnesses.has(transcript);
    if (file === directory.recordName || file === directory.storeName) continue;
    if (isWitness && !witnesses.get(transcript)?.finished) continue;
    if (!there.has(file)) remarks.push(`${file} is listed in ${directory.sumsName} and is not there.`);
    else if ((await sumNow(path.join(directory.path, file), sum)) !== sum) {
      remarks.push(`${file} is not as ${directory.sumsName} lists it.`);
    }
  }
  if (sums.size > 0)
    for (const file of there)
      if (file.startsWith('notices/') && !sums.has(file))
        remarks.push(`${file} is not in ${directory.sumsName}: it was not written here. Give it to nobody.`);
  return remarks;
}

/** Sign-offs may have grown since they were listed with `listed`. */
async function sumNow(file: string, listed: string): Promise<string | undefined> {
  const sum = await sumOf(file);
  return isSignOffs(file) && sum !== listed && (await hasGrownFrom(file, listed)) ? listed : sum;
}
