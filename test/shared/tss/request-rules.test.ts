/** Every rule alone: one request that is good, and the same with the one thing wrong that the rule is about. */
import { describe, expect, test } from 'vitest';
import type { TssGroup, TssVaultRecord } from '../../../shared/records/tss-vault';
import { Refusal, type RefusalCode } from '../../../shared/text/refusals';
import { alsoInOtherGroups, MAX_KEY_BYTES, requireGroup } from '../../../shared/tss/group-rules';
import { MAX_DAYS, type RequestOrder, requireOrder } from '../../../shared/tss/request-rules';
import {
  DAY,
  digest,
  holders,
  idOf,
  keyOf,
  NOW,
  newGroup,
  order,
  recoveryOf,
  requestIdOf,
  vaultInUse,
  vaultWith,
  withIssued,
} from './vault-kit';

/** As many bytes as a record takes of a key, and one more. */
const [LONGEST_KEY, LONGER_KEY] = [0, 1].map(more =>
  Buffer.alloc(MAX_KEY_BYTES + more).toString('base64'),
) as [string, string];

const { vault, main, recovery, signing, nextMain } = vaultInUse();
const freshMain = newGroup('main', 'MainGroup', 2, ['Ann', 'Ben', 'Cid']);
const fresh = vaultWith([freshMain, signing]);

const ids = (group: TssGroup) => group.key_share_holder_group_id;
const from = (group: TssGroup, ...tss_node_ids: string[]) => ({
  key_share_holder_group_id: ids(group),
  tss_node_ids,
});

const keyGen = order({ type: 'KeyGen', target_key_share_holder_group_id: ids(freshMain) });
const reshare = order({
  type: 'KeyGenFromKeyGroup',
  target_key_share_holder_group_id: ids(signing),
  source_key_share_holder_group: from(main, '1', '2', '3'),
});
const recoveryA = order({
  type: 'Recovery',
  recoveryMode: 'A',
  target_key_share_holder_group_id: ids(main),
  source_key_share_holder_group: from(main, '1', '2', '3'),
  lostHolder: { tss_node_id: '4', key: keyOf('Dee, new key') },
});
const recoveryB = order({
  type: 'Recovery',
  recoveryMode: 'B',
  target_key_share_holder_group_id: ids(main),
  source_key_share_holder_group: from(recovery, '1', '3'),
  lostHolder: { tss_node_id: '4', key: keyOf('Dee, new key') },
  mainTssNodeIds: ['1', '5'],
});
const recoveryC = order({
  type: 'Recovery',
  target_key_share_holder_group_id: ids(nextMain),
  source_key_share_holder_group: from(recovery, '3', '1'),
});

function outcome(given: RequestOrder, of: TssVaultRecord = vault, waiting: string[] = []): string {
  try {
    requireOrder(given, of, waiting);
    return 'good';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.code;
  }
}

test('each kind of request is good, and says whose shares it needs and who gets some', () => {
  expect(requireOrder(keyGen, fresh, [])).toEqual({
    type: 'KeyGen',
    recoveryMode: '',
    target: freshMain,
    sources: [],
  });
  expect(requireOrder(reshare, vault, [])).toMatchObject({
    target: signing,
    sources: [{ group: main, tss_node_ids: ['1', '2', '3'] }],
  });
  expect(requireOrder(recoveryA, vault, [])).toMatchObject({
    recoveryMode: 'A',
    target: main,
    sources: [{ group: main }],
    lost: {
      holder: { tss_node_id: '4', name: 'Dee', ...keyOf('Dee, new key') },
      formerFingerprint: keyOf('Dee').pgp_fingerprint,
    },
  });
  expect(requireOrder(recoveryB, vault, [])).toMatchObject({
    recoveryMode: 'B',
    sources: [
      { group: recovery, tss_node_ids: ['1', '3'] },
      { group: main, tss_node_ids: ['1', '5'] },
    ],
  });
  expect(requireOrder(recoveryC, vault, [])).toMatchObject({
    recoveryMode: 'C',
    target: nextMain,
    sources: [{ group: recovery, tss_node_ids: ['1', '3'] }],
  });
});

