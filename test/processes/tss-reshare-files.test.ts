/** A reshare between a ceremony and machines of holders, with nothing passed but files, all by the terminal in processes of their own. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { TssVaultLedger } from '../../main/storage/tss-vaults/tss-vault-ledger';
import { sha256 } from '../../shared/bytes';
import { groupOf } from '../../shared/records/tss-vault';
import { detachedBy } from '../main/ceremony/tss/request-kit';
import { copiedWorld } from '../support/copied-world';
import { encryptedTo } from '../support/encrypted';
import { clearSigned, type TestHolder, testHolder } from '../support/holders';
import { openProgram } from '../support/program';
import { hasGpg, inGpg } from '../support/real-gpg';
import { confirmedReshare, groupFor, sumOf, validKeysIn } from '../support/tss-share';
import { carried, keysOf, plainOf } from '../support/tss-vault';
import { quorate, quorateChild, statusOf, temporaryFolder } from './cli-kit';

const people: TestHolder[] = [];
const others: TestHolder[] = [];
beforeAll(async () => {
  for (const name of ['Ada Wolf', 'Ben Okri']) people.push(await testHolder(name));
  for (const name of ['Rae Moss', 'Sam Hale']) others.push(await testHolder(name));
});

/** A ceremony's folder with a request that all have confirmed, and the files that are carried to each holder's machine. */
async function ceremony() {
  const { folder, program } = await openProgram();
  const { issued, target, which } = await copiedWorld(
    folder,
    ['to two others', keysOf([...people, ...others])],
    async there => {
      const valid = await validKeysIn(there, people);
      const group = await groupFor(there.api, valid.vault_id, 'SigningGroup', others);
      const asked = { target: group, quorum: ['1', '2'], confirmers: [...people, ...others] };
      return { issued: valid, target: group, which: await confirmedReshare(there.api, valid, asked) };
    },
  );
  const files = await carried(folder, which);
  const sums = [await sumOf(issued, '1'), await sumOf(issued, '2')] as const;
  await program.close();
  /** A folder on a machine of a holder's own, with what was carried there. */
  const machine = async () => {
    const own = temporaryFolder();
    await fs.writeFile(path.join(own, 'request.json'), files.request);
    await fs.writeFile(path.join(own, 'tss-vault.json'), files.record);
    await fs.cp(path.join(folder, 'treasury/receipts'), path.join(own, 'receipts'), { recursive: true });
    return own;
  };
  const digits = JSON.parse(
    Buffer.from(files.record).toString(),
  ).key_share_holder_groups[1].key_share_holders.map((one: { pgp_fingerprint: string }) =>
    one.pgp_fingerprint.slice(-16),
  );
  const contribute = (own: string, node: string, share: string) => [
    ...['tss', 'contribute', '--request', path.join(own, 'request.json')],
    ...['--record', path.join(own, 'tss-vault.json'), '--receipts', path.join(own, 'receipts')],
    ...['--node', node, '--out', own, '--share', share, '--record-digest', sha256(files.record)],
    ...digits.flatMap((one: string) => ['--fingerprint', one]),
    ...['--unwitnessed', '--json'],
  ];
  return { folder, issued, target, which, sums, machine, contribute };
}

