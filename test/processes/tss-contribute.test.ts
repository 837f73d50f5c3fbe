/** A KeyGen between a ceremony and two machines of holders, with nothing passed but files; the ceremony’s side and one holder’s by the terminal. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readShareFile } from '../../main/storage/tss-vaults/share-files';
import { TssVaultLedger } from '../../main/storage/tss-vaults/tss-vault-ledger';
import { sha256 } from '../../shared/bytes';
import type { TssEpoch } from '../../shared/records/tss-epoch';
import { detachedBy } from '../main/ceremony/tss/request-kit';
import { type TestHolder, testHolder } from '../support/holders';
import { openProgram, startProgram, value } from '../support/program';
import { carried, confirmedKeyGen } from '../support/tss-vault';
import { codesOf, quorate, type Step, statusOf, temporaryFolder, withPerson } from './cli-kit';

const people: TestHolder[] = [];
beforeAll(async () => {
  for (const name of ['Ada Wolf', 'Ben Okri', 'Cy Lund']) people.push(await testHolder(name));
});

const bytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text));

/** In groups and capitals, as on the paper; digits alone have no capitals. */
const asTyped = (digits: string) => digits.replace(/....(?=.)/g, '$& ').toUpperCase();

test('each contributes on a machine of their own, digest first; the third is made at the table, and every share file is there', async () => {
  const { folder, program } = await openProgram();
  const { which, group } = await confirmedKeyGen(folder, people);
  const files = await carried(folder, which);
  await program.close();

  // Ben's machine: a program without a folder.
  const bens = startProgram();
  const about = value(await bens.api.tssContribution.read(files));
  expect(about).toMatchObject({ type: 'KeyGen', vault: 'Treasury', threshold: 2 });
  expect(about.targets.map(({ toCompare }) => toCompare)).toEqual([true, true, true]);
  const fingerprints = about.targets.map(({ tss_node_id, pgp_fingerprint }) => ({
    tss_node_id,
    lastDigits: pgp_fingerprint.slice(-16),
  }));
  const recordDigest = sha256(files.record);
  const order = { ...files, tss_node_id: '2', recordDigest, fingerprints };
  const make = (change: object) => bens.api.tssContribution.make({ ...order, ...change });
  const wrong = fingerprints.map((one, at) => (at === 2 ? { ...one, lastDigits: '0'.repeat(16) } : one));
  expect(await make({ fingerprints: wrong })).toMatchObject({
    error: { code: 'TSS_FINGERPRINT_OTHER', holder: 'Cy Lund' },
  });
  // Who swaps keys makes one with the same short id in minutes: eight digits say nothing.
  const short = fingerprints.map(one => ({ ...one, lastDigits: one.lastDigits.slice(-8) }));
  const shortId = fingerprints.map(one => ({ ...one, lastDigits: `00000000${one.lastDigits.slice(-8)}` }));
  for (const tooLittle of [short, shortId])
    expect(await make({ fingerprints: tooLittle })).toMatchObject({
      error: { code: 'TSS_FINGERPRINT_OTHER', holder: 'Ada Wolf' },
    });
  expect(await make({ fingerprints: [] })).toMatchObject({ error: { code: 'TSS_FINGERPRINT_OTHER' } });
  expect(await make({ recordDigest: '0'.repeat(64) })).toMatchObject({ error: { code: 'DIGEST_OTHER' } });
  expect(await make({ tss_node_id: '7' })).toMatchObject({ error: { code: 'TSS_CONTRIBUTOR_UNKNOWN' } });
  const text = Buffer.from(files.request).toString();
  const armors = [...text.matchAll(/-----BEGIN PGP SIGNATURE-----.*?-----END PGP SIGNATURE-----/g)];
  const crossed = text.replace(armors[2]![0], armors[0]![0]);
  expect(await make({ request: bytes(crossed) })).toMatchObject({
    error: { code: 'TSS_CONFIRMATION_INVALID', holder: 'Cy Lund' },
  });
  const other = JSON.stringify(JSON.parse(Buffer.from(files.record).toString()));
  expect((await make({ record: bytes(other) })).ok).toBe(false);
  // What is drawn is a part of the root key: a machine with a network is accepted by name, as for a share.
  const live = startProgram({ network: async () => ({ state: 'live', interfaces: ['eth0'], remarks: [] }) });
  expect(await live.api.tssContribution.make(order)).toMatchObject({ error: { code: 'INTERFACE_LIVE' } });
  value(await live.api.tssContribution.make({ ...order, acceptLive: ['eth0'] }));
  const made = value(await make({}));
  expect([made.name, made.words.length]).toEqual(['Ben Okri', 32]);
  await bens.close();

  // Cy's machine, by the terminal.
  const [stick, own] = [temporaryFolder(), temporaryFolder()];
  const [request, record] = [path.join(stick, 'request.json'), path.join(stick, 'tss-vault.json')];
  await fs.writeFile(request, files.request);
  await fs.writeFile(record, files.record);
  const typed = fingerprints.flatMap(({ lastDigits }) => ['--fingerprint', lastDigits]);
  const from = ['tss', 'contribute', '--request', request, '--record', record, '--node', '3'];
  const unasked = await quorate([...from, ...typed, '--record-digest', recordDigest, '--json']);
  expect(codesOf(unasked)).toEqual(['WITNESS_NEEDED']);
  from.push('--unwitnessed');
  const nowhere = ['--out', path.join(stick, 'none')];
  const refused = await quorate([...from, ...nowhere, ...typed, '--record-digest', recordDigest, '--json']);
  expect(codesOf(refused)).toEqual(['FOLDER_MISSING']);
  const command = [...from, '--out', stick];
  expect((await quorate([...command, ...typed])).status).toBe(2);
  const ready = [...command, ...typed, '--record-digest', recordDigest, '--json'];
  const ran = await quorate([...ready, '--entropy'], { input: '26162541' });
  expect([ran.status, ran.stderr]).toEqual([0, expect.any(String)]);
  const cys = statusOf(ran) as { digest: string; files: string[] };
  const base = path.join(stick, `${which.tss_request_id}-3`);
  expect(cys.files).toEqual([`${base}.json`, `${base}.txt`]);
  const again = await quorate([...command, ...typed, '--record-digest', recordDigest, '--json']);
  expect(codesOf(again)).toEqual(['FILE_EXISTS']);

  // With somebody at the terminal it is asked, in hex as it may be on the paper, and told what it is for.
  const person = await withPerson(
    [...from.filter(one => one !== '--unwitnessed'), '--out', own],
    [
      ['your own paper: ', `${recordDigest}\r`],
      ...fingerprints.map(({ lastDigits }): Step => ['last 16 digits of ', `${asTyped(lastDigits)}\r`]),
      ['Contribute? (yes or no): ', 'yes\r'],
      ['or type its date and time, as in ', '\r'],
      ['Who operates the program', '\r'],
      ['Witness 1', '\r'],
    ],
  );
  expect([person.status, person.stderr]).toEqual([0, '']);
  // What is to be typed from people or paper is not on the screen, but as they typed it.
  const withoutTyped = fingerprints
    .map(({ lastDigits }) => asTyped(lastDigits))
    .reduce((shown, digits) => shown.replace(digits, ''), person.shown);
  for (const { pgp_fingerprint } of about.targets) {
    const shown = withoutTyped.replaceAll(' ', '').toLowerCase();
    expect(shown).toContain(`${pgp_fingerprint.slice(0, -16)}${'·'.repeat(16)}`);
    expect(shown).not.toContain(pgp_fingerprint.slice(-16));
  }
  expect(person.shown).toContain(`For the MainGroup ${group.key_share_holder_group_id}.`);

  // Both sign; the stick goes to the ceremony.
  const ben = path.join(stick, `${which.tss_request_id}-2`);
  await fs.writeFile(`${ben}.json`, made.contribution);
  await fs.writeFile(`${ben}.txt.asc`, await detachedBy(people[1]!, made.text));
  await fs.writeFile(
    `${base}.txt.asc`,
    await detachedBy(people[2]!, await fs.readFile(`${base}.txt`, 'utf8')),
  );
  const where = ['--folder', folder, '--vault', 'Treasury'];
  const tss = (...args: string[]) => quorate(['tss', 'request', ...args, ...where]);
  for (const [node, digest] of [
    ['2', made.digest],
    ['3', cys.digest],
  ] as const)
    expect((await tss('digest', which.tss_request_id, node, digest)).status).toBe(0);
  expect((await tss('run', which.tss_request_id, '--unwitnessed')).status).toBe(2);
  // A wrong file can be exchanged as long as somebody is there: without the right one everybody had to begin again.
  const right = await fs.readFile(`${base}.json`);
  await fs.writeFile(`${base}.json`, right.subarray(0, 100));
  // Without anybody it is refused before anything is begun.
  const unseen = ['run', which.tss_request_id, '--contributions', stick, '--unwitnessed', '--json'];
  expect(codesOf(await tss(...unseen))).toEqual(['FILE_DAMAGED']);
  // So is one that is not there, by its contributor's name, and one that lies under another's.
  await fs.writeFile(`${ben}.json`, right);
  expect(JSON.parse((await tss(...unseen)).stderr.split('\n')[0]!)).toMatchObject({
    code: 'TSS_CONTRIBUTION_MISPLACED',
    facts: { holder: people[2]!.name, other: 'Ben Okri', name: path.basename(`${ben}.json`) },
  });
  await fs.rm(`${ben}.json`);
  expect(JSON.parse((await tss(...unseen)).stderr.split('\n')[0]!)).toMatchObject({
    code: 'TSS_CONTRIBUTION_NO_FILE',
    facts: { holder: 'Ben Okri', name: path.basename(`${ben}.json`) },
  });
  expect((await tss('show', which.tss_request_id)).stdout).toContain('KeyGen, MPCProcessing');
  const run = await withPerson(
    ['tss', 'request', 'run', which.tss_request_id, '--contributions', stick, ...where],
    [
      [
        'no attempt is begun: ',
        async () => {
          await fs.writeFile(`${ben}.json`, right);
          return '\r';
        },
      ],
      ['or type its date and time, as in ', '\r'],
      ['Who operates the program', '\r'],
      ['Witness 1', '\r'],
      ['! for an exception: ', '\r'],
      // Cy's lies under Ben's name, too.
      [
        'press Enter; with no the request',
        async () => {
          await fs.writeFile(`${ben}.json`, made.contribution);
          return '\r';
        },
      ],
      [
        'press Enter; with no the request',
        async () => {
          await fs.writeFile(`${base}.json`, right);
          await fs.rename(`${ben}.txt.asc`, `${ben}.away`);
          return '\r';
        },
      ],
      [
        'press Enter; with no the request',
        async () => {
          await fs.rename(`${ben}.away`, `${ben}.txt.asc`);
          return '\r';
        },
      ],
    ],
  );
  expect([run.status, run.stderr.split('\n').length]).toEqual([0, 5]);
  const told = run.stderr.split('\n');
  expect(told[0]).toMatch(/^Ben Okri’s contribution is not here.*-2\.json/);
  expect(told[1]).toContain(`named for Ben Okri, is the contribution of ${people[2]!.name}`);
  expect(told[3]).toMatch(/^Ben Okri’s contribution is not here.*-2\.txt\.asc/);
  expect(run.shown).toContain('\nDone. ');
  const over = await tss('run', which.tss_request_id, '--unwitnessed', '--json');
  expect(codesOf(over)).toEqual(['TSS_REQUEST_STATE']);
  const shown = await tss('show', which.tss_request_id);
  expect(shown.stdout).toContain('KeyGen, Success');
  const ledger = new TssVaultLedger(folder, 'treasury', async () => {});
  const [epoch] = (await ledger.load()).record.key_share_holder_groups[0]!.epochs as [TssEpoch];
  expect(epoch.contributions.map(one => [one.made, one.digest])).toEqual([
    ['here', expect.any(String)],
    ['elsewhere', made.digest],
    ['elsewhere', cys.digest],
  ]);
  for (const id of ['1', '2', '3']) expect((await readShareFile(ledger, epoch, id)).messages).toHaveLength(3);
});