test('IDs of groups are found in either case, and the lost holder’s key may stay', () => {
  const target_key_share_holder_group_id = ids(freshMain).toUpperCase();
  expect(outcome({ ...keyGen, target_key_share_holder_group_id }, fresh)).toBe('good');
  expect(outcome({ ...recoveryA, lostHolder: { tss_node_id: '4' } })).toBe('good');
});

/** The same vault with one of its groups changed. */
const with1 = (group: TssGroup, change: Partial<TssGroup>, of = vault): TssVaultRecord => ({
  ...of,
  key_share_holder_groups: of.key_share_holder_groups.map(one =>
    one === group ? { ...one, ...change } : one,
  ),
});
const unconfirmed = {
  changedKeys: [recoveryOf(main, '1', 'earlier', keyOf('new key'))],
};

type Case = [RefusalCode, string, RequestOrder, RequestOrder, TssVaultRecord?, TssVaultRecord?];
const rules: Case[] = [
  ['TSS_REQUEST_TYPE', 'a type that there is not', keyGen, { ...keyGen, type: 'Keygen' }, fresh],
  [
    'TSS_GROUP_UNKNOWN',
    'a target that there is not',
    keyGen,
    { ...keyGen, target_key_share_holder_group_id: idOf('none') },
    fresh,
  ],
  [
    'TSS_GROUP_UNKNOWN',
    'a source that there is not',
    reshare,
    {
      ...reshare,
      source_key_share_holder_group: {
        ...from(main, '1', '2', '3'),
        key_share_holder_group_id: idOf('none'),
      },
    },
  ],
  [
    'TSS_TARGET_TYPE',
    'KeyGen for a group that is no main group',
    keyGen,
    { ...keyGen, target_key_share_holder_group_id: ids(signing) },
    fresh,
  ],
  [
    'TSS_SOURCE_NOT_TAKEN',
    'KeyGen with a source',
    keyGen,
    { ...keyGen, source_key_share_holder_group: from(freshMain, '1', '2') },
    fresh,
  ],
  [
    'KEY_EXISTS',
    'KeyGen where there are root keys',
    keyGen,
    keyGen,
    fresh,
    vaultWith([
      withIssued(newGroup('other', 'MainGroup', 2, ['Yan', 'Zoe']), 'before', ['1', '2']),
      freshMain,
      signing,
    ]),
  ],
  [
    'TSS_SOURCE_MISSING',
    'KeyGenFromKeyGroup without a source',
    reshare,
    { ...reshare, source_key_share_holder_group: undefined },
  ],
  [
    'TSS_SOURCE_TYPE',
    'KeyGenFromKeyGroup from a recovery group',
    reshare,
    { ...reshare, source_key_share_holder_group: from(recovery, '1', '2') },
  ],
  [
    'TSS_TARGET_TYPE',
    'KeyGenFromKeyGroup to a main group',
    reshare,
    { ...reshare, target_key_share_holder_group_id: ids(nextMain) },
  ],
  [
    'TSS_TARGET_NOT_NEW',
    'KeyGenFromKeyGroup to a group that has keys',
    reshare,
    { ...reshare, target_key_share_holder_group_id: ids(recovery) },
  ],
  [
    'TSS_TARGET_NOT_NEW',
    'KeyGenFromKeyGroup to a group whose keys are not confirmed yet',
    reshare,
    reshare,
    vault,
    with1(signing, withIssued(signing, 'before', ['1', '2', '3'])),
  ],
  [
    'TSS_SOURCE_NOT_VALID',
    'KeyGenFromKeyGroup from a main group without keys',
    reshare,
    { ...reshare, source_key_share_holder_group: from(nextMain, '1', '2') },
  ],
  [
    'TSS_SOURCE_UNAVAILABLE',
    'a source that was replaced',
    reshare,
    reshare,
    vault,
    with1(main, { status: 'Unavailable' }),
  ],
  [
    'TSS_HOLDER_UNCONFIRMED',
    'a source holder who has not confirmed since a recovery',
    reshare,
    reshare,
    vault,
    with1(main, unconfirmed),
  ],
  [
    'TSS_SOURCE_TYPE',
    'recovery C from a main group',
    recoveryC,
    { ...recoveryC, source_key_share_holder_group: from(main, '1', '2', '3') },
  ],
  [
    'TSS_TARGET_TYPE',
    'recovery C to a signing group',
    recoveryC,
    { ...recoveryC, target_key_share_holder_group_id: ids(signing) },
  ],
  [
    'TSS_TARGET_NOT_NEW',
    'recovery C to a main group that has keys',
    recoveryC,
    { ...recoveryC, target_key_share_holder_group_id: ids(main) },
  ],
  [
    'TSS_SOURCE_MISSING',
    'recovery C without a source',
    recoveryC,
    { ...recoveryC, source_key_share_holder_group: undefined },
  ],
  [
    'TSS_LOST_HOLDER_NOT_TAKEN',
    'recovery C for one holder',
    recoveryC,
    { ...recoveryC, lostHolder: { tss_node_id: '1' } },
  ],
  [
    'TSS_MAIN_IDS_NOT_TAKEN',
    'recovery C with main shares',
    recoveryC,
    { ...recoveryC, mainTssNodeIds: ['1'] },
  ],
  ['TSS_RECOVERY_MODE', 'a recovery mode that there is not', recoveryC, { ...recoveryC, recoveryMode: 'D' }],
  ['TSS_RECOVERY_MODE', 'a recovery mode for another type', reshare, { ...reshare, recoveryMode: 'C' }],
  [
    'TSS_RECOVERY_GROUPS',
    'recovery A from another group',
    recoveryA,
    { ...recoveryA, source_key_share_holder_group: from(recovery, '1', '2') },
  ],
  [
    'TSS_TARGET_NOT_VALID',
    'recovery A in a group without keys',
    recoveryA,
    {
      ...recoveryA,
      target_key_share_holder_group_id: ids(signing),
      source_key_share_holder_group: from(signing, '1', '2'),
    },
  ],
  [
    'TSS_TARGET_NOT_VALID',
    'recovery A in a group that was replaced',
    recoveryA,
    recoveryA,
    vault,
    with1(main, { status: 'Unavailable' }),
  ],
  [
    'TSS_LOST_HOLDER_MISSING',
    'recovery A of nobody’s share',
    recoveryA,
    { ...recoveryA, lostHolder: undefined },
  ],
  [
    'TSS_HOLDER_UNKNOWN',
    'recovery A of the share of somebody else',
    recoveryA,
    { ...recoveryA, lostHolder: { tss_node_id: '6' } },
  ],
  [
    'TSS_LOST_HELPS',
    'recovery A with the lost share',
    recoveryA,
    { ...recoveryA, lostHolder: { tss_node_id: '3' } },
  ],
  [
    'TSS_KEY_OF_ANOTHER',
    'recovery A to the key of another holder',
    recoveryA,
    { ...recoveryA, lostHolder: { tss_node_id: '4', key: keyOf('Ben') } },
  ],
  [
    'TSS_KEY_OF_ANOTHER',
    'recovery A to a key of a holder of another group',
    recoveryA,
    { ...recoveryA, lostHolder: { tss_node_id: '4', key: keyOf('Rae') } },
  ],
  [
    'TSS_KEY_OF_ANOTHER',
    'recovery A to a key that another holder has since a recovery',
    { ...recoveryA, lostHolder: { tss_node_id: '4', key: keyOf('a key') } },
    { ...recoveryA, lostHolder: { tss_node_id: '4', key: keyOf('Ben, second key') } },
    with1(main, {
      changedKeys: [{ ...unconfirmed.changedKeys[0]!, tss_node_id: '5', ...keyOf('Ben, second key') }],
    }),
  ],
  [
    'TSS_KEY_LENGTH',
    'recovery A to a key that the record does not take',
    { ...recoveryA, lostHolder: { tss_node_id: '4', key: { ...keyOf('new'), pgp_key: LONGEST_KEY } } },
    { ...recoveryA, lostHolder: { tss_node_id: '4', key: { ...keyOf('new'), pgp_key: LONGER_KEY } } },
  ],
  [
    'TSS_MAIN_IDS_NOT_TAKEN',
    'recovery A with main shares named apart',
    recoveryA,
    { ...recoveryA, mainTssNodeIds: ['1'] },
  ],
  [
    'TSS_SOURCE_TYPE',
    'recovery B from a main group',
    recoveryB,
    { ...recoveryB, source_key_share_holder_group: from(main, '1', '2', '3') },
  ],
  [
    'TSS_TARGET_TYPE',
    'recovery B in a recovery group',
    recoveryB,
    { ...recoveryB, target_key_share_holder_group_id: ids(recovery) },
  ],
  [
    'TSS_TARGET_NOT_VALID',
    'recovery B in a main group without keys',
    recoveryB,
    {
      ...recoveryB,
      target_key_share_holder_group_id: ids(nextMain),
      mainTssNodeIds: ['1'],
      lostHolder: { tss_node_id: '2' },
    },
  ],
  [
    'TSS_QUORUM_SHORT',
    'recovery B with a main share too few',
    recoveryB,
    { ...recoveryB, mainTssNodeIds: ['1'] },
  ],
  [
    'TSS_QUORUM_SHORT',
    'recovery B without main shares',
    recoveryB,
    { ...recoveryB, mainTssNodeIds: undefined },
  ],
  [
    'TSS_TOO_MANY_HELPERS',
    'recovery B with a main share too many',
    recoveryB,
    { ...recoveryB, mainTssNodeIds: ['1', '2', '5'] },
  ],
  [
    'TSS_LOST_HELPS',
    'recovery B with the lost share',
    recoveryB,
    { ...recoveryB, mainTssNodeIds: ['1', '4'] },
  ],
  [
    'TSS_HOLDER_UNCONFIRMED',
    'recovery B with a main holder who has not confirmed',
    recoveryB,
    recoveryB,
    vault,
    with1(main, unconfirmed),
  ],
  [
    'TSS_LOST_HOLDER_MISSING',
    'recovery B of nobody’s share',
    recoveryB,
    { ...recoveryB, lostHolder: undefined },
  ],
  [
    'TSS_HOLDER_UNKNOWN',
    'somebody takes part who is no holder',
    reshare,
    { ...reshare, source_key_share_holder_group: from(main, '1', '2', '6') },
  ],
  [
    'TSS_HOLDER_TWICE',
    'somebody takes part twice',
    reshare,
    { ...reshare, source_key_share_holder_group: from(main, '1', '2', '3', '1') },
  ],
  [
    'TSS_QUORUM_SHORT',
    'fewer take part than are needed',
    reshare,
    { ...reshare, source_key_share_holder_group: from(main, '1', '2') },
  ],
  [
    'TSS_QUORUM_SHORT',
    'nobody is said to take part',
    reshare,
    { ...reshare, source_key_share_holder_group: { key_share_holder_group_id: ids(main) } },
  ],
  ['TSS_DESCRIPTION', 'a description of two lines', reshare, { ...reshare, description: 'two\nlines' }],
  [
    'TSS_DESCRIPTION',
    'a description that is too long',
    { ...reshare, description: 'a '.repeat(250).trim() },
    { ...reshare, description: 'a '.repeat(251).trim() },
  ],
  [
    'TEXT_LOOKS_SECRET',
    'a share in the description',
    reshare,
    { ...reshare, description: digest('a share') },
  ],
  ['TSS_EXPIRY', 'it would be over at once', reshare, { ...reshare, expires: NOW }],
  [
    'TSS_EXPIRY',
    'it would wait for years',
    { ...reshare, expires: NOW + MAX_DAYS * DAY },
    { ...reshare, expires: NOW + MAX_DAYS * DAY + 1 },
  ],
];

