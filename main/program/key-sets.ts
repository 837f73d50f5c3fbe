/** The key set at hand: opening, adopting, showing. */
import { randomBytes } from 'node:crypto';
import type { Checked } from '../../shared/contract';
import type { KeySetView } from '../../shared/contract/key-sets';
import type { IssuedShare, KeySetRecord } from '../../shared/records/key-set';
import { Refusal } from '../../shared/text/refusals';
import { PROGRAM } from '../../shared/version';
import type { Session } from '../attempts/session';
import { before } from '../attempts/start-facts';
import { shown, viewOf } from '../storage/folder/key-set-view';
import { type KeySetLedger, type StoredRecord, successor } from '../storage/key-sets/key-set-ledger';
import { adoptedRecord } from '../storage/key-sets/record-changes';
import { StandingRecord } from '../storage/ledger/standing-record';
import { isBare } from '../storage/soundness/judge-record';
import { examine, mayBeShown, mustBeSound } from '../storage/soundness/soundness';

/** Makes a set the one at hand. Refuses as `find` and `mayBeShown`. */
export async function openKeySet(session: Session, name: string): Promise<KeySetView> {
  session.requireIdle();
  const found = await session.requireFolder().find(name);
  const stored = await found.load();
  const examined = await examine(found, stored, { toLook: true });
  mayBeShown(examined);
  session.keySet = found;
  return shown(found, stored, examined);
}

/**
 * Records a set made elsewhere by what is claimed of it. Claims may be corrected by adopting the name again, for as
 * long as nothing has been issued or reserved under the record. What an attempt has shown of a share, its index, its
 * last check or its mark, stays whatever is claimed: it was no claim. Refuses KEY_SET_EXISTS, RECORD_OLDER, RECORD_ALTERED,
 * MORE_INDEXES_THAN_ISSUED, and as `adoptedRecord`.
 */
export async function adoptKeySet(session: Session, claim: Checked<'keySet', 'adopt'>): Promise<KeySetView> {
  session.requireIdle();
  const folder = session.requireFolder();
  if (session.options.practiceOnly && !claim.practice) throw new Refusal('PRACTICE_ONLY');
  const record = adoptedRecord(claim);
  const there = await folder.find(claim.name).catch(error => {
    if (error instanceof Refusal && error.code === 'KEY_SET_NOT_FOUND') return undefined;
    throw error;
  });
  const directory = there ?? (await folder.create(claim.name, claim.practice));
  if (there) await correctClaims(there, record);
  else await directory.updateSums(await directory.save(record));
  session.keySet = directory;
  return viewOf(directory);
}

/** What is claimed now in place of what was; after an attempt with a transcript of its own, so that it is witnessed. */
async function correctClaims(directory: KeySetLedger, claimed: KeySetRecord): Promise<void> {
  const stored = await directory.load();
  await mustBeSound(directory, stored);
  if (!isCorrectable(stored) || stored.record.practice !== claimed.practice) {
    throw new Refusal('KEY_SET_EXISTS', { name: claimed.name });
  }
  const { name, scheme, required, secretLength, issued } = claimed;
  const shares = withSeen(claimed.shares, stored.record.shares);
  if (shares.length > issued) throw new Refusal('MORE_INDEXES_THAN_ISSUED');
  const changes = { name, scheme, required, secretLength, issued, shares };
  if (isBare(stored.record)) {
    await directory.updateSums(await directory.save(successor(stored, changes)));
    return;
  }
  const now = () => new Date().toISOString();
  const log = await directory.startTranscript('correct-claims', randomBytes(16).toString('hex'), now(), {
    operation: 'correctClaims',
    program: PROGRAM,
    scheme,
    required,
    ...(secretLength !== null && { secretLength }),
    issued,
    indexes: claimed.shares.map(share => share.index),
    ...(await before(directory, stored)),
  });
  const standing = new StandingRecord(directory, log, stored);
  const transcripts = [...stored.record.transcripts, log.file];
  const saved = await standing.save(successor(stored, { ...changes, transcripts }));
  await log.end(now(), 'complete', standing.facts);
  await directory.updateSums(saved);
}

function withSeen(claimed: IssuedShare[], before: IssuedShare[]): IssuedShare[] {
  const seen = before.filter(share => share.transcript || share.checkedAt || share.markedBy);
  return [...claimed.filter(share => !seen.some(one => one.index === share.index)), ...seen];
}

const isCorrectable = ({ record }: StoredRecord): boolean =>
  record.origin === 'adopted' &&
  record.reserved.length === 0 &&
  record.burnt.length === 0 &&
  record.shares.every(share => share.issuedAt === '');
