/** Reshare by the program's calls: shares entered here, contributions from elsewhere, and any mix of them. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ForkCeremony } from '../../main/attempts/ceremony-process';
import { readShareFile } from '../../main/storage/tss-vaults/share-files';
import type { TssContributionFile } from '../../shared/records/tss-contribution';
import { groupOf } from '../../shared/records/tss-vault';
import { temporaryFolder } from '../main/storage/support';
import { encryptedTo } from '../support/encrypted';
import { openedBy } from '../support/holders';
import { forkInProcess } from '../support/in-process';
import { type AttemptOn, statusesFilled, statusesKilled } from '../support/left-attempt';
import { codeOf, openProgram, value } from '../support/program';
import { long } from '../support/tier';
import { bytesOf, issueReshare } from '../support/tss-epoch';
import { allConfirm, confirmedReshare, groupFor, reshareIn, sumOf, validKeysIn } from '../support/tss-share';
import { unattended } from '../support/tss-vault';
import { watchedProcesses } from '../support/watched-processes';
import {
  checkedByAll,
  confirmed,
  entering,
  newEpochIn,
  others,
  people,
  preparePeople,
  recordIn,
} from './reshare-kit';

beforeAll(preparePeople);

describe('shares entered here', () => {
  test.each(['strict', 'normal'] as const)(
    'give another group shares of the same keys, in %s mode',
    async mode => {
      const { fork, asked } = watchedProcesses();
      const { api, issued, target, which, start } = await confirmed({ mode }, { fork });
      const before = asked.length;
      const started = value(await start());
      expect([started.phase, started.required, started.seats.map(({ holder }) => holder)]).toEqual([
        'collecting',
        2,
        ['Ada Wolf', 'Cy Lund'],
      ]);
      const ids = started.bound.map(({ id }) => id);
      expect(
        ids.filter(id => /^(reshare|tss(Strict|Normal|EnteredHere|RootsStay|SourceEpoch))$/.test(id)),
      ).toEqual([
        'reshare',
        mode === 'strict' ? 'tssStrict' : 'tssNormal',
        'tssSourceEpoch',
        'tssEnteredHere',
        'tssEnteredHere',
        'tssRootsStay',
      ]);
      const enter = entering(api, started.nonce);
      const one = value(await enter(await sumOf(issued, '1')));
      expect([one.phase, one.progress]).toEqual(['collecting', 1]);
      const living = () => asked.slice(before).filter(({ calls, ended }) => calls.length > 0 && !ended);
      // The process that saw a share has ended by then, in strict mode: the next one comes to another.
      expect(living().map(({ calls }) => calls[0])).toEqual(['begin']);
      const done = value(await enter(await sumOf(issued, '3')));
      expect([done.phase, done.problem]).toEqual(['complete', null]);
      expect(value(await api.tssRequest.read(which)).status).toBe('Success');
      const [lead, ...helpers] = asked.slice(before).filter(({ calls }) => calls.length > 0);
      expect([lead!.calls, helpers.map(({ calls }) => calls)]).toEqual(
        mode === 'strict'
          ? [
              ['begin', 'proceed'],
              [
                ['join', 'submit'],
                ['join', 'submit'],
              ],
            ]
          : [['begin', 'submit', 'submit', 'proceed'], []],
      );
      const record = await recordIn(issued);
      const epoch = groupOf(record, target)!.epochs[0]!;
      expect([epoch.state, epoch.mode, epoch.source?.group]).toEqual(['issued', mode, issued.group]);
      expect(
        epoch.contributions.map(({ tss_node_id, made, digestFirst }) => [tss_node_id, made, digestFirst]),
      ).toEqual([
        ['1', 'here', false],
        ['3', 'here', false],
      ]);
      if (mode === 'normal') return;
      await checkedByAll(api, which.vault_id, target, others);
      const after = await recordIn(issued);
      expect([after.roots, after.chainCheck]).toEqual([record.roots, record.chainCheck]);
      expect((await newEpochIn(issued, target)).state).toBe('valid');
      const list = value(await api.tssEpoch.destroyList({ vault_id: which.vault_id }));
      expect(JSON.stringify(list)).not.toContain(issued.group);
    },
  );

  test('are refused by name where they are of other keys or another holder, or were entered before, and the attempt goes on', async () => {
    const { fork, asked } = watchedProcesses();
    const { api, issued, target, which, start } = await confirmed({}, { fork });
    const { nonce } = value(await start());
    const enter = entering(api, nonce);
    const before = asked.length;
    const codes = async (key: Uint8Array<ArrayBuffer>) => {
      const refused = await enter(key);
      return refused.ok ? ['ok'] : [refused.error.code, refused.error.grade, refused.error.holder];
    };
    expect(await codes(await sumOf(issued, '2'))).toEqual(['TSS_SHARE_NOT_ASKED', 'paper', 'Ben Okri']);
    const bad = await sumOf(issued, '1');
    bad[2 * 101 + 60] = bad[2 * 101 + 60] === 0x31 ? 0x32 : 0x31;
    expect(await codes(bad.slice())).toEqual(['TSS_SHARE_DOES_NOT_FIT', 'slip', 'Ada Wolf']);
    expect(await codes(await sumOf(issued, '1'))).toEqual(['ok']);
    expect(await codes(await sumOf(issued, '1'))).toEqual(['TSS_SHARE_REPEATED', 'paper', 'Ada Wolf']);
    const view = value(await api.attempt.read())!;
    expect([view.phase, view.progress, view.seats.map(one => one.accepted)]).toEqual([
      'collecting',
      1,
      [true, false],
    ]);
    // Each try is a process of its own, which is ended with it.
    const tried = asked.slice(before).filter(({ calls }) => calls.length > 0);
    expect(tried.map(({ calls, ended }) => [calls, ended])).toEqual(
      Array.from({ length: 4 }, () => [['join', 'submit'], true]),
    );
    value(await api.reshare.cancel());
    const failed = value(await api.tssRequest.read(which));
    expect([failed.status, failed.reason]).toEqual(['KeyGeneratingFailed', 'cancelled']);
    expect(groupOf(await recordIn(issued), target)!.epochs).toEqual([]);
    expect(codeOf(await start())).toBe('TSS_REQUEST_STATE');
  });

  test('of a quorum will do where more are listed: who is absent is under the words, and no share of theirs is taken', async () => {
    const quorum = ['1', '2', '3'];
    const { api, issued, target, which, bring } = await confirmed({
      ...{ quorum, confirmers: [...people, ...others] },
    });
    value(await bring('3'));
    const start = (absent: string[]) => api.reshare.start({ ...which, absent, ...unattended });
    const judge = (absent: string[]) => api.tssRequest.judgeShare({ ...which, absent, ...unattended });
    for (const [absent, code, holder] of [
      [['1', '2'], 'TSS_QUORUM_SHORT', undefined],
      [['9'], 'TSS_HOLDER_UNKNOWN', undefined],
      [['3'], 'TSS_NOT_ABSENT', 'Cy Lund'],
    ] as const) {
      for (const refused of [await start([...absent]), await judge([...absent])])
        expect(refused).toMatchObject({ ok: false, error: { code, ...(holder && { holder }) } });
      expect(value(await api.tssRequest.read(which)).status).toBe('MPCProcessing');
    }
    expect(value(await judge(['2'])).seats.map(({ name }) => name)).toEqual(['Ada Wolf']);
    const started = value(await start(['2']));
    expect([started.required, started.seats.map(one => [one.holder, one.accepted])]).toEqual([
      1,
      [
        ['Ada Wolf', false],
        ['Cy Lund', true],
      ],
    ]);
    expect(started.bound.filter(({ id }) => id === 'tssAbsent').map(({ facts }) => facts)).toEqual([
      { number: '2', holder: 'Ben Okri' },
    ]);
    const enter = entering(api, started.nonce);
    expect(codeOf(await enter(await sumOf(issued, '2')))).toBe('TSS_SHARE_NOT_ASKED');
    expect(value(await enter(await sumOf(issued, '1'))).phase).toBe('complete');
    const epoch = await newEpochIn(issued, target);
    expect(epoch.contributions.map(one => one.tss_node_id)).toEqual(['1', '3']);
    if (!long) return;
    await checkedByAll(api, which.vault_id, target, others);
    expect((await newEpochIn(issued, target)).state).toBe('valid');
  });

  test('take entropy of their holder’s own into what is made of them, only in a process that sees the share, and it is overwritten', async () => {
    const given: [string, number][] = [];
    const fork: ForkCeremony = options => {
      const child = forkInProcess(options);
      return {
        ...child,
        post: message => {
          const { call, input } = message as {
            call: string;
            input: { input?: { ownEntropy?: unknown[] }; given?: { entropy?: Uint8Array } };
          };
          if (call === 'begin' || call === 'join') given.push([call, input.input?.ownEntropy?.length ?? 0]);
          if (call === 'submit' || call === 'proceed') given.push([call, input.given?.entropy?.length ?? 0]);
          child.post(message);
        },
      };
    };
    const { api, issued, target, which } = await confirmed({}, { fork });
    const own = (tss_node_id: string) => ({ tss_node_id, entropy: bytesOf('3 1 6 2 5 4 6 6 1 2') });
    const isGone = ({ entropy }: ReturnType<typeof own>) => entropy.every(byte => byte === 0);
    const start = (ownEntropy: ReturnType<typeof own>[]) =>
      api.reshare.start({ ...which, ...unattended, ownEntropy });
    const strangers = own('2');
    expect([codeOf(await start([strangers])), isGone(strangers)]).toEqual(['TSS_CONTRIBUTOR_UNKNOWN', true]);
    const adas = own('1');
    const { nonce } = value(await start([adas]));
    const enter = entering(api, nonce);
    const bad = await sumOf(issued, '1');
    bad[2 * 101 + 60] = bad[2 * 101 + 60] === 0x31 ? 0x32 : 0x31;
    expect(codeOf(await enter(bad))).toBe('TSS_SHARE_DOES_NOT_FIT');
    // She may try again.
    expect(isGone(adas)).toBe(false);
    for (const id of ['1', '3']) value(await enter(await sumOf(issued, id)));
    expect(isGone(adas)).toBe(true);
    // Only the process that has accepted her share is given it, and no other's.
    expect(given).toEqual([
      ['begin', 0],
      ...[
        ['join', 0],
        ['submit', 0],
      ],
      ...[
        ['join', 0],
        ['submit', 0],
        ['proceed', 19],
      ],
      ...[
        ['join', 0],
        ['submit', 0],
      ],
      ['proceed', 0],
    ]);
    if (long) await checkedByAll(api, which.vault_id, target, others);
  });

  test('come by a private key where that was accepted, and never by a made-up one', async () => {
    const { api, issued, which, start } = await confirmed();
    const sealed = async (id: string) =>
      bytesOf(
        await encryptedTo(people[Number(id) - 1]!.pgp_key, Buffer.from(await sumOf(issued, id)).toString()),
      );
    const byKey = async (nonce: string, id: string) =>
      api.attempt.enter({
        source: 'privateKey',
        nonce,
        message: await sealed(id),
        pgp_private_key: bytesOf(people[Number(id) - 1]!.key.armor()),
        passphrase: new Uint8Array(0),
      });
    const { nonce } = value(await api.reshare.start({ ...which, ...unattended, acceptPrivateKeys: true }));
    expect(codeOf(await api.attempt.enter({ source: 'practice', nonce, index: 1 }))).toBe(
      'NOT_A_PRACTICE_SET',
    );
    expect(value(await byKey(nonce, '1')).progress).toBe(1);
    expect(codeOf(await byKey(nonce, '2'))).toBe('TSS_SHARE_NOT_ASKED');
    expect(value(await byKey(nonce, '3')).phase).toBe('complete');
    expect(codeOf(await start())).toBe('TSS_REQUEST_STATE');
    const other = await confirmed();
    const begun = value(await other.start());
    const message = await sealed('1');
    const pgp_private_key = bytesOf(people[0]!.key.armor());
    const refused = await other.api.attempt.enter({
      ...{ source: 'privateKey', nonce: begun.nonce, message, pgp_private_key },
      passphrase: new Uint8Array(0),
    });
    expect(codeOf(refused)).toBe('PRIVATE_KEYS_NOT_ACCEPTED');
  });

  test('that give no keys fail the attempt, and the request says why and by whose', async () => {
    // What a process gives is changed on its way: another proof.
    const fork: ForkCeremony = options => {
      const child = forkInProcess(options);
      return {
        ...child,
        onMessage: listener =>
          child.onMessage(message => {
            const { result } = message as { result?: { value?: { holder?: string; part?: unknown } } };
            const given = result?.value;
            if (given?.holder === 'Cy Lund') {
              const { contribution } = given.part as { contribution: TssContributionFile };
              const { secp256k1 } = contribution.proofs;
              contribution.proofs.secp256k1 = secp256k1.slice(0, -1) + (secp256k1.endsWith('1') ? '2' : '1');
            }
            listener(message);
          }),
      };
    };
    const { api, issued, target, which, start } = await confirmed({}, { fork });
    const { nonce } = value(await start());
    const enter = entering(api, nonce);
    value(await enter(await sumOf(issued, '1')));
    expect(codeOf(await enter(await sumOf(issued, '3')))).toBe('TSS_PROOF');
    const view = value(await api.attempt.read())!;
    expect([view.phase, view.problem?.code]).toEqual(['failed', 'TSS_PROOF']);
    expect(value(await api.tssRequest.read(which))).toMatchObject({
      status: 'KeyGeneratingFailed',
      reason: 'TSS_PROOF',
    });
    expect(groupOf(await recordIn(issued), target)!.epochs).toEqual([]);
  });
});

test('recovery C gives a whole new main group shares, replaces the old one when they are valid, and lists what is to be destroyed', async () => {
  const opened = await openProgram();
  const { api, folder } = opened;
  const main = await validKeysIn(opened, people);
  const { vault_id } = main;
  const group = await groupFor(api, vault_id, 'RecoveryGroup', others);
  const recovery = await issueReshare(api, main, ['1', '2'], {
    vault_id,
    group,
    people: others,
    threshold: 2,
  });
  await allConfirm(api, recovery, others);
  const target = await groupFor(api, vault_id, 'MainGroup', others);
  const which = await confirmedReshare(api, recovery, {
    target,
    quorum: ['1', '2'],
    confirmers: others,
    type: 'Recovery',
  });
  const { nonce } = value(await api.reshare.start({ ...which, ...unattended }));
  const enter = entering(api, nonce);
  // A share of the main group is of the same root, and not of the keys that are asked for here.
  expect(await enter(await sumOf(main, '1'))).toMatchObject({
    error: { code: 'TSS_SHARE_OTHER_EPOCH', holder: 'Ada Wolf', facts: { name: 'MainGroup', epoch: 1 } },
  });
  for (const id of ['1', '2']) value(await enter(await sumOf(recovery, id)));
  expect(value(await api.tssRequest.read(which)).status).toBe('Success');
  const issued = await recordIn(main);
  expect([groupOf(issued, main.group)!.status, groupOf(issued, target)!.status]).toEqual(['Valid', 'New']);
  const listOf = async () => value(await api.tssEpoch.destroyList({ vault_id }));
  expect(JSON.stringify(await listOf())).not.toContain(main.group);
  await checkedByAll(api, vault_id, target, others);
  const record = await recordIn(main);
  expect([groupOf(record, main.group)!.status, groupOf(record, target)!.status]).toEqual([
    'Unavailable',
    'Valid',
  ]);
  expect([record.roots, record.chainCheck]).toEqual([issued.roots, issued.chainCheck]);
  expect(JSON.stringify(await listOf())).toContain(main.group);
  // The extended public keys are what they were.
  const out = await temporaryFolder();
  const xpubOf = async (of: string, sum: Uint8Array<ArrayBuffer>, name: string) => {
    const file = path.join(out, name);
    const where = { vault_id, key_share_holder_group_id: of, tss_node_id: '1', path: file };
    value(await api.tssEpoch.xpub({ ...where, by: 'piped', opened: sum, ...unattended }));
    return fs.readFile(file, 'utf8');
  };
  const sums = path.join(folder, 'treasury/messages');
  const [sum = ''] = (await fs.readdir(sums)).filter(
    one => one.startsWith(`${which.tss_request_id}-1-`) && one.endsWith('.asc'),
  );
  const inSum = await openedBy(others[0]!, await fs.readFile(path.join(sums, sum), 'utf8'));
  expect(await xpubOf(target, bytesOf(inSum), 'new.txt')).toBe(
    await xpubOf(recovery.group, await sumOf(recovery, '1'), 'old.txt'),
  );
});

/** A reshare between two, as it may be interrupted. */
async function interrupted() {
  const opened = await openProgram();
  const { which, issued, target } = await reshareIn(opened, people.slice(0, 2), { mode: 'normal' });
  const sums = [await sumOf(issued, '1'), await sumOf(issued, '2')];
  const attempt: AttemptOn = {
    folder: opened.folder,
    which,
    file: 'reshare',
    work: async api => {
      const started = await api.reshare.start({ ...which, ...unattended });
      if (started.ok) for (const sum of sums) await entering(api, started.value.nonce)(sum.slice());
    },
    isWhole: async (record, ledger) => {
      const [epoch] = groupOf(record, target)!.epochs;
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
  expect(await statusesFilled(attempt)).toEqual(['MPCProcessing', 'KeyGeneratingFailed crashed', 'Success']);
});
