import { describe, expect, test } from 'vitest';
import { digestOfContribution, hashOfEpoch, type TssEpoch } from '../../../shared/records/tss-epoch';
import {
  digestOfHelper,
  type RecoveryComplaint,
  type RecoveryHelper,
  type TssRecovery,
} from '../../../shared/records/tss-recovery';
import {
  groupOf,
  holderNow,
  isConfirmed,
  parseVault,
  type TssGroup,
  type TssVaultRecord,
  validEpoch,
  vaultText,
} from '../../../shared/records/tss-vault';
import { Refusal } from '../../../shared/text/refusals';
import {
  AT,
  digest,
  keyOf,
  newGroup,
  receiptOf,
  recoveryOf,
  vaultInUse,
  vaultWith,
  withIssued,
} from '../tss/vault-kit';

const read = (record: unknown): TssVaultRecord => parseVault(JSON.stringify(record), 'tss-vault.json');

function codeOf(record: unknown): string {
  try {
    read(record);
    return 'read';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.code;
  }
}

/** A recovery with these helpers in one of its sources, hashed anew. */
function help(one: TssRecovery, ids: readonly string[], at = 0): void {
  const [pattern] = one.sources[at]!.helpers;
  one.sources[at]!.helpers = ids.map(tss_node_id => ({ ...structuredClone(pattern!), tss_node_id }));
  remade(one, () => {});
}

function remade(one: TssRecovery, change: (helper: RecoveryHelper) => unknown): void {
  for (const { helpers } of one.sources)
    for (const helper of helpers) {
      change(helper);
      helper.digest = digestOfHelper(helper, one.context);
    }
}

const complaintAbout = ({ sources }: TssRecovery): RecoveryComplaint => ({
  contributor: sources[0]!.helpers[0]!.tss_node_id,
  contribution: sources[0]!.helpers[0]!.digest,
  finding: 'does-not-fit',
  file: 'complaint.asc',
  sha256: digest('complaint'),
  at: AT,
});

test('a record is read as it was written, and written again byte for byte', () => {
  for (const record of [
    vaultWith([]),
    vaultWith([newGroup('main', 'MainGroup', 2, ['Ann', 'Ben'])]),
    vaultInUse().vault,
  ]) {
    const text = vaultText(record);
    expect(parseVault(text, 'tss-vault.json')).toEqual(record);
    expect(vaultText(parseVault(text, 'tss-vault.json'))).toBe(text);
    expect(text.endsWith('}\n')).toBe(true);
  }
});

test('a later version is told as that; anything else that is no record as damage', () => {
  expect(codeOf({ ...vaultWith([]), version: 3, more: true })).toBe('FILE_NEWER_FORMAT');
  for (const damaged of [{}, [], null, { ...vaultWith([]), more: 1 }, { ...vaultWith([]), vault_id: '' }])
    expect(codeOf(damaged)).toBe('FILE_DAMAGED');
  expect(() => parseVault('{', 'x')).toThrow(Refusal);
});

