/** Checks against what came from elsewhere: a contribution made on a machine of one's own, and the keys before a reshare. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fromHex } from '../../shared/bytes';
import { groupOf } from '../../shared/records/tss-vault';
import { firstWords, pgpWords } from '../../shared/text/words';
import { messageKinds } from '../../shared/tss/message-kinds';
import { ownContribution } from '../../shared/tss/own-contribution';
import { openedBy, type TestHolder, testHolder } from '../support/holders';
import { startProgram, value } from '../support/program';
import { bytesOf, type IssuedEpoch, issueReshare, openIssued, type Sending } from '../support/tss-epoch';
import { groupFor, openValid } from '../support/tss-share';
import { codesOf, quorate, temporaryFolder } from './cli-kit';
import { checkedElsewhere, code, pipedOf, privateKeyOf, signed, taken } from './tss-check-share-kit';

const people: TestHolder[] = [];
const others: TestHolder[] = [];

beforeAll(async () => {
  for (const name of ['Ada Wolf', 'Ben Okri', 'Cy Lund']) people.push(await testHolder(name));
  for (const name of ['Rae', 'Sam', 'Tom']) others.push(await testHolder(name));
});

const piped = (issued: IssuedEpoch, id: string) => pipedOf(people, issued, id);

/** A record by which this holder's contribution was made on their own machine. */
function fromElsewhere(record: Uint8Array, id: string): Uint8Array<ArrayBuffer> {
  const vault = JSON.parse(Buffer.from(record).toString());
  const { contributions } = vault.key_share_holder_groups[0].epochs[0];
  contributions.find((one: { tss_node_id: string }) => one.tss_node_id === id).made = 'elsewhere';
  return bytesOf(`${JSON.stringify(vault, null, 2)}\n`);
}

// (!) Main lists true digests over polynomials of its own in a holder's place: only the holder has theirs on paper.
test('whoever contributed elsewhere says by its digest that the contribution is theirs; without it, or with another, there is no receipt', async () => {
  const { issued } = await openIssued(people);
  const files = await taken(issued, '2');
  const record = fromElsewhere(files.record, '2');
  const own = startProgram().api;
  const check = async (ownDigest?: string, id = '2') =>
    checkedElsewhere(own, issued, id, {
      ...{ record, by: 'piped', opened: bytesOf(await piped(issued, id)) },
      ...(ownDigest !== undefined && { ownDigest }),
    });
  const { contributions } = (await issued.ledger.load()).record.key_share_holder_groups[0]!.epochs[0]!;
  const [adas = '', bens = ''] = contributions.map(({ digest }) => digest);
  const words = pgpWords(fromHex(bens));
  const refused: [string | undefined, string][] = [
    [undefined, 'TSS_OWN_DIGEST_NEEDED'],
    [' ', 'TSS_OWN_DIGEST_NEEDED'],
    [bens.slice(0, 15), 'TSS_OWN_DIGEST_NEEDED'],
    [words.slice(0, 7).join(' '), 'TSS_OWN_DIGEST_NEEDED'],
    [[...words.slice(0, 7), 'nothing'].join(' '), 'DIGEST_UNREADABLE'],
    [adas, 'TSS_OWN_DIGEST_OTHER'],
    [`${bens.slice(0, 15)}${bens[15] === '0' ? '1' : '0'}`, 'TSS_OWN_DIGEST_OTHER'],
    [pgpWords(fromHex(adas)).slice(0, 8).join(' '), 'TSS_OWN_DIGEST_OTHER'],
  ];
  for (const [typed, expected] of refused)
    expect([typed, code(await check(typed))]).toEqual([typed, expected]);
  let sum = '';
  const groups = bens.slice(0, 16).replace(/....(?=.)/g, '$& ');
  for (const typed of [groups.toUpperCase(), words.slice(0, 8).join(' '), bens]) {
    const checked = value(await check(typed));
    expect([checked.fits, checked.own]).toEqual([true, '2']);
    expect(checked.receipt).toContain('Quorate TSS receipt v1');
    expect(checked.contributions.map(one => [one.name, one.made, one.digest])).toEqual(
      contributions.map(({ digest }, at) => [people[at]!.name, at === 1 ? 'elsewhere' : 'here', digest]),
    );
    sum = checked.sum;
  }
  // What says where it was made is main's word, too: who types a digest has it compared.
  expect(value(await check(undefined, '1')).own).toBe('1');
  expect(value(await check(adas, '1')).fits).toBe(true);
  expect(code(await check(bens, '1'))).toBe('TSS_OWN_DIGEST_OTHER');
  // Who has a sum said it when that was made.
  const opened = bytesOf(await openedBy(people[1]!, sum));
  const later = { record, by: 'piped' as const, opened };
  expect(value(await checkedElsewhere(own, issued, '2', later)).fits).toBe(true);

  const stick = temporaryFolder();
  await fs.writeFile(path.join(stick, 'tss-vault.json'), record);
  await fs.writeFile(path.join(stick, 'share.json'), files.share);
  const args = [
    'tss',
    'check-share',
    '--record',
    path.join(stick, 'tss-vault.json'),
    '--group',
    issued.group,
  ];
  const more = ['--share-file', path.join(stick, 'share.json'), '--node', '2', '--unwitnessed'];
  const run = async (...typed: string[]) =>
    quorate([...args, ...more, ...typed], { input: await piped(issued, '2') });
  expect(codesOf(await run('--json'))).toEqual(['TSS_OWN_DIGEST_NEEDED']);
  const other = await run('--my-digest', adas, '--json');
  expect([codesOf(other), other.stdout]).toEqual([
    ['TSS_OWN_DIGEST_OTHER'],
    expect.not.stringContaining('Proof on'),
  ]);
  const ran = await run('--my-digest', groups);
  expect([ran.status, ran.stdout.split('\n')[0]]).toEqual([0, 'Quorate TSS receipt v1']);
  for (const one of [adas, bens]) {
    expect(ran.stderr.replaceAll(' ', '')).toContain(one);
    expect(ran.stderr).toContain(firstWords(one).join(' '));
  }
});