test('one person keeps one key in two groups, and nobody else has it', () => {
  const also = (name: string) =>
    with1(recovery, {
      key_share_holders: recovery.key_share_holders.map(one =>
        one.tss_node_id === '1' ? { ...one, name, ...keyOf('Dee, new') } : one,
      ),
    });
  const lost = { ...recoveryA, lostHolder: { tss_node_id: '4', key: keyOf('Dee, new') } };
  expect(requireOrder(lost, also('DEE'), []).lost?.holder.name).toBe('Dee');
  expect(() => requireOrder(lost, also('Rae'), [])).toThrow(
    expect.objectContaining({ code: 'TSS_KEY_OF_ANOTHER' }),
  );
});

describe('only one thing is wrong, and it is refused by the code of its rule:', () => {
  test.each(rules)('%s, %s', (code, _what, good, bad, of = vault, badOf = of) => {
    expect(outcome(good, of)).toBe('good');
    expect(outcome(bad, badOf)).toBe(code);
  });
});

test('one request of a vault that is not over keeps others waiting', () => {
  expect(outcome(reshare, vault, [requestIdOf('first')])).toBe('TSS_REQUEST_WAITING');
  const refused = () => requireOrder(reshare, vault, [requestIdOf('first')]);
  expect(refused).toThrow(expect.objectContaining({ facts: { name: '2026-11-28 20:00 UTC' } }));
});

