/** Memory stays out of core dumps, on Linux: a real crash, a real dump, and the processes that have shares. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { keepOutOfDumps } from '../../main/host/dumps';
import { ceremoniesOf, eventually, startCustodian } from '../support/processes';
import { checkout, temporaryFolder } from './cli-kit';

const isLinux = process.platform === 'linux';
const filterOf = (pid: number | string): string =>
  readFileSync(`/proc/${pid}/coredump_filter`, 'utf8').trim();

/** Where dumps become files beside the program that crashed, and may be written. */
const dumpsToFiles =
  isLinux &&
  readFileSync('/proc/sys/kernel/core_pattern', 'utf8').trim() === 'core' &&
  /^Max core file size\s+\S+\s+unlimited/m.test(readFileSync('/proc/self/limits', 'utf8'));

/** What nothing but the memory of the program has: its parts are put together there. */
const MARK = ['a share', 'that somebody', 'typed'].join(' 7f3a ');

/** Crashes a Node that holds the mark; true when it is in the dump. */
async function isInDump(keepOut: boolean): Promise<boolean> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'quorate-dump-'));
  const code = `const held = Buffer.from(['a share', 'that somebody', 'typed'].join(' 7f3a '));
    globalThis.held = held; console.log(process.pid); setInterval(() => held, 1000);`;
  const child = spawn('sh', ['-c', 'ulimit -c unlimited; exec "$0" -e "$1"', process.execPath, code], {
    cwd: folder,
  });
  const pid = await new Promise<number>(resolve => child.stdout.once('data', told => resolve(Number(told))));
  if (keepOut) expect(keepOutOfDumps(pid)).toBe(true);
  const ended = new Promise(resolve => child.once('close', resolve));
  process.kill(pid, 'SIGSEGV');
  await ended;
  const [dump] = readdirSync(folder);
  return readFileSync(path.join(folder, dump!)).includes(MARK);
}

test.skipIf(!dumpsToFiles)(
  'a process that is killed by a crash leaves a dump without its memory; without the setting the memory is in it',
  async () => {
    expect(await isInDump(false)).toBe(true);
    expect(await isInDump(true)).toBe(false);
  },
);

test.skipIf(!isLinux)(
  'every ceremony process is kept out of dumps, and so is the terminal’s main process',
  async () => {
    await startCustodian();
    const [ceremony] = ceremoniesOf();
    expect(filterOf(ceremony!)).toMatch(/^0+$/);

    const script = path.join(checkout, 'scripts/quorate.mjs');
    const child = spawn(process.execPath, [script, 'stdio', '--folder', temporaryFolder()], {
      cwd: checkout,
    });
    child.stdin.write('{"jsonrpc":"2.0","id":1,"method":"folder.read"}\n');
    await new Promise(resolve => child.stdout.once('data', resolve));
    expect(await eventually(() => /^0+$/.test(filterOf(child.pid!)), 5000)).toBe(true);
    child.kill();
  },
);

test('a process that is not there is no trouble', () => {
  expect(keepOutOfDumps(2 ** 30)).toBe(false);
});
