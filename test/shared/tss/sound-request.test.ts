import { describe, expect, test } from 'vitest';
import { firstLine, type TssRequest } from '../../../shared/records/tss-request';
import { Refusal } from '../../../shared/text/refusals';
import { contextOf } from '../../../shared/tss/frozen-request';
import { readHistory } from '../../../shared/tss/request-history';
import { type RequestOrder, requireOrder } from '../../../shared/tss/request-rules';
import { AT, createdOf, DAY, digest, keyOf, newGroup, order, vaultInUse, vaultWith } from './vault-kit';

const { vault, main, recovery, signing, nextMain } = vaultInUse();
const idOf = (group: { key_share_holder_group_id: string }) => group.key_share_holder_group_id;
const empty = vaultWith([newGroup('main', 'MainGroup', 2, ['Ann', 'Ben', 'Cid'])]);

const request = (given: Partial<RequestOrder> & Pick<RequestOrder, 'type'>, target = main, record = vault) =>
  createdOf(
    record,
    requireOrder(order({ target_key_share_holder_group_id: idOf(target), ...given }), record, []),
  ).chain.request;
const of = (group: typeof main, ...tss_node_ids: string[]) => ({
  source_key_share_holder_group: { key_share_holder_group_id: idOf(group), tss_node_ids },
});
const lost = { lostHolder: { tss_node_id: '4', key: keyOf('Dee, new') } };

const requests = {
  keyGen: request({ type: 'KeyGen' }, empty.key_share_holder_groups[0]!, empty),
  reshare: request({ type: 'KeyGenFromKeyGroup', ...of(main, '1', '2', '3', '5') }, signing),
  A: request({ type: 'Recovery', recoveryMode: 'A', ...of(main, '1', '2', '3'), ...lost }),
  B: request({
    type: 'Recovery',
    recoveryMode: 'B',
    ...of(recovery, '1', '3'),
    mainTssNodeIds: ['1', '5'],
    ...lost,
  }),
  C: request({ type: 'Recovery', recoveryMode: 'C', ...of(recovery, '1', '2') }, nextMain),
};

/** Whether a request is read whose context is the hash of what it is made of. */
function outcome(changed: TssRequest): string {
  const { format, version, tss_request_id, seq, previous, at, ...told } = {
    ...changed,
    context: contextOf(changed),
  };
  try {
    return readHistory(firstLine(AT, tss_request_id, told).text, 'request').status;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.code;
  }
}

test.each(Object.entries(requests))('%s is read as it was created', (_kind, one) => {
  expect(outcome(one)).toBe('PendingKeyHolderConfirmation');
});

const set = (field: string, value: unknown) => (copy: TssRequest) => Object.assign(copy, { [field]: value });

