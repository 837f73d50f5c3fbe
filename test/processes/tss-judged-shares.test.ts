/** Shares that a pipe has for a request, and a program brings: they are judged before the attempt is begun, so that a wrong one costs nothing. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Api } from '../../shared/contract';
import { verifyChain } from '../../shared/records/transcript';
import { codeIn, inStdio } from '../support/in-stdio';
import { codeOf, filesIn, openProgram, startProgram, value } from '../support/program';
import { perTier } from '../support/tier';
import { bytesOf, type IssuedEpoch } from '../support/tss-epoch';
import { type Cast, castOf, preparedA, preparedB, preparedC } from '../support/tss-lost-share';
import { sumOf } from '../support/tss-share';
import { confirmedKeyGen, unattended, type Which } from '../support/tss-vault';
import { watchedProcesses } from '../support/watched-processes';
import { codesOf, quorate, statusOf } from './cli-kit';

let cast: Cast;

beforeAll(async () => {
  cast = await castOf();
});

const textOf = async (issued: IssuedEpoch, id: string): Promise<string> =>
  new TextDecoder().decode(await sumOf(issued, id));

/** One hex digit of the share is another. */
const mistyped = (sum: string): string => sum.slice(0, 265) + (sum[265] === '1' ? '2' : '1') + sum.slice(266);

/** What the folder has of a request, read by a program of its own. */
async function readIn(folder: string, which: Which) {
  const program = startProgram();
  value(await program.api.folder.open({ path: folder }));
  const read = value(await program.api.tssRequest.read(which));
  await program.close();
  return read;
}

/** The entries of an attempt's transcript, the start left out. */
async function entriesOf(folder: string, operation: string) {
  const [, bytes] = [...(await filesIn(folder))].find(([name]) =>
    new RegExp(`/transcripts/[^/]*${operation}`).test(name),
  )!;
  return verifyChain(bytes).entries.slice(1);
}

const modes = [
  ['A', preparedA],
  ['B', preparedB],
  ['C', preparedC],
] as const;

describe.each(perTier<readonly (typeof modes)[number][]>(modes.slice(0, 1), modes))(
  'shares that are piped for recovery %s',
  (mode, prepare) => {
    test('cost no confirmation where one is wrong: nothing is begun, and the same request is carried out by the right ones', async () => {
      const opened = await openProgram();
      const { folder, program } = opened;
      const { which, entered } = await prepare(opened, cast);
      const sums: string[] = [];
      for (const [issued, id] of entered) sums.push(await textOf(issued, id));
      const [first = '', ...rest] = sums;
      await program.close();
      const args = ['tss', 'request', 'run', which.tss_request_id, '--folder', folder, '--vault', 'Treasury'];
      const run = (lines: readonly string[]) =>
        quorate([...args, '--unwitnessed', '--json'], { input: lines.join('') });
      const wrong: [string[], string[], number][] = [
        [[], [], 1],
        [['no share at all\n', first], ['TSS_SUM_TEXT'], 3],
        [[first, first, mistyped(rest[0]!)], ['TSS_SHARE_REPEATED', 'TSS_SHARE_DOES_NOT_FIT'], 3],
      ];
      for (const [lines, codes, status] of mode === 'A' ? wrong : wrong.slice(2)) {
        const refused = await run(lines);
        expect([refused.status, codesOf(refused)]).toEqual([status, codes]);
        expect(statusOf(refused)).toMatchObject({ started: false, nonce: '', complete: false });
        expect(refused.stderr).not.toContain(first.slice(200, 300));
        expect((await readIn(folder, which)).status).toBe('MPCProcessing');
      }
      // All whom a recovery of one share lists have to come.
      if (mode !== 'C') expect((await quorate([...args, '--unwitnessed', '--absent', '1'])).status).toBe(2);
      const done = await run([mistyped(first), ...sums]);
      expect([done.status, codesOf(done)]).toEqual([0, ['TSS_SHARE_DOES_NOT_FIT']]);
      expect(statusOf(done)).toMatchObject({ started: true, complete: true });
      expect((await readIn(folder, which)).status).toBe('Success');
      const told = await entriesOf(folder, mode === 'C' ? 'reshare' : 'recover');
      expect(told.slice(0, 2).map(({ event, code }) => code ?? event)).toEqual([
        'TSS_SHARE_DOES_NOT_FIT',
        'share-accepted',
      ]);
    });
  },
);