test('new root keys beside others: only of those that were not confirmed it is said that they can be declared void', () => {
  const other = withIssued(newGroup('other', 'MainGroup', 2, ['Yan', 'Zoe']), 'before', ['1', '2']);
  const refusedBy = (one: TssVaultRecord) => () => requireOrder(keyGen, one, []);
  const withFacts = (facts: object) => expect.objectContaining({ code: 'KEY_EXISTS', facts });
  expect(refusedBy(vaultWith([other, freshMain]))).toThrow(withFacts({ name: 'issued' }));
  expect(refusedBy(vault)).toThrow(withFacts({}));
});

describe('a group', () => {
  const three = holders(['Ann', 'Ben', 'Cid']);
  const withKey = (pgp_key: string) => ({ name: 'Dee', ...keyOf('Dee'), pgp_key });
  const outcomeOf = (group: Parameters<typeof requireGroup>[0]): string => {
    try {
      requireGroup(group);
      return 'good';
    } catch (error) {
      return (error as Refusal).code;
    }
  };
  test.each<[RefusalCode | 'good', string, Parameters<typeof requireGroup>[0]]>([
    ['good', '2 of 3', { threshold: 2, holders: three }],
    ['good', '3 of 3, as many as said', { threshold: 3, participants: 3, holders: three }],
    ['TSS_THRESHOLD', '1 of 3', { threshold: 1, holders: three }],
    ['TSS_THRESHOLD', '4 of 3', { threshold: 4, holders: three }],
    ['TSS_THRESHOLD', 'no whole number', { threshold: 2.5, holders: three }],
    ['TSS_PARTICIPANTS', 'another number than holders', { threshold: 2, participants: 4, holders: three }],
    ['good', 'the longest key', { threshold: 2, holders: [...three, withKey(LONGEST_KEY)] }],
    ['TSS_KEY_LENGTH', 'a longer one', { threshold: 2, holders: [...three, withKey(LONGER_KEY)] }],
    ['TSS_HOLDER_COUNT', 'one holder', { threshold: 2, holders: three.slice(0, 1) }],
    [
      'TSS_HOLDER_COUNT',
      '101 holders',
      { threshold: 2, holders: holders(Array.from({ length: 101 }, (_, at) => `H ${at}`)) },
    ],
    [
      'HOLDER_REPEATED',
      'one name twice',
      { threshold: 2, holders: [...three, { ...three[0]!, ...keyOf('other'), name: 'ANN' }] },
    ],
    [
      'HOLDER_REPEATED',
      'one name again, in Cyrillic letters',
      { threshold: 2, holders: [...three, { ...three[0]!, ...keyOf('other'), name: '\u0410nn' }] },
    ],
    ['SAME_KEY_TWICE', 'one key twice', { threshold: 2, holders: [...three, { ...three[0]!, name: 'Dee' }] }],
    ['NAME_UNUSABLE', 'a name of two lines', { threshold: 2, holders: holders(['Ann', 'Ben\nCid']) }],
    [
      'TEXT_LOOKS_SECRET',
      'a share for a name',
      { threshold: 2, holders: holders(['Ann', digest('a share')]) },
    ],
  ])('%s: %s', (expected, _what, group) => {
    expect(outcomeOf(group)).toBe(expected);
  });

  test('may have people of another one in it, and that is remarked on', () => {
    const again = holders(['ann', 'Neu']);
    expect(
      alsoInOtherGroups([...again, { name: 'Fay', keyMaterial: keyOf('Ben').keyMaterial }], vault),
    ).toEqual(['ann', 'Fay']);
  });
});
