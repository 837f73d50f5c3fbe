import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ownNetwork } from '../../../../main/cli/launch/own-network';

const own = await ownNetwork();

test('where the tool is missing or refuses there is no network of its own, and nothing is thrown', async () => {
  expect(await ownNetwork('/usr/bin/no-such-tool')).toBeNull();
  expect(await ownNetwork('/bin/false')).toBeNull();
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
