/**
 * Shares that were issued and are in no record: the record was changed by somebody else when their export was on disk. Their
 * index stays reserved, and they are kept apart, until people say what is to become of them, with the digest from paper.
 */

import { sha256 } from '../../../shared/bytes';
import type { KeySetRecord, ReservedIndex } from '../../../shared/records/key-set';
import type { Entry } from '../../../shared/records/transcript';
import { type Text, text } from '../../../shared/text/text';
import { saysNothing } from '../files/errors';
import type { KeySetLedger } from '../key-sets/key-set-ledger';
import type { Witnesses } from '../ledger/witnesses';

export const endedByChange = (entries: readonly Entry[]): boolean =>
  entries.at(-1)?.outcome === 'record-changed';

/** True for the transcript of an attempt whose share nobody may record without a word from paper. */
export const isApart = (entries: readonly Entry[]): boolean =>
  endedByChange(entries) || entries.at(-1)?.notRecorded === true;

/** The reserved indexes of a record, by what became of their shares as far as the folder shows it. */
export interface Reservations {
  /** The export is on disk, whole, and its attempt was interrupted: it counts as issued. */
  issued: ReservedIndex[];
  /** Issued, and nobody may record it without a word from paper. */
  apart: ReservedIndex[];
}

/**
 * Sorts what is reserved; what is in neither list was never issued. A share stays apart, too, when its export was moved away,
 * and when its transcript is missing or damaged, also where both are so: what that said of the share is not known then.
 * Throws what a failing medium does.
 */
export async function reservationsOf(
  directory: KeySetLedger,
  { reserved }: Pick<KeySetRecord, 'reserved'>,
  witnesses: Witnesses,
): Promise<Reservations> {
  const found: Reservations = { issued: [], apart: [] };
  for (const one of reserved) {
    const read = witnesses.get(one.transcript);
    if (!read || read.entries.at(-1)?.notRecorded === true) found.apart.push(one);
    else if (await isExported(directory, one))
      (endedByChange(read.entries) ? found.apart : found.issued).push(one);
  }
  return found;
}

/** True when the export of a reserved index is on disk as it was to be. Throws what a failing medium does. */
export async function isExported(
  directory: KeySetLedger,
  { file, sha256: sum }: Pick<ReservedIndex, 'file' | 'sha256'>,
): Promise<boolean> {
  const bytes = await directory.readExport(file).catch(error => {
    // Only what is certainly not there (or not ours) is not issued; a medium that fails says nothing.
    if (saysNothing(error)) throw error;
    return undefined;
  });
  return bytes !== undefined && sha256(bytes) === sum;
}

/** What people are told of one that is apart. Where its transcript cannot be read no digest is one that speaks for it. */
export function apartRemark(directory: KeySetLedger, share: ReservedIndex, witnesses: Witnesses): Text {
  const { index, holder, transcript } = share;
  const facts = { index, holder, file: `${directory.name}/${share.file}` };
  return witnesses.get(transcript)
    ? text('shareApart', facts)
    : text('shareApartUntold', { ...facts, transcript });
}
