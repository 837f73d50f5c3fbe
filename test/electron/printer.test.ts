/**
 * The system's dialog for printing, opened from our page in a network of its own: which print server is asked from in
 * there. By the page's own `print()`, as the product does.
 */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { ownNetwork } from '../../main/cli/launch/own-network';
import { eventually } from '../support/processes';
import { ended, folder, overPipe, place } from './kit';

// The tests' Electron runs as an ordinary user, whoever runs the tests.
const isAllowed = Array.isArray(await ownNetwork('/usr/bin/unshare', false));
const canLook = spawnSync('xdotool', ['--version'], { stdio: 'ignore' }).status === 0;

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A print server that has no printer: it counts who asks, and says that nothing was found (IPP, RFC 8011). */
async function printServer(at: string | number): Promise<{ asked: () => number; port: number }> {
  let asked = 0;
  const server = http.createServer((request, response) => {
    asked++;
    const parts: Buffer[] = [];
    request.on('data', part => parts.push(part as Buffer));
    request.on('end', () => {
      const id = Buffer.concat(parts).subarray(4, 8);
      const NOT_FOUND = [0x02, 0x00, 0x04, 0x06];
      response.setHeader('content-type', 'application/ipp');
      response.end(Buffer.from([...NOT_FOUND, ...id, 0x01, 0x03]));
    });
  });
  closing.push(() => server.close());
  await new Promise<void>(resolve =>
    typeof at === 'string' ? server.listen(at, resolve) : server.listen(at, '127.0.0.1', resolve),
  );
  if (typeof at === 'string') chmodSync(at, 0o777);
  const address = server.address();
  return { asked: () => asked, port: typeof address === 'string' ? 0 : (address as AddressInfo).port };
}

const dialogs = () =>
  spawnSync('xdotool', ['search', '--onlyvisible', '--name', '^Print$'], { encoding: 'utf8' })
    .stdout.trim()
    .split('\n')
    .filter(Boolean);

/** Opens the dialog from our page, in a program that is told this print server; waits until it is there, and ends. */
async function openDialog(printsTo: string, run: string): Promise<void> {
  const args = [place.app, '--remote-debugging-pipe', `--user-data-dir=${folder('profile')}`];
  const env = { ...process.env, CUPS_SERVER: printsTo };
  const child = spawn(run, args, { env, stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  try {
    await overPipe(child, async () => void setTimeout(() => print(), 0), undefined);
    await eventually(() => dialogs().length === 1, 20_000);
    expect(dialogs()).toHaveLength(1);
  } finally {
    child.kill('SIGKILL');
    await ended(child);
  }
  await eventually(() => dialogs().length === 0, 10_000);
}

test.skipIf(!isAllowed || !canLook)(
  'it opens in there, and asks a print server whose socket is a file; one on the network is not reached',
  async () => {
    const socket = path.join(folder('cups'), 'cups.sock');
    const local = await printServer(socket);
    await openDialog(socket, place.runInOwnNetwork);
    expect(local.asked()).toBeGreaterThan(0);

    const other = await printServer(0);
    await openDialog(`127.0.0.1:${other.port}`, place.runInOwnNetwork);
    expect(other.asked()).toBe(0);
    // In this machine's network the same dialog asks it.
    await openDialog(`127.0.0.1:${other.port}`, place.run);
    expect(other.asked()).toBeGreaterThan(0);
  },
  120_000,
);
