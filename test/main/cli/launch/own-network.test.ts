import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { WindowRun } from '../../../../main/cli/launch/electron-binary';
import { openInOwnNetwork, ownNetwork } from '../../../../main/cli/launch/own-network';
import { texts } from '../../../../main/cli/messages';

const own = await ownNetwork('/usr/bin/unshare', false);

test('where the tool is missing or refuses, and for root, there is no network of its own, and nothing is thrown', async () => {
  expect(await ownNetwork('/usr/bin/no-such-tool', false)).toBeNull();
  expect(await ownNetwork('/bin/false', false)).toBeNull();
  expect(await ownNetwork('/usr/bin/unshare', true)).toBeUndefined();
});

test.skipIf(!own)('a program in a network of its own reaches nothing, not even this machine', async () => {
  let arrived = 0;
  const server = net.createServer(socket => {
    arrived++;
    socket.destroy();
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const code = `require('net').connect(${port}, '127.0.0.1')
    .on('connect', () => process.exit(0)).on('error', ({ code }) => { console.log(code); process.exit(1); })`;
  const [tool, ...words] = own!;
  const run = (before: string[]) =>
    new Promise<string>(resolve => {
      const [program = '', ...args] = [...before, process.execPath, '-e', code];
      const ran = spawnSync(program, args, { encoding: 'utf8' });
      resolve(ran.status === 0 ? 'reached' : ran.stdout.trim());
    });
  expect(await run([])).toBe('reached');
  expect(await run([tool!, ...words])).toMatch(/^E(NETUNREACH|ADDRNOTAVAIL)$/);
  await expect.poll(() => arrived).toBe(1);
  server.close();
});

const hasAgent = spawnSync('gpg-connect-agent', ['--version'], { stdio: 'ignore' }).status === 0;

test.skipIf(!own || !hasAgent)(
  'gpg in there speaks with the agent that runs outside: its socket is a file',
  () => {
    // Short, since sockets have short paths.
    const home = mkdtempSync(path.join('/tmp', 'q-'));
    const ask = (before: readonly string[], ...more: string[]) => {
      const [program = '', ...args] = [...before, 'gpg-connect-agent', '--homedir', home, ...more];
      return execFileSync(program, [...args, 'getinfo pid', '/bye'], { encoding: 'utf8' });
    };
    const outside = ask([]);
    try {
      expect(outside).toMatch(/^D \d+\nOK/);
      expect(ask(own!, '--no-autostart')).toBe(outside);
    } finally {
      spawnSync('gpgconf', ['--homedir', home, '--kill', 'gpg-agent']);
    }
  },
);

const { networkOfItsOwn, networkOfAll, notInOwnNetwork } = texts.launch;
const opened: WindowRun = { opened: true, status: 0 };
const failed: WindowRun = { opened: false };

test.each<[string, string[] | null | undefined, WindowRun[], string[], (string[] | undefined)[]]>([
  ['in a network of its own', ['unshare'], [opened], [networkOfItsOwn], [['unshare']]],
  ['in the one at hand where it is not allowed', null, [opened], [networkOfAll], [undefined]],
  ['in the one at hand, without a word, where there is no such thing', undefined, [opened], [], [undefined]],
  [
    'in the one at hand where none opened in there',
    ['unshare'],
    [failed, opened],
    [networkOfItsOwn, notInOwnNetwork],
    [['unshare'], undefined],
  ],
])('a window is opened %s', async (_where, words, runs, said, tried) => {
  const told: string[] = [];
  const before: unknown[] = [];
  const open = async (given?: readonly string[]) => {
    before.push(given);
    return runs[before.length - 1]!;
  };
  const stop = new AbortController().signal;
  const run = await openInOwnNetwork(open, each => told.push(each), { own: Promise.resolve(words), stop });
  expect(run).toEqual(opened);
  expect(told).toEqual(said);
  expect(before).toEqual(tried);
});

test('one that was stopped while it opened is not opened again', async () => {
  const run = await openInOwnNetwork(
    async () => failed,
    () => {},
    {
      own: Promise.resolve(['unshare']),
      stop: AbortSignal.abort(),
    },
  );
  expect(run).toEqual(failed);
});
