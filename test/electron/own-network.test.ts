/** The window in a network of its own, in a real Electron: what works in there, what is seen of outside, and that nothing is reached. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownNetwork } from '../../main/cli/launch/own-network';
import { readMachine } from '../../main/host/machine/read';
import { eventually } from '../support/processes';
import { ended, folder, overPipe, place } from './kit';

// The tests' Electron runs as an ordinary user, whoever runs the tests.
const isAllowed = Array.isArray(await ownNetwork('/usr/bin/unshare', false));

let child: ChildProcess;

beforeAll(() => {
  if (!isAllowed) return;
  const profile = `--user-data-dir=${folder('profile')}`;
  const args = [place.app, '--remote-debugging-pipe', '--use-fake-device-for-media-stream', profile];
  child = spawn(place.runInOwnNetwork, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
});
afterAll(async () => {
  if (!isAllowed) return;
  child.kill('SIGTERM');
  expect(await ended(child)).toBe(0);
});

/** A file of a process; '' where it has just ended. */
function of(id: string, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'latin1');
  } catch {
    return '';
  }
}

/** The network that a process is in; '' where it has just ended, as a spare does that is replaced. */
function networkOf(id: string): string {
  try {
    return readlinkSync(`/proc/${id}/ns/net`);
  } catch {
    return '';
  }
}

/** Every process below this one, itself first, with its command line. */
function processes(): { id: string; command: string }[] {
  const all = readdirSync('/proc').filter(name => /^\d+$/.test(name));
  const parentOf = new Map(
    all.flatMap(id => {
      try {
        return [[id, /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? ''] as const];
      } catch {
        return [];
      }
    }),
  );
  const below = (id: string): boolean =>
    id === String(child.pid) || (parentOf.has(id) && below(parentOf.get(id)!));
  return all.filter(below).map(id => ({ id, command: of(id, 'cmdline').replaceAll('\0', ' ') }));
}

test.skipIf(!isAllowed)(
  'it opens there and makes a practice set; the camera is given; what is live outside is still told',
  async () => {
    const seen = await overPipe(
      child,
      async (quorate, at) => {
        const program = await quorate.program.read();
        const network = program.ok ? program.value.network : null;
        const opened = await quorate.folder.open({ path: at });
        const begun = await quorate.createKeySet.start({
          name: 'P',
          required: 2,
          holders: [{ name: 'Ada' }, { name: 'Ben' }],
          practice: true,
          acceptLive: network?.interfaces ?? [],
        } as never);
        const set = await quorate.createKeySet.confirm({ nonce: begun.ok ? begun.value.nonce : '' });
        const camera = await navigator.mediaDevices.getUserMedia({ video: true }).then(
          stream => stream.getVideoTracks().length,
          () => 0,
        );
        return { network, camera, set: [opened, begun, set].map(each => each.ok) };
      },
      folder('ceremony'),
    );
    expect(seen).toMatchObject({ camera: 1, set: [true, true, true] });
    // In a container that is what is said.
    const ids = seen.network!.remarks.map(({ id }) => id);
    expect(ids.filter(id => id === 'ownNamespace' || id === 'insideContainer')).toHaveLength(1);
    const outside = await readMachine();
    expect(seen.network!.interfaces).toEqual(expect.arrayContaining([...outside.routes.names]));
  },
);

test.skipIf(!isAllowed)(
  'each of its processes is in that network, in which there is no interface that is up, and the page in its sandbox',
  async () => {
    const running = processes();
    const networks = running.map(({ id }) => networkOf(id)).filter(network => network !== '');
    expect(networks.length).toBeGreaterThan(3);
    // Chromium gives its sandboxed processes a network of their own again.
    expect(networks).not.toContain(networkOf('self'));
    const routes = readFileSync(`/proc/${child.pid}/net/route`, 'utf8').trim().split('\n').slice(1);
    expect(routes).toEqual([]);
    const pages = running.filter(({ command }) => command.includes('--type=renderer'));
    expect(pages.length).toBeGreaterThan(0);
    for (const { id, command } of pages) {
      expect(command).not.toContain('--no-sandbox');
      // seccomp(2): 2 is a filter.
      expect(of(id, 'status')).toMatch(/^Seccomp:\s+2$/m);
    }
  },
);

test.skipIf(!isAllowed)('main, the ceremony process and the page are kept out of core dumps', async () => {
  const filters = () =>
    processes()
      .filter(({ id, command }) => id === String(child.pid) || /--type=renderer|NodeService/.test(command))
      .map(({ id }) => of(id, 'coredump_filter').trim());
  // The spare may just be on its way.
  await eventually(() => filters().length >= 3 && filters().every(each => /^0+$/.test(each)), 10_000);
  expect(filters().length).toBeGreaterThanOrEqual(3);
  expect(filters().filter(each => !/^0+$/.test(each))).toEqual([]);
});
