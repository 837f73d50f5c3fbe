/** The version of the record before, kept whole beside the newest for the day that the newest cannot be read. */
import path from 'node:path';
import { sha256 } from '../../../shared/bytes';
import { Refusal } from '../../../shared/text/refusals';
import { unlessItFails } from '../files/errors';
import { lookAt, readBounded } from '../files/read';
import { sumOf } from '../files/sum-of';
import { replaceFile, writeOrHold } from '../files/write';

/** Of a key set of 255 shares it has about 200 kB. */
export const MAX_RECORD_BYTES = 16 << 20;

/** Where a record is, and the version before it. */
interface Place {
  path: string;
  recordName: string;
  keptName: string;
}

/** Keeps the version that is about to be replaced, if it is the very one that was read: else RECORD_CHANGED. */
export async function keepRecord(place: Place, digest: string): Promise<void> {
  const bytes = await readBounded(path.join(place.path, place.recordName), MAX_RECORD_BYTES);
  if (sha256(bytes) !== digest) throw new Refusal('RECORD_CHANGED', { name: place.recordName });
  await replaceFile(path.join(place.path, place.keptName), bytes);
}

/** True when a version is kept, whatever it is worth. */
export const hasKept = async (place: Place): Promise<boolean> =>
  (await lookAt(path.join(place.path, place.keptName)))?.isFile() ?? false;

/**
 * The sum to list for it: of the version before, or of the newest itself, which a save that was interrupted has kept
 * already. Never of another one that lies there.
 */
export async function keptSum(
  place: Place,
  stored: { digest: string; record: { previous: string | null } },
): Promise<string | null> {
  const file = path.join(place.path, place.keptName);
  const sum = (await lookAt(file)) && (await sumOf(file).catch(unlessItFails(undefined)));
  return sum === stored.digest ? sum : stored.record.previous;
}

/** What people are about to vouch against, put beside: nothing that speaks of another record is written over. */
export interface Displaced {
  /** True where `SHA256SUMS` names another record. */
  sums: boolean;
  /** True where what lies in the place of the version before is not that. */
  kept: boolean;
}

/** What lies beside a record that people are about to vouch for and is of another one. `listed`: the record's sum in SHA256SUMS. */
export async function displacedBy(
  place: Place,
  { digest, record }: { digest: string; record: { previous: string | null } },
  listed: string | undefined,
): Promise<Displaced> {
  const file = path.join(place.path, place.keptName);
  const there = (await lookAt(file)) && (await sumOf(file).catch(unlessItFails('')));
  return {
    sums: listed !== undefined && listed !== digest,
    kept: there !== undefined && there !== '' && there !== digest && there !== record.previous,
  };
}

/**
 * Copies what is about to be replaced to a name with the first 8 digits of its SHA-256. May be repeated. Throws as writing
 * does.
 */
export async function putDisplacedAside(
  place: Place & { sumsName: string; recordNameWith(more: string): string },
  { sums, kept }: Displaced,
): Promise<void> {
  const aside = async (name: string, as: (part: string) => string) => {
    const bytes = await readBounded(path.join(place.path, name), MAX_RECORD_BYTES);
    await writeOrHold(path.join(place.path, as(sha256(bytes).slice(0, 8))), bytes);
  };
  if (sums) await aside(place.sumsName, part => `${place.sumsName}-displaced-${part}`);
  if (kept) await aside(place.keptName, part => place.recordNameWith(`-before-displaced-${part}`));
}
