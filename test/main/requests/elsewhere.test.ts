/** Whose keys whoever contributes elsewhere compares with people and paper: of everybody who has none in the group whose shares are given. */
import { expect, test } from 'vitest';
import { readElsewhere } from '../../../main/requests/elsewhere';
import { utf8 } from '../../../shared/bytes';
import { nextLine } from '../../../shared/records/tss-request';
import { vaultText } from '../../../shared/records/tss-vault';
import { confirmersOf } from '../../../shared/tss/confirmation-text';
import { requireOrder } from '../../../shared/tss/request-rules';
import {
  AT,
  answerLine,
  createdOf,
  keyOf,
  NOW,
  newGroup,
  order,
  receiptOf,
  recoveryOf,
  vaultInUse,
  vaultWith,
} from '../../shared/tss/vault-kit';

/** A request to give shares of the main group's keys, which all have confirmed, and its record, as they are carried. */
function carriedOf(isRecovered: boolean) {
  const { main } = vaultInUse();
  const [epoch] = main.epochs;
  // Ann's key was exchanged; in the target she is once with that of before, and once with the one of now.
  const recovery = recoveryOf(main, '1', 'recovery', keyOf('Ann again'));
  const recovered = {
    ...main,
    changedKeys: [recovery],
    epochs: [{ ...epoch!, receipts: [...epoch!.receipts, receiptOf('1', recovery.context)] }],
  };
  const source = isRecovered ? recovered : main;
  const target = newGroup('signing', 'SigningGroup', 2, ['Ann', 'Ann again', 'Ben', 'Uma']);
  const vault = vaultWith([source, target]);
  const ordered = requireOrder(
    order({
      type: 'KeyGenFromKeyGroup',
      target_key_share_holder_group_id: target.key_share_holder_group_id,
      source_key_share_holder_group: {
        key_share_holder_group_id: source.key_share_holder_group_id,
        tss_node_ids: ['2', '3', '4'],
      },
    }),
    vault,
    [],
  );
  let { text, chain } = createdOf(vault, ordered);
  for (const { name } of confirmersOf(chain.request)) {
    const next = nextLine(chain, AT, answerLine(chain.request, name));
    chain = next.chain;
    text += next.text;
  }
  return [utf8(text), utf8(vaultText(vault)), NOW] as const;
}

const strangersOf = (isRecovered: boolean): string[] =>
  readElsewhere(...carriedOf(isRecovered)).strangers.map(one => one.name);

test('who is known is known by the key that they have now: one that a recovery exchanged is typed as any stranger’s', () => {
  expect(strangersOf(false)).toEqual(['Ann again', 'Uma']);
  expect(strangersOf(true)).toEqual(['Ann', 'Uma']);
});
