import { describe, expect, test } from 'vitest';
import {
  newGroup,
  newVault,
  type VaultChange,
  withComplaint,
  withDestroyed,
  withEpoch,
  withGroup,
  withReceipt,
  withRecovered,
  withVoid,
} from '../../../../main/storage/tss-vaults/record-changes';
import {
  type GroupType,
  groupOf,
  isConfirmed,
  parseVault,
  type TssVaultRecord,
  vaultText,
} from '../../../../shared/records/tss-vault';
import {
  AT,
  CHAIN_CHECK,
  digest,
  holders,
  issuedEpoch,
  keyOf,
  NOW,
  ROOTS,
  receiptOf,
  recoveryOf,
} from '../../../shared/tss/vault-kit';

const people = (names: string[]) => holders(names).map(({ tss_node_id: _id, ...one }) => one);

/** The next version, which is one that can be read again. */
function changed(record: TssVaultRecord, change: VaultChange): TssVaultRecord {
  return parseVault(vaultText({ ...record, ...change }), 'tss-vault.json');
}

const main = newGroup('MainGroup', 2, people(['Ann', 'Ben', 'Cid']), NOW);
const id = main.key_share_holder_group_id;
const withMain = changed(newVault('Treasury', false), withGroup(newVault('Treasury', false), main));
const issued = changed(withMain, withEpoch(withMain, id, issuedEpoch(main, 'keygen', ['1', '2', '3'])));
const epochOf = (record: TssVaultRecord, at = -1) => groupOf(record, id)!.epochs.at(at)!;
const context = epochOf(issued).context;

const confirmedBy = (record: TssVaultRecord, ...ids: string[]): TssVaultRecord =>
  ids.reduce((one, holder) => changed(one, withReceipt(one, id, 1, receiptOf(holder, context))), record);

const declared = {
  reason: 'declared' as const,
  contributor: '' as const,
  missing: ['3'],
  at: AT,
  transcript: 'x.jsonl',
};

test('a new vault has an ID and no groups; a group’s holders get the identifiers 1..n in their order', () => {
  const [one, other] = [newVault('Treasury', false), newVault('Treasury', false)];
  expect(one.vault_id).not.toBe(other.vault_id);
  expect(withMain.key_share_holder_groups).toEqual([main]);
  expect(main.key_share_holders.map(({ tss_node_id, name }) => `${tss_node_id} ${name}`)).toEqual([
    '1 Ann',
    '2 Ben',
    '3 Cid',
  ]);
  expect([main.status, main.participants, main.created_timestamp]).toEqual(['New', 3, NOW]);
});

test('an issued epoch gives the root keys; the group stays new until the last holder has confirmed', () => {
  expect([issued.roots, issued.chainCheck]).toEqual([ROOTS, null]);
  const nearly = confirmedBy(issued, '1', '2');
  expect([groupOf(nearly, id)!.status, epochOf(nearly).state]).toEqual(['New', 'issued']);
  const valid = confirmedBy(nearly, '3');
  expect([groupOf(valid, id)!.status, epochOf(valid).state]).toEqual(['Valid', 'valid']);
  expect(valid.chainCheck).toBe(CHAIN_CHECK);
});

test('receipts over two chain codes confirm nothing', () => {
  const nearly = confirmedBy(issued, '1', '2');
  const other = { ...receiptOf('3', context), chainCheck: digest('another') };
  const after = changed(nearly, withReceipt(nearly, id, 1, other));
  expect([epochOf(after).state, groupOf(after, id)!.status]).toEqual(['issued', 'New']);
});

describe('a void epoch', () => {
  const gone = changed(issued, withVoid(issued, id, 1, declared));
  test('keeps its number, and takes the root keys with it', () => {
    expect([gone.roots, gone.chainCheck, epochOf(gone).state]).toEqual([null, null, 'void']);
    const again = changed(
      gone,
      withEpoch(gone, id, issuedEpoch(groupOf(gone, id)!, 'again', ['1', '2', '3'])),
    );
    expect(groupOf(again, id)!.epochs.map(({ number, state }) => `${number} ${state}`)).toEqual([
      '1 void',
      '2 issued',
    ]);
  });
  test('keeps later receipts, and stays void with all of them', () => {
    const late = confirmedBy(gone, '1', '2', '3');
    expect([epochOf(late).state, epochOf(late).receipts.length]).toEqual(['void', 3]);
    expect(groupOf(late, id)!.status).toBe('New');
    const next = issuedEpoch(groupOf(gone, id)!, 'again', ['1', '2', '3']);
    const later = confirmedBy(changed(gone, withEpoch(gone, id, next)), '1', '2', '3');
    expect(groupOf(later, id)!.epochs.map(one => [one.state, one.receipts.length])).toEqual([
      ['void', 3],
      ['issued', 0],
    ]);
  });
  test('is final, and so is a valid one', () => {
    expect(() => withVoid(gone, id, 1, declared)).toThrow(RangeError);
    const valid = confirmedBy(issued, '1', '2', '3');
    expect(() => withVoid(valid, id, 1, declared)).toThrow(RangeError);
  });
});

