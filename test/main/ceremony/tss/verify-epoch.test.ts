import { afterEach, describe, expect, test } from 'vitest';
import { wipeAll } from '../../../../main/ceremony/process/wipe';
import { encodedCommitments, rootKeys } from '../../../../main/ceremony/tss/key-epoch';
import { type EpochRecord, verifyEpoch } from '../../../../main/ceremony/tss/verify-epoch';
import { fromHex, sha256 } from '../../../../shared/bytes';
import { contributionDigest } from '../../../../shared/tss/contribution';
import { epochHash } from '../../../../shared/tss/epoch';
import { messageKinds } from '../../../../shared/tss/message-kinds';
import { contextOf, type Keys, makeKeys, parties, refused, reshareKeys, seeded } from './kit';

afterEach(wipeAll);

/** What a record keeps of these keys; messages are hashed in clear in place of their OpenPGP messages. */
function recordOf(keys: Keys): EpochRecord {
  const contributions = keys.made.map(({ contribution, messages }) => ({
    contribution,
    messages: messages.map(({ to, kind, plaintext }) => ({
      to: to.id,
      kind: messageKinds[kind],
      digest: fromHex(sha256(plaintext)),
    })),
  }));
  const commitments = encodedCommitments(keys.epoch.commitments);
  const digests = contributions.map(({ contribution, messages }) => ({
    id: contribution.contributor,
    digest: contributionDigest(contribution, messages),
  }));
  const hash = epochHash({ context: keys.context, contributions: digests, commitments });
  return { contributions, commitments, hash };
}

const keys = makeKeys(2, 3, 'verify');
const quorum = keys.holders.slice(1);
const next = reshareKeys(keys, quorum, 2, parties(3), 'verify');

describe.each([
  ['a KeyGen', keys, { contributors: keys.holders }],
  ['a reshare', next, { contributors: quorum, source: keys.epoch }],
])('an epoch of %s', (_what, made, more) => {
  const record = recordOf(made);
  const expected = { context: made.context, threshold: 2, targets: made.holders, ...more };
  const verify = (change: Partial<EpochRecord> = {}) =>
    refused(() => verifyEpoch({ ...record, ...change }, expected, seeded('verify')));

  test('follows from its contributions, in whatever order', () => {
    const { epoch, digests } = verifyEpoch(record, expected, seeded('good'));
    expect(rootKeys(epoch)).toEqual(rootKeys(made.epoch));
    expect(digests.size).toBe(expected.contributors.length);
    expect(verify({ contributions: record.contributions.toReversed() })).toBeNull();
  });

  test('is refused where true contributions stand beside other sums, another hash or other messages', () => {
    const other = encodedCommitments(makeKeys(2, 3, 'of its writer').epoch.commitments);
    const altered = { code: 'TSS_EPOCH_ALTERED' };
    const digests = record.contributions.map(({ contribution, messages }) => ({
      id: contribution.contributor,
      digest: contributionDigest(contribution, messages),
    }));
    const hash = epochHash({ context: made.context, contributions: digests, commitments: other });
    expect(verify({ commitments: other, hash })).toEqual(altered);
    expect(verify({ commitments: { ...record.commitments, ed25519: other.ed25519 } })).toEqual(altered);
    expect(verify({ commitments: { ...record.commitments, ed25519: [] } })).toEqual(altered);
    expect(verify({ hash: contextOf('other') })).toEqual(altered);
    const [first, ...rest] = record.contributions;
    expect(verify({ contributions: [{ ...first!, messages: first!.messages.slice(1) }, ...rest] })).toEqual(
      altered,
    );
    expect(verify({ contributions: rest })?.code).toBe('TSS_CONTRIBUTION_MISSING');
  });
});
