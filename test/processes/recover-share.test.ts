/** A lost share given again by a request: recovery A and B from their start to the holder's receipt, and what ends them. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ForkCeremony } from '../../main/attempts/ceremony-process';
import { readShareFile } from '../../main/storage/tss-vaults/share-files';
import { fromBase64, fromHex, toHex } from '../../shared/bytes';
import { parseShareFile } from '../../shared/records/tss-share-file';
import type { Result } from '../../shared/result';
import { curveNames } from '../../shared/tss/curve-names';
import { givenShare } from '../../shared/tss/given-share';
import { big, mod, orders } from '../main/ceremony/tss/kit';
import { clearSigned, openedBy } from '../support/holders';
import { forkInProcess } from '../support/in-process';
import { type AttemptOn, statusesFilled, statusesKilled } from '../support/left-attempt';
import { eventually } from '../support/processes';
import { openProgram, startProgram, value } from '../support/program';
import { long, perTier } from '../support/tier';
import { bytesOf, type IssuedEpoch, openedMessage } from '../support/tss-epoch';
import {
  type Cast,
  castOf,
  enterSum,
  type PreparedRecovery,
  preparedA,
  preparedB,
} from '../support/tss-lost-share';
import { sumOf } from '../support/tss-share';
import { carried, unattended } from '../support/tss-vault';
import { watchedProcesses } from '../support/watched-processes';
import { quorate, withPerson } from './cli-kit';

let cast: Cast;

beforeAll(async () => {
  cast = await castOf();
});

const code = (result: Result<unknown>): string => (result.ok ? 'ok' : result.error.code);

/** A share file as it lies in the folder, with what its holder finds in each message. */
async function shareFileOf({ ledger }: IssuedEpoch, tss_request_id: string) {
  const at = path.join(ledger.path, ledger.shareFile(tss_request_id, '3'));
  const file = parseShareFile(await fs.readFile(at, 'utf8'), 'share');
  const found = [];
  for (const { message } of file.messages) found.push(await openedMessage(cast.again, fromBase64(message)));
  return { file, found, bytes: Uint8Array.from(await fs.readFile(at)) };
}

describe.each([
  ['A', preparedA],
  ['B', preparedB],
])('recovery %s', (mode, prepare) => {
  test('gives the lost share again to the new key, and nobody’s besides; its holder confirms it, and the keys stay', async () => {
    const { fork, asked } = watchedProcesses();
    const opened = await openProgram({ fork });
    const { api } = opened;
    const prepared = await prepare(opened, cast);
    const before0 = asked.length;
    const { issued, operation, which, entered } = prepared;
    const before = (await issued.ledger.load()).record;
    const { tss_request_id, vault_id } = which;
    // At the table only: told before anybody types anything.
    const files = await carried(opened.folder, which);
    expect(code(await startProgram().api.tssContribution.read(files))).toBe('TSS_REQUEST_STATE');
    const started = value(await api[operation].start({ ...which, ...unattended }));
    const { nonce } = started;
    expect([started.phase, started.required, started.progress]).toEqual(['collecting', entered.length, 0]);
    const lines = started.bound.map(({ id }) => id);
    expect(lines).toContain(operation);
    const key = before.key_share_holder_groups[0]!.key_share_holders[2]!.pgp_fingerprint;
    expect(started.bound.find(({ id }) => id === 'tssLost')?.facts).toEqual({
      number: '3',
      holder: 'Cy Lund',
      fingerprint: key,
    });
    expect(lines.filter(id => id === 'tssHelps')).toHaveLength(entered.length);
    // Not of those who are asked, twice, and by nobody in particular.
    const [first] = entered;
    expect(code(await enterSum(api, nonce, [issued, '3']))).toBe('TSS_SHARE_NOT_ASKED');
    expect(value(await enterSum(api, nonce, first!)).progress).toBe(1);
    expect(code(await enterSum(api, nonce, first!))).toBe('TSS_SHARE_REPEATED');
    for (const one of entered.slice(1)) value(await enterSum(api, nonce, one));
    const made = value(await api.attempt.read())!;
    expect([made.phase, made.seats.every(({ accepted }) => accepted)]).toEqual(['complete', true]);
    expect(value(await api.tssRequest.read(which)).status).toBe('Success');
    // The lead sees no share; each other process at most one, and makes a message only when all are in.
    const [lead, ...helpers] = asked.slice(before0).filter(one => one.calls.length > 0);
    expect(lead).toEqual({ calls: ['begin', 'proceed'], ended: true });
    expect(helpers.map(({ calls }) => calls.join(' '))).toEqual([
      'join submit',
      'join submit proceed',
      'join submit',
      ...entered.slice(1).map(() => 'join submit proceed'),
    ]);
    expect(helpers.every(({ ended }) => ended)).toBe(true);
    const { record } = await issued.ledger.load();
    const [group] = record.key_share_holder_groups;
    expect(group!.epochs).toEqual(before.key_share_holder_groups[0]!.epochs);
    expect(group!.changedKeys).toMatchObject([{ tss_node_id: '3', recoveryMode: mode, tss_request_id }]);

    const { file, found, bytes } = await shareFileOf(issued, tss_request_id);
    givesTheShareAlone(prepared, file.messages, found);
    const checked = value(
      await api.tssEpoch.checkShare({
        vault_id,
        key_share_holder_group_id: issued.group,
        tss_node_id: '3',
        share: bytes,
        by: 'piped',
        opened: bytesOf(found.map(toHex).join('\n')),
        ...unattended,
      }),
    );
    expect(checked.fits).toBe(true);
    const signed = bytesOf(await clearSigned(checked.receipt, cast.again.key));
    expect(value(await api.tssEpoch.receipt({ vault_id, signed })).missing).toEqual([]);
    // What is made for the holder from now on is for the new key alone.
    await expect(openedBy(cast.people[2]!, checked.sum)).rejects.toThrow();
    expect(await openedBy(cast.again, checked.sum)).toContain(toHex(issued.keys.chainCode));
    // The request has had its attempt.
    expect(code(await api[operation].start({ ...which, ...unattended }))).toBe('TSS_REQUEST_STATE');
  });
});

