/**
 * What the transcript of an attempt tells of the index that it reserved, against what the record has in that attempt's name:
 * the transcript is what people have a digest of, and the record is a file that anybody may have written since.
 */
import { grouped, sha256 } from '../../../shared/bytes';
import { canonicalJson } from '../../../shared/canonical-json';
import type { ReservedIndex } from '../../../shared/records/key-set';
import type { Entry, EntryFacts } from '../../../shared/records/transcript';
import { linesIn, type WrittenLine } from '../../../shared/records/transcript-lines';
import { line, type StatementLine } from '../../../shared/text/statement-lines';

/**
 * SHA-256, hex, of a reserved index as the record has it: JSON without white space, the fields in the order of
 * `docs/formats.md`. So the transcript binds the key and the verifier, and holds neither.
 */
export const reservationDigest = (one: ReservedIndex): string =>
  sha256(
    JSON.stringify({
      index: one.index,
      holder: one.holder,
      pgp_fingerprint: one.pgp_fingerprint,
      keyMaterial: one.keyMaterial,
      verifier: one.verifier,
      file: one.file,
      sha256: one.sha256,
      transcript: one.transcript,
      at: one.at,
      reissue: one.reissue,
    }),
  );

/** Facts of the entry `reserved`, by which the record's can be judged later. */
export const reservedFacts = (one: ReservedIndex): EntryFacts => ({
  index: one.index,
  file: one.file,
  sha256: one.sha256,
  reservation: reservationDigest(one),
});

/**
 * True when the transcript of an attempt that was interrupted reserved what the record has in its name. `reservation` binds
 * all of it; where an earlier version wrote none, the index, the export, and the holder and key of the lines under the words.
 */
export function isAsReserved(entries: readonly Entry[], share: ReservedIndex): boolean {
  const reserved = entries.filter(({ event }) => event === 'reserved');
  const [first] = reserved;
  if (reserved.length !== 1 || !first) return false;
  if (first.reservation !== undefined) return first.reservation === reservationDigest(share);
  const lines = linesIn(entries[0]);
  return (
    first.index === share.index &&
    first.file === share.file &&
    (first.sha256 === undefined || first.sha256 === share.sha256) &&
    (lines.length === 0 || namesHolder(lines, share))
  );
}

/**
 * True when the transcript tells of this very share: issued in this set, to this holder and key, in this file, and, where the
 * share is to count as issued, not recorded. Earlier versions wrote no `reservation`; then the key material and the
 * verifier are not known by it.
 */
export function tellsOf(
  entries: readonly Entry[],
  share: ReservedIndex,
  { setId, use }: { setId: string; use: 'issued' | 'unused' },
): boolean {
  const [start, end] = [entries[0], entries.at(-1)];
  const reserved = entries.filter(({ event }) => event === 'reserved');
  const exported = entries.filter(({ event }) => event === 'exported');
  const isSame = (one: Entry | undefined) => one?.file === share.file && one.sha256 === share.sha256;
  const lines = linesIn(start);
  const isLeftOut = end?.notRecorded === true;
  return (
    start?.operation === (share.reissue ? 'reissue' : 'generateShare') &&
    hasLine(lines, line('keySetId', { keySetId: setId }), `Key set id: ${setId}`) &&
    namesHolder(lines, share) &&
    Array.isArray(end?.burnt) &&
    end.burnt.includes(share.index) &&
    (isLeftOut ? isSame(end) : use === 'unused') &&
    reserved.length === 1 &&
    [...reserved, ...exported].every(one => one.index === share.index && isSame(one)) &&
    (reserved[0]?.reservation === undefined || reserved[0].reservation === reservationDigest(share))
  );
}

/** True when there is one line of this id, and it is this one. `former`: as transcripts have it in which lines are texts. */
function hasLine(
  lines: readonly WrittenLine[],
  wanted: StatementLine,
  former: `${string}: ${string}`,
): boolean {
  const label = former.slice(0, former.indexOf(':') + 2);
  const [found, ...more] = lines.filter(one =>
    typeof one === 'string' ? one.startsWith(label) : one.id === wanted.id,
  );
  if (found === undefined || more.length > 0) return false;
  return typeof found === 'string'
    ? found === former
    : canonicalJson(found.facts) === canonicalJson(wanted.facts);
}

const namesHolder = (
  lines: readonly WrittenLine[],
  { holder, pgp_fingerprint }: Pick<ReservedIndex, 'holder' | 'pgp_fingerprint'>,
): boolean =>
  hasLine(lines, line('to', { holder }), `To: ${holder}`) &&
  hasLine(lines, line('key', { fingerprint: pgp_fingerprint }), `Key: ${grouped(pgp_fingerprint)}`);
