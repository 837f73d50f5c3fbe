import { describe, expect, test } from 'vitest';
import type { TssEpoch } from '../../../shared/records/tss-epoch';
import type { TssGroup, TssVaultRecord } from '../../../shared/records/tss-vault';
import { keepsWhatIsFinal } from '../../../shared/records/tss-vault-final';
import {
  AT,
  digest,
  keyOf,
  newGroup,
  receiptOf,
  recoveryOf,
  requestIdOf,
  vaultInUse,
  withIssued,
} from '../tss/vault-kit';

const { vault, main } = vaultInUse();
const recovered = (person: string) => recoveryOf(vaultInUse().main, '1', person, keyOf(person));
const complaint = (contributor: string) => ({
  tss_node_id: '1',
  contributor,
  finding: 'does-not-decrypt' as const,
  file: 'c.asc',
  sha256: digest(contributor),
  at: AT,
});
const destroyed = (tss_node_id: string) => ({ tss_node_id, at: AT, transcript: 'x.jsonl' });
const why = {
  reason: 'declared' as const,
  contributor: '' as const,
  missing: ['3'],
  at: AT,
  transcript: 'x',
};

const renewed = (person: string) => ({ tss_node_id: '1', at: AT, transcript: 'x.jsonl', ...keyOf(person) });

/** With a group of every status, an epoch of every state, and something in every list. */
const before: TssVaultRecord = structuredClone({
  ...vault,
  transcripts: ['a.jsonl', 'b.jsonl'],
  key_share_holder_groups: [
    ...vault.key_share_holder_groups,
    withIssued(
      newGroup('issued', 'SigningGroup', 2, ['Wim', 'Xia']),
      'issued',
      ['1', '2', '3'],
      vault.key_share_holder_groups[0],
    ),
    {
      ...withIssued(newGroup('gone', 'MainGroup', 2, ['Yan', 'Zoe']), 'gone', ['1', '2']),
      status: 'Unavailable',
    },
  ],
});
const [MAIN, RECOVERY, NEW, , ISSUED, GONE] = [0, 1, 2, 3, 4, 5];
const first = before.key_share_holder_groups[MAIN]!;
first.changedKeys.push(recovered('Ann 2'));
first.renewedKeys = [renewed('Ann')];
const aboutHelper = ({ changedKeys: [one] }: TssGroup) => {
  const { digest: contribution, tss_node_id: contributor } = one!.sources[0]!.helpers[0]!;
  const { tss_node_id: _who, ...rest } = complaint(contributor);
  return { ...rest, contribution };
};
first.changedKeys[0]!.complaints.push(aboutHelper(first));
first.epochs[0]!.complaints.push(complaint('2'));
first.epochs[0]!.destroyed.push(destroyed('2'));
Object.assign(before.key_share_holder_groups[GONE]!.epochs[0]!, { state: 'void', void: why });

const groupOf = (record: TssVaultRecord, at: number): TssGroup => record.key_share_holder_groups[at]!;
const epochOf = (record: TssVaultRecord, at = MAIN): TssEpoch => groupOf(record, at).epochs[0]!;

function after(change: (copy: TssVaultRecord) => unknown): boolean {
  const copy = structuredClone(before);
  change(copy);
  return keepsWhatIsFinal(before, copy);
}

describe('a version may follow with', () => {
  test.each<[string, (copy: TssVaultRecord) => unknown]>([
    ['nothing changed', () => undefined],
    ['a transcript more', r => r.transcripts.push('c.jsonl')],
    ['a group more', r => r.key_share_holder_groups.push(newGroup('more', 'SigningGroup', 2, ['A', 'B']))],
    ['a first epoch of a group', r => groupOf(r, NEW).epochs.push(structuredClone(epochOf(r)))],
    ['a receipt more', r => epochOf(r, ISSUED).receipts.push(receiptOf('1', epochOf(r, ISSUED).context))],
    ['a complaint more', r => epochOf(r).complaints.push(complaint('3'))],
    ['a destroyed share more', r => epochOf(r).destroyed.push(destroyed('3'))],
    ['a recovered share more', r => groupOf(r, MAIN).changedKeys.push(recovered('Ben 2'))],
    ['a key more that was brought anew', r => groupOf(r, MAIN).renewedKeys!.push(renewed('Ann'))],
    ['the first key that was', r => Object.assign(groupOf(r, NEW), { renewedKeys: [renewed('Uma')] })],
    [
      'a complaint about a recovered share more',
      r => groupOf(r, MAIN).changedKeys[0]!.complaints.push(aboutHelper(groupOf(r, MAIN))),
    ],
    ['an issued epoch that is valid now', r => Object.assign(epochOf(r, ISSUED), { state: 'valid' })],
    [
      'an issued epoch that is void now',
      r => Object.assign(epochOf(r, ISSUED), { state: 'void', void: why }),
    ],
    ['a new group that is valid now', r => Object.assign(groupOf(r, NEW), { status: 'Valid' })],
    ['a valid group that is out of use now', r => Object.assign(groupOf(r, MAIN), { status: 'Unavailable' })],
  ])('%s', (_what, change) => {
    expect(after(change)).toBe(true);
  });
});

