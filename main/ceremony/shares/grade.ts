/**
 * How grave a refusal is, by how the share came and what was refused before: what somebody typed may be mistyped, and is
 * no attack the first time; what was scanned or decrypted has a checksum and cannot be mistyped.
 */
import type { ShareSource } from '../../../shared/contract/share-entry';
import { type KeySetRecord, secretLengthOf } from '../../../shared/records/key-set';
import { stopsByIndex } from '../../../shared/text/refusal-grades';
import type { Refusal, RefusalCode } from '../../../shared/text/refusals';
import { schemeNamed } from '../shamir/scheme';
import { slipPosition } from './near-share';

/** How a share came that was refused, and to what. */
export interface Entered {
  /** As `enteredText` gave it. */
  text: Uint8Array;
  /** A label stood before it when it was entered; places count that. */
  labelled: boolean;
  source: ShareSource;
  record: KeySetRecord;
  /** Which alarms were told as slips in this attempt, as `slipKey` gives it; one is added here. */
  slips: Set<string>;
}

/** A refusal that was told as a slip. */
export interface Slip {
  code: RefusalCode;
  /** The index that it was about, or 0. */
  index: number;
}

/** What slips are told apart by. */
export const slipKey = ({ code, index }: Slip): string => `${code} ${index}`;

/** A character or two left out or added. */
const lengths: Partial<Record<RefusalCode, number>> = { SHARE_WRONG_LENGTH: 1, SECRETSJS_WRONG_LENGTH: 2 };

const mayBeMistyped = ({ source }: Entered): boolean => source === 'typed' || source === 'piped';

/** The refusal as it is told: how grave it is, how many digits there should be, and how a place in it is counted. */
export function graded(refusal: Refusal, entered: Entered): Refusal {
  const told = withDigits(withGrade(refusal, entered), entered.record);
  const { facts } = told;
  const counted = facts.position !== undefined && entered.labelled;
  return counted ? told.with({ labelled: true }) : told;
}

/** Of hex in which a digit is missing or too many: how many a whole share has, where that is known. */
function withDigits(refusal: Refusal, record: KeySetRecord): Refusal {
  const length = secretLengthOf(record);
  const { unit, shareLength } = schemeNamed(record.scheme);
  const isCounted = refusal.code === 'SHARE_HEX_ODD' && unit === 'bytes' && length !== null;
  return isCounted ? refusal.with({ expected: 2 * shareLength(length) }) : refusal;
}

function withGrade(refusal: Refusal, entered: Entered): Refusal {
  const { code, facts, failure } = refusal;
  if (!mayBeMistyped(entered)) return failure.grade === 'slip' ? refusal.with({}, 'paper') : refusal;
  // Of hex and base64 without a checksum one wrong character can make another index.
  if (stopsByIndex.has(code)) return asSlipOnce(refusal, entered);
  if (code === 'SHARE_DOES_NOT_MATCH') {
    const position = slipPosition(entered.text, entered.record);
    return position === undefined ? refusal : slip(refusal, position);
  }
  const near = lengths[code];
  const { seen = 0, expected = 0 } = facts;
  return near !== undefined && Math.abs(seen - expected) <= near ? refusal.with({}, 'slip') : refusal;
}

/** The first time it is taken for a slip, unless the record's verifier shows that it is this very share. */
function asSlipOnce(refusal: Refusal, { text, record, slips }: Entered): Refusal {
  const { code, facts } = refusal;
  const { index = 0 } = facts;
  const isCertain = [...record.shares, ...record.reserved].some(
    share => share.index === index && share.verifier !== null,
  );
  const seen = slipKey({ code, index });
  if (isCertain || slips.has(seen)) return refusal;
  slips.add(seen);
  const position = slipPosition(text, record) ?? schemeNamed(record.scheme).indexPosition(text);
  return slip(refusal, position);
}

const slip = (refusal: Refusal, position: number): Refusal =>
  refusal.with({ position, mistyped: true }, 'slip');