test('what was refused of shares before the attempt stands first in its transcript, and the same once more is an alarm, before it and in it', async () => {
  const opened = await openProgram();
  const { api, folder } = opened;
  const { which, entered } = await preparedA(opened, cast);
  const [one, two] = entered as [(typeof entered)[number], (typeof entered)[number]];
  const wrong = [mistyped(await textOf(...one)), mistyped(await textOf(...two))] as const;
  const refusedAs = async (answer: Promise<{ ok: boolean; error?: { code: string; grade?: string } }>) => {
    const { error } = await answer;
    return error && `${error.code} ${error.grade}`;
  };
  const judge = (given: { opened?: Uint8Array<ArrayBuffer>; share?: Uint8Array<ArrayBuffer> }) =>
    refusedAs(api.tssRequest.judgeShare({ ...which, ...unattended, ...given }));
  const codes = [
    await judge({ opened: bytesOf(wrong[0]) }),
    await judge({ opened: bytesOf(wrong[0]) }),
    await judge({ opened: bytesOf(wrong[1]) }),
    await judge({ opened: bytesOf('') }),
    await judge({ share: bytesOf('') }),
  ];
  expect(codes).toEqual([
    'TSS_SHARE_DOES_NOT_FIT slip',
    'TSS_SHARE_DOES_NOT_FIT stop',
    'TSS_SHARE_DOES_NOT_FIT slip',
    'TSS_SUM_TEXT slip',
    'TSS_SUM_TEXT undefined',
  ]);
  // Of nobody's share: what was asked for is wrong.
  const [seat] = value(await api.tssRequest.judgeShare({ ...which, ...unattended })).seats;
  const judged = [{ ...seat!, tss_node_id: '3' }].map(({ name: _name, ...rest }) => rest);
  expect(codeOf(await api.tssRequest.judgeShare({ ...which, ...unattended, judged }))).toBe(
    'TSS_SHARE_NOT_ASKED',
  );
  const { nonce } = value(await api.recoverA.start({ ...which, ...unattended }));
  const enter = (text: string) => api.attempt.enter({ nonce, key: bytesOf(text), source: 'piped' });
  expect(await refusedAs(enter(wrong[1]))).toBe('TSS_SHARE_DOES_NOT_FIT stop');
  value(await api.recoverA.cancel());
  const told = (await entriesOf(folder, 'recover')).filter(({ code }) => code !== undefined);
  expect(
    told.map(({ event, code, grade, alarm, index, holder, judgedAt }) => [
      ...[event, code, grade, alarm, index, holder, typeof judgedAt],
    ]),
  ).toEqual([
    ['share-refused', 'TSS_SHARE_DOES_NOT_FIT', 'slip', false, 2, 'Ben Okri', 'string'],
    ['share-refused', 'TSS_SHARE_DOES_NOT_FIT', 'stop', true, 2, 'Ben Okri', 'string'],
    ['share-refused', 'TSS_SHARE_DOES_NOT_FIT', 'slip', false, 1, 'Ada Wolf', 'string'],
    ['share-refused', 'TSS_SUM_TEXT', 'slip', false, undefined, undefined, 'string'],
    ['refused', 'TSS_SUM_TEXT', undefined, undefined, undefined, undefined, 'string'],
    ['share-refused', 'TSS_SHARE_DOES_NOT_FIT', 'stop', true, 1, undefined, 'undefined'],
  ]);
});

test('a program has a share judged by a process that sees no other, without a transcript, and what it brought is overwritten', async () => {
  const { fork, asked } = watchedProcesses();
  const opened = await openProgram({ fork });
  const { api } = opened;
  const { which, entered, issued } = await preparedB(opened, cast);
  const { record } = await issued.ledger.load();
  const [main, , rae] = entered;
  const judge = async (params: Partial<Parameters<Api['tssRequest']['judgeShare']>[0]>) =>
    api.tssRequest.judgeShare({ ...which, ...unattended, ...params });
  const who = value(await judge({}));
  expect([who.share, who.seats.map(({ name }) => name)]).toEqual([null, ['Rae', 'Sam', 'Ada Wolf']]);
  const before = asked.length;
  const given = await sumOf(...main!);
  const one = value(await judge({ opened: given }));
  expect(one.share).toEqual(who.seats[2]);
  expect(given.every(byte => byte === 0)).toBe(true);
  const judged = [{ key_share_holder_group_id: issued.group, tss_node_id: '1' }];
  expect(value(await judge({ opened: await sumOf(...rae!), judged })).share).toEqual(who.seats[0]);
  const codes = [];
  for (const opened of [
    await sumOf(...main!),
    await sumOf(issued, '2'),
    bytesOf(mistyped(await textOf(...rae!))),
    bytesOf('nothing'),
  ])
    codes.push(codeOf(await judge({ opened, judged })));
  expect(codes).toEqual([
    'TSS_SHARE_REPEATED',
    'TSS_SHARE_NOT_ASKED',
    'TSS_SHARE_DOES_NOT_FIT',
    'TSS_SUM_TEXT',
  ]);
  expect(codeOf(await judge({ share: bytesOf('no message') }))).toBe('TSS_SUM_TEXT');
  const twice = [await sumOf(...main!), bytesOf('no message')] as const;
  expect(codeOf(await judge({ opened: twice[0], share: twice[1] }))).toBe('BAD_REQUEST');
  expect(twice.map(bytes => bytes.every(byte => byte === 0))).toEqual([true, true]);
  const used = asked.slice(before).filter(({ calls }) => calls.length > 0);
  expect(used.map(({ calls, ended }) => [calls, ended])).toEqual(
    Array.from({ length: 6 }, () => [['judgeTssShare'], true]),
  );
  expect((await issued.ledger.load()).record).toEqual(record);
  expect(value(await api.tssRequest.read(which)).status).toBe('MPCProcessing');
  // While an attempt is on, shares go there.
  value(await api.recoverB.start({ ...which, ...unattended }));
  const late = await sumOf(...main!);
  expect([codeOf(await judge({ opened: late })), late.every(byte => byte === 0)]).toEqual([
    'ATTEMPT_IN_PROGRESS',
    true,
  ]);
});

