import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesIn, changesText } from '../../../../main/storage/ledger/record-diff';
import {
  type VaultChange,
  withEpoch,
  withGroup,
  withReceipt,
} from '../../../../main/storage/tss-vaults/record-changes';
import { recordText } from '../../../../shared/records/key-set';
import { vaultText } from '../../../../shared/records/tss-vault';
import { newGroup, receiptOf, vaultWith, withIssued, withValid } from '../../../shared/tss/vault-kit';
import { runs } from '../../../support/tier';
import { adoptedRecord, issuedShare, madeRecord } from '../attempts';

const PEOPLE = ['Ann', 'Ben', 'Cid'];
const made = madeRecord([10, 11, 12].map(index => issuedShare(index, `Holder ${index}`, 'a.jsonl')));

it('is what changed and no more, and makes the next version from the one before', () => {
  const after = {
    ...made,
    sequence: 2,
    shares: made.shares.map((share, at) => (at === 1 ? { ...share, status: 'lost' as const } : share)),
    transcripts: ['a.jsonl', 'b.jsonl'],
    store: { version: 1, sha256: 'ab'.repeat(32) },
  };
  const text = changesText(made, after);
  expect(JSON.parse(text)).toEqual({
    shares: [1, 1, after.shares[1]],
    store: after.store,
    transcripts: [1, 0, 'b.jsonl'],
  });
  expect({ ...made, sequence: 2, ...changesIn(text, made) }).toEqual(after);
});

it('does so for any lists', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 });
  fc.assert(
    fc.property(list, list, (before, after) => {
      const one = { ...adoptedRecord(), transcripts: before };
      const next = { ...one, transcripts: after };
      expect(recordText({ ...one, ...changesIn(changesText(one, next), one) })).toBe(recordText(next));
    }),
    { numRuns: runs(200) },
  );
});

it('is nothing for a text that is none, and takes up no field that a record has not', () => {
  for (const text of ['', 'null', '{"shares": 1}', '{"transcripts": [0]}x'])
    expect(changesIn(text, made)).toBeUndefined();
  expect(changesIn('{"evil": 1, "__proto__": {"a": 1}}', made)).toEqual({});
});

describe('of groups with lists of their own', () => {
  const valid = (name: string) => withValid(newGroup(name, 'MainGroup', 2, PEOPLE), name, ['1', '2', '3']);
  const issued = withIssued(newGroup('next', 'MainGroup', 2, PEOPLE), 'next', ['1', '2', '3']);
  const before = vaultWith([valid('main'), issued, newGroup('third', 'SigningGroup', 2, ['Uma', 'Vic'])]);
  const { key_share_holder_group_id: id, epochs } = issued;
  const next = (change: VaultChange) => ({ ...before, ...change, sequence: 2 });
  /** The text, when it makes the next version byte for byte. */
  const told = (after: typeof before): string => {
    const text = changesText(before, after);
    expect(vaultText({ ...before, sequence: 2, ...changesIn(text, before) })).toBe(vaultText(after));
    return text;
  };

  it('a receipt is told without the group that it is of', () => {
    const receipt = receiptOf('1', epochs[0]!.context);
    const text = told(next(withReceipt(before, id, 1, receipt)));
    expect(JSON.parse(text)).toEqual({
      key_share_holder_groups: { 1: { epochs: { 0: { receipts: [0, 0, receipt] } } } },
    });
  });
  it('and so is what the last one changes besides, in this group and in others', () => {
    let all = before;
    for (const holder of ['1', '2'])
      all = { ...all, ...withReceipt(all, id, 1, receiptOf(holder, epochs[0]!.context)) };
    const last = { ...all, ...withReceipt(all, id, 1, receiptOf('3', epochs[0]!.context)), sequence: 2 };
    const text = told(last);
    expect(JSON.parse(text)).toMatchObject({
      key_share_holder_groups: {
        0: { status: 'Unavailable' },
        1: { status: 'Valid', epochs: { 0: { state: 'valid' } } },
      },
    });
    expect(text.length).toBeLessThan(3000);
  });
  it('a new group, and a first epoch, are told as they are', () => {
    const more = newGroup('more', 'SigningGroup', 2, ['Xia', 'Yan']);
    expect(JSON.parse(told(next(withGroup(before, more))))).toEqual({
      key_share_holder_groups: [3, 0, more],
    });
    const third = before.key_share_holder_groups[2]!;
    const epoch = withIssued(third, 'third', ['1', '2']).epochs[0]!;
    const text = told(next(withEpoch(before, third.key_share_holder_group_id, epoch)));
    expect(JSON.parse(text)).toEqual({ key_share_holder_groups: { 2: { epochs: [0, 0, epoch] } } });
  });
  it('a text with a place or field that is not there changes nothing there', () => {
    const groups = before.key_share_holder_groups;
    for (const change of ['{"9":{"status":"New"}}', '{"0":{"evil":1}}', '{"0":7}', '{"__proto__":{"a":1}}'])
      expect(changesIn(`{"key_share_holder_groups":${change}}`, before)).toEqual({
        key_share_holder_groups: groups,
      });
    for (const none of ['7', 'null', '"x"', '{"0":{"epochs":7}}'])
      expect(changesIn(`{"key_share_holder_groups":${none}}`, before)).toBeUndefined();
  });
});
