/** Requests that are good in a vault in use, and for each rule the same with the one thing wrong that the rule is about. */
import type { TssGroup, TssVaultRecord } from '../../../shared/records/tss-vault';
import type { RefusalCode } from '../../../shared/text/refusals';
import { MAX_KEY_BYTES } from '../../../shared/tss/group-rules';
import { MAX_DAYS, type RequestOrder } from '../../../shared/tss/request-rules';
import {
  DAY,
  digest,
  idOf,
  keyOf,
  NOW,
  newGroup,
  order,
  recoveryOf,
  vaultInUse,
  vaultWith,
  withIssued,
} from './vault-kit';

/** As many bytes as a record takes of a key, and one more. */
export const [LONGEST_KEY, LONGER_KEY] = [0, 1].map(more =>
  Buffer.alloc(MAX_KEY_BYTES + more).toString('base64'),
) as [string, string];

export const { vault, main, recovery, signing, nextMain } = vaultInUse();
export const freshMain = newGroup('main', 'MainGroup', 2, ['Ann', 'Ben', 'Cid']);
export const fresh = vaultWith([freshMain, signing]);

export const ids = (group: TssGroup) => group.key_share_holder_group_id;
export const from = (group: TssGroup, ...tss_node_ids: string[]) => ({
  key_share_holder_group_id: ids(group),
  tss_node_ids,
});

export const keyGen = order({ type: 'KeyGen', target_key_share_holder_group_id: ids(freshMain) });
export const reshare = order({
  type: 'KeyGenFromKeyGroup',
  target_key_share_holder_group_id: ids(signing),
  source_key_share_holder_group: from(main, '1', '2', '3'),
});
export const recoveryA = order({
  type: 'Recovery',
  recoveryMode: 'A',
  target_key_share_holder_group_id: ids(main),
  source_key_share_holder_group: from(main, '1', '2', '3'),
  lostHolder: { tss_node_id: '4', key: keyOf('Dee, new key') },
});
export const recoveryB = order({
  type: 'Recovery',
  recoveryMode: 'B',
  target_key_share_holder_group_id: ids(main),
  source_key_share_holder_group: from(recovery, '1', '3'),
  lostHolder: { tss_node_id: '4', key: keyOf('Dee, new key') },
  mainTssNodeIds: ['1', '5'],
});
export const recoveryC = order({
  type: 'Recovery',
  target_key_share_holder_group_id: ids(nextMain),
  source_key_share_holder_group: from(recovery, '3', '1'),
});

/** The same vault with one of its groups changed. */
export const with1 = (group: TssGroup, change: Partial<TssGroup>, of = vault): TssVaultRecord => ({
  ...of,
  key_share_holder_groups: of.key_share_holder_groups.map(one =>
    one === group ? { ...one, ...change } : one,
  ),
});
export const unconfirmed = {
  changedKeys: [recoveryOf(main, '1', 'earlier', keyOf('new key'))],
};

export type Case = [RefusalCode, string, RequestOrder, RequestOrder, TssVaultRecord?, TssVaultRecord?];
export const rules: Case[] = [
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
