/**
 * Judging a share when it is entered, so that what is wrong is said to the person who can mend it.
 *
 * Without a record that holds verifiers only the form of a share can be judged: with exactly the threshold of
 * shares, no arithmetic tells a wrong one. What can be known is in `docs/security.md`.
 */
import { sameBytes } from '../../../shared/bytes';
import {
  allIndexesKnown,
  type IssuedShare,
  type KeySetRecord,
  secretLengthOf,
} from '../../../shared/records/key-set';
import { Refusal } from '../../../shared/text/refusals';
import type { Point } from '../shamir/gf256';
import { schemeNamed } from '../shamir/scheme';
import { matchesShareMac } from './share-mac';

/** What a share of another set in the folder would look like, so that it can be named when it turns up here. */
export interface OtherSet {
  name: string;
  id: string;
  scheme: KeySetRecord['scheme'];
  required: number;
  secretLength: number;
  verifiers: { index: number; holder: string; verifier: string }[];
}

export interface JudgingContext {
  record: KeySetRecord;
  others: readonly OtherSet[];
  /** The index that this attempt is going to issue, if it issues one. */
  newIndex?: number;
  accepted: readonly Point[];
  /** True when those accepted are known not to agree: then one may be entered anew, with other content. */
  mayReplace?: boolean;
}

/**
 * Refuses a share that cannot be one of the set's, with the reason most useful to the person at the keyboard. A
 * share that passes is as good as can be known; where the record has its verifier, it is certainly right.
 */
export function judgeShare(point: Point, context: JudgingContext): void {
  const { index, value } = point;
  const { record } = context;
  const listed = record.shares.find(share => share.index === index);
  const named = { index, ...(listed?.holder && { holder: listed.holder }) };

  const before = context.accepted.find(one => one.index === index);
  if (before && sameBytes(before.value, value)) throw new Refusal('SHARE_REPEATED', named);
  refuseOtherSets(point, context);
  refuseWrongLength(value, context);

  if (listed?.verifier) {
    if (!matchesShareMac(record, index, value, listed.verifier))
      throw new Refusal('SHARE_DOES_NOT_MATCH', named);
  } else if (before && !context.mayReplace) {
    throw new Refusal('SHARE_INDEX_CONFLICT', named);
  }
  if (listed) refuseWithdrawn(listed);
  else refuseUnlisted(point, context);
}

/** A share that another set's record knows is named as that set's, whatever its length. */
function refuseOtherSets({ index, value }: Point, { others }: JudgingContext): void {
  for (const other of others) {
    const theirs = other.verifiers.find(one => one.index === index);
    if (!theirs || other.secretLength !== value.length) continue;
    if (matchesShareMac(other, index, value, theirs.verifier)) {
      throw new Refusal('SHARE_OTHER_SET', { name: other.name, holder: theirs.holder });
    }
  }
}

function refuseWrongLength(value: Uint8Array, { record, accepted }: JudgingContext): void {
  const known = secretLengthOf(record);
  const secretLength = known ?? accepted[0]?.value.length;
  if (secretLength === undefined || value.length === secretLength) return;
  const wrongLength = schemeNamed(record.scheme).wrongLength;
  if (known !== null) throw wrongLength(value.length, secretLength);
  const [{ index } = { index: 0 }] = accepted;
  const holder = record.shares.find(share => share.index === index)?.holder;
  throw wrongLength(value.length, secretLength, { index, ...(holder && { holder }) });
}

function refuseWithdrawn({ index, holder, status }: IssuedShare): void {
  if (status === 'lost') throw new Refusal('SHARE_LOST', { index, holder });
  if (status === 'destroyed') throw new Refusal('SHARE_DESTROYED', { index, holder });
}

function refuseUnlisted({ index, value }: Point, { record, newIndex, accepted }: JudgingContext): void {
  if (record.burnt.includes(index)) throw new Refusal('SHARE_BURNT', { index });
  const apart = record.reserved.find(one => one.index === index);
  if (apart) {
    const { holder, verifier } = apart;
    const isRight = verifier === null || matchesShareMac(record, index, value, verifier);
    throw new Refusal(isRight ? 'SHARE_APART' : 'SHARE_DOES_NOT_MATCH', { index, holder });
  }
  if (allIndexesKnown(record)) throw new Refusal('SHARE_NOT_LISTED', { index });
  if (index === newIndex) throw new Refusal('SHARE_HAS_NEW_INDEX', { index });
  const known = new Set(record.shares.map(share => share.index));
  for (const one of accepted) known.add(one.index);
  if (known.add(index).size > record.issued) {
    throw new Refusal('SHARE_MORE_THAN_ISSUED', { index, expected: record.issued });
  }
}
