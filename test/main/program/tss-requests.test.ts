/** What holders are to sign, where several keys confirm under one name. */
import { expect, test } from 'vitest';
import { textsOf } from '../../../main/program/tss-requests';
import { Refusal } from '../../../shared/text/refusals';
import { begun } from '../../../shared/tss/request-history';
import { requireOrder } from '../../../shared/tss/request-rules';
import { createdOf, keyOf, newGroup, order, vaultWith, withValid } from '../../shared/tss/vault-kit';

const main = withValid(newGroup('main', 'MainGroup', 2, ['Ann', 'Ben', 'Cid']), 'keygen', ['1', '2', '3']);
const signing = newGroup('signing', 'SigningGroup', 2, ['Ann', 'Ben']);
/** Ann has another key there. */
const target = {
  ...signing,
  key_share_holders: signing.key_share_holders.map(one =>
    one.name === 'Ann' ? { ...one, ...keyOf('Ann, other') } : one,
  ),
};
const vault = vaultWith([main, target]);
const history = begun(
  createdOf(
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
  ).chain,
);

const textsFor = (holder?: string) => textsOf(history, { holder, decision: 'confirm', code: '' });

test('a name under which two keys confirm is refused with both, and each is named by a fingerprint', () => {
  const [one, other] = [keyOf('Ann'), keyOf('Ann, other')];
  let refused: unknown;
  try {
    textsFor('ann');
  } catch (error) {
    refused = error;
  }
  expect(refused).toBeInstanceOf(Refusal);
  const { code, facts } = (refused as Refusal).failure;
  expect(code).toBe('TSS_CONFIRMER_TWO');
  const told = String(facts.other).replaceAll(' ', '');
  expect(told).toBe(`${one.encryptionFingerprint},${other.encryptionFingerprint}`);
  for (const { pgp_fingerprint, encryptionFingerprint } of [one, other]) {
    const spaced = encryptionFingerprint.toUpperCase().replace(/(.{4})/g, '$1 ');
    for (const named of [pgp_fingerprint, encryptionFingerprint, spaced])
      expect(textsFor(named).map(text => text.pgp_fingerprint)).toEqual([pgp_fingerprint]);
  }
});

test('without a name everybody’s text is given, and who takes part in both groups with one key has one', () => {
  expect(textsFor().map(({ name }) => name)).toEqual(['Ann', 'Ben', 'Ann']);
  expect(textsFor('BEN')).toHaveLength(1);
  expect(() => textsFor('Dee')).toThrow(expect.objectContaining({ code: 'TSS_CONFIRMER_UNKNOWN' }));
});
