/**
 * The deb, unpacked and otherwise as it was written, in a real Electron: opened by its own script as an ordinary user, and
 * driven from outside with keys alone. Nothing is changed in it, and no debugger is let in.
 */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { READY_LINE } from '../../main/app/ready';
import { ownNetwork } from '../../main/cli/launch/own-network';
import { texts } from '../../main/cli/messages';
import { checkArchive, checkFolder, checkFuses, compareFolders } from '../../scripts/pack/contents.mjs';
import { writePackages } from '../../scripts/pack/packages.mjs';
import { has } from './binary.mjs';
import { ended, folder, place } from './kit';
import { asOtherUser, isRoot } from './lay-out.mjs';
import { type Packed, packed } from './packed';

const missing = ['dpkg-deb', 'xdotool'].filter(tool => !has(tool));
if (missing.length > 0)
  console.log(`The deb is not driven with keys: ${missing.join(' and ')} is not installed.`);

let made: Packed;
let scratch = '';
let child: ChildProcess | undefined;
beforeAll(async () => {
  if (missing.length > 0) return;
  made = await packed();
  // Another user has to get there.
  scratch = mkdtempSync(path.join(os.tmpdir(), 'quorate-installed-'));
  const { deb } = await writePackages(made.folder, scratch, made.about, ['deb']);
  execFileSync('dpkg-deb', ['-x', deb!, path.join(scratch, 'root')]);
  execFileSync('chmod', ['755', scratch]);
}, 600_000);
afterAll(() => {
  if (child && child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
  if (scratch) rmSync(scratch, { recursive: true });
});

const at = (name: string) => path.join(scratch, 'root', name);

/** The process that the script started and waits for. */
const windowOf = ({ pid }: ChildProcess): string =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0]!;

test.skipIf(missing.length > 0)(
  'the deb has every file of this Electron and of ours, no other, with its fuses set',
  async () => {
    const installed = at('opt/Quorate');
    compareFolders(made.folder, installed);
    await checkFolder(installed, made.electronDist, made.about.settings);
    checkArchive(installed, place.app);
    expect(checkFuses(installed, made.about.settings)).toBe(
      Object.keys(made.about.settings.electronFuses).length,
    );
  },
);

const PATIENCE_MS = 60_000;
const STEP_MS = 250;
const wait = () => new Promise(resolve => setTimeout(resolve, STEP_MS));
const xdotool = (...args: string[]) => spawnSync('xdotool', args, { encoding: 'utf8' }).stdout.trim();

/** Titles of this program's windows; each screen has one of its own. */
const titles = () =>
  xdotool('search', '--name', '. Quorate$')
    .split('\n')
    .filter(Boolean)
    .map(id => xdotool('getwindowname', id));

const isOn = (screen: RegExp) => titles().some(title => screen.test(title));

/** Waits until a screen is there; until then `meanwhile` may press something now and then. */
async function seen(screen: RegExp, meanwhile: () => void = () => {}): Promise<void> {
  for (const givenUp = Date.now() + PATIENCE_MS; !isOn(screen); ) {
    if (Date.now() > givenUp) throw new Error(`there is no ${screen}, but ${titles().join(', ')}`);
    meanwhile();
    for (let at = 0; at < 4 && !isOn(screen); at++) await wait();
  }
}

const press = (...keys: string[]) => xdotool('key', '--delay', '60', ...keys);
const type = (text: string) => xdotool('type', '--delay', '40', text);

/** The processes of the pages of that program, by their numbers. */
const pagesOf = (program: string) =>
  readdirSync('/proc')
    .filter(id => /^\d+$/.test(id))
    .filter(id => {
      const command = spawnSync('cat', [`/proc/${id}/cmdline`], { encoding: 'utf8' }).stdout;
      return command.startsWith(program) && command.includes('--type=renderer');
    });

const filesIn = (where: string) => readdirSync(where, { recursive: true }).map(String);

