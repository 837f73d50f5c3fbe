import { describe, expect, test } from 'vitest';
import { keysNamed } from '../../../main/requests/contributions';
import { keyWith } from '../../../main/requests/holder-keys';
import type { TssVaultRecord } from '../../../shared/records/tss-vault';
import { Refusal } from '../../../shared/text/refusals';
import { confirmersOf } from '../../../shared/tss/confirmation-text';
import { requireOrder } from '../../../shared/tss/request-rules';
import {
  AT,
  createdOf,
  holders,
  keyOf,
  newGroup,
  order,
  receiptOf,
  recoveryOf,
  vaultWith,
  withValid,
} from '../../shared/tss/vault-kit';

/** A key with the primary of one person and a subkey of its own: a new smart card under the old primary. */
const withSubkey = (person: string, subkey: string) => {
  const { pgp_fingerprint } = keyOf(person);
  return { ...keyOf(subkey), pgp_fingerprint };
};
const blob = (of: string) => Buffer.from(`key of ${of}`).toString('base64');
const at = (record: TssVaultRecord) => ({ record, digest: '' });

const first = keyOf('Ann');
const second = withSubkey('Ann', 'Ann, card 2');
const main = withValid(newGroup('main', 'MainGroup', 2, ['Ann', 'Ben', 'Cid']), 'keygen', ['1', '2', '3']);
const target = {
  ...newGroup('signing', 'SigningGroup', 2, ['Ann', 'Uma']),
  key_share_holders: [{ tss_node_id: '1', name: 'Ann', ...second }, holders(['x', 'Uma'])[1]!],
};
const vault = vaultWith([main, target]);
const { request } = createdOf(
  vault,
  requireOrder(
    order({
      type: 'KeyGenFromKeyGroup',
      target_key_share_holder_group_id: target.key_share_holder_group_id,
      source_key_share_holder_group: {
        key_share_holder_group_id: main.key_share_holder_group_id,
        tss_node_ids: ['1', '2'],
      },
    }),
    vault,
    [],
  ),
).chain;

const recovered = (to: string, key: ReturnType<typeof keyOf>, at = AT) => ({
  ...recoveryOf(main, '1', to, key),
  at,
});

describe('one primary key with two subkeys', () => {
  test('confirms twice: what comes to each is tried by itself', () => {
    expect(
      confirmersOf(request)
        .filter(({ name }) => name === 'Ann')
        .map(one => [one.encryptionFingerprint, one.roles.map(role => role.of)]),
    ).toEqual([
      [first.encryptionFingerprint, ['source']],
      [second.encryptionFingerprint, ['target']],
    ]);
  });
  test('is found by both fingerprints', () => {
    expect(keyWith(first, at(vault), null)).toBe(blob('Ann'));
    expect(keyWith(second, at(vault), null)).toBe(blob('Ann, card 2'));
    const keys = keysNamed(at(vault), request);
    expect(keys[first.encryptionFingerprint]).toBe(blob('Ann'));
    expect(keys[second.encryptionFingerprint]).toBe(blob('Ann, card 2'));
  });
});

test('a key that was changed is found, the newest where one came again with other signatures', () => {
  const again = { ...second, pgp_key: blob('Ann, card 2, newer') };
  const changedKeys = [
    recovered('one', second),
    recovered('two', again, '2026-11-29T20:00:00.000Z'),
    recovered('three', withSubkey('Ann', 'Ann, card 3'), '2026-11-30T20:00:00.000Z'),
  ];
  const changed = at(vaultWith([{ ...main, changedKeys }]));
  expect(keyWith(second, changed, null)).toBe(blob('Ann, card 2, newer'));
  expect(keyWith(withSubkey('Ann', 'Ann, card 3'), changed, null)).toBe(blob('Ann, card 3'));
  expect(keyWith(first, changed, null)).toBe(blob('Ann'));
});

test('the new key of a lost holder is the request’s; one that nobody has is refused', () => {
  const fresh = keyOf('Dee, new');
  const lostHolder = { tss_node_id: '1', formerFingerprint: first.pgp_fingerprint, ...fresh };
  expect(keyWith(fresh, at(vault), lostHolder)).toBe(blob('Dee, new'));
  for (const key of [fresh, { ...first, encryptionFingerprint: fresh.encryptionFingerprint }])
    expect(() => keyWith(key, at(vault), null)).toThrow(expect.objectContaining({ code: 'RECORD_CHANGED' }));
  expect(() => keyWith(fresh, at(vault), null)).toThrow(Refusal);
});

test('somebody whose key was changed since confirms with that one', () => {
  const changed = recovered('recovery', second);
  const [issued] = main.epochs;
  const receipts = [...issued!.receipts, receiptOf('1', changed.context)];
  const after = vaultWith([{ ...main, changedKeys: [changed], epochs: [{ ...issued!, receipts }] }, target]);
  const { request: one } = createdOf(
    after,
    requireOrder(
      order({
        type: 'KeyGenFromKeyGroup',
        target_key_share_holder_group_id: target.key_share_holder_group_id,
        source_key_share_holder_group: {
          key_share_holder_group_id: main.key_share_holder_group_id,
          tss_node_ids: ['1', '2'],
        },
      }),
      after,
      [],
    ),
  ).chain;
  const [ann] = confirmersOf(one);
  expect(ann).toMatchObject({ name: 'Ann', encryptionFingerprint: second.encryptionFingerprint });
  expect(ann!.roles.map(role => role.of)).toEqual(['source', 'target']);
  expect(keyWith(ann!, at(after), null)).toBe(blob('Ann, card 2'));
});
