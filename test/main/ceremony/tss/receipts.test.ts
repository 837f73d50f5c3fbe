import { afterEach, expect, test } from 'vitest';
import { wipeAll } from '../../../../main/ceremony/process/wipe';
import { encodedCommitments } from '../../../../main/ceremony/tss/key-epoch';
import { checkReceipts, makeReceipt, type Receipt } from '../../../../main/ceremony/tss/receipts';
import { curveNames } from '../../../../shared/tss/curve-names';
import { epochHash } from '../../../../shared/tss/epoch';
import { checkOf, contextOf, makeKeys, parties, refused, reshareKeys, seeded } from './kit';

afterEach(wipeAll);

const keys = makeKeys(2, 3, 'receipts');
const { context, holders, epoch } = keys;
const contributions = holders.map(({ id }) => ({ id, digest: contextOf(`digest ${id}`) }));
const hash = epochHash({ context, contributions, commitments: encodedCommitments(epoch.commitments) });
const chainCheck = checkOf(keys);
const receiptOf = (at: number, more: Partial<Receipt> = {}) => {
  const holder = holders[at]!;
  const facts = { epoch: hash, context, holder: holder.id, chainCheck, ...more };
  return makeReceipt(facts, epoch, holder, keys.shares.get(holder.id)!, seeded(`receipt ${at}`));
};
const all = holders.map((_, at) => receiptOf(at));
const expected = { epoch, hash, holders: holders.map(holder => ({ ...holder, context })) };
const check = (receipts: readonly Receipt[], more: object = {}) =>
  refused(() => checkReceipts(receipts, { ...expected, ...more }, seeded('check')));
const named = (code: string) => ({ code, holder: 'Holder 2' });

test('receipts of all holders make an epoch valid, and until then it is said whose are missing', () => {
  expect(checkReceipts(all, expected, seeded('all'))).toEqual({ missing: [] });
  const { missing } = checkReceipts(all.slice(1), expected, seeded('some'));
  expect(missing.map(({ name }) => name)).toEqual(['Holder 1']);
  expect(checkReceipts([], expected, seeded('none')).missing).toHaveLength(3);
});

test('a receipt is refused by name with any field changed', () => {
  const [, bob] = all as [never, Receipt];
  const other = contextOf('other');
  const changed = (change: Partial<Receipt>) => check(all.with(1, { ...bob, ...change }));
  expect(changed({ epoch: other })).toEqual(named('TSS_RECEIPT_OTHER_EPOCH'));
  expect(changed({ context: other })).toEqual(named('TSS_RECEIPT_OTHER_REQUEST'));
  expect(changed({ chainCheck: other })).toEqual(named('TSS_RECEIPT_CHAIN'));
  expect(changed({ holder: 9n })).toEqual({ code: 'TSS_RECEIPT_UNKNOWN' });
  expect(changed({ holder: 3n })).toEqual({ code: 'TSS_RECEIPT_TWICE', holder: 'Holder 3' });
  for (const name of curveNames) {
    const proof = bob.proofs[name];
    for (const at of [2, proof.length - 1]) {
      const proofs = { ...bob.proofs, [name]: proof.with(at, proof[at]! ^ 1) };
      expect(changed({ proofs })).toEqual(named('TSS_RECEIPT_PROOF'));
    }
    expect(changed({ proofs: { ...bob.proofs, [name]: all[0]!.proofs[name] } })).toEqual(
      named('TSS_RECEIPT_PROOF'),
    );
  }
});

test('a receipt from before a recovery does not serve again, also with the new request written over it', () => {
  const recovery = contextOf('recovery');
  const after = { holders: expected.holders.with(1, { ...expected.holders[1]!, context: recovery }) };
  expect(check(all, after)).toEqual(named('TSS_RECEIPT_OTHER_REQUEST'));
  expect(check(all.with(1, { ...all[1]!, context: recovery }), after)).toEqual(named('TSS_RECEIPT_PROOF'));
  expect(check(all.with(1, receiptOf(1, { context: recovery })), after)).toBeNull();
});

test('receipts over one chain code that is not the vault’s confirm nothing', () => {
  expect(check(all, { chainCheck })).toBeNull();
  expect(check(all, { chainCheck: contextOf('other') })).toEqual({
    code: 'TSS_RECEIPT_CHAIN',
    holder: 'Holder 1',
  });
});

test('nobody makes a receipt of a share that does not fit', () => {
  const next = reshareKeys(keys, holders.slice(0, 2), 2, parties(3), 'next');
  const facts = { epoch: hash, context, holder: 1n, chainCheck };
  const stale = () => makeReceipt(facts, next.epoch, holders[0]!, keys.shares.get(1n)!, seeded('stale'));
  expect(refused(stale)).toEqual({ code: 'TSS_SHARE_DOES_NOT_FIT', holder: 'Holder 1' });
});