describe('a record that does not add up is damaged:', () => {
  const { vault, main, recovery, signing } = vaultInUse();
  const changed = (change: (record: TssVaultRecord) => void): TssVaultRecord => {
    const copy = structuredClone(vault);
    change(copy);
    return copy;
  };
  const mainOf = (record: TssVaultRecord) => groupOf(record, main.key_share_holder_group_id)!;
  const epochOf = (record: TssVaultRecord) => mainOf(record).epochs[0]!;
  /** Everything is hashed again: nothing but what was changed is wrong. */
  const resound = (record: TssVaultRecord, change: (epoch: TssEpoch) => unknown, one = epochOf(record)) => {
    change(one);
    for (const given of one.contributions)
      Object.assign(given, { digest: digestOfContribution(given, one.context) });
    one.hash = hashOfEpoch(one);
    for (const { epochs } of record.key_share_holder_groups)
      for (const { source } of epochs)
        if (source?.group === main.key_share_holder_group_id) source.hash = epochOf(record).hash;
  };
  const reshareOf = (record: TssVaultRecord) =>
    groupOf(record, recovery.key_share_holder_group_id)!.epochs[0]!;
  /** The same of the epoch whose contributions were of shares of the main group. */
  const reshared = (record: TssVaultRecord, change: (epoch: TssEpoch) => unknown) =>
    resound(record, change, reshareOf(record));
  const cases: [string, (record: TssVaultRecord) => void][] = [
    ['its two IDs are not the same', one => Object.assign(one, { id: '0'.repeat(32) })],
    ['a group is there twice', one => one.key_share_holder_groups.push(structuredClone(mainOf(one)))],
    ['another number of participants than holders', one => Object.assign(mainOf(one), { participants: 6 })],
    ['a threshold above the number of holders', one => Object.assign(mainOf(one), { threshold: 6 })],
    [
      'an identifier was given to another holder',
      one => Object.assign(mainOf(one).key_share_holders[0]!, { tss_node_id: '2' }),
    ],
    ['one key for two holders', one => Object.assign(mainOf(one).key_share_holders[0]!, keyOf('Ben'))],
    ['valid, and not everybody has confirmed', one => epochOf(one).receipts.pop()],
    ['issued, and everybody has confirmed', one => Object.assign(epochOf(one), { state: 'issued' })],
    ['a status of the group that its epoch has not', one => Object.assign(mainOf(one), { status: 'New' })],
    ['void, and nobody says why', one => Object.assign(epochOf(one), { state: 'void' })],
    ['an epoch was taken out', one => Object.assign(epochOf(one), { number: 2 })],
    ['no root keys, though there is an epoch', one => Object.assign(one, { roots: null })],
    ['other root keys than the epoch’s', one => Object.assign(one.roots!, { ed25519: digest('other') })],
    ['another chain code than in the receipts', one => Object.assign(one, { chainCheck: digest('other') })],
    ['no chain code, though an epoch is valid', one => Object.assign(one, { chainCheck: null })],
    ['a commitment too many', one => epochOf(one).commitments.ed25519.push(digest('more'))],
    [
      'a contribution with a commitment less',
      one => epochOf(one).contributions[0]!.commitments.secp256k1.pop(),
    ],
    [
      'a commitment of a contribution was changed',
      one => {
        epochOf(one).contributions[1]!.commitments.ed25519[1] = digest('other');
      },
    ],
    [
      'a proof was changed',
      one => Object.assign(epochOf(one).contributions[2]!.proofs, { ed25519: digest('other').repeat(2) }),
    ],
    [
      'a message was exchanged',
      one => Object.assign(epochOf(one).contributions[0]!.messages[0]!, { sha256: digest('other') }),
    ],
    ['a contribution was left out', one => epochOf(one).contributions.pop()],
    ['the context of an epoch was changed', one => Object.assign(epochOf(one), { context: digest('other') })],
    [
      'a sum was changed',
      one => {
        epochOf(one).commitments.secp256k1[2] = epochOf(one).commitments.secp256k1[1]!;
      },
    ],
    ['a receipt by nobody of the group', one => epochOf(one).receipts.push(receiptOf('9', digest('any')))],
    [
      'two receipts of one holder over one request',
      one => epochOf(one).receipts.push(epochOf(one).receipts[0]!),
    ],
    [
      'a share is destroyed twice',
      one =>
        epochOf(one).destroyed.push(
          ...['1', '1'].map(tss_node_id => ({ tss_node_id, at: AT, transcript: 'x.jsonl' })),
        ),
    ],
    [
      'a contributor twice',
      one => resound(one, ({ contributions }) => contributions.push(contributions[0]!)),
    ],
    [
      'a message to nobody of the group',
      one => resound(one, ({ contributions }) => Object.assign(contributions[0]!.messages[0]!, { to: '9' })),
    ],
    [
      'two messages of one kind to one holder',
      one => resound(one, ({ contributions: [first] }) => first!.messages.push(first!.messages[0]!)),
    ],
    [
      'a complaint by nobody of the group',
      one =>
        epochOf(one).complaints.push({
          tss_node_id: '9',
          contributor: '1',
          finding: 'does-not-decrypt',
          file: 'c.asc',
          sha256: digest('c'),
          at: AT,
        }),
    ],
    [
      'a share destroyed of nobody of the group',
      one => epochOf(one).destroyed.push({ tss_node_id: '9', at: AT, transcript: 'x.jsonl' }),
    ],
    [
      'a share recovered of nobody of the group',
      one =>
        mainOf(one).changedKeys.push({
          ...recoveryOf(mainOf(one), '1', 'r', keyOf('nobody')),
          tss_node_id: '9',
        }),
    ],
    ...(
      [
        ['two sources in A', r => r.sources.unshift(r.sources[0]!)],
        [
          'another group as its source',
          r => Object.assign(r.sources[0]!, { group: recovery.key_share_holder_group_id }),
        ],
        ['a source of another epoch', r => Object.assign(r.sources[0]!, { hash: digest('other') })],
        ['the one who lost the share among the helpers', r => help(r, ['1', '2', '3'])],
        ['a helper who is nobody of the group', r => help(r, ['2', '3', '9'])],
        ['fewer helpers than it takes', r => help(r, ['2', '3'])],
        ['a helper twice', r => help(r, ['2', '3', '3'])],
        ['helpers in another order', r => help(r, ['3', '2', '4'])],
        ['another mask', r => Object.assign(r.sources[0]!.helpers[0]!.masks, { ed25519: digest('other') })],
        ['a message of another kind', r => remade(r, one => Object.assign(one.messages[0]!, { kind: 5 }))],
        ['no chain code', r => remade(r, one => one.messages.pop())],
        ['the context of another', r => Object.assign(r, { context: digest('other') })],
        [
          'a complaint about nobody',
          r => r.complaints.push({ ...complaintAbout(r), contribution: digest('other') }),
        ],
      ] as [string, (one: TssRecovery) => unknown][]
    ).map(([what, change]): [string, (one: TssVaultRecord) => unknown] => [
      `a recovery with ${what}`,
      one => {
        const again = recoveryOf(mainOf(one), '1', 'r', keyOf('Ann, new key'));
        change(again);
        mainOf(one).changedKeys.push(again);
      },
    ]),
    ...(
      [
        ['without the main group', r => r.sources.pop()],
        ['with the sources the other way', r => r.sources.reverse()],
        ['with a whole main quorum', r => help(r, ['2', '3', '4'], 1)],
        ['with a recovery group that is too few', r => help(r, ['1'], 0)],
      ] as [string, (one: TssRecovery) => unknown][]
    ).map(([what, change]): [string, (one: TssVaultRecord) => unknown] => [
      `a recovery B ${what}`,
      one => {
        const again = recoveryOf(mainOf(one), '1', 'r', keyOf('Ann, new key'), recovery);
        change(again);
        mainOf(one).changedKeys.push(again);
      },
    ]),
    ['a KeyGen without one of the holders', one => resound(one, ({ contributions }) => contributions.pop())],
    [
      'a KeyGen by somebody who is no holder',
      one => resound(one, ({ contributions }) => Object.assign(contributions[4]!, { tss_node_id: '9' })),
    ],
    [
      'a KeyGen with a part that has no chain code',
      one => resound(one, ({ contributions }) => Object.assign(contributions[4]!, { chainHash: '' })),
    ],
    [
      'a reshare with a part that has a chain code',
      one =>
        reshared(one, ({ contributions }) =>
          Object.assign(contributions[0]!, { chainHash: digest('chain') }),
        ),
    ],
    ['a reshare by fewer than a quorum', one => reshared(one, ({ contributions }) => contributions.pop())],
    [
      'a reshare by somebody who is no holder of its source',
      one => reshared(one, ({ contributions }) => Object.assign(contributions[2]!, { tss_node_id: '6' })),
    ],
    ['a reshare without a source', one => reshared(one, epoch => Object.assign(epoch, { source: null }))],
    [
      'a source of another group',
      one =>
        reshared(one, ({ source }) => Object.assign(source!, { group: signing.key_share_holder_group_id })),
    ],
    [
      'a source of another number',
      one => reshared(one, ({ source }) => Object.assign(source!, { epoch: 2 })),
    ],
    ['a source with another hash', one => Object.assign(reshareOf(one).source!, { hash: digest('other') })],
    [
      'a reshare that is its own source',
      one => {
        const { number, hash } = reshareOf(one);
        reshareOf(one).source = { group: recovery.key_share_holder_group_id, epoch: number, hash };
      },
    ],
    [
      'a source that nobody had confirmed',
      one => {
        // The other group's keys keep the root keys and the chain code there.
        Object.assign(epochOf(one), { state: 'issued', receipts: [] });
        Object.assign(mainOf(one), { status: 'New' });
      },
    ],
    [
      'two epochs that are not void',
      one => mainOf(one).epochs.push({ ...structuredClone(epochOf(one)), number: 2 }),
    ],
  ];
  test.each(cases)('%s', (_what, change) => {
    expect(codeOf(vault)).toBe('read');
    expect(codeOf(changed(change))).toBe('FILE_DAMAGED');
  });
  test('and not for its hashes alone, which are made again here', () => {
    const again = changed(one =>
      resound(one, ({ contributions: [first] }) =>
        Object.assign(first!.messages[0]!, { sha256: digest('other') }),
      ),
    );
    expect(codeOf(again)).toBe('read');
    const reshare = changed(one =>
      reshared(one, ({ contributions }) => Object.assign(contributions[2]!, { tss_node_id: '5' })),
    );
    expect(codeOf(reshare)).toBe('read');
  });
  test('groups of one vault have the same root keys', () => {
    const other = structuredClone(recovery);
    other.epochs[0]!.commitments.ed25519[0] = digest('other root');
    other.epochs[0]!.hash = hashOfEpoch(other.epochs[0]!);
    expect(codeOf(vaultWith([main, other]))).toBe('FILE_DAMAGED');
  });
});

