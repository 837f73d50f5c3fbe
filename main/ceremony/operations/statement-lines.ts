/** Lines of a statement that more than one operation has. */

import { sha256 } from '../../../shared/bytes';
import { type KeySetRecord, secretLengthOf } from '../../../shared/records/key-set';
import { type Statement, statementOf } from '../../../shared/records/statement';
import { line, type StatementLine } from '../../../shared/text/statement-lines';
import type { PublicKey } from '../openpgp';
import { schemeNamed } from '../shamir/scheme';
import type { Conditions } from './operation';

/**
 * A key as the words state it: by fingerprint, whose it says it is (which proves nothing, but another name shows), the part
 * that is encrypted to, and its very bytes.
 */
export const keyLines = (key: PublicKey): StatementLine[] => [
  line('key', { fingerprint: key.fingerprint }),
  key.userIds.length > 0 ? line('keyNamed', { userIds: key.userIds }) : line('keyNameless'),
  line('keyPart', partUsed(key)),
  line('keyBytes', { sha256: sha256(key.keyBytes) }),
];

/** The same of the key of one of several holders, by the place of its line. */
export const holderKeyLines = (number: number, key: PublicKey): StatementLine[] => [
  line('holderKey', { number, fingerprint: key.fingerprint }),
  key.userIds.length > 0
    ? line('holderKeyNamed', { number, userIds: key.userIds })
    : line('holderKeyNameless', { number }),
  line('holderKeyPart', { number, ...partUsed(key) }),
  line('holderKeyBytes', { number, sha256: sha256(key.keyBytes) }),
];

const partUsed = ({ algorithm, encryptionFingerprint }: PublicKey) => ({
  algorithm,
  fingerprint: encryptionFingerprint,
});

/** A fact of the first line of all. */
export const modeOf = (practice: boolean) => (practice ? 'practice' : 'real');

/** Which key set. */
export const setLines = ({ name, id, scheme, required, issued }: KeySetRecord): StatementLine[] => [
  line('keySet', { name }),
  line('keySetId', { keySetId: id }),
  line('scheme', { scheme }),
  line('required', { required, issued }),
];

export const recordLine = ({ sequence }: KeySetRecord, digest: string): StatementLine =>
  line('record', { number: sequence, digest });

/** What was claimed of a set that was made elsewhere. */
export function claimLines(record: KeySetRecord): StatementLine[] {
  if (record.origin !== 'adopted') return [];
  const { required, issued, shares, scheme, secretLength } = record;
  const indexes = shares.map(share => share.index);
  const { shareLength, unit } = schemeNamed(scheme);
  const known = secretLengthOf({ secretLength, scheme });
  const claims = { required, issued };
  if (known === null)
    return [
      indexes.length > 0
        ? line('claimedWithoutLength', { ...claims, indexes })
        : line('claimedWithoutBoth', claims),
    ];
  const length = { length: shareLength(known), unit };
  return [
    indexes.length > 0
      ? line('claimed', { ...claims, indexes, ...length })
      : line('claimedWithoutIndexes', { ...claims, ...length }),
  ];
}

/** The last lines: what is entered here, who watches, and the nonce. */
export const conditionLines = (
  { unwitnessed, acceptPrivateKeys }: Conditions,
  nonce: string,
): StatementLine[] => [
  ...(acceptPrivateKeys ? [line('privateKeys')] : []),
  ...(unwitnessed ? [line('unwitnessed')] : []),
  line('nonce', { nonce }),
];

/** The statement of an attempt under these conditions: `lines`, then theirs, in their language. */
export const stated = (conditions: Conditions, nonce: string, lines: readonly StatementLine[]): Statement =>
  statementOf([...lines, ...conditionLines(conditions, nonce)], conditions.language);
