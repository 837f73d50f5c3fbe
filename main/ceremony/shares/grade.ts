/**
 * How grave a refusal is, by how the share came and what was refused before: what somebody typed may be mistyped, and is
 * no attack the first time; what was scanned or decrypted has a checksum and cannot be mistyped.
 */
import type { ShareSource } from '../../../shared/contract/share-entry';
import { type KeySetRecord, secretLengthOf } from '../../../shared/records/key-set';
import { EQUALS_SIGN, isWhiteSpace } from '../../../shared/shares/digits';
import { stopsByIndex } from '../../../shared/text/refusal-grades';
import type { Refusal, RefusalCode } from '../../../shared/text/refusals';
import { schemeNamed } from '../shamir/scheme';
import { fewOff, lengthInCharacters } from './near-length';
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

/** A character or two left out or added, where only the share before told how many there are to be. */
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
    return position === undefined ? refusal : slip(refusal, position, entered.text);
  }
  const near = lengths[code];
  const { seen = 0, expected = 0 } = facts;
  if (near !== undefined && Math.abs(seen - expected) <= near) return refusal.with({}, 'slip');
  return byLength(refusal, entered);
}

/**
 * Of a set whose shares have a known length: what has it, but for a character or two, is a share of it that was mistyped, before
 * it is anything else. So much is said of it that a share in another form is still told.
 */
function byLength(refusal: Refusal, { text, record }: Entered): Refusal {
  const length = lengthInCharacters(text, record);
  if (!length || Math.abs(length.seen - length.expected) > fewOff) return refusal;
  const { code } = refusal;
  if (code === 'SHARE_OF_SECRETSJS') return refusal.with(length, 'slip');
  return code === 'SHARE_WRONG_LENGTH' || code === 'SECRETSJS_BITS' ? refusal.with({}, 'slip') : refusal;
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
  return slip(refusal, position, text);
}

/**
 * The character at `position`, or it and the next one swapped: which of the two is told to nobody, since of two that are swapped
 * it would tell the share.
 */
function slip(refusal: Refusal, position: number, text: Uint8Array): Refusal {
  const behind = text.subarray(position).findIndex(byte => !isWhiteSpace(byte) && byte !== EQUALS_SIGN);
  const next = behind < 0 ? {} : { next: position + behind + 1 };
  return refusal.with({ position, ...next, mistyped: true }, 'slip');
}
