/** A quorum proves that it holds a group's keys, by the program's calls and in the terminal: two rounds, and a file that others verify. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ForkCeremony } from '../../main/attempts/ceremony-process';
import type { CeremonyRequest } from '../../main/ceremony/process/protocol';
import type { Api } from '../../shared/contract';
import { tree } from '../main/storage/support';
import { copyFolder } from '../support/copy-folder';
import { type TestHolder, testHolder } from '../support/holders';
import { forkInProcess } from '../support/in-process';
import { copiesBefore } from '../support/killed';
import { leftByFullDisk } from '../support/left-attempt';
import { codeOf, startProgram, value } from '../support/program';
import { perTier } from '../support/tier';
import { CHALLENGE } from '../support/tss-proof';
import { openValid, sumOf } from '../support/tss-share';
import { unattended } from '../support/tss-vault';
import { codesOf, quorate, statusOf, temporaryFolder } from './cli-kit';

const people: TestHolder[] = [];
/** A folder with a vault whose keys all have confirmed, and what its holders enter. Made once, and copied. */
let made: { folder: string; shares: Record<'1' | '2' | '3', Bytes>; what: What };
type Bytes = Uint8Array<ArrayBuffer>;
interface What {
  vault_id: string;
  key_share_holder_group_id: string;
  tss_node_ids: string[];
  challenge: string;
}

beforeAll(async () => {
  for (const name of ['Ada Wolf', 'Ben Okri', 'Cy Lund']) people.push(await testHolder(name));
});

async function prepared(): Promise<typeof made> {
  if (made) return made;
  const { folder, program, issued, which } = await openValid(people);
  const shares = { 1: await sumOf(issued, '1'), 2: await sumOf(issued, '2'), 3: await sumOf(issued, '3') };
  await program.close();
  const copy = path.join(await temporaryFolder(), 'made');
  copyFolder(folder, copy);
  made = { folder: copy, shares, what: { ...which, tss_node_ids: ['1', '3'], challenge: CHALLENGE } };
  return made;
}

/** A program over a copy of it. */
async function opened(options: Parameters<typeof startProgram>[0] = {}) {
  const { folder: from, ...more } = await prepared();
  const folder = path.join(await temporaryFolder(), 'ceremony');
  copyFolder(from, folder);
  const program = startProgram(options);
  value(await program.api.folder.open({ path: folder }));
  return { ...more, folder, program, api: program.api };
}

const enter = (api: Api, nonce: string, share: Bytes) =>
  api.attempt.enter({ source: 'piped', nonce, key: share.slice() });

/** Share on each curve and chain code in the text of a sum, as hex, in either order of bytes. */
function secretsIn(sum: Bytes): string[] {
  const values = Buffer.from(Buffer.from(sum).toString().split('\n')[0]!, 'hex').subarray(4 + 1 + 3 * 32);
  return [0, 32, 64].flatMap(at => {
    const value = Buffer.from(values.subarray(at, at + 32));
    return [value.toString('hex'), Buffer.from(value).reverse().toString('hex')];
  });
}

/** Opens what was left of a folder: whether a proof is there, which is then whole. */
async function proofLeft(left: string, at: string): Promise<string> {
  const later = startProgram();
  value(await later.api.folder.open({ path: left }));
  const vaults = value(await later.api.tssVault.list()).vaults;
  expect(
    vaults.map(one => one.trouble),
    at,
  ).toEqual(['']);
  const [name] = await proofsIn(left);
  if (name !== undefined) {
    const proof = Uint8Array.from(await fs.readFile(path.join(left, 'treasury/proofs', name)));
    const record = Uint8Array.from(await fs.readFile(path.join(left, 'treasury/tss-vault.json')));
    expect(value(await later.api.tssEpoch.verifyProof({ record, proof })).proves, at).toBe('epoch');
  }
  await later.close();
  return name === undefined ? 'none' : 'whole';
}

const proofsIn = (folder: string) =>
  fs.readdir(path.join(folder, 'treasury/proofs')).catch((): string[] => []);

