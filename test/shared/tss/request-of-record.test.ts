import { describe, expect, test } from 'vitest';
import type { TssRequest } from '../../../shared/records/tss-request';
import type { TssVaultRecord } from '../../../shared/records/tss-vault';
import { Refusal } from '../../../shared/text/refusals';
import { contextOf } from '../../../shared/tss/frozen-request';
import { requireOfRecord } from '../../../shared/tss/request-of-record';
import { requireOrder } from '../../../shared/tss/request-rules';
import { createdOf, digest, keyOf, newGroup, order, recoveryOf, vaultInUse, vaultWith } from './vault-kit';

const { vault, main, recovery, signing } = vaultInUse();
const idOf = (group: { key_share_holder_group_id: string }) => group.key_share_holder_group_id;

const B = createdOf(
  vault,
  requireOrder(
    order({
      type: 'Recovery',
      recoveryMode: 'B',
      target_key_share_holder_group_id: idOf(main),
      source_key_share_holder_group: { key_share_holder_group_id: idOf(recovery), tss_node_ids: ['1', '3'] },
      mainTssNodeIds: ['2', '5'],
      lostHolder: { tss_node_id: '4', key: keyOf('Dee, new') },
    }),
    vault,
    [],
  ),
).chain.request;

const reshare = createdOf(
  vault,
  requireOrder(
    order({
      type: 'KeyGenFromKeyGroup',
      target_key_share_holder_group_id: idOf(signing),
      source_key_share_holder_group: {
        key_share_holder_group_id: idOf(main),
        tss_node_ids: ['1', '2', '3'],
      },
    }),
    vault,
    [],
  ),
).chain.request;

const empty = vaultWith([newGroup('main', 'MainGroup', 2, ['Ann', 'Ben', 'Cid'])]);
const keyGen = createdOf(
  empty,
  requireOrder(
    order({
      type: 'KeyGen',
      target_key_share_holder_group_id: idOf(empty.key_share_holder_groups[0]!),
    }),
    empty,
    [],
  ),
).chain.request;

function outcome(request: TssRequest, record: TssVaultRecord): string {
  try {
    requireOfRecord({ ...request, context: contextOf(request) }, record);
    return 'of the record';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.code;
  }
}

test('a request of each kind is of the record that it was made over, and of a later one that says the same', () => {
  for (const [request, record] of [
    [B, vault],
    [reshare, vault],
    [keyGen, empty],
  ] as const) {
    expect(outcome(request, record)).toBe('of the record');
    const more = newGroup('more', 'SigningGroup', 2, ['Xia', 'Yan']);
    const later = {
      ...record,
      sequence: 9,
      key_share_holder_groups: [...record.key_share_holder_groups, more],
    };
    expect(outcome(request, later)).toBe('of the record');
  }
});

const changed = <T>(one: T, change: (copy: T) => unknown): T => {
  const copy = structuredClone(one);
  change(copy);
  return copy;
};

const { pgp_fingerprint, encryptionFingerprint } = keyOf('Mallory');
const OTHER = 'TSS_REQUEST_OTHER_RECORD';