test('a new epoch is current when it is written, valid when all have confirmed, and not after it is void', () => {
  const group = withIssued(newGroup('main', 'MainGroup', 2, ['Ann', 'Ben', 'Cid']), 'keygen', [
    '1',
    '2',
    '3',
  ]);
  expect(codeOf(vaultWith([group]))).toBe('read');
  expect([validEpoch(group), isConfirmed(group, '1')]).toEqual([undefined, false]);
  const [epoch] = group.epochs;
  const one = { ...group, epochs: [{ ...epoch!, receipts: [receiptOf('1', epoch!.context)] }] };
  expect([isConfirmed(one, '1'), isConfirmed(one, '2')]).toEqual([true, false]);
  const reason = {
    reason: 'declared' as const,
    contributor: '' as const,
    missing: ['2', '3'],
    at: AT,
    transcript: 'x.jsonl',
  };
  const gone: TssGroup = { ...one, epochs: [{ ...one.epochs[0]!, state: 'void', void: reason }] };
  expect(codeOf(vaultWith([gone]))).toBe('read');
  expect(isConfirmed(gone, '1')).toBe(false);
  const again = withIssued(gone, 'keygen again', ['1', '2', '3']);
  expect(codeOf(vaultWith([again]))).toBe('read');
  expect(again.epochs.map(({ number, state }) => `${number} ${state}`)).toEqual(['1 void', '2 issued']);
});

