/** Lines of a bound page that more than one operation has. */

import { grouped, sha256 } from '../../../shared/bytes';
import { type KeySetRecord, secretLengthOf } from '../../../shared/records/key-set';
import type { StatementLine } from '../../../shared/records/statement';
import type { PublicKey } from '../openpgp';
import { schemeNamed } from '../shamir/scheme';
import type { Conditions } from './operation';

/**
 * A key as the words statementOf it: by fingerprint, whose it says it is (which proves nothing, but another name shows), the part
 * that is encrypted to, and its very bytes.
 */
export const keyLines = (label: string, key: PublicKey): StatementLine[] => [
  { label, value: grouped(key.fingerprint) },
  { label: `${label}, name in it`, value: key.userIds.join('; ') || 'none' },
  { label: `${label}, part used`, value: `${key.algorithm}, ${grouped(key.encryptionFingerprint)}` },
  { label: `${label}, bytes`, value: `SHA-256 ${sha256(key.keyBytes)}` },
];

/** The first line of all: what is done, and whether it is practice. */
export const operationLine = (practice: boolean, value: string): StatementLine => ({
  label: 'Operation',
  value: practice ? `PRACTICE: ${value}` : value,
});

/** Which key set. */
export const setLines = (record: KeySetRecord): StatementLine[] => [
  { label: 'Key set', value: record.name },
  { label: 'Key set id', value: record.id },
  { label: 'Scheme', value: record.scheme },
  { label: 'Required', value: `${record.required} of ${record.issued} shares issued` },
];

export const recordLine = (record: KeySetRecord, digest: string): StatementLine => ({
  label: 'Record',
  value: `number ${record.sequence}, ${digest}`,
});

/** What was claimed of a set that was made elsewhere. */
export const claimLines = (record: KeySetRecord): StatementLine[] =>
  record.origin === 'adopted' ? [{ label: 'Claimed on adoption', value: claims(record) }] : [];

function claims({ required, issued, shares, scheme, secretLength }: KeySetRecord): string {
  const indexes = shares.map(share => share.index);
  const { shareLength, unit } = schemeNamed(scheme);
  const known = secretLengthOf({ secretLength, scheme });
  const length =
    known === null
      ? 'length of a share not known: the first one entered shows it'
      : `shares of ${shareLength(known)} ${unit}`;
  return `${required} required, ${issued} issued, indexes ${indexes.join(' ') || 'none known'}, ${length}`;
}

const EXPOSED = 'may be entered into this computer; each one entered has then been exposed to it';

/** The last lines: what is entered here, who watches, and the nonce. */
export const conditionLines = (
  { unwitnessed, acceptPrivateKeys }: Conditions,
  nonce: string,
): StatementLine[] => [
  ...(acceptPrivateKeys ? [{ label: 'Private keys', value: EXPOSED }] : []),
  ...(unwitnessed ? [{ label: 'Unwitnessed', value: 'no people at the screen' }] : []),
  { label: 'Nonce', value: nonce },
];