test('of a request in which a confirmation is not what its holder signed no share is asked for', async () => {
  const opened = await openProgram();
  const { folder, api, program } = opened;
  const { which, entered } = await preparedA(opened, cast);
  const requests = path.join(folder, 'treasury/requests');
  const signed: string[] = [];
  for (const name of (await fs.readdir(requests)).sort()) {
    const at = path.join(requests, name);
    if (name.startsWith(which.tss_request_id) && /"signed":/.test(await fs.readFile(at, 'utf8')))
      signed.push(at);
  }
  const [other, last] = await Promise.all(signed.slice(-2).map(at => fs.readFile(at, 'utf8')));
  const armor = (text: string) => /-----BEGIN PGP SIGNATURE-----.*-----END PGP SIGNATURE-----/.exec(text)![0];
  value(await api.tssRequest.judgeShare({ ...which, ...unattended }));
  await fs.writeFile(signed.at(-1)!, last!.replace(armor(last!), armor(other!)));
  expect(codeOf(await api.tssRequest.judgeShare({ ...which, ...unattended }))).toBe(
    'TSS_CONFIRMATION_INVALID',
  );
  await program.close();
  const args = ['tss', 'request', 'run', which.tss_request_id, '--folder', folder, '--vault', 'Treasury'];
  const sums = await Promise.all(entered.map(one => textOf(...one)));
  const ran = await quorate([...args, '--unwitnessed'], { input: sums.join('') });
  expect([ran.status, ran.stdout + ran.stderr]).toEqual([3, expect.not.stringContaining('accepted')]);
  const right = await quorate([...args, '--unwitnessed', '--json'], { input: sums.join('') });
  expect(codesOf(right)).toEqual(['TSS_CONFIRMATION_INVALID']);
});

test('none is judged for new keys, by a request that waits for people, or over a live network that nobody accepted', async () => {
  const opened = await openProgram();
  const keyGen = await confirmedKeyGen(opened.folder, cast.people);
  expect(codeOf(await opened.api.tssRequest.judgeShare({ ...keyGen.which, ...unattended }))).toBe(
    'TSS_REQUEST_STATE',
  );
  value(await opened.api.tssRequest.cancel(keyGen.which));
  expect(codeOf(await opened.api.tssRequest.judgeShare({ ...keyGen.which, ...unattended }))).toBe(
    'TSS_REQUEST_STATE',
  );
  const network = async () => ({ state: 'live' as const, interfaces: ['eth0'], remarks: [] });
  const live = await openProgram({ network });
  const { which, entered } = await preparedA(live, cast);
  const share = await sumOf(...entered[0]!);
  expect(codeOf(await live.api.tssRequest.judgeShare({ ...which, opened: share }))).toBe('INTERFACE_LIVE');
  expect(share.every(byte => byte === 0)).toBe(true);
});

test('by stdio a wrong share is refused before the attempt and in it, and the request stays what it was', async () => {
  const opened = await openProgram();
  const { folder, program } = opened;
  const { which, entered } = await preparedA(opened, cast);
  const [first = '', second = ''] = await Promise.all(entered.map(one => textOf(...one)));
  await program.close();
  const judged = { ...which, ...unattended };
  const before = inStdio(folder);
  const wrong = await before.call('tssRequest.judgeShare', { ...judged, opened: mistyped(first) });
  expect(codeIn(wrong)).toBe('TSS_SHARE_DOES_NOT_FIT');
  const right = await before.call('tssRequest.judgeShare', { ...judged, opened: second });
  expect(right.result.share.name).toBe('Ada Wolf');
  expect(await before.end()).toBe(0);
  expect((await readIn(folder, which)).status).toBe('MPCProcessing');
  const on = inStdio(folder);
  const { nonce } = (await on.call('recoverA.start', judged)).result;
  const enter = (key: string) => on.call('attempt.enter', { nonce, key, source: 'piped' });
  const answers = [];
  for (const key of [mistyped(first), mistyped(first), 'nothing', first, first])
    answers.push(codeIn(await enter(key)));
  expect(answers).toEqual([
    ...['TSS_SHARE_DOES_NOT_FIT', 'TSS_SHARE_DOES_NOT_FIT', 'TSS_SUM_TEXT', 'ok', 'TSS_SHARE_REPEATED'],
  ]);
  expect((await on.call('attempt.read')).result.phase).toBe('collecting');
  expect((await enter(second)).result.phase).toBe('complete');
  expect((await on.call('tssRequest.read', which)).result.status).toBe('Success');
  for (const share of [first, second]) expect(on.said()).not.toContain(share.slice(202, 330));
});