describe('a request that contradicts itself is damage: one with', () => {
  test.each<[string, keyof typeof requests, (copy: TssRequest) => unknown]>([
    ['a recovery mode in a KeyGen', 'keyGen', set('recoveryMode', 'B')],
    ['none in a Recovery', 'C', set('recoveryMode', '')],
    ['a type whose groups are others', 'reshare', set('type', 'KeyGen')],
    ['a source in a KeyGen', 'keyGen', r => r.sources.push(requests.reshare.sources[0]!)],
    ['a source named in a KeyGen', 'keyGen', r => Object.assign(r, of(main, '1', '2'))],
    ['main holders in a KeyGen', 'keyGen', set('mainTssNodeIds', ['1'])],
    ['a lost holder in a KeyGen', 'keyGen', set('lostHolder', requests.B.lostHolder)],
    ['a chain code in a KeyGen', 'keyGen', set('chainCheck', digest('x'))],
    ['no chain code in a reshare', 'reshare', set('chainCheck', '')],
    ['no source in a reshare', 'reshare', set('sources', [])],
    ['no source named in a reshare', 'reshare', set('source_key_share_holder_group', null)],
    ['another target named', 'keyGen', set('target_key_share_holder_group_id', idOf(signing))],
    [
      'another source named',
      'reshare',
      r => Object.assign(r.source_key_share_holder_group!, { key_share_holder_group_id: idOf(signing) }),
    ],
    [
      'other source holders named',
      'reshare',
      r => Object.assign(r.source_key_share_holder_group!, { tss_node_ids: ['1', '2', '4', '5'] }),
    ],
    ['a second source in a reshare', 'reshare', r => r.sources.push(requests.B.sources[1]!)],
    ['a source of another type', 'reshare', r => Object.assign(r.sources[0]!, { type: 'RecoveryGroup' })],
    ['fewer source holders than a quorum', 'reshare', r => Object.assign(r.sources[0]!, { threshold: 5 })],
    ['a threshold over the source', 'reshare', r => Object.assign(r.sources[0]!, { participants: 2 })],
    [
      'a source holder twice',
      'reshare',
      r => {
        const [one, ...others] = r.sources[0]!.holders;
        r.sources[0]!.holders = [one!, one!, ...others.slice(1)];
        r.source_key_share_holder_group!.tss_node_ids = ['1', '1', '3', '5'];
      },
    ],
    [
      'source holders in another order',
      'reshare',
      r => {
        r.sources[0]!.holders.reverse();
        r.source_key_share_holder_group!.tss_node_ids.reverse();
      },
    ],
    [
      'an identifier twice in the target',
      'keyGen',
      r => Object.assign(r.target.holders[1]!, { tss_node_id: '1' }),
    ],
    ['a target holder less', 'keyGen', r => r.target.holders.pop()],
    ['a threshold over the target', 'keyGen', r => Object.assign(r.target, { threshold: 4 })],
    ['a target of another type', 'keyGen', r => Object.assign(r.target, { type: 'SigningGroup' })],
    ['no lost holder in recovery A', 'A', set('lostHolder', null)],
    ['two lost holders', 'A', r => r.target.holders.push(requests.A.sources[0]!.holders[0]!)],
    ['another lost holder than the target', 'B', r => Object.assign(r.lostHolder!, { tss_node_id: '2' })],
    [
      'another key of the lost holder than in the target',
      'B',
      r => Object.assign(r.lostHolder!, { pgp_fingerprint: keyOf('Mallory').pgp_fingerprint }),
    ],
    [
      'another subkey of the lost holder than in the target',
      'B',
      r => Object.assign(r.lostHolder!, { encryptionFingerprint: keyOf('Mallory').encryptionFingerprint }),
    ],
    [
      'a lost holder who helps',
      'A',
      r => {
        r.lostHolder!.tss_node_id = '2';
        r.target.holders[0]!.tss_node_id = '2';
      },
    ],
    [
      'a source that is not the target in recovery A',
      'A',
      r => Object.assign(r.sources[0]!, { threshold: 2 }),
    ],
    ['another group for the main one', 'B', r => Object.assign(r.sources[1]!, { participants: 6 })],
    ['other main holders named', 'B', set('mainTssNodeIds', ['2', '5'])],
    ['no main group in recovery B', 'B', r => r.sources.pop()],
    [
      'as many main holders as a quorum',
      'B',
      r => {
        const { holders } = r.sources[1]!;
        holders.splice(1, 0, { ...holders[0]!, tss_node_id: '3' });
        r.mainTssNodeIds = ['1', '3', '5'];
      },
    ],
    [
      'an end before its beginning',
      'C',
      r => Object.assign(r, { expires_timestamp: r.created_timestamp - 1 }),
    ],
    [
      'an end that is too far away',
      'C',
      r => Object.assign(r, { expires_timestamp: r.created_timestamp + 367 * DAY }),
    ],
  ])('%s', (_what, kind, change) => {
    const copy = structuredClone(requests[kind]);
    change(copy);
    expect(outcome(copy)).toBe('FILE_DAMAGED');
  });

  test('times that no clock tells', () => {
    const { text } = createdOf(vault, requireOrder(orderOfC(), vault, []));
    for (const time of ['253402300800000', '9007199254740991'])
      expect(() => readHistory(text.replace(/("expires_timestamp":)\d+/, `$1${time}`), 'x')).toThrow(
        expect.objectContaining({ code: 'FILE_DAMAGED' }),
      );
  });
});

const orderOfC = () =>
  order({
    type: 'Recovery',
    target_key_share_holder_group_id: idOf(nextMain),
    ...of(recovery, '1', '2'),
  });