describe('a request with', () => {
  test.each<[string, TssRequest, (copy: TssRequest) => unknown, string]>([
    ['another vault', keyGen, r => Object.assign(r, { vault_id: idOf(main) }), OTHER],
    ['another name of the vault', keyGen, r => Object.assign(r, { vault: 'Other' }), OTHER],
    ['practice', keyGen, r => Object.assign(r, { practice: true }), OTHER],
    [
      'another key of a target holder',
      keyGen,
      r => Object.assign(r.target.holders[1]!, { pgp_fingerprint }),
      OTHER,
    ],
    [
      'another subkey of a target holder',
      keyGen,
      r => Object.assign(r.target.holders[1]!, { encryptionFingerprint }),
      OTHER,
    ],
    [
      'another name of a target holder',
      keyGen,
      r => Object.assign(r.target.holders[0]!, { name: 'Anne' }),
      OTHER,
    ],
    ['a target holder less', keyGen, r => r.target.holders.pop(), OTHER],
    ['another threshold of the target', keyGen, r => Object.assign(r.target, { threshold: 3 }), OTHER],
    ['another type of the target', keyGen, r => Object.assign(r.target, { type: 'SigningGroup' }), OTHER],
    ['another number of participants', keyGen, r => Object.assign(r.target, { participants: 4 }), OTHER],
    ['another chain code', reshare, r => Object.assign(r, { chainCheck: digest('other') }), OTHER],
    [
      'another source epoch',
      reshare,
      r => Object.assign(r.sources[0]!, { epochHash: digest('other') }),
      OTHER,
    ],
    ['another number of the source epoch', reshare, r => Object.assign(r.sources[0]!, { epoch: 2 }), OTHER],
    [
      'another key of a source holder',
      reshare,
      r => Object.assign(r.sources[0]!.holders[1]!, { pgp_fingerprint }),
      OTHER,
    ],
    ['another threshold of the source', reshare, r => Object.assign(r.sources[0]!, { threshold: 2 }), OTHER],
    ['fewer sources', B, r => r.sources.pop(), OTHER],
    [
      'another key of the lost holder in the target',
      B,
      r => Object.assign(r.target.holders[0]!, { pgp_fingerprint }),
      OTHER,
    ],
    [
      'a former key that the lost holder never had',
      B,
      r => Object.assign(r.lostHolder!, { formerFingerprint: pgp_fingerprint }),
      OTHER,
    ],
    [
      'a key of somebody else for the lost holder',
      B,
      r => {
        const { pgp_fingerprint: key, encryptionFingerprint: subkey } = keyOf('Ben');
        Object.assign(r.lostHolder!, keyOf('Ben'));
        Object.assign(r.target.holders[0]!, { pgp_fingerprint: key, encryptionFingerprint: subkey });
      },
      'TSS_KEY_OF_ANOTHER',
    ],
    [
      'a lost holder in a KeyGen',
      keyGen,
      r => Object.assign(r, { lostHolder: B.lostHolder }),
      'TSS_LOST_HOLDER_NOT_TAKEN',
    ],
    [
      'no lost holder in recovery B',
      B,
      r => Object.assign(r, { lostHolder: null }),
      'TSS_LOST_HOLDER_MISSING',
    ],
    [
      'a group that the vault has not',
      keyGen,
      r => Object.assign(r, { target_key_share_holder_group_id: idOf(signing) }),
      'TSS_GROUP_UNKNOWN',
    ],
  ])('%s is not of the record', (_what, request, change, code) => {
    expect(outcome(changed(request, change), request === keyGen ? empty : vault)).toBe(code);
  });
});

describe('a request is of the record no more once', () => {
  const inGroup = (
    group: string,
    change: (one: TssVaultRecord['key_share_holder_groups'][number]) => unknown,
  ) =>
    changed(vault, copy => {
      change(copy.key_share_holder_groups.find(one => idOf(one) === group)!);
    });
  test.each<[string, TssVaultRecord, string]>([
    [
      'the source is out of use',
      inGroup(idOf(main), one => Object.assign(one, { status: 'Unavailable' })),
      'TSS_SOURCE_UNAVAILABLE',
    ],
    [
      'the source has another epoch',
      inGroup(idOf(main), one => Object.assign(one.epochs[0]!, { hash: digest('other') })),
      OTHER,
    ],
    [
      'one of those who take part has another key, and has confirmed the share',
      inGroup(idOf(main), one => {
        const context = digest('recovery');
        const of = { tss_node_id: '2', context };
        one.changedKeys.push(recoveryOf(one, '2', 'recovery', keyOf('Ben, new')));
        one.epochs[0]!.receipts.push({ ...one.epochs[0]!.receipts[1]!, ...of });
      }),
      OTHER,
    ],
    [
      'one of them has not confirmed the share that they have now',
      inGroup(idOf(main), one => one.changedKeys.push(recoveryOf(one, '2', 'recovery', keyOf('Ben')))),
      'TSS_HOLDER_UNCONFIRMED',
    ],
    [
      'the target has keys',
      inGroup(idOf(signing), one => one.epochs.push({ ...main.epochs[0]!, state: 'issued' })),
      'TSS_TARGET_NOT_NEW',
    ],
  ])('%s', (_what, record, code) => {
    expect(outcome(reshare, record)).toBe(code);
  });
});
