/** The spare ceremony process: real ones, told apart by their numbers. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs/promises';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { CeremonyProcess, type ForkCeremony } from '../../main/attempts/ceremony-process';
import { CeremonyProcesses } from '../../main/attempts/ceremony-processes';
import { SpareProcess } from '../../main/attempts/spare-process';
import { ceremoniesOf, eventually, fork, isAlive, processes } from '../support/processes';
import {
  codeOf,
  copiedSet,
  enter,
  openProgram,
  startShare,
  temporaryFolder,
  typed,
  value,
} from '../support/program';
import { startCeremony } from '../support/start-ceremony';

/** Counts requests that were posted to each process, by the order in which they were started. */
function counted(): { fork: ForkCeremony; posted: string[][] } {
  const posted: string[][] = [];
  return {
    posted,
    fork: options => {
      const child = fork(options);
      const calls: string[] = [];
      posted.push(calls);
      return {
        ...child,
        post: message => {
          calls.push((message as { call: string }).call);
          child.post(message);
        },
        onMessage: listener =>
          child.onMessage(message => {
            if (typeof message === 'object' && message !== null && 'id' in message) calls.push('answered');
            listener(message);
          }),
      };
    },
  };
}

it('serves the next attempt, is replaced at once, and no process serves two; all end with the program', async () => {
  const { fork: counting, posted } = counted();
  const here = await openProgram({ fork: counting });
  const { shares } = await copiedSet(here);
  const isTried = (number: number) => eventually(() => (posted[number] ?? []).includes('answered'));
  here.program.keepSpare();
  expect(await isTried(0)).toBe(true);
  const [waiting] = ceremoniesOf();

  const { nonce } = await startShare(here.api);
  expect(posted[0]!.filter(one => one !== 'answered')).toEqual(['selfTest', 'selfTest', 'begin']);
  expect(await isTried(1)).toBe(true);
  const two = ceremoniesOf();
  expect(two).toHaveLength(2);
  expect(two).toContain(waiting);
  const [next] = two.filter(pid => pid !== waiting);
  for (const share of shares.slice(0, 2)) value(await enter(here.api, nonce, share));
  expect(ceremoniesOf()).toEqual([next]);

  // Killed while it waits: the next attempt does not notice.
  process.kill(next!, 'SIGKILL');
  const second = value(await here.api.checkShare.start({}));
  expect(codeOf(await here.api.checkShare.update({ nonce: second.nonce, key: typed(shares[0]!) }))).toBe(
    'ok',
  );
  const last = ceremoniesOf();
  expect(last).not.toContain(waiting);

  await here.program.close();
  expect(last.filter(isAlive)).toEqual([]);
  expect(ceremoniesOf()).toEqual([]);
});

it('is none where nobody asked for one: an attempt has its own process, started for it', async () => {
  const here = await openProgram({ fork });
  await copiedSet(here);
  expect(ceremoniesOf()).toEqual([]);
  await startShare(here.api);
  expect(ceremoniesOf()).toHaveLength(1);
});

it('may only practise where the program may, and holds no attempt', async () => {
  const { fork: counting, posted } = counted();
  const spare = new SpareProcess(() => CeremonyProcess.fork(counting, true));
  onTestFinished(() => spare.end());
  spare.keep();
  expect(await eventually(() => posted[0]!.includes('answered'))).toBe(true);
  const taken = await spare.take();
  onTestFinished(() => taken.end());
  expect(posted[0]!.filter(one => one !== 'answered')).toEqual(['selfTest', 'selfTest']);
  const touched = taken.ask('touch', { nonce: '0'.repeat(32) });
  expect((await touched.catch(caught => caught)).code).toBe('NO_ATTEMPT');
  const begun = taken.ask('begin', {
    operation: 'createKeySet',
    input: {
      conditions: { expiryMs: 60_000, now: Date.now(), unwitnessed: false },
      practice: false,
      name: 'Set',
      scheme: 'vault',
      required: 2,
      holders: [{ name: 'Ada' }, { name: 'Ben' }],
    },
  });
  expect((await begun.catch(caught => caught)).code).toBe('PRACTICE_ONLY');
});

/** A copy of the built terminal, so that its ceremony processes can be told from those of other tests. */
async function ownCopy(): Promise<string> {
  const copy = await fs.realpath(await temporaryFolder());
  const out = path.resolve(import.meta.dirname, '../../out');
  for (const part of ['cli', 'ceremony']) {
    await fs.cp(path.join(out, part), path.join(copy, 'out', part), { recursive: true });
  }
  await fs.symlink(path.resolve(out, '../node_modules'), path.join(copy, 'node_modules'));
  await fs.writeFile(path.join(copy, 'package.json'), JSON.stringify({ type: 'module' }));
  return copy;
}

it('the terminal starts those of a command at once, and leaves none', async () => {
  const here = await openProgram();
  const { shares } = await copiedSet(here);
  await here.program.close();
  const copy = await ownCopy();
  const run = (...args: string[]) => {
    const line = [
      path.join(copy, 'out/cli/index.js'),
      ...args,
      '--folder',
      here.folder,
      '--key-set',
      'Practice',
    ];
    const child = spawn(process.execPath, line, { stdio: 'pipe' });
    return { child, ended: once(child, 'exit') };
  };
  const own = () => processes().filter(one => one.command.includes(path.join(copy, 'out/ceremony')));
  const { child, ended } = run('check-share', '--unwitnessed');
  // It waits for the share: its attempt has the one that was started ahead, and there is no other.
  child.stdin.write('no share\n');
  await once(child.stderr, 'data');
  expect(own()).toHaveLength(1);
  child.stdin.end(`${shares[0]}\n`);
  expect((await ended)[0]).toBe(0);
  expect(own()).toEqual([]);

  const refused = run('generate-share', '--holder', 'Dana', '--pgp-key', path.join(copy, 'none.asc'));
  expect((await refused.ended)[0]).not.toBe(0);
  expect(own()).toEqual([]);
});

it('of a helper is started while the one before works; killed, another is; it ends with the others', async () => {
  const attempt = await CeremonyProcesses.start(() => startCeremony(fork, true), true);
  onTestFinished(() => attempt.end());
  const before = ceremoniesOf();
  await attempt.helper(true);
  expect(await eventually(() => ceremoniesOf().length === 3)).toBe(true);
  // The lead, the helper, and the one that waits, which was started last.
  const waiting = Math.max(...ceremoniesOf().filter(pid => !before.includes(pid)));
  process.kill(waiting, 'SIGKILL');
  expect(await eventually(() => !isAlive(waiting))).toBe(true);
  await attempt.touch('');
  const second = await attempt.helper(true);
  expect(await second.ask('selfTest', {})).toBeNull();
  expect(attempt.loss).toBeUndefined();
  expect(await eventually(() => ceremoniesOf().length === 4)).toBe(true);
  await attempt.end();
  expect(ceremoniesOf()).toEqual([]);
});
