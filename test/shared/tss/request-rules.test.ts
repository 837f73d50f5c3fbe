/** Every rule alone: one request that is good, and the same with the one thing wrong that the rule is about. */
import { describe, expect, test } from 'vitest';
import type { TssVaultRecord } from '../../../shared/records/tss-vault';
import { Refusal } from '../../../shared/text/refusals';
import { type RequestOrder, requireOrder } from '../../../shared/tss/request-rules';
import {
  fresh,
  freshMain,
  ids,
  keyGen,
  main,
  nextMain,
  recovery,
  recoveryA,
  recoveryB,
  recoveryC,
  reshare,
  rules,
  signing,
  vault,
  with1,
} from './request-cases';
import { keyOf, newGroup, requestIdOf, vaultWith, withIssued } from './vault-kit';

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