test.skipIf(missing.length > 0)(
  'its window opens for an ordinary user, in a network of its own, and by keys alone a practice set is made',
  async () => {
    const home = folder('home');
    const start = isRoot
      ? asOtherUser(path.join(scratch, 'start'), home, at('usr/bin/quorate'))
      : at('usr/bin/quorate');
    child = spawn(start, [], {
      env: { ...process.env, ...(!isRoot && { HOME: home }), QUORATE_READY: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    await new Promise<void>((resolve, reject) => {
      child!.stderr!.on('data', text => (said += text));
      child!.stdout!.on('data', text => {
        said += text;
        if (said.includes(READY_LINE)) resolve();
      });
      child!.once('exit', () => reject(new Error(`it ended before its window opened: ${said}`)));
    });
    const isAllowed = Boolean(await ownNetwork(undefined, false));
    expect(said).toContain(isAllowed ? texts.launch.networkOfItsOwn : texts.launch.networkOfAll);
    if (isAllowed)
      expect(readlinkSync(`/proc/${windowOf(child)}/ns/net`)).not.toBe(readlinkSync('/proc/self/ns/net'));
    // The page's process, too, which Chromium forks of one that it started before the program's first line.
    const pages = pagesOf(at('opt/Quorate/quorate-window'));
    expect(pages.length).toBeGreaterThan(0);
    for (const id of pages) {
      expect(readFileSync(`/proc/${id}/coredump_filter`, 'latin1').trim()).toMatch(/^0+$/);
      expect(readFileSync(`/proc/${id}/status`, 'latin1')).toMatch(/^Seccomp:\s+2$/m);
    }

    const keys = folder('keys');
    await seen(/^Open a ceremony folder/);
    const window = xdotool('search', '--name', '^Open a ceremony folder . Quorate$').split('\n')[0]!;
    xdotool('windowactivate', '--sync', window);
    // Past the button that asks the system for a folder, to the field for its path.
    press('Tab', 'Tab');
    type(keys);
    press('Return');
    await seen(/^No key set yet/);
    press('Tab', 'Return');
    await seen(/^Create a key set/);
    type('Drill');
    press('Tab', 'Tab', 'Tab', 'space', 'Tab');
    for (const holder of ['Ada', 'Ben', 'Cem']) {
      type(holder);
      press('Tab', 'Tab');
    }
    // What is still to be chosen gets the focus; the first choice each time: the clock is the same.
    press('shift+Tab', 'shift+Tab', 'Return');
    await seen(/^Compare the words/, () => press('space', 'Return'));
    const shares = () =>
      filesIn(path.join(keys, 'PRACTICE-drill')).filter(name =>
        /^shares\/.*-(ada|ben|cem)-index-\d+\.asc$/.test(name),
      );
    // Past the room view, to the one button below the words, which first reads on.
    press('Tab', 'Tab');
    await seen(/^The key set is made/, () => {
      if (shares().length === 0) press('Return');
    });
    expect(shares()).toHaveLength(3);
    press('alt+F4');
    expect(await ended(child)).toBe(0);
    // The lock has gone with it.
    expect(filesIn(keys).filter(name => name.startsWith('.quorate-lock-'))).toEqual([]);
  },
);

/** A user namespace in which root is root, and which has none below it: that of a system that gives out no more. */
async function withoutNamespaces(start: string): Promise<ChildProcess> {
  const limited = 'echo 0 >/proc/sys/user/max_user_namespaces && exec "$0" </dev/null';
  // Who root is in there is only known after the first start; with the second it has root's rights in there.
  const line = `read _ && exec sh -c '${limited}' "$0"`;
  const made = spawn('/usr/bin/unshare', ['--user', '--', 'sh', '-c', line, start], {
    env: { ...process.env, QUORATE_READY: '1' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const own = readlinkSync('/proc/self/ns/user');
  while (readlinkSync(`/proc/${made.pid}/ns/user`) === own) await wait();
  for (const map of ['uid_map', 'gid_map']) writeFileSync(`/proc/${made.pid}/${map}`, '0 0 65536');
  made.stdin!.end('\n');
  return made;
}

const takesHelpers = () =>
  !spawnSync('findmnt', ['-no', 'OPTIONS', '-T', scratch], { encoding: 'utf8' }).stdout.includes('nosuid');

test.skipIf(missing.length > 0 || !isRoot)(
  'where the system gives out no namespaces, the helper that is root’s puts its page into the sandbox',
  async context => {
    if (!takesHelpers()) return context.skip('no helper is root’s where temporary files are');
    const home = folder('home');
    child = await withoutNamespaces(
      asOtherUser(path.join(scratch, 'start-helped'), home, at('usr/bin/quorate')),
    );
    let said = '';
    await new Promise<void>((resolve, reject) => {
      child!.stderr!.on('data', text => (said += text));
      child!.stdout!.on('data', text => String(text).includes(READY_LINE) && resolve());
      child!.once('exit', () => reject(new Error(`it ended before its window opened: ${said}`)));
    });
    expect(said).toContain(texts.launch.networkOfAll);
    const pages = pagesOf(at('opt/Quorate/quorate-window'));
    expect(pages.length).toBeGreaterThan(0);
    for (const id of pages) {
      for (const kind of ['pid', 'net'])
        expect(readlinkSync(`/proc/${id}/ns/${kind}`)).not.toBe(readlinkSync(`/proc/self/ns/${kind}`));
      expect(readFileSync(`/proc/${id}/status`, 'latin1')).toMatch(/^Seccomp:\s+2$/m);
    }
    child.kill('SIGTERM');
    expect(await ended(child)).toBe(0);
  },
);

test.skipIf(missing.length > 0)('its terminal finishes a practice ceremony with its own files', () => {
  const home = folder('home');
  const env = { PATH: process.env.PATH, HOME: home, TMPDIR: home };
  const { status, stdout } = spawnSync(at('usr/bin/quorate'), ['demo'], { cwd: home, env, encoding: 'utf8' });
  expect({ status, isDone: stdout.includes('the same secret.') }).toEqual({ status: 0, isDone: true });
});