/** Terms sum to the lost share over all helpers, and over no fewer to anything that is a public multiple of shares. */
function givesTheShareAlone(
  { issued, from }: PreparedRecovery,
  messages: readonly { from: string; kind: number }[],
  opened: readonly Uint8Array[],
) {
  const terms = messages.flatMap(({ kind, from: id }, at) =>
    kind === 6 ? [] : [{ id, kind, plaintext: opened[at]! }],
  );
  for (const [place, name] of curveNames.entries()) {
    const values = terms.map(({ plaintext }) => big(plaintext.slice(101 + 32 * place, 133 + 32 * place)));
    const sum = mod(
      values.reduce((all, one) => all + one, 0n),
      orders[name],
    );
    expect(toHex(issued.keys.shares.get(3n)![name])).toBe(sum.toString(16).padStart(64, '0'));
    const shares = terms.map(({ id, kind }) => {
      const { keys } = kind === 4 ? (from.rescuers?.issued ?? issued) : issued;
      return big(keys.shares.get(BigInt(id))![name]);
    });
    for (const [at, one] of values.entries()) {
      expect(shares).not.toContain(one);
      expect(values.filter((_, other) => other !== at)).not.toContain(one);
    }
  }
}

/** The attempt as it may be interrupted. */
const attemptOn = (folder: string, { operation, which, entered }: PreparedRecovery): AttemptOn => ({
  folder,
  which,
  file: operation === 'recoverA' ? 'recover-a' : 'recover-b',
  work: async api => {
    const started = await api[operation].start({ ...which, ...unattended });
    if (started.ok) for (const one of entered) await enterSum(api, started.value.nonce, one);
  },
  isWhole: async (record, ledger) => {
    const [group] = record.key_share_holder_groups;
    const [epoch] = group!.epochs;
    const [recovery] = group!.changedKeys;
    if (recovery) await readShareFile(ledger, epoch!, '3', givenShare(group!, epoch!, '3'));
    return recovery !== undefined;
  },
});

// What is written is the same in both modes.
describe.each(perTier(['A'] as const, ['A', 'B'] as const))('recovery %s, interrupted', mode => {
  const prepare = mode === 'A' ? preparedA : preparedB;

  test('killed at any change of the disk it has either its result whole, or none, and the request says which', async () => {
    const opened = await openProgram();
    const attempt = attemptOn(opened.folder, await prepare(opened, cast));
    expect(await statusesKilled(opened.api, attempt)).toEqual([
      'MPCProcessing',
      'KeyGeneratingFailed crashed',
      'Success',
    ]);
  });

  // In `npm test` a reshare and new keys meet a full disk.
  test.skipIf(!long)(
    'where the disk is full at any moment it has its result whole, or none, and the request says which',
    async () => {
      const opened = await openProgram();
      const attempt = attemptOn(opened.folder, await prepare(opened, cast));
      await opened.program.close();
      expect(await statusesFilled(attempt)).toEqual([
        'MPCProcessing',
        'KeyGeneratingFailed crashed',
        'Success',
      ]);
    },
  );
});

test('an attempt that loses a helper with a share in it fails its request, and no message of it is written', async () => {
  const { fork, asked } = watchedProcesses();
  const opened = await openProgram({ fork });
  const { api } = opened;
  const { which, entered, issued } = await preparedA(opened, cast);
  const { nonce } = value(await api.recoverA.start({ ...which, ...unattended }));
  value(await enterSum(api, nonce, entered[0]!));
  asked.findLast(({ calls }) => calls.includes('submit'))!.lose();
  const ended = async () => value(await api.attempt.read())?.phase === 'failed';
  expect(await eventually(ended)).toBe(true);
  const read = value(await api.tssRequest.read(which));
  expect([read.status, read.reason]).toEqual(['KeyGeneratingFailed', 'failed']);
  const names = await fs.readdir(path.join(issued.ledger.path, 'messages'));
  expect(names.some(name => name.includes(which.tss_request_id))).toBe(false);
});

