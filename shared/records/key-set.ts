/**
 * The public record of a key set: `key-set.json`. No secret is in it, and nothing that would help to guess one.
 *
 * The digest of a record is the SHA-256 of the file's bytes exactly as `recordText` writes them. Each version
 * cites the digest of the one before it. `docs/formats.md` has a worked example.
 */
import * as v from 'valibot';
import { sha256 } from '../bytes';
import { between, fileName, fingerprint, hex, isLine, isRecordedName, moment, whole } from './fields';
import { readFormat } from './read-format';

export const MAX_INDEX = 255;
/** Shares this long and no longer: 64 KiB of secret. */
export const MAX_SECRET_BYTES = 1 << 16;

/** Characters that show nothing, so that two texts look the same, and marks stacked so that they cover other lines. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\u2800\ufffd]|\p{M}{5}/u;

/**
 * One line that people can read and compare: 1..`most` characters, no control, line-separating, direction-changing or
 * invisible ones, none that stands for bytes that were no text (U+FFFD), and no more than four marks in a row. For what is
 * entered.
 */
export const isPlainLine = (text: string, most: number): boolean => isLine(text, most) && !UNSEEN.test(text);

export const isPlainName = (name: string): boolean => isPlainLine(name, 100);

export const keySetName = v.pipe(v.string(), v.check(isRecordedName, 'name'));
export const holderName = v.pipe(v.string(), v.check(isRecordedName, 'name'));

/** The x coordinate of a share. */
export const index = between(1, MAX_INDEX);

/** `unconfirmed` until the holder's first check. */
export const shareStatus = v.picklist(['unconfirmed', 'active', 'lost', 'destroyed']);

/** Schemes that a record can name. Operations say which of them they can serve. */
export const scheme = v.picklist(['vault', 'secretsjs']);
export type Scheme = v.InferOutput<typeof scheme>;

/** Characters of the reason for which a share is marked lost or destroyed. */
export const REASON_MAX = 300;

const issuedShare = v.strictObject({
  index,
  /** '' for a share of an adopted set whose holder is not known. */
  holder: v.union([holderName, v.literal('')]),
  /** The primary key it was encrypted to; '' when it was not issued here. */
  pgp_fingerprint: v.union([fingerprint, v.literal('')]),
  /** SHA-256 of every public key packet (primary and subkeys) it was given under; to find one key used twice. */
  keyMaterial: v.array(hex(32)),
  /** ISO 8601, the machine's clock; '' when it was not issued here. */
  issuedAt: v.union([moment, v.literal('')]),
  /** File name of the transcript of the attempt that issued it, or through which it became known. */
  transcript: fileName,
  status: shareStatus,
  /** HMAC-SHA-256 by which this share can be judged alone; null where it would help to guess (see security.md). */
  verifier: v.nullable(hex(32)),
  /** ISO 8601, the machine's clock: when its holder last had it checked; '' when never. */
  checkedAt: v.optional(v.union([moment, v.literal('')]), ''),
  /** File name of the transcript of that check, its own or that of a ceremony in which the share was entered; absent where it is not known. */
  checkedIn: v.optional(v.pipe(fileName, v.minLength(1))),
  /** Why it was marked lost or destroyed; '' otherwise. */
  reason: v.optional(
    v.pipe(
      v.string(),
      v.check(text => text === '' || isLine(text, REASON_MAX), 'reason'),
    ),
    '',
  ),
  /** File name of the transcript under which it was marked; '' otherwise. */
  markedBy: v.optional(fileName, ''),
  /** How often it was given again, to a new key of its holder. */
  reissued: v.optional(v.pipe(whole, v.minValue(0)), 0),
});
export type IssuedShare = v.InferOutput<typeof issuedShare>;

/**
 * An index taken by an attempt that has not (yet) shown its export to be on disk. A new one is never given again; the
 * one of a reissue is in `shares` already, and stays there as it was if the attempt comes to nothing.
 */
const reservedIndex = v.strictObject({
  index,
  holder: holderName,
  pgp_fingerprint: fingerprint,
  keyMaterial: v.array(hex(32)),
  verifier: v.nullable(hex(32)),
  /** The export, relative to the set's directory, and its SHA-256: by these an interrupted attempt is settled. */
  file: v.pipe(v.string(), v.maxLength(512), v.regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u)),
  sha256: hex(32),
  transcript: fileName,
  at: moment,
  /** True for an index that is listed and is given again. */
  reissue: v.optional(v.boolean(), false),
});
export type ReservedIndex = v.InferOutput<typeof reservedIndex>;

/** Keys that an index was encrypted to once, besides the one that its share has now. */
const formerKeys = v.strictObject({
  index,
  /** As in `shares`. */
  keyMaterial: v.array(hex(32)),
});
export type FormerKeys = v.InferOutput<typeof formerKeys>;

const wrappedRootKey = v.strictObject({
  cipher: v.literal('XChaCha20-Poly1305'),
  nonce: hex(24),
  /** 32 bytes of key and 16 of tag. */
  ciphertext: hex(48),
});
export type WrappedRootKey = v.InferOutput<typeof wrappedRootKey>;

/** The sealed store as the record knows it: by this an old, newer or altered file is told from the right one. */
const storeReference = v.strictObject({
  /** Counts every change. */
  version: v.pipe(whole, v.minValue(1)),
  /** SHA-256 of the file. */
  sha256: hex(32),
});
export type StoreReference = v.InferOutput<typeof storeReference>;

export const FORMAT = 'quorate-key-set';
/** Of a record that says of a check in which attempt it was. */
export const VERSION = 3;
/** Of one that does not: it remembers former keys. Programs that know of no version 3 read it. */
const WITHOUT_CHECKS = 2;

