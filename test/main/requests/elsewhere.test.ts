/** Whose keys whoever contributes elsewhere compares with people and paper: of everybody who has none in the group whose shares are given. */
import { expect, test } from 'vitest';
import { readElsewhere, requireCompared } from '../../../main/requests/elsewhere';
import { utf8 } from '../../../shared/bytes';
import { nextLine } from '../../../shared/records/tss-request';
import { vaultText } from '../../../shared/records/tss-vault';
import { confirmersOf } from '../../../shared/tss/confirmation-text';
import { requireOrder } from '../../../shared/tss/request-rules';
import { TYPED_DIGITS } from '../../../shared/tss/typed-fingerprint';
import {
  AT,
  answerLine,
  createdOf,
  issuedEpoch,
  keyOf,
  NOW,
  newGroup,
  order,
  receiptOf,
  recoveryOf,
  vaultInUse,
  vaultWith,
} from '../../shared/tss/vault-kit';
import { refused } from '../ceremony/tss/kit';

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

test('a copy of a request from before its keys were issued is told as one that is over', () => {
  const { key_share_holder_group_id: target } = newGroup('main', 'MainGroup', 2, ['Ann', 'Ben']);
  const vaultOf = (...of: Parameters<typeof vaultWith>) => utf8(vaultText(vaultWith(...of)));
  const fresh = newGroup('main', 'MainGroup', 2, ['Ann', 'Ben']);
  const vault = vaultWith([fresh]);
  const ordered = requireOrder(
    order({ type: 'KeyGen', target_key_share_holder_group_id: target }),
    vault,
    [],
  );
  const { text, chain } = createdOf(vault, ordered);
  const epoch = { ...issuedEpoch(fresh, 'first', ['1', '2']), tss_request_id: chain.request.tss_request_id };
  const read = () => readElsewhere(utf8(text), vaultOf([{ ...fresh, epochs: [epoch] }]), NOW);
  expect(read).toThrow(expect.objectContaining({ code: 'TSS_REQUEST_STATE', facts: { name: 'Success' } }));
});

test('a request that is over by this computer’s clock alone is due: people are told to look at the clock', () => {
  const [request, record] = carriedOf(false);
  const { history } = readElsewhere(request, record, NOW);
  const over = history.request.expires_timestamp;
  expect(readElsewhere(request, record, over - 1).history.status).toBe('MPCProcessing');
  expect(refused(() => readElsewhere(request, record, over))).toMatchObject({ code: 'TSS_REQUEST_DUE' });
});

const strangersOf = (isRecovered: boolean): string[] =>
  readElsewhere(...carriedOf(isRecovered)).strangers.map(one => one.name);

test('who is known is known by the key that they have now: one that a recovery exchanged is typed as any stranger’s', () => {
  expect(strangersOf(false)).toEqual(['Ann again', 'Uma']);
  expect(strangersOf(true)).toEqual(['Ann', 'Uma']);
});

test('a swapped key with the last 8 digits of the right one is refused, and so is one that differs in any digit that is typed', () => {
  const read = readElsewhere(...carriedOf(false));
  const recordDigest = read.stored.digest;
  /** What people have on paper: of the first stranger with another digit at this place, counted from the end. */
  const compared = (place?: number) => {
    const fingerprints = read.strangers.map(({ tss_node_id, pgp_fingerprint }, at) => {
      const digits = [...pgp_fingerprint.slice(-TYPED_DIGITS)];
      if (at === 0 && place !== undefined)
        digits[digits.length - place] = digits.at(-place) === '0' ? '1' : '0';
      return { tss_node_id, lastDigits: digits.join('') };
    });
    return () => requireCompared(read, { tss_node_id: '2', recordDigest, fingerprints });
  };
  expect(compared()().name).toBe('Ben');
  const [swapped] = read.strangers;
  // The ninth is the first that a key made to have the same last 8 digits has different.
  for (const place of [9, ...Array.from({ length: TYPED_DIGITS }, (_, at) => at + 1)])
    expect(refused(compared(place)), `${place} from the end`).toEqual({
      code: 'TSS_FINGERPRINT_OTHER',
      holder: swapped!.name,
    });
});
