/** Every way in which a record changes, as functions from one version to the next. */
import { randomBytes } from 'node:crypto';
import type { Checked } from '../../../shared/contract';
import {
  FORMAT,
  type IssuedShare,
  isPlainName,
  type KeySetRecord,
  MAX_INDEX,
  MAX_SECRET_BYTES,
  type ReservedIndex,
  type Scheme,
  type StoreReference,
  VAULT_SECRET_BYTES,
  versionOf,
} from '../../../shared/records/key-set';
import { isWithdrawn } from '../../../shared/records/share-health';
import { Refusal } from '../../../shared/text/refusals';
import { refuseSecrets } from '../../../shared/text/refuse-secrets';
import type { CreatedKeySet } from '../../ceremony/process/protocol';
import { type StoredRecord, successor } from './key-set-ledger';
import { type UseOfApart, withApart, withShare } from './reserved-shares';
import { storeDigest } from './sealed-store';

/** Of a share that was never checked, marked or given again. */
const UNTOUCHED = { checkedAt: '', reason: '', markedBy: '', reissued: 0 } as const;

/** A share of which nothing but the index is known: it was issued by another tool. */
const foreignShare = (index: number, transcript: string): IssuedShare => ({
  index,
  holder: '',
  pgp_fingerprint: '',
  keyMaterial: [],
  issuedAt: '',
  transcript,
  status: 'unconfirmed',
  verifier: null,
  ...UNTOUCHED,
});

/**
 * The first record of a set made elsewhere, from what is claimed of it. Refuses what no tool could have made:
 * SCHEME_UNSUPPORTED, NAME_UNUSABLE, SHARE_BYTES_OUT_OF_RANGE, TEXT_LOOKS_SECRET, THRESHOLD_ONE, THRESHOLD_OUT_OF_RANGE, ISSUED_OUT_OF_RANGE,
 * INDEX_OUT_OF_RANGE, INDEX_REPEATED, MORE_INDEXES_THAN_ISSUED.
 */
export function adoptedRecord(claim: Checked<'keySet', 'adopt'>): KeySetRecord {
  const { name, scheme, required, issued } = claim;
  if (scheme !== 'vault' && scheme !== 'secretsjs') throw new Refusal('SCHEME_UNSUPPORTED');
  if (!isPlainName(name)) throw new Refusal('NAME_UNUSABLE');
  refuseSecrets(name);
  if (required === 1) throw new Refusal('THRESHOLD_ONE');
  if (required < 2 || required > MAX_INDEX) throw new Refusal('THRESHOLD_OUT_OF_RANGE');
  if (issued < required || issued > MAX_INDEX) throw new Refusal('ISSUED_OUT_OF_RANGE');
  const indexes = claimedIndexes(claim);
  if (indexes.some(index => index < 1 || index > MAX_INDEX)) throw new Refusal('INDEX_OUT_OF_RANGE');
  const repeated = indexes.find((index, at) => indexes.indexOf(index) < at);
  if (repeated !== undefined) throw new Refusal('INDEX_REPEATED', { index: repeated });
  if (indexes.length > issued) throw new Refusal('MORE_INDEXES_THAN_ISSUED');
  return {
    format: FORMAT,
    version: versionOf({ shares: [] }),
    practice: claim.practice,
    id: randomBytes(16).toString('hex'),
    name,
    scheme,
    required,
    secretLength: claimedLength(scheme, claim.shareBytes),
    origin: 'adopted',
    issued,
    shares: indexes.map(index => foreignShare(index, '')),
    reserved: [],
    burnt: [],
    formerKeys: [],
    rootKey: null,
    store: null,
    transcripts: [],
    sequence: 1,
    previous: null,
  };
}

/**
 * Bytes of the secret, from the length of a whole share. Every Vault's has 32. A share of secrets.js has three characters
 * before its content, and two for each byte.
 */
function claimedLength(scheme: Scheme, shareBytes: number | undefined): number | null {
  if (shareBytes === undefined) return scheme === 'vault' ? VAULT_SECRET_BYTES : null;
  const length = scheme === 'vault' ? shareBytes - 1 : (shareBytes - 3) / 2;
  if (Number.isInteger(length) && length >= 1 && length <= MAX_SECRET_BYTES) return length;
  throw new Refusal('SHARE_BYTES_OUT_OF_RANGE', { scheme });
}

/** The indexes that count as known: those told. secrets.js numbers 1..n, so where none were told it is these. */
function claimedIndexes({ scheme, issued, indexes }: Checked<'keySet', 'adopt'>): number[] {
  if (scheme === 'secretsjs' && indexes.length === 0)
    return Array.from({ length: issued }, (_, at) => at + 1);
  return indexes;
}

/** The record of a set that was just made. */
export function createdRecord(
  made: CreatedKeySet,
  facts: { name: string; required: number; practice: boolean; transcript: string; at: string },
): KeySetRecord {
  return {
    format: FORMAT,
    version: versionOf({ shares: [] }),
    practice: facts.practice,
    id: made.id,
    name: facts.name,
    scheme: 'vault',
    required: facts.required,
    secretLength: made.secretLength,
    origin: 'created',
    issued: made.shares.length,
    shares: made.shares.map(share => ({
      index: share.index,
      holder: share.holder,
      pgp_fingerprint: share.pgp_fingerprint,
      keyMaterial: share.keyMaterial,
      issuedAt: facts.at,
      transcript: facts.transcript,
      status: 'unconfirmed',
      verifier: share.verifier,
      ...UNTOUCHED,
    })),
    reserved: [],
    burnt: [],
    formerKeys: [],
    rootKey: made.rootKey,
    store: made.store && { version: 1, sha256: storeDigest(made.store) },
    transcripts: [facts.transcript],
    sequence: 1,
    previous: null,
  };
}