describe('no version may follow with', () => {
  test.each<[string, (copy: TssVaultRecord) => unknown]>([
    ['another vault', r => Object.assign(r, { vault_id: main.key_share_holder_group_id })],
    ['another name', r => Object.assign(r, { name: 'Other' })],
    ['practice', r => Object.assign(r, { practice: true })],
    ['a transcript less', r => r.transcripts.pop()],
    ['another transcript', r => r.transcripts.splice(0, 1, 'x.jsonl')],
    ['a group less', r => r.key_share_holder_groups.splice(RECOVERY, 1)],
    ['groups in another order', r => r.key_share_holder_groups.reverse()],
    ['another type of a group', r => Object.assign(groupOf(r, NEW), { type: 'MainGroup' })],
    ['another threshold', r => Object.assign(groupOf(r, MAIN), { threshold: 2 })],
    ['another time of creation', r => Object.assign(groupOf(r, MAIN), { created_timestamp: 7 })],
    ['another holder', r => Object.assign(groupOf(r, MAIN).key_share_holders[0]!, { name: 'Mallory' })],
    ['another key of a holder', r => Object.assign(groupOf(r, MAIN).key_share_holders[0]!, keyOf('Mallory'))],
    ['a holder less', r => groupOf(r, MAIN).key_share_holders.pop()],
    ['a valid group that is new', r => Object.assign(groupOf(r, MAIN), { status: 'New' })],
    ['a group out of use that is valid', r => Object.assign(groupOf(r, GONE), { status: 'Valid' })],
    ['a recovered share less', r => groupOf(r, MAIN).changedKeys.pop()],
    ['a complaint about a recovered share less', r => groupOf(r, MAIN).changedKeys[0]!.complaints.pop()],
    ['another recovered share', r => groupOf(r, MAIN).changedKeys.splice(0, 1, recovered('Mallory'))],
    ['a key less that was brought anew', r => groupOf(r, MAIN).renewedKeys!.pop()],
    ['none of them', r => delete groupOf(r, MAIN).renewedKeys],
    ['another one', r => groupOf(r, MAIN).renewedKeys!.splice(0, 1, renewed('Mallory'))],
    ['an epoch less', r => groupOf(r, MAIN).epochs.pop()],
    ['another epoch', r => groupOf(r, MAIN).epochs.splice(0, 1, structuredClone(epochOf(r, RECOVERY)))],
    ['another hash of an epoch', r => Object.assign(epochOf(r), { hash: digest('other') })],
    ['another request of an epoch', r => Object.assign(epochOf(r), { tss_request_id: requestIdOf('other') })],
    ['another mode of an epoch', r => Object.assign(epochOf(r), { mode: 'normal' })],
    [
      'a contribution from elsewhere',
      r => Object.assign(epochOf(r).contributions[0]!, { made: 'elsewhere' }),
    ],
    [
      'a digest that did not come first',
      r => Object.assign(epochOf(r).contributions[0]!, { digestFirst: false }),
    ],
    ['a valid epoch that is void', r => Object.assign(epochOf(r), { state: 'void', void: why })],
    ['a valid epoch that is issued', r => Object.assign(epochOf(r), { state: 'issued' })],
    ['a void epoch that is issued', r => Object.assign(epochOf(r, GONE), { state: 'issued', void: null })],
    ['another reason why it is void', r => Object.assign(epochOf(r, GONE).void!, { missing: [] })],
    ['a receipt less', r => epochOf(r).receipts.pop()],
    ['another receipt', r => Object.assign(epochOf(r).receipts[0]!, { sha256: digest('other') })],
    ['a complaint less', r => epochOf(r).complaints.pop()],
    ['a destroyed share less', r => epochOf(r).destroyed.pop()],
    ['other root keys', r => Object.assign(r.roots!, { ed25519: digest('other') })],
    ['no root keys', r => Object.assign(r, { roots: null })],
    ['another chain code', r => Object.assign(r, { chainCheck: digest('other') })],
  ])('%s', (_what, change) => {
    expect(after(change)).toBe(false);
  });
});
