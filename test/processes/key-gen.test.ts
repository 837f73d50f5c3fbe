/** KeyGen by the program's calls: contributions made here and elsewhere, in any mix, and what becomes of the request. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { ForkCeremony } from '../../main/attempts/ceremony-process';
import { curves } from '../../main/ceremony/tss/curve';
import { rootKeys } from '../../main/ceremony/tss/key-epoch';
import { readShareFile } from '../../main/storage/tss-vaults/share-files';
import { toHex } from '../../shared/bytes';
import type { TssEpoch } from '../../shared/records/tss-epoch';
import { curveNames, onBoth } from '../../shared/tss/curve-names';
import { big, bytes32, interpolated, orders } from '../main/ceremony/tss/kit';
import { temporaryFolder } from '../main/storage/support';
import { type TestHolder, testHolder } from '../support/holders';
import { forkInProcess } from '../support/in-process';
import { type AttemptOn, statusesFilled, statusesKilled } from '../support/left-attempt';
import { eventually } from '../support/processes';
import { codeOf, openProgram, startProgram, value } from '../support/program';
import { groupFor } from '../support/tss-share';
import { confirmedKeyGen, madeElsewhere, requestIn, unattended } from '../support/tss-vault';
import { ledgerIn, sharesFrom, watched } from './key-gen-kit';

const people: TestHolder[] = [];
beforeAll(async () => {
  for (const name of ['Ada Wolf', 'Ben Okri', 'Cy Lund']) people.push(await testHolder(name));
});

test('three contributions made here: everybody’s share file fits, and a quorum of the shares has the root', async () => {
  const { api, folder, program } = await openProgram();
  const { which, vault_id } = await confirmedKeyGen(folder, people);
  const started = value(await api.keyGen.start({ ...which, ...unattended }));
  expect([started.phase, started.words.length]).toEqual(['confirming', 8]);
  expect(value(await api.tssRequest.read(which)).status).toBe('KeyGenerating');
  const done = value(await api.keyGen.confirm({ nonce: started.nonce }));
  expect([done.phase, done.problem]).toEqual(['complete', null]);
  expect(value(await api.tssRequest.read(which)).status).toBe('Success');
  const { record } = await ledgerIn(folder).load();
  const [epoch] = record.key_share_holder_groups[0]!.epochs as [TssEpoch];
  expect([epoch.state, epoch.contributions.map(one => [one.made, one.digestFirst])]).toEqual([
    'issued',
    [
      ['here', true],
      ['here', true],
      ['here', true],
    ],
  ]);
  for (const { digest, tss_node_id } of epoch.contributions)
    expect(started.bound.map(({ facts }) => facts)).toContainEqual(
      expect.objectContaining({ number: tss_node_id, digest }),
    );
  const { keyEpoch, shares } = await sharesFrom(folder, people, epoch, 2);
  expect(onBoth(curve => toHex(rootKeys(keyEpoch)[curve]))).toEqual(record.roots);
  for (const curve of curveNames) {
    for (const quorum of [shares.slice(0, 2), shares.slice(1)]) {
      const points = quorum.map(({ id, share }) => [id, share[curve]] as const);
      const root = interpolated(points, 0n, orders[curve]);
      expect(toHex(curves[curve].encodePoint(curves[curve].timesG(big(bytes32(root)))))).toBe(
        record.roots![curve],
      );
    }
  }
  expect(codeOf(await api.keyGen.start({ ...which, ...unattended }))).toBe('TSS_REQUEST_STATE');
  const again = {
    vault_id,
    type: 'KeyGen',
    target_key_share_holder_group_id: record.key_share_holder_groups[0]!.key_share_holder_group_id,
  };
  expect(codeOf(await api.tssRequest.create(again))).toMatch(/^(KEY_EXISTS|TSS_TARGET_NOT_NEW)$/);
  await program.close();
  const later = startProgram();
  value(await later.api.folder.open({ path: folder }));
  expect(value(await later.api.tssRequest.read(which)).status).toBe('Success');
  // What was done with the files is ticked off beside the transcript, also long after, and shown with it.
  const { file, digest } = done.result!.transcript;
  const of = { vault_id, transcript: file };
  const given = value(await later.api.attempt.checklist(of)).checks.filter(({ item }) => item === 'given');
  expect(given.map(({ holder, done }) => [holder, done])).toEqual(people.map(({ name }) => [name, false]));
  value(await later.api.attempt.tick({ ...of, item: 'given', file: given[0]!.file, done: true }));
  value(await later.api.attempt.tick({ ...of, item: 'digestWritten', done: true }));
  const read = value(await later.api.transcript.verify({ file, vault_id }));
  expect([read.digest, read.checklist?.checks.filter(({ done }) => done).map(({ item }) => item)]).toEqual([
    digest,
    ['given', 'digestWritten'],
  ]);
  expect(value(await later.api.attempt.signOffs(of))).toMatchObject({ transcript: file, signOffs: [] });
  expect(value(await later.api.tssVault.list({})).vaults).toMatchObject([
    { ceremonies: expect.arrayContaining([expect.objectContaining({ file })]), remarks: [] },
  ]);
  for (const both of [{ nonce: started.nonce }, { transcript: 'absent.jsonl' }])
    expect(codeOf(await later.api.attempt.checklist({ vault_id, ...both }))).toMatch(
      /^(BAD_REQUEST|FILE_NOT_FOUND)$/,
    );
  expect(codeOf(await later.api.transcript.verify({ vault_id, bytes: new Uint8Array(1) }))).toBe(
    'BAD_REQUEST',
  );
});

test.each(['strict', 'normal'] as const)(
  'in %s mode no process that is under the words makes a contribution',
  async mode => {
    const { fork, asked, entropy } = watched();
    const { api, folder } = await openProgram({ fork });
    const { which } = await confirmedKeyGen(folder, people, { mode });
    const before = asked.length;
    const dice = (tss_node_id: string) => ({ tss_node_id, entropy: Uint8Array.from(Buffer.from('2616254')) });
    const nobodys = await api.keyGen.start({ ...which, ...unattended, ownEntropy: [dice('4')] });
    expect(codeOf(nobodys)).toBe('TSS_CONTRIBUTOR_UNKNOWN');
    const bens = dice('2');
    const { nonce } = value(await api.keyGen.start({ ...which, ...unattended, ownEntropy: [bens] }));
    // Each contributor's goes to their own contribution alone.
    expect([entropy, bens.entropy.every(byte => byte === 0)]).toEqual([['2 2616254'], true]);
    value(await api.keyGen.confirm({ nonce }));
    const made = (calls: readonly string[]) => calls.filter(call => call === 'contributeToKeyGen').length;
    const [lead, ...makers] = asked.slice(before).filter(calls => calls.length > 0);
    expect(lead).toEqual(['begin', 'confirm']);
    expect(makers.map(made)).toEqual(mode === 'strict' ? [1, 1, 1] : [3]);
  },
);

describe('contributions from elsewhere', () => {
  test('are announced by their digests, taken after the words, and mixed with those made here', async () => {
    const { api, folder } = await openProgram();
    const { which } = await confirmedKeyGen(folder, people);
    const request = await requestIn(folder, which);
    const [bens, cys] = [
      await madeElsewhere(request, '2', people),
      await madeElsewhere(request, '3', people),
    ];
    value(await api.tssRequest.bringDigest({ ...which, tss_node_id: '2', digest: bens.digest }));
    const { contribution, signature } = cys;
    const together = value(await api.tssRequest.bringContribution({ ...which, contribution, signature }));
    expect(together.contributions.map(one => one.brought)).toEqual(['', 'digest', 'file']);
    const { nonce, bound } = value(await api.keyGen.start({ ...which, ...unattended }));
    expect(bound.map(({ id }) => id).filter(id => /^tss(Made|Brought)/.test(id))).toEqual([
      'tssMadeHere',
      'tssMadeElsewhere',
      'tssBroughtTogether',
    ]);
    // Without Ben's file nothing is made, and another file is refused; the attempt waits for the right one.
    expect(await api.keyGen.confirm({ nonce })).toMatchObject({
      error: { code: 'TSS_CONTRIBUTION_MISSING', holder: 'Ben Okri' },
    });
    const other = await madeElsewhere(request, '2', people);
    const pick = ({ contribution, signature }: typeof bens) => ({ contribution, signature });
    expect(await api.keyGen.confirm({ nonce, contributions: [pick(other)] })).toMatchObject({
      error: { code: 'TSS_CONTRIBUTION_DIGEST', holder: 'Ben Okri' },
    });
    const unsigned = { ...pick(bens), signature: cys.signature };
    expect(await api.keyGen.confirm({ nonce, contributions: [unsigned] })).toMatchObject({
      error: { code: 'TSS_CONTRIBUTION_SIGNATURE', holder: 'Ben Okri' },
    });
    const done = value(await api.keyGen.confirm({ nonce, contributions: [pick(bens)] }));
    expect(done.phase).toBe('complete');
    const { record } = await ledgerIn(folder).load();
    const [epoch] = record.key_share_holder_groups[0]!.epochs as [TssEpoch];
    expect(epoch.contributions.map(one => [one.made, one.digestFirst])).toEqual([
      ['here', true],
      ['elsewhere', true],
      ['elsewhere', false],
    ]);
    expect(epoch.contributions[1]!.digest).toBe(bens.digest);
    await sharesFrom(folder, people, epoch, 2);
    const kept = await fs.readdir(path.join(folder, 'treasury/contributions'));
    expect(kept.filter(name => name.endsWith('.json'))).toHaveLength(3);
    expect(kept.filter(name => name.endsWith('.asc'))).toHaveLength(2);
  });
});

test('where nobody sees the words a wrong file is refused by its maker’s name before anything is begun, and the right one is taken then', async () => {
  const { api, folder } = await openProgram();
  const { which } = await confirmedKeyGen(folder, people);
  const request = await requestIn(folder, which);
  const bens = await madeElsewhere(request, '2', people);
  const other = await madeElsewhere(request, '2', people);
  const cys = await madeElsewhere(request, '3', people);
  value(await api.tssRequest.bringDigest({ ...which, tss_node_id: '2', digest: bens.digest }));
  const start = (given: (typeof bens)[], more: object = unattended) => {
    const contributions = given.map(({ contribution, signature }) => ({ contribution, signature }));
    return api.keyGen.start({ ...which, ...more, contributions });
  };
  const mixed = { ...bens, signature: other.signature };
  for (const [given, code, holder] of [
    [[other], 'TSS_CONTRIBUTION_DIGEST', 'Ben Okri'],
    [[mixed], 'TSS_CONTRIBUTION_SIGNATURE', 'Ben Okri'],
    [[cys], 'TSS_CONTRIBUTED_TWICE', 'Cy Lund'],
  ] as const)
    expect(await start([...given])).toMatchObject({ error: { code, facts: { holder } } });
  expect(codeOf(await start([bens], { unwitnessed: false }))).toBe('BAD_REQUEST');
  expect(value(await api.attempt.read())).toBeNull();
  expect(value(await api.tssRequest.read(which)).status).toBe('MPCProcessing');
  const { nonce } = value(await start([bens]));
  const { contribution, signature } = bens;
  const done = value(await api.keyGen.confirm({ nonce, contributions: [{ contribution, signature }] }));
  expect(done.phase).toBe('complete');
});

describe('an attempt without a result', () => {
  test('fails its request for good, and names whose contribution it was', async () => {
    const { api, folder } = await openProgram();
    const { which } = await confirmedKeyGen(folder, people);
    const request = await requestIn(folder, which);
    const bens = await madeElsewhere(request, '2', people);
    value(await api.tssRequest.bringDigest({ ...which, tss_node_id: '2', digest: bens.digest }));
    const { nonce } = value(await api.keyGen.start({ ...which, ...unattended }));
    await api.keyGen.confirm({ nonce });
    value(await api.keyGen.cancel());
    const failed = value(await api.tssRequest.read(which));
    expect([failed.status, failed.reason, failed.contributor]).toEqual([
      'KeyGeneratingFailed',
      'TSS_CONTRIBUTION_MISSING',
      'Ben Okri',
    ]);
    expect(codeOf(await api.keyGen.start({ ...which, ...unattended }))).toBe('TSS_REQUEST_STATE');
    const ledger = ledgerIn(folder);
    const { record } = await ledger.load();
    expect(record.key_share_holder_groups[0]!.epochs).toEqual([]);
    // Whoever takes its last lines away, from the sums too, brings nothing back: the attempt's transcript names its context.
    const files = (await ledger.requestFiles()).get(which.tss_request_id)!;
    const sums = path.join(ledger.path, ledger.sumsName);
    for (const file of files.slice(-2)) {
      await fs.rm(path.join(ledger.path, file));
      const listed = await fs.readFile(sums, 'utf8');
      await fs.writeFile(sums, listed.replace(new RegExp(`^.*  ${file}\\n`, 'm'), ''));
    }
    expect(value(await api.tssRequest.read(which)).status).toBe('MPCProcessing');
    expect(codeOf(await api.keyGen.start({ ...which, ...unattended }))).toBe('TSS_CONTEXT_USED');
    // Nor whoever damages or takes away that transcript, too, on which the record rests no more: it may have named it.
    const transcript = ledger.transcriptPath(record.transcripts.at(-1)!);
    await groupFor(api, which.vault_id, 'SigningGroup', people.slice(0, 2));
    await fs.appendFile(transcript, 'torn');
    expect(codeOf(await api.keyGen.start({ ...which, ...unattended }))).toBe('FILE_DAMAGED');
    await fs.rm(transcript);
    expect(codeOf(await api.keyGen.start({ ...which, ...unattended }))).toBe('FILE_DAMAGED');
  });

  test('that is killed between its share files and the record leaves them named, as shares that the record has no keys for', async () => {
    const { api, folder } = await openProgram();
    const { which } = await confirmedKeyGen(folder, people);
    const left = await temporaryFolder();
    const { rename } = fs;
    let isIssued = false;
    vi.spyOn(fs, 'rename').mockImplementation(async (from, to) => {
      // As a kill leaves it, just before the record that has the keys.
      if (
        String(to).endsWith('/tss-vault.json') &&
        (await fs.readdir(path.dirname(String(to)))).includes('messages')
      ) {
        isIssued = true;
        const filter = (one: string) => !path.basename(one).startsWith('.quorate-lock-');
        await fs.cp(folder, left, { recursive: true, filter });
      }
      return rename(from, to);
    });
    const { nonce } = value(await api.keyGen.start({ ...which, ...unattended }));
    value(await api.keyGen.confirm({ nonce }));
    vi.restoreAllMocks();
    expect(isIssued).toBe(true);
    const files = ['1', '2', '3'].map(node => `messages/${which.tss_request_id}-${node}.json`);
    const sharesWithoutKeys = { id: 'sharesWithoutKeys', facts: { files } };
    const later = startProgram();
    expect(value(await later.api.folder.open({ path: left })).settled).toContainEqual(sharesWithoutKeys);
    const { vaults } = value(await later.api.tssVault.list());
    expect(vaults).toMatchObject([{ trouble: '', remarks: [sharesWithoutKeys] }]);
    expect(value(await later.api.tssRequest.read(which)).status).toBe('KeyGeneratingFailed');
    expect(value(await api.tssVault.list()).vaults).toMatchObject([{ remarks: [] }]);
  });

  test('that expires, or loses its process, fails its request, which says so', async () => {
    const lost: { kill(): void }[] = [];
    for (const [expiryMs, reason] of [
      [200, 'expired'],
      [60_000, 'failed'],
    ] as const) {
      const fork: ForkCeremony = options => {
        const child = forkInProcess(options);
        lost.push(child);
        return child;
      };
      const { api, folder } = await openProgram({ expiryMs, fork });
      const { which } = await confirmedKeyGen(folder, people.slice(0, 2));
      const before = lost.length;
      value(await api.keyGen.start({ ...which, ...unattended }));
      if (reason === 'failed') lost[before]!.kill();
      const ended = async () => value(await api.attempt.read())?.phase === reason;
      expect(await eventually(ended)).toBe(true);
      const failed = value(await api.tssRequest.read(which));
      expect([failed.status, failed.reason]).toEqual(['KeyGeneratingFailed', reason]);
    }
  });

  /** One of two, as it may be interrupted. */
  async function interrupted() {
    const opened = await openProgram();
    const { which } = await confirmedKeyGen(opened.folder, people.slice(0, 2), { mode: 'normal' });
    const attempt: AttemptOn = {
      folder: opened.folder,
      which,
      file: 'key-gen',
      work: async api => {
        const started = await api.keyGen.start({ ...which, ...unattended });
        if (started.ok) await api.keyGen.confirm({ nonce: started.value.nonce });
      },
      isWhole: async (record, ledger) => {
        const [epoch] = record.key_share_holder_groups[0]!.epochs;
        if (epoch) expect(epoch.mode).toBe('normal');
        if (epoch) for (const id of ['1', '2']) await readShareFile(ledger, epoch, id);
        return epoch !== undefined;
      },
    };
    return { ...opened, attempt };
  }

  test('killed at any change of the disk it has either its result whole, or none, and the request says which', async () => {
    const { api, attempt } = await interrupted();
    expect(await statusesKilled(api, attempt)).toEqual([
      'MPCProcessing',
      'KeyGeneratingFailed crashed',
      'Success',
    ]);
  });

  test('where the disk is full at any moment it has its result whole, or none, and the request says which', async () => {
    const { program, attempt } = await interrupted();
    await program.close();
    expect(await statusesFilled(attempt)).toEqual([
      'MPCProcessing',
      'KeyGeneratingFailed crashed',
      'Success',
    ]);
  });
});

test('nothing starts where a confirmation in the folder is not what its holder signed', async () => {
  const { api, folder } = await openProgram();
  const { which } = await confirmedKeyGen(folder, people);
  const ledger = ledgerIn(folder);
  const file = (await ledger.requestFiles()).get(which.tss_request_id)!.at(-1)!;
  const at = path.join(ledger.path, file);
  const line = await fs.readFile(at, 'utf8');
  // The armor of another signature: the text is still the right one.
  const before = await fs.readFile(
    path.join(ledger.path, (await ledger.requestFiles()).get(which.tss_request_id)!.at(-2)!),
    'utf8',
  );
  const armor = (text: string) => /-----BEGIN PGP SIGNATURE-----.*-----END PGP SIGNATURE-----/.exec(text)![0];
  await fs.writeFile(at, line.replace(armor(line), armor(before)));
  expect(await api.keyGen.start({ ...which, ...unattended })).toMatchObject({
    error: { code: 'TSS_CONFIRMATION_INVALID', holder: 'Cy Lund' },
  });
  expect(value(await api.tssRequest.read(which)).status).toBe('MPCProcessing');
});