/** What each ceremony process was asked, in the order in which they were started; `spoil` changes what one is asked. */
function watched(spoil?: (request: CeremonyRequest) => CeremonyRequest) {
  const asked: string[][] = [];
  /** Everything that they told, bytes in hex. */
  const told: string[] = [];
  const hexOf = (_: string, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value;
  const fork: ForkCeremony = options => {
    const child = forkInProcess(options);
    const calls: string[] = [];
    asked.push(calls);
    return {
      ...child,
      onMessage: listener =>
        child.onMessage(message => {
          told.push(JSON.stringify(message, hexOf));
          listener(message);
        }),
      post: message => {
        const request = message as CeremonyRequest;
        if (request.call !== 'touch') calls.push(request.call);
        child.post(spoil?.(request) ?? request);
      },
    };
  };
  return { asked, told, fork };
}

describe('a proof', () => {
  test('is of two rounds with a process for each share, and is verified by the record anywhere', async () => {
    const { asked, told, fork } = watched();
    const { api, folder, what, shares } = await opened({ fork });
    const before = asked.length;
    const { nonce, seats, required, words } = value(await api.proveKeys.start({ ...what, ...unattended }));
    expect([required, words.length, seats.map(one => one.holder)]).toEqual([2, 8, ['Ada Wolf', 'Cy Lund']]);
    expect(codeOf(await enter(api, nonce, shares[2]))).toBe('TSS_SHARE_NOT_ASKED');
    expect(value(await enter(api, nonce, shares[3]))).toMatchObject({ phase: 'collecting', progress: 1 });
    expect(codeOf(await enter(api, nonce, shares[3]))).toBe('TSS_SHARE_REPEATED');
    expect(await proofsIn(folder)).toEqual([]);
    const done = value(await enter(api, nonce, shares[1]));
    expect([done.phase, done.progress, done.problem]).toEqual(['complete', 2, null]);
    const signer = ['join', 'submit', 'proceed'];
    const refused = ['join', 'submit'];
    expect(asked.slice(before).filter(calls => calls.length > 0)).toEqual([
      ['begin', 'proceed'],
      ...[refused, signer, refused, signer],
    ]);
    const [name = ''] = await proofsIn(folder);
    expect(done.result?.files[0]).toBe(`treasury/proofs/${name}`);
    const read = async (file: string) =>
      Uint8Array.from(await fs.readFile(path.join(folder, 'treasury', file)));
    const files = { record: await read('tss-vault.json'), proof: await read(`proofs/${name}`) };
    const elsewhere = startProgram().api;
    const shown = value(await elsewhere.tssEpoch.verifyProof({ ...files, challenge: CHALLENGE }));
    expect(shown).toMatchObject({ proves: 'epoch', challengeFits: true });
    expect(shown.signers.map(one => one.name)).toEqual(['Ada Wolf', 'Cy Lund']);
    const transcript = value(
      await api.transcript.verify({ bytes: await read(`transcripts/${done.result!.transcript.file}`) }),
    );
    const entries = transcript.entries.map(one => one.event);
    expect(entries.slice(-4)).toEqual(['share-accepted', 'exported', 'record-next', 'end']);
    // Of the shares nothing leaves the processes, and nothing is in a file.
    const secrets = [shares[1], shares[3]].flatMap(secretsIn);
    const written = [...(await tree(folder)).values()].map(hex => Buffer.from(hex, 'hex').toString());
    expect(told.length).toBeGreaterThan(8);
    expect(Buffer.from(shares[1]).toString()).toContain(secrets[2]);
    for (const one of [...told, ...written]) expect(secrets.some(secret => one.includes(secret))).toBe(false);
    // Another one has other nonces, and the file of the first stays as it is.
    const again = value(await api.proveKeys.start({ ...what, ...unattended }));
    for (const one of [shares[1], shares[3]]) value(await enter(api, again.nonce, one));
    expect(await proofsIn(folder)).toHaveLength(2);
    expect(await read(`proofs/${name}`)).toEqual(files.proof);
  });

  test('is none where a signer gives a wrong part: the signer is named, the attempt ends, and nothing is written', async () => {
    let isFirst = true;
    const { fork } = watched(request => {
      const input = request.input as { given?: { parts?: { parts: { ed25519: string } }[] } };
      const [, second] = request.call === 'proceed' ? (input.given?.parts ?? []) : [];
      if (second && isFirst) {
        isFirst = false;
        const { ed25519 } = second.parts;
        second.parts.ed25519 = `${ed25519.slice(0, -2)}${ed25519.endsWith('0f') ? '0e' : '0f'}`;
      }
      return request;
    });
    const { api, folder, what, shares } = await opened({ fork });
    const { nonce } = value(await api.proveKeys.start({ ...what, ...unattended }));
    value(await enter(api, nonce, shares[1]));
    expect(await enter(api, nonce, shares[3])).toMatchObject({
      error: { code: 'TSS_PROOF_PART', holder: 'Cy Lund' },
    });
    const ended = value(await api.attempt.read());
    expect([ended?.phase, ended?.result, ended?.problem?.code]).toEqual(['failed', null, 'TSS_PROOF_PART']);
    expect(await proofsIn(folder)).toEqual([]);
    expect(codeOf(await enter(api, nonce, shares[1]))).toBe('CEREMONY_LOST');
    // Nothing of it is left: everybody enters their share again.
    const again = value(await api.proveKeys.start({ ...what, ...unattended }));
    expect(again.progress).toBe(0);
    value(await enter(api, again.nonce, shares[1]));
    expect(value(await enter(api, again.nonce, shares[3])).phase).toBe('complete');
  });

  test('is refused before anything starts where the text or the signers cannot be, and given up it leaves nothing', async () => {
    const { api, folder, what, shares } = await opened();
    const start = (change: Partial<What>) => api.proveKeys.start({ ...what, ...unattended, ...change });
    expect(codeOf(await start({ challenge: 'Auditor, 29 November\n4711' }))).toBe('TSS_CHALLENGE_TEXT');
    expect(codeOf(await start({ challenge: 'Auditor' }))).toBe('TSS_CHALLENGE_SHORT');
    expect(codeOf(await start({ tss_node_ids: ['2'] }))).toBe('TSS_QUORUM_SHORT');
    expect(value(await api.attempt.read())).toBeNull();
    const { nonce } = value(await start({}));
    value(await enter(api, nonce, shares[1]));
    value(await api.proveKeys.cancel());
    expect(value(await api.attempt.read())?.phase).toBe('cancelled');
    expect(await proofsIn(folder)).toEqual([]);
    const { transcripts } = JSON.parse(
      await fs.readFile(path.join(folder, 'treasury/tss-vault.json'), 'utf8'),
    );
    expect(transcripts.at(-1)).toContain('-prove-keys-');
  });

  test('killed at any change of the disk is there whole, or not at all, and the folder opens', async () => {
    const { api, folder, what, shares } = await opened();
    const { nonce } = value(await api.proveKeys.start({ ...what, ...unattended }));
    value(await enter(api, nonce, shares[1]));
    const copies = await copiesBefore(folder, async () => {
      value(await enter(api, nonce, shares[3]));
    });
    const found = new Set<string>();
    for (const [at, left] of copies.entries()) found.add(await proofLeft(left, `change ${at}`));
    expect([...found]).toEqual(['none', 'whole']);
  });

  test('is there whole, or not at all, where the disk fills at any moment, and the folder opens', async () => {
    const { folder, what, shares } = await prepared();
    const prove = async (api: Api) => {
      const started = await api.proveKeys.start({ ...what, ...unattended });
      if (!started.ok) return;
      await enter(api, started.value.nonce, shares[1]);
      await enter(api, started.value.nonce, shares[3]);
    };
    expect(await leftByFullDisk(folder, perTier(15, 1), prove, proofLeft)).toEqual(['none', 'whole']);
  });
});

test('in the terminal the sums are piped in as gpg prints them, and the file is verified there', async () => {
  const { folder: from, shares, what } = await prepared();
  const folder = path.join(await temporaryFolder(), 'ceremony');
  copyFolder(from, folder);
  const where = ['--folder', folder, '--vault', 'Treasury', '--group', what.key_share_holder_group_id];
  const command = [
    'tss',
    'prove',
    ...where,
    '--node',
    '1',
    '--node',
    '3',
    '--challenge',
    CHALLENGE,
    '--json',
  ];
  const text = (share: Bytes) => Buffer.from(share).toString();
  const input = text(shares[1]) + text(shares[3]);
  expect(codesOf(await quorate(command, { input }))).toEqual(['WITNESS_NEEDED']);
  expect((await quorate([...command, '--unwitnessed'], { input: text(shares[1]) })).status).toBe(1);
  const ran = await quorate([...command, '--unwitnessed'], { input });
  expect(ran.status).toBe(0);
  const status = statusOf(ran) as { files: string[]; complete: boolean; progress: number };
  expect(status).toMatchObject({ complete: true, progress: 2, required: 2 });
  const record = path.join(folder, 'treasury/tss-vault.json');
  const verified = ['tss', 'verify-proof', path.join(folder, status.files[0]!), '--record', record, '--json'];
  expect(statusOf(await quorate([...verified, '--challenge', CHALLENGE]))).toMatchObject({
    proves: 'epoch',
    challengeFits: true,
  });
});