test('a recovery of either mode is read as it was written, with a complaint about a helper of it', () => {
  const { vault, main, recovery } = vaultInUse();
  for (const rescuers of [undefined, recovery]) {
    const again = recoveryOf(main, '1', 'again', keyOf('Ann, new key'), rescuers);
    again.complaints.push(complaintAbout(again));
    const groups = [{ ...main, changedKeys: [again] }, ...vault.key_share_holder_groups.slice(1)];
    const record = { ...vault, key_share_holder_groups: groups };
    expect(read(record)).toEqual(record);
    expect(vaultText(read(record))).toBe(vaultText(record));
  }
});

test('after a recovery a holder has the new key, and counts only with a receipt of that request', () => {
  const { main } = vaultInUse();
  const context = digest('context recovery');
  const changedKeys = [recoveryOf(main, '2', 'context recovery', keyOf('Ben, new key'))];
  const recovered = { ...main, changedKeys };
  expect(codeOf(vaultWith([recovered]))).toBe('read');
  expect(holderNow(recovered, '2')).toEqual({ tss_node_id: '2', name: 'Ben', ...keyOf('Ben, new key') });
  expect(holderNow(recovered, '1')).toEqual(main.key_share_holders[0]);
  expect([isConfirmed(recovered, '1'), isConfirmed(recovered, '2')]).toEqual([true, false]);
  const receipts = [...recovered.epochs[0]!.receipts, receiptOf('2', context)];
  const confirmed = { ...recovered, epochs: [{ ...recovered.epochs[0]!, receipts }] };
  expect(codeOf(vaultWith([confirmed]))).toBe('read');
  expect(isConfirmed(confirmed, '2')).toBe(true);
});