test('a recovery in the terminal: the words, and the helpers’ sums out of a pipe, with their codes', async () => {
  const opened = await openProgram();
  const { folder, program } = opened;
  const { which, entered } = await preparedA(opened, cast);
  const sums = [];
  for (const [issued, id] of entered) sums.push(new TextDecoder().decode(await sumOf(issued, id)));
  await program.close();
  const args = ['tss', 'request', 'run', which.tss_request_id, '--folder', folder, '--vault', 'Treasury'];
  const run = await quorate([...args, '--unwitnessed', '--json'], { input: sums.join('') });
  expect([run.status, run.stderr]).toEqual([0, '']);
  expect(JSON.parse(run.stdout)).toMatchObject({ complete: true, tss_request_id: which.tss_request_id });
});

test('helpers who are at the terminal are asked for entropy of their own, which goes to the process that draws the masks, and to no other', async () => {
  const opened = await openProgram();
  const { folder, program } = opened;
  const { which, entered, issued } = await preparedA(opened, cast);
  const [first = '', second = ''] = await Promise.all(
    entered.map(async ([of, id]) => new TextDecoder().decode(await sumOf(of, id)).split('\n')[0]!),
  );
  const added: string[] = [];
  const fork: ForkCeremony = options => {
    const child = forkInProcess(options);
    return {
      ...child,
      post: message => {
        const { call, input } = message as {
          call: string;
          input: { input?: { ownEntropy?: { tss_node_id: string; entropy: Uint8Array }[] } };
        };
        for (const one of input.input?.ownEntropy ?? [])
          added.push(`${call} ${one.tss_node_id} ${new TextDecoder().decode(one.entropy)}`);
        child.post(message);
      },
    };
  };
  const stranger = { key_share_holder_group_id: issued.group, tss_node_id: '3', entropy: bytesOf('1') };
  const refused = await opened.api.recoverA.start({ ...which, ...unattended, ownEntropy: [stranger] });
  expect([code(refused), [...stranger.entropy]]).toEqual(['TSS_HOLDER_UNKNOWN', [0]]);
  await program.close();
  const args = ['tss', 'request', 'run', which.tss_request_id, '--folder', folder, '--vault', 'Treasury'];
  const run = await withPerson(
    [...args, '--entropy'],
    [
      ['Entropy of Ada Wolf', '3162544661\r'],
      ['Entropy of Ben Okri', '\r'],
      ['or type its date and time, as in ', '\r'],
      ['Who operates the program', '\r'],
      ['Witness 1', '\r'],
      ['! for an exception: ', '\r'],
      ['Share: ', `${first}\r`],
      ['Share: ', `${second}\r`],
    ],
    { fork },
  );
  expect([run.status, added]).toEqual([0, ['begin 1 3162544661']]);
  expect((await quorate([...args, '--unwitnessed', '--entropy'])).status).toBe(2);
});

test('what cannot begin: the other mode’s request, one that is not confirmed, and any for contributions from elsewhere', async () => {
  const opened = await openProgram();
  const { api } = opened;
  const { issued, which } = await preparedA(opened, cast);
  const { vault_id } = issued;
  expect(code(await api.recoverB.start({ ...which, ...unattended }))).toBe('TSS_REQUEST_STATE');
  const digest = toHex(fromHex('00'.repeat(32)));
  const tss_node_id = '1';
  expect(code(await api.tssRequest.bringDigest({ ...which, tss_node_id, digest }))).not.toBe('ok');
  const { nonce } = value(await api.recoverA.start({ ...which, ...unattended }));
  value(await enterSum(api, nonce, [issued, '1']));
  value(await api.recoverA.cancel());
  const read = value(await api.tssRequest.read(which));
  expect([read.status, read.reason]).toEqual(['KeyGeneratingFailed', 'cancelled']);
  const { record } = await issued.ledger.load();
  expect(record.key_share_holder_groups[0]!.changedKeys).toEqual([]);
  // Its masks and its context serve no other attempt.
  expect(code(await api.recoverA.start({ ...which, ...unattended }))).toBe('TSS_REQUEST_STATE');
  const pending = value(
    await api.tssRequest.create({
      vault_id,
      type: 'Recovery',
      recoveryMode: 'A',
      target_key_share_holder_group_id: issued.group,
      source_key_share_holder_group: { key_share_holder_group_id: issued.group, tss_node_ids: ['1', '2'] },
      lostHolder: { tss_node_id: '3' },
    }),
  );
  const waiting = { vault_id, tss_request_id: pending.tss_request_id };
  expect(code(await api.recoverA.start({ ...waiting, ...unattended }))).toBe('TSS_REQUEST_STATE');
});
