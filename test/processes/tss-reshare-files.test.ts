/** A reshare between a ceremony and machines of holders, with nothing passed but files, all by the terminal in processes of their own. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { texts } from '../../main/cli/messages';
import { TssVaultLedger } from '../../main/storage/tss-vaults/tss-vault-ledger';
import { sha256 } from '../../shared/bytes';
import { groupOf } from '../../shared/records/tss-vault';
import { curveNames } from '../../shared/tss/curve-names';
import { big, bytes32, interpolated, mod, orders, rootsOf } from '../main/ceremony/tss/kit';
import { detachedBy } from '../main/ceremony/tss/request-kit';
import { copiedWorld } from '../support/copied-world';
import { encryptedTo } from '../support/encrypted';
import { clearSigned, type TestHolder, testHolder } from '../support/holders';
import { filesIn, openProgram } from '../support/program';
import { hasGpg, inGpg } from '../support/real-gpg';
import { findSecrets, flattened } from '../support/secrets';
import { eitherWay, secretsOfKeys, valuesIn } from '../support/tss-secrets';
import { confirmedReshare, groupFor, sumOf, validKeysIn } from '../support/tss-share';
import { carried, keysOf, plainOf } from '../support/tss-vault';
import { codesOf, quorate, quorateChild, statusOf, temporaryFolder } from './cli-kit';

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
  // The table's machine is given files, and nothing else; everything that its commands say is kept.
  const said: string[] = [];
  const atTable = async (command: typeof quorate, args: string[]) => {
    const told = await command(args);
    said.push(told.stdout, told.stderr);
    return told;
  };
  const ran = await atTable(quorateChild, run);
  expect([ran.status, statusOf(ran)]).toMatchObject([0, { complete: true, tss_request_id: id }]);
  const secrets = secretsOfKeys('old', issued.keys);
  const points = curveNames.map(() => [] as [bigint, bigint][]);

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
    const plain = opened.map(hex => Buffer.from(hex, 'hex'));
    for (const [number, one] of plain.entries())
      Object.assign(secrets, valuesIn(`message ${number} to ${at + 1}`, one));
    // Both old holders take part, so the weights of their sub-shares are 2 and -1.
    const subShares = plain.filter(one => one.length === 165);
    for (const [curve, name] of curveNames.entries()) {
      const from = 101 + 32 * curve;
      const [first, second] = subShares.map(one => big(one.subarray(from, from + 32)));
      const value = mod(2n * first! - second!, orders[name]);
      points[curve]!.push([BigInt(at + 1), value]);
      Object.assign(secrets, eitherWay(`new share ${at + 1} on ${name}`, bytes32(value)));
    }
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
    const taken = await atTable(quorate, ['tss', 'receipt', receipt, ...where]);
    const isLast = at === others.length - 1;
    expect([taken.status, taken.stderr]).toEqual([0, isLast ? `${texts.tss.next.valid}\n` : '']);
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

  // No share came to the table: neither what it has nor anything that it said has one. What is looked for are the right ones.
  const roots = rootsOf(issued.keys);
  for (const [curve, name] of curveNames.entries())
    expect(interpolated(points[curve]!, 0n, orders[name])).toBe(roots[name]);
  const leavings = async () => [
    ...flattened(said, 'said'),
    ...[...(await filesIn(folder)), ...(await filesIn(stick))].map(([where, bytes]) => ({ where, bytes })),
  ];
  expect(findSecrets(secrets, await leavings())).toEqual([]);
  // It would be seen: one share in the folder, however it is written, or said by one command.
  const share = secrets['new share 1 on ed25519']!;
  const planted = path.join(folder, 'treasury/messages/planted');
  const hex = Buffer.from(share).toString('hex');
  for (const form of [share, hex, Buffer.from(share).toString('base64'), `${BigInt(`0x${hex}`)}`]) {
    await fs.writeFile(planted, form);
    expect(findSecrets(secrets, await leavings())).not.toEqual([]);
  }
  await fs.rm(planted);
  expect(findSecrets(secrets, await leavings())).toEqual([]);
  said.push(`{"share":"${hex}"}`);
  expect(findSecrets(secrets, await leavings())).not.toEqual([]);
});

test('a contribution that was taken before an attempt that is not begun stays in the request, and is named as such', async () => {
  const { folder, which, sums, machine, contribute } = await ceremony();
  const { tss_request_id: id } = which;
  const own = await machine();
  await quorate(contribute(own, '1', '-'), { input: Buffer.from(sums[0]) });
  const text = await fs.readFile(path.join(own, `${id}-1.txt`), 'utf8');
  await fs.writeFile(path.join(own, `${id}-1.txt.asc`), await detachedBy(people[0]!, text));
  const where = ['--folder', folder, '--vault', 'Treasury', '--unwitnessed', '--json'];
  const run = ['tss', 'request', 'run', id, ...where, '--contributions', own];
  const STAYS = 'stay in it: Ada Wolf.';
  // Half of what a contribution is lies there.
  await fs.rename(path.join(own, `${id}-1.json`), path.join(own, 'away'));
  const half = await quorate(run);
  expect([half.status, codesOf(half)]).toEqual([3, ['TSS_CONTRIBUTION_NO_FILE']]);
  expect(statusOf(half)).toMatchObject({ started: false, taken: [] });
  expect(half.stderr).not.toContain(STAYS);
  await fs.rename(path.join(own, 'away'), path.join(own, `${id}-1.json`));
  const short = await quorate(run);
  expect([short.status, statusOf(short)]).toMatchObject([1, { started: false, taken: ['1'] }]);
  expect(short.stderr).toContain(STAYS);
  // It is there still, and the same request is carried out without the file.
  const done = await quorate(['tss', 'request', 'run', id, ...where], { input: Buffer.from(sums[1]) });
  expect([done.status, statusOf(done)]).toMatchObject([0, { complete: true, taken: [] }]);
  expect(done.stderr).not.toContain(STAYS);
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