test('a new main group that is confirmed by all puts the one before out of use', () => {
  const valid = confirmedBy(issued, '1', '2', '3');
  const nextMain = newGroup('MainGroup', 2, people(['Dee', 'Eve']), NOW);
  const next = nextMain.key_share_holder_group_id;
  const two = changed(valid, withGroup(valid, nextMain));
  const epoch = issuedEpoch(nextMain, 'recovery', ['1', '2']);
  const dealt = changed(two, withEpoch(two, next, epoch));
  const first = changed(dealt, withReceipt(dealt, next, 1, receiptOf('1', epoch.context)));
  expect(groupOf(first, id)!.status).toBe('Valid');
  const after = changed(first, withReceipt(first, next, 1, receiptOf('2', epoch.context)));
  expect([groupOf(after, id)!.status, groupOf(after, next)!.status]).toEqual(['Unavailable', 'Valid']);
});

test('and no group of another type, nor a main group without keys', () => {
  let vault = confirmedBy(issued, '1', '2', '3');
  const made = (type: GroupType, ...names: string[]) => newGroup(type, 2, people(names), NOW);
  const groups = [made('SigningGroup', 'Uma', 'Vic'), made('RecoveryGroup', 'Rae', 'Sam')];
  const [waiting, next] = [made('MainGroup', 'Wim', 'Xia'), made('MainGroup', 'Dee', 'Eve')];
  for (const group of [...groups, waiting, next]) vault = changed(vault, withGroup(vault, group));
  for (const { key_share_holder_group_id: of, ...group } of [...groups, next]) {
    const epoch = issuedEpoch({ key_share_holder_group_id: of, ...group }, of, ['1', '2']);
    vault = changed(vault, withEpoch(vault, of, epoch));
    for (const holder of ['1', '2'])
      vault = changed(vault, withReceipt(vault, of, 1, receiptOf(holder, epoch.context)));
  }
  expect(vault.key_share_holder_groups.map(({ type, status }) => `${type} ${status}`)).toEqual([
    'MainGroup Unavailable',
    'SigningGroup Valid',
    'RecoveryGroup Valid',
    'MainGroup New',
    'MainGroup Valid',
  ]);
});

test('a recovered share counts for nothing until its holder has confirmed it; the epoch stays', () => {
  const valid = confirmedBy(issued, '1', '2', '3');
  const recovery = recoveryOf(groupOf(valid, id)!, '2', 'recovery', keyOf('Ben, new key'));
  const recovered = changed(valid, withRecovered(valid, id, recovery));
  expect([epochOf(recovered).state, isConfirmed(groupOf(recovered, id)!, '2')]).toEqual(['valid', false]);
  const after = changed(recovered, withReceipt(recovered, id, 1, receiptOf('2', recovery.context)));
  expect([epochOf(after).state, isConfirmed(groupOf(after, id)!, '2')]).toEqual(['valid', true]);
  const other = { ...receiptOf('2', recovery.context), chainCheck: digest('another') };
  expect(() => changed(recovered, withReceipt(recovered, id, 1, other))).toThrow('FILE_DAMAGED');
});

test('complaints and destroyed shares are kept, and change nothing by themselves', () => {
  const complaint = {
    tss_node_id: '1',
    contributor: '2',
    finding: 'does-not-decrypt' as const,
    file: 'complaint.json',
    sha256: digest('complaint'),
    at: AT,
  };
  const told = changed(issued, withComplaint(issued, id, 1, complaint));
  expect([epochOf(told).state, epochOf(told).complaints]).toEqual(['issued', [complaint]]);
  const one = { tss_node_id: '3', at: AT, transcript: 'x.jsonl' };
  const after = changed(told, withDestroyed(told, id, 1, one));
  expect(epochOf(after).destroyed).toEqual([one]);
});

test('what is not there cannot change', () => {
  expect(() => withEpoch(withMain, 'none', issuedEpoch(main, 'x', ['1', '2']))).toThrow(RangeError);
  expect(() => withReceipt(withMain, id, 1, receiptOf('1', context))).toThrow(RangeError);
});
