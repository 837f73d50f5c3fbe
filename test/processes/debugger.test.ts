/** Nobody opens Node's debugger in a process that has shares: by its signal, which takes no more than the same user. */
import { type ChildProcess, fork as forkChild, spawn } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ceremoniesOf, ceremonyEntry, eventually, startCustodian } from '../support/processes';
import { checkout, temporaryFolder } from './cli-kit';

const root = temporaryFolder();

/** Inodes of this machine's TCP sockets that listen: state 0A of Linux's table. */
const listening = (): Set<string> =>
  new Set(
    ['/proc/net/tcp', '/proc/net/tcp6'].flatMap(table =>
      readFileSync(table, 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map(line => line.trim().split(/\s+/))
        .filter(fields => fields[3] === '0A')
        .map(fields => fields[9]!),
    ),
  );

const links = (pid: number): string[] =>
  readdirSync(`/proc/${pid}/fd`).flatMap(name => {
    try {
      return [readlinkSync(`/proc/${pid}/fd/${name}`)];
    } catch {
      return [];
    }
  });

/** True when the process waits for connections, as a debugger does. */
function listens(pid: number): boolean {
  const inodes = listening();
  return links(pid).some(link => inodes.has(/^socket:\[(\d+)\]$/.exec(link)?.[1] ?? ''));
}

/** Signals a process, and looks for long enough: the debugger of a plain Node is there in a tenth of it. */
async function opensDebugger(pid: number, withinMs = 1500): Promise<boolean> {
  process.kill(pid, 'SIGUSR1');
  return eventually(() => listens(pid), withinMs);
}

/** Resolves when it has written what tells that it has begun. */
const begun = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    onTestFinished(() => void child.kill('SIGKILL'));
    child.stdout?.once('data', () => resolve());
    child.once('exit', status => reject(new Error(`it ended with ${status}`)));
  });

test('a Node that does not take the signal opens one: so it would be seen', async () => {
  const child = spawn(process.execPath, [
    '--inspect-port=0',
    '-e',
    'setInterval(() => {}, 1000); console.log(1)',
  ]);
  await begun(child);
  expect(await opensDebugger(child.pid!, 20_000)).toBe(true);
});

test('the ceremony process opens no debugger when it is signalled, and goes on', async () => {
  const custodian = await startCustodian();
  const [pid] = ceremoniesOf();
  expect(await opensDebugger(pid!)).toBe(false);
  expect(await custodian.ask('cancel', {})).toBeNull();
});

test('a ceremony process in which a debugger is open already ends before it looks at anything', async () => {
  const child = forkChild(ceremonyEntry, [], {
    execArgv: ['--inspect=127.0.0.1:0'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said: unknown[] = [];
  child.on('message', message => said.push(message));
  child.send({ id: 1, call: 'cancel', input: {} });
  const status = await new Promise(resolve => child.once('exit', resolve));
  expect(status).toBe(70);
  expect(said).toEqual([{ event: 'ready' }]);
});

test('main in the terminal opens none either, and goes on', async () => {
  const child = spawn(
    process.execPath,
    [path.join(checkout, 'scripts/quorate.mjs'), 'stdio', '--folder', root],
    { cwd: checkout },
  );
  child.stdin.write('{"jsonrpc":"2.0","id":1,"method":"folder.read"}\n');
  await begun(child);
  expect(await opensDebugger(child.pid!)).toBe(false);
  child.stdin.write('{"jsonrpc":"2.0","id":2,"method":"folder.read"}\n');
  const second = await new Promise<string>(resolve =>
    child.stdout.once('data', data => resolve(String(data))),
  );
  expect(JSON.parse(second)).toMatchObject({ id: 2, result: { path: root } });
});