/**
 * An index is taken before anything is exported, so that no issued share is ever unlisted. What the entered shares
 * showed is recorded with it, of an adopted set and of themselves: a crash must not lose it.
 */
export const withReserved = (
  stored: StoredRecord,
  reserved: ReservedIndex,
  shown: {
    secretLength: number;
    entered: readonly number[];
    verifiers?: readonly { index: number; verifier: string }[];
  },
): KeySetRecord =>
  successor(stored, {
    secretLength: stored.record.secretLength ?? shown.secretLength,
    shares: withEntered(
      enteredRight(stored.record.shares, shown.entered, reserved),
      shown.entered,
      reserved.transcript,
    ).map(share => ({
      ...share,
      verifier:
        share.verifier ?? shown.verifiers?.find(({ index }) => index === share.index)?.verifier ?? null,
    })),
    reserved: [...stored.record.reserved, reserved],
    transcripts: listing(stored.record, reserved.transcript),
  });

/** The export is on disk: the reservation becomes a share. */
export const withIssued = (stored: StoredRecord, reserved: ReservedIndex): KeySetRecord =>
  successor(stored, {
    ...withShare(stored.record, reserved),
    reserved: stored.record.reserved.filter(one => one.index !== reserved.index),
  });

/**
 * A share was checked and found good. Only a verifier makes it certain: then an unconfirmed one is active from now on.
 * Where only the form could be judged the date is kept and no more. An index that is not listed stays so: what nobody
 * can judge must not take a place in the record.
 */
export const withChecked = (
  stored: StoredRecord,
  { index, verified, at, transcript }: { index: number; verified: boolean; at: string; transcript: string },
): KeySetRecord =>
  successor(stored, {
    shares: stored.record.shares.map(share =>
      share.index === index
        ? { ...share, checkedAt: at, checkedIn: transcript, status: verified ? 'active' : share.status }
        : share,
    ),
    transcripts: listing(stored.record, transcript),
  });

/** A quorum was entered in an attempt that changes nothing else: see `enteredRight`. */
export const withQuorum = (
  stored: StoredRecord,
  entered: readonly number[],
  attempt: { at: string; transcript: string },
): KeySetRecord =>
  successor(stored, {
    shares: enteredRight(stored.record.shares, entered, attempt),
    transcripts: listing(stored.record, attempt.transcript),
  });

/**
 * A share that was entered for a quorum and judged by its verifier was checked as in a check of its own: the very share was
 * there. One without a verifier could be judged with the others only; of it nothing is kept.
 */
const enteredRight = (
  shares: IssuedShare[],
  entered: readonly number[],
  { at, transcript }: { at: string; transcript: string },
): IssuedShare[] =>
  shares.map(share =>
    entered.includes(share.index) && share.verifier !== null && !isWithdrawn(share)
      ? { ...share, checkedAt: at, checkedIn: transcript, status: 'active' }
      : share,
  );

/** A share is lost or destroyed. */
export const withMarked = (
  stored: StoredRecord,
  mark: { index: number; status: 'lost' | 'destroyed'; reason: string; transcript: string },
): KeySetRecord =>
  successor(stored, {
    shares: stored.record.shares.map(share =>
      share.index === mark.index
        ? { ...share, status: mark.status, reason: mark.reason, markedBy: mark.transcript }
        : share,
    ),
    transcripts: listing(stored.record, mark.transcript),
  });

/** The sealed store has a new version. */
export const withStore = (stored: StoredRecord, store: StoreReference, transcript: string): KeySetRecord =>
  successor(stored, { store, transcripts: listing(stored.record, transcript) });

/** The attempt ended without a result. Its transcript is listed all the same, so that none can vanish unseen. */
export const withTranscript = (stored: StoredRecord, transcript: string): KeySetRecord =>
  successor(stored, { transcripts: listing(stored.record, transcript) });

/** People have said what becomes of a share that was kept apart. */
export const withVouched = (
  stored: StoredRecord,
  one: ReservedIndex,
  use: UseOfApart,
  transcript: string,
): KeySetRecord =>
  successor(stored, {
    ...withApart(stored.record, one, use),
    transcripts: listing(stored.record, transcript),
  });

/**
 * The same, when an adopted set's share turned out to sit at the index that was to be issued: it is known now, and so
 * are those accepted before it. Never more than are issued: where the claim was too low, the first ones stay.
 */
export const withKnownIndexes = (
  stored: StoredRecord,
  transcript: string,
  indexes: readonly number[],
): KeySetRecord =>
  successor(stored, {
    shares: withEntered(stored.record.shares, indexes, transcript).slice(0, stored.record.issued),
    transcripts: listing(stored.record, transcript),
  });

const listing = ({ transcripts }: KeySetRecord, file: string): string[] =>
  transcripts.includes(file) ? transcripts : [...transcripts, file];

function withEntered(shares: IssuedShare[], entered: readonly number[], transcript: string): IssuedShare[] {
  const unknown = entered.filter(index => !shares.some(share => share.index === index));
  return [...shares, ...unknown.map(index => foreignShare(index, transcript))];
}