test('a reshare between three checkouts with folders of their own, nothing passed but files', async () => {
  const { folder, issued, target, which, sums, machine, contribute } = await ceremony();
  const { tss_request_id: id } = which;
  const stick = temporaryFolder();
  for (const [at, person] of people.entries()) {
    const own = await machine();
    const node = String(at + 1);
    // The first is a process of its own, and the ceremony.
    const command = at === 0 ? quorateChild : quorate;
    const ran = await command(contribute(own, node, '-'), { input: Buffer.from(sums[at]!) });
    expect([ran.status, statusOf(ran)]).toMatchObject([0, { tss_node_id: node, name: person.name }]);
    const text = await fs.readFile(path.join(own, `${id}-${node}.txt`), 'utf8');
    await fs.cp(path.join(own, `${id}-${node}.json`), path.join(stick, `${id}-${node}.json`));
    await fs.writeFile(path.join(stick, `${id}-${node}.txt.asc`), await detachedBy(person, text));
  }
  const where = ['--folder', folder, '--vault', 'Treasury'];
  const run = ['tss', 'request', 'run', id, ...where, '--contributions', stick, '--unwitnessed', '--json'];
  const ran = await quorateChild(run);
  expect([ran.status, statusOf(ran)]).toMatchObject([0, { complete: true, tss_request_id: id }]);
  // No share came to the table: what is in the folder, and was said, has none.
  const said = `${ran.stdout}${ran.stderr}`;
  for (const sum of sums) expect(said).not.toContain(Buffer.from(sum).subarray(266, 330).toString());

  // Each new holder checks on a machine of their own, with their share file and the record, and sends a receipt.
  for (const [at, person] of others.entries()) {
    const own = temporaryFolder();
    await fs.cp(path.join(folder, 'treasury/tss-vault.json'), path.join(own, 'tss-vault.json'));
    const share = path.join(folder, `treasury/messages/${id}-${at + 1}.json`);
    await fs.cp(share, path.join(own, 'share.json'));
    await fs.writeFile(path.join(own, 'key.asc'), person.key.armor());
    const opened = [];
    for (const { message } of JSON.parse(await fs.readFile(share, 'utf8')).messages)
      opened.push(Buffer.from(await plainOf(person, message)).toString('hex'));
    const checked = await quorate(
      [
        ...['tss', 'check-share', '--record', path.join(own, 'tss-vault.json')],
        ...['--share-file', path.join(own, 'share.json'), '--group', target, '--node', String(at + 1)],
        '--unwitnessed',
      ],
      { input: `${opened.join('\n')}\n` },
    );
    expect(checked.status).toBe(0);
    const receipt = path.join(stick, `receipt-${at}.asc`);
    await fs.writeFile(receipt, await clearSigned(checked.stdout, person.key));
    const taken = await quorate(['tss', 'receipt', receipt, ...where]);
    expect([taken.status, taken.stderr]).toEqual([0, '']);
  }
  const { record } = await new TssVaultLedger(folder, 'treasury', async () => {}).load();
  const [before, after] = [groupOf(record, issued.group)!, groupOf(record, target)!];
  expect([after.status, after.epochs[0]!.contributions.map(({ made }) => made)]).toEqual([
    'Valid',
    ['elsewhere', 'elsewhere'],
  ]);
  const rootOf = ({ epochs: [epoch] }: typeof after) => [
    epoch!.commitments.secp256k1[0],
    epoch!.commitments.ed25519[0],
  ];
  expect(rootOf(after)).toEqual(rootOf(before));
});

test.skipIf(!hasGpg)(
  'gpg itself opens the message with the sum that a holder contributes from, signs their contribution, and opens what is entered at the table',
  async () => {
    const { folder, target, which, sums, machine, contribute } = await ceremony();
    const { tss_request_id: id } = which;
    const [ada, ben] = people as [TestHolder, TestHolder];
    const own = await machine();
    inGpg(ada);
    const sum = path.join(own, 'sum.asc');
    await fs.writeFile(sum, await encryptedTo(ada.pgp_key, Buffer.from(sums[0]).toString()));
    const ran = await quorate(contribute(own, '1', sum));
    expect([ran.status, statusOf(ran)]).toMatchObject([0, { name: 'Ada Wolf' }]);
    execFileSync('gpg', ['--batch', '--quiet', '--armor', '--detach-sign', path.join(own, `${id}-1.txt`)], {
      stdio: 'pipe',
    });
    const where = ['--folder', folder, '--vault', 'Treasury'];
    const run = ['tss', 'request', 'run', id, ...where, '--contributions', own, '--unwitnessed', '--json'];
    inGpg(ben);
    const bens = path.join(own, 'ben.asc');
    await fs.writeFile(bens, await encryptedTo(ben.pgp_key, Buffer.from(sums[1]).toString()));
    const done = await quorate([...run, '--sum', bens]);
    expect([done.status, statusOf(done)]).toMatchObject([0, { complete: true }]);
    const { record } = await new TssVaultLedger(folder, 'treasury', async () => {}).load();
    expect(groupOf(record, target)!.epochs[0]!.contributions.map(({ made }) => made)).toEqual([
      'elsewhere',
      'here',
    ]);
  },
);

test('shares are piped in as gpg gives them, two lines each; the second line is no share', async () => {
  const { folder, which, sums } = await ceremony();
  const run = ['tss', 'request', 'run', which.tss_request_id, '--folder', folder, '--vault', 'Treasury'];
  const input = Buffer.concat(sums.map(sum => Buffer.from(sum)));
  const ran = await quorate([...run, '--unwitnessed', '--json'], { input });
  expect([ran.status, statusOf(ran)]).toMatchObject([0, { complete: true }]);
});