test('in a reshare a holder’s own contribution is that of the same key in the group that gave its shares', async () => {
  const { api, issued } = await openValid(people);
  const { vault_id } = issued;
  const turned = [...people].reverse();
  const group = await groupFor(api, vault_id, 'SigningGroup', turned);
  const given = await issueReshare(api, issued, ['1', '2'], {
    vault_id,
    group,
    people: turned,
    threshold: 2,
  });
  const { record: vault } = await given.ledger.load();
  const signing = groupOf(vault, group)!;
  const ownOf = (tss_node_id: string) =>
    ownContribution({ vault, group: signing, epoch: signing.epochs[0]!, holder: { tss_node_id } })
      ?.tss_node_id;
  // Cy, Ben and Ada.
  expect(['1', '2', '3'].map(ownOf)).toEqual([undefined, '2', '1']);
});

describe('after a reshare', () => {
  /** The main group's keys are valid; another group of other people has new shares of them. */
  async function reshared(sending?: Sending) {
    const { api, issued: main, which } = await openValid(people);
    const { vault_id } = which;
    const group = await groupFor(api, vault_id, 'RecoveryGroup', others);
    const target = { vault_id, group, people: others, threshold: 2 };
    return { api, vault_id, main, issued: await issueReshare(api, main, ['1', '3'], target, sending) };
  }

  test('each new holder checks their share against the old keys, too; the root keys and the chain code stay', async () => {
    const { api, vault_id, main, issued } = await reshared();
    const own = startProgram().api;
    const receipts = [];
    for (const [at, person] of others.entries()) {
      const checked = value(await checkedElsewhere(own, issued, String(at + 1), privateKeyOf(person)));
      expect(checked.fits).toBe(true);
      receipts.push(await signed(checked.receipt, person));
      const told = value(await api.tssEpoch.receipt({ vault_id, signed: receipts[at]!.slice() }));
      expect(told.state).toBe(at === others.length - 1 ? 'valid' : 'issued');
    }
    const [first, second] = value(await api.tssGroup.list({ vault_id })).groups;
    expect([first!.status, second!.status]).toEqual(['Valid', 'Valid']);
    const { record } = await taken(issued, '1');
    const verified = value(
      await own.tssEpoch.verify({ record, key_share_holder_group_id: issued.group, receipts }),
    );
    expect([verified.agrees, verified.contributions.map(one => one.name)]).toEqual([
      true,
      ['Ada Wolf', 'Cy Lund'],
    ]);
    const old = value(await api.tssEpoch.read({ vault_id, key_share_holder_group_id: main.group }));
    expect(verified.roots).toEqual(old.roots);
  });

  test('who sends another chain code is named to its holder, who takes it from somebody else', async () => {
    const { issued } = await reshared((plaintext, from, to) =>
      from === '3' && to === '2' && plaintext[4] !== messageKinds.reshare
        ? plaintext.with(101, plaintext[101]! ^ 1)
        : plaintext,
    );
    const own = startProgram().api;
    const checked = value(await checkedElsewhere(own, issued, '2', privateKeyOf(others[1]!)));
    expect([checked.fits, checked.otherChainCodes]).toEqual([true, ['Cy Lund']]);
    const rest = value(await checkedElsewhere(own, issued, '1', privateKeyOf(others[0]!)));
    expect([rest.fits, rest.otherChainCodes]).toEqual([true, []]);
  });

  test('who does not get the chain code of the vault gets no receipt; a complaint says whose share it exposes', async () => {
    const { api, vault_id, main, issued } = await reshared((plaintext, from, to) => {
      const isSubShares = plaintext[4] === messageKinds.reshare;
      if (to === '2' && !isSubShares) return plaintext.with(101, plaintext[101]! ^ 1);
      return from === '3' && to === '1' && isSubShares ? plaintext.with(101, plaintext[101]! ^ 1) : plaintext;
    });
    const own = startProgram().api;
    const none = await checkedElsewhere(own, issued, '2', privateKeyOf(others[1]!));
    expect(none).toMatchObject({
      error: { code: 'TSS_CHAIN_CODE', facts: { senders: ['Ada Wolf', 'Cy Lund'] } },
    });
    const [complaint] = value(await checkedElsewhere(own, issued, '1', privateKeyOf(others[0]!))).complaints;
    expect(complaint!.text).toContain('Exposed: the share of holder 3 of the source group');
    const told = await api.tssEpoch.complain({ vault_id, signed: await signed(complaint!.text, others[0]!) });
    expect(value(told)).toMatchObject({ state: 'void', void: { contributor: '3' } });
    const old = value(await api.tssEpoch.read({ vault_id, key_share_holder_group_id: main.group }));
    expect(old.state).toBe('valid');
  });
});