export const keySetRecord = v.strictObject({
  format: v.literal(FORMAT),
  version: v.picklist([1, WITHOUT_CHECKS, VERSION]),
  practice: v.boolean(),
  /** 16 random bytes. */
  id: hex(16),
  name: keySetName,
  scheme,
  required: between(2, MAX_INDEX),
  /** Bytes; null until an adopted set's first quorum has shown it. */
  secretLength: v.nullable(between(1, MAX_SECRET_BYTES)),
  /** `created`: the secret was drawn here. `adopted`: made elsewhere, described by what was claimed. */
  origin: v.picklist(['created', 'adopted']),
  /** How many shares exist. For an adopted set as claimed, and one more for each issued here. */
  issued: between(2, MAX_INDEX),
  /** The shares whose index is known, in order of issue. */
  shares: v.pipe(v.array(issuedShare), v.maxLength(MAX_INDEX)),
  reserved: v.pipe(v.array(reservedIndex), v.maxLength(MAX_INDEX)),
  /** Indexes reserved once and never issued. */
  burnt: v.pipe(v.array(index), v.maxLength(MAX_INDEX)),
  /**
   * Every key that an index was ever encrypted to and that is not in `shares` any more: an old export still opens, so the key
   * may serve no other index. Absent in version 1.
   */
  formerKeys: v.optional(v.array(formerKeys), []),
  /** The root key, wrapped under the shared secret; null for adopted sets, which have none. */
  rootKey: v.nullable(wrappedRootKey),
  /** The sealed store under the root key; null where nothing was ever sealed. */
  store: v.optional(v.nullable(storeReference), null),
  /** File names of all transcripts, oldest first. */
  transcripts: v.array(fileName),
  sequence: v.pipe(whole, v.minValue(1)),
  /** Digest of the record before this one; null for the first. */
  previous: v.nullable(hex(32)),
});
export type KeySetRecord = v.InferOutput<typeof keySetRecord>;

/** The bytes of a record file: its fields in the order of the schema, two spaces of indent, a final line feed. */
export function recordText(record: KeySetRecord): string {
  return `${JSON.stringify(v.parse(keySetRecord, record), null, 2)}\n`;
}

export const recordDigest = (text: string): string => sha256(text);

/**
 * Reads a record. Throws `Refusal` FILE_NEWER_FORMAT for a later version of the format and FILE_DAMAGED for
 * anything that is not a record, both naming `name`.
 */
export const parseRecord = (text: string, name: string): KeySetRecord =>
  readFormat(text, name, { format: FORMAT, version: VERSION, schema: keySetRecord, isSound });

/** The version of the format that a record with these shares is written in from now on. */
export const versionOf = ({ shares }: Pick<KeySetRecord, 'shares'>): 2 | 3 =>
  shares.some(isCheckedIn) ? VERSION : WITHOUT_CHECKS;

const isCheckedIn = ({ checkedIn }: IssuedShare): boolean => checkedIn !== undefined;

/** What the schema cannot say: nothing is listed twice, and the counts fit. */
function isSound(record: KeySetRecord): boolean {
  const taken = takenIndexes(record);
  const reissues = record.reserved.filter(one => one.reissue);
  return (
    new Set(taken).size === taken.length &&
    reissues.every(({ index }) => record.shares.some(share => share.index === index)) &&
    new Set(reissues.map(one => one.index)).size === reissues.length &&
    (record.version === VERSION) === record.shares.some(isCheckedIn) &&
    record.shares.every(share => !isCheckedIn(share) || share.checkedAt !== '') &&
    record.required <= record.issued &&
    record.shares.length <= record.issued &&
    (record.origin === 'adopted' ? record.store === null : isWholeCreated(record))
  );
}

/** Every share of a created set can be judged. Without this, taking the verifiers out would let any share pass. */
const isWholeCreated = ({ shares, reserved, issued, rootKey }: KeySetRecord): boolean =>
  shares.length === issued &&
  rootKey !== null &&
  [...shares, ...reserved].every(({ verifier }) => verifier !== null);

/** Bytes of the secret of every Vault and OpenBao: AES-256. A share has one more, its index. */
export const VAULT_SECRET_BYTES = 32;

/**
 * Bytes of the set's secret (in secrets.js with its padding), as far as they are known before a share is entered. Records
 * that older versions adopted say nothing; in the scheme `vault` it is then that of every Vault. null: not known.
 */
export const secretLengthOf = ({
  secretLength,
  scheme,
}: Pick<KeySetRecord, 'secretLength' | 'scheme'>): number | null =>
  secretLength ?? (scheme === 'vault' ? VAULT_SECRET_BYTES : null);

/** The former keys with these ones of an index added to them. */
export function withFormerKeys(
  before: readonly FormerKeys[],
  { index, keyMaterial }: FormerKeys,
): FormerKeys[] {
  const known = before.find(one => one.index === index)?.keyMaterial ?? [];
  const all = [...new Set([...known, ...keyMaterial])];
  const others = before.filter(one => one.index !== index);
  return all.length === 0 ? others : [...others, { index, keyMaterial: all }];
}

/** Every index that can never be given to a new share: issued and known, reserved, or burnt. */
export const takenIndexes = (record: KeySetRecord): number[] => [
  ...record.shares.map(share => share.index),
  ...record.reserved.filter(one => !one.reissue).map(one => one.index),
  ...record.burnt,
];

/** True when the index of every issued share is known. */
export const allIndexesKnown = (record: KeySetRecord): boolean => record.shares.length >= record.issued;

/** True when every share that may be entered can be judged by itself. */
export const hasVerifiers = (record: KeySetRecord): boolean =>
  allIndexesKnown(record) && record.shares.every(share => share.verifier !== null);
