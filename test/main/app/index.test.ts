import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { READY_LINE } from '../../../main/app/ready';
import type { createProgram } from '../../../main/program/program';
import { callNames } from '../../../shared/contract';

const close = vi.fn(async () => {});
const program = vi.fn((_options: Parameters<typeof createProgram>[0]) => ({
  handlers: {},
  api: {},
  events: { follow: () => {} },
  close,
  keepSpare: () => {},
  isLive: () => false,
  askToClose: () => {},
}));
vi.mock('../../../main/program/program', () => ({ createProgram: program }));

type StandIn = typeof import('../electron-stand-in');
let electron: StandIn;
const written: string[] = [];

/** Starts main against a fresh stand-in and lets it run until it rests. */
async function start(prepare: (electron: StandIn) => void = () => {}): Promise<void> {
  vi.resetModules();
  electron = await import('../electron-stand-in');
  // Not `mock`: its factory's answer would outlive the reset, and with it the windows of the test before.
  vi.doMock('electron', () => electron);
  prepare(electron);
  await import('../../../main/app');
  electron.app.becomeReady();
  // What it reads from the disk first may take long.
  await vi.waitFor(
    () => {
      const { app, BrowserWindow } = electron;
      if (BrowserWindow.all.length === 0 && !app.log.some(entry => /^(exit|quit)/.test(entry)))
        throw new Error('neither open nor ended');
    },
    { timeout: 60_000, interval: 5 },
  );
  await rest();
}
const rest = () => new Promise(resolve => setTimeout(resolve, 20));

beforeEach(() => {
  vi.unstubAllEnvs();
  vi.clearAllMocks();
  written.length = 0;
  for (const [name, stream] of [
    ['out', process.stdout],
    ['error', process.stderr],
  ] as const) {
    vi.spyOn(stream, 'write').mockImplementation(text => {
      written.push(`${name}: ${text}`);
      return true;
    });
  }
});

const taken = ['uncaughtException', 'SIGUSR1'] as const;
const listenersBefore = taken.map(name => process.listeners(name as 'SIGUSR1'));
afterEach(() => {
  vi.restoreAllMocks();
  for (const [number, name] of taken.entries()) {
    for (const listener of process.listeners(name as 'SIGUSR1'))
      if (!listenersBefore[number]!.includes(listener)) process.off(name, listener);
  }
});

test('started, it opens one walled-off window and answers every call (stand-in)', async () => {
  await start();
  expect(electron.BrowserWindow.all).toHaveLength(1);
  expect(electron.BrowserWindow.all[0]).toMatchObject({ address: 'app://ceremony/', shown: true });
  expect([...electron.channels.keys()].sort()).toEqual([...callNames].sort());
  expect(electron.app.log).toEqual(['enableSandbox']);
  expect(written).toEqual([]);
});

test('the scheme of the page is registered as secure before ready (stand-in)', async () => {
  let before: unknown[] = [];
  await start(({ app, schemes }) => {
    const { becomeReady } = app;
    app.becomeReady = () => {
      before = [...schemes];
      becomeReady();
    };
  });
  expect(before).toEqual([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
});

test('both sessions are locked before the page is loaded, and the window’s is in memory (stand-in)', async () => {
  await start();
  const { session, partitions } = electron;
  for (const each of [session.defaultSession, session.fromPartition('ceremony', {})]) {
    expect(each.emulation).toEqual({ offline: true });
    expect(each.proxy).not.toBeNull();
    expect(each.beforeRequest).not.toBeNull();
    expect(Object.keys(each.handlers)).toHaveLength(6);
  }
  expect(partitions[0]).toEqual({ name: 'ceremony', options: { cache: false } });
  expect(electron.app.proxy).not.toBeNull();
});

test('the page’s own contents are locked as they come to be (stand-in)', async () => {
  await start();
  const { webContents } = electron.BrowserWindow.all[0]!;
  expect(webContents.webRtcPolicy).toBe('disable_non_proxied_udp');
  expect(electron.wasPrevented(webContents, 'will-navigate')).toBe(true);
});

test('app:// answers with the policy, also for what is not there (stand-in)', async () => {
  await start();
  const answer = await electron.session.fromPartition('ceremony', {}).protocols.app!(
    new Request('app://ceremony/no.js'),
  );
  expect(answer.status).toBe(404);
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('the program is told it runs in Electron, for real, and how to do what only Electron can (stand-in)', async () => {
  await start();
  const [[options]] = program.mock.calls as [[Parameters<typeof createProgram>[0]]];
  expect(options).toMatchObject({ shell: 'electron', practiceOnly: false });
  expect((await options.watch!.read()).interfaces.state).toMatch(/^(on|off|unknown)$/);

  options.fork({ practiceOnly: true });
  expect(electron.forked[0]?.args).toEqual(['--practice-only']);

  electron.dialogAnswers.push(
    { canceled: false, filePaths: ['/media/stick'] },
    { canceled: true, filePaths: ['/x'] },
  );
  expect(await options.chooseFolder!()).toBe('/media/stick');
  options.onLanguage!('de');
  expect(await options.chooseFolder!('ownFiles')).toBeNull();
  options.showFile!('/media/stick/set/shares/a.asc');
  expect(electron.filesShown).toEqual(['/media/stick/set/shares/a.asc']);
  expect(electron.dialogsShown).toMatchObject([
    { title: 'Ceremony folder', buttonLabel: 'Open' },
    { title: 'Ordner für die Dateien', buttonLabel: 'Hierhin schreiben' },
  ]);
});

test('when an attempt has ended, the page’s process is ended and the page comes back (stand-in)', async () => {
  await start();
  const { webContents } = electron.BrowserWindow.all[0]!;
  const [first] = webContents.lived;
  program.mock.calls[0]![0].onAttemptEnded!();
  await expect.poll(() => webContents.lived).toHaveLength(2);
  expect(webContents.pid).not.toBe(first);
});

test('closing the window ends the ceremony process, and only then the program (stand-in)', async () => {
  await start();
  const { app, BrowserWindow } = electron;
  let ended = () => {};
  close.mockReturnValueOnce(new Promise(resolve => (ended = resolve)));
  BrowserWindow.all[0]!.close();
  expect(app.log).toEqual(['enableSandbox', 'quit']);
  app.quit();
  await rest();
  app.quit();
  await rest();
  expect(close).toHaveBeenCalledOnce();
  expect(app.log).not.toContain('gone');
  ended();
  await rest();
  expect(app.log.at(-1)).toBe('gone');
});

test('with nothing to close it ends too: not inside Electron’s own quitting, which would pass over it (stand-in)', async () => {
  await start();
  electron.app.quit();
  await rest();
  expect(electron.app.log).toEqual(['enableSandbox', 'quit', 'quit', 'gone']);
});

test('a ceremony process that cannot be ended cleanly does not keep the program open (stand-in)', async () => {
  await start();
  close.mockRejectedValueOnce(new Error('the stick was pulled out'));
  electron.app.quit();
  await rest();
  expect(electron.app.log.at(-1)).toBe('gone');
});

test('it says that the window is open only where it was asked to (stand-in)', async () => {
  vi.stubEnv('QUORATE_READY', '1');
  await start();
  expect(written).toEqual([`out: ${READY_LINE}\n`]);
});

test('a second start hands over to the first and opens nothing (stand-in)', async () => {
  await start(({ app }) => {
    app.lockIsFree = false;
  });
  expect(electron.app.log).toEqual(['quit', 'gone']);
  expect(electron.BrowserWindow.all).toEqual([]);

  await start();
  const [window] = electron.BrowserWindow.all;
  const focused = vi.fn();
  window!.on('focus', focused);
  window!.minimized = true;
  electron.app.emit('second-instance');
  expect(focused).toHaveBeenCalledOnce();
  expect(window!.minimized).toBe(false);
});

test('a second start while the window is gone and the program on its way out changes nothing (stand-in)', async () => {
  await start();
  const { app, BrowserWindow } = electron;
  close.mockReturnValueOnce(new Promise(() => {}));
  BrowserWindow.all[0]!.close();
  expect(() => app.emit('second-instance')).not.toThrow();
  expect(BrowserWindow.all).toHaveLength(1);
});

test('what nobody caught waits for a write to come to its end, and is told once (stand-in)', async () => {
  await start();
  let writeEnded = () => {};
  close.mockReturnValueOnce(new Promise(resolve => (writeEnded = resolve)));
  const listener = process.listeners('uncaughtException').at(-1);
  listener!(new Error('a share was in here'), 'uncaughtException');
  listener!(new Error('another'), 'uncaughtException');
  await rest();
  expect(electron.app.log).not.toContain('exit 1');
  writeEnded();
  await rest();
  expect(electron.app.log.filter(entry => entry === 'exit 1')).toHaveLength(1);
  expect(written).toHaveLength(1);
});

test('a signal that opens Node’s debugger elsewhere is taken and does nothing (stand-in)', async () => {
  const before = process.listenerCount('SIGUSR1');
  await start();
  expect(process.listenerCount('SIGUSR1')).toBe(before + 1);
});

test.each([
  ['remote-debugging-port', 'let others read or steer the program'],
  ['no-sandbox', 'take a wall away'],
  ['proxy-server', 'lead what it sends elsewhere'],
  ['log-net-log', 'keep what passes through it'],
  ['use-file-for-fake-video-capture', 'put something else in the place of the camera'],
])(
  'installed, it does not start with --%s, and says so and why in one line (stand-in)',
  async (name, why) => {
    await start(({ app }) => {
      app.isPackaged = true;
      app.switches.set(name, '');
    });
    expect(written).toEqual([`error: Quorate: it does not start with --${name}, which would ${why}.\n`]);
    expect(electron.app.log).toEqual(['exit 1']);
    expect(electron.BrowserWindow.all).toEqual([]);
  },
);

test('installed and started plainly, our own switches do not stop it (stand-in)', async () => {
  await start(({ app }) => {
    app.isPackaged = true;
  });
  expect(electron.BrowserWindow.all).toHaveLength(1);
});

test('installed, it does not start with a switch that nobody has judged; in a checkout it does (stand-in)', async () => {
  const given = process.argv;
  process.argv = [...given.slice(0, 2), '--headless'];
  try {
    await start(({ app }) => {
      app.isPackaged = true;
    });
    expect(written).toEqual(['error: Quorate: it does not start with --headless, which it does not know.\n']);
    expect(electron.app.log).toEqual(['exit 1']);
    await start();
    expect(electron.BrowserWindow.all).toHaveLength(1);
  } finally {
    process.argv = given;
  }
});

test('where Electron can keep no files of its own it says so, and does not crash over it (stand-in)', async () => {
  await start(({ app }) => {
    app.userData = '/proc/none';
  });
  expect(written).toEqual([
    'error: Quorate: Electron cannot keep its own files; start it with a home folder that it can write in.\n',
  ]);
  expect(electron.app.log).toEqual(['exit 1']);
  expect(electron.BrowserWindow.all).toEqual([]);
});

test('in a checkout a debugging port is let through, for tests (stand-in)', async () => {
  await start(({ app }) => app.switches.set('remote-debugging-port', '0'));
  expect(electron.BrowserWindow.all).toHaveLength(1);
});

test('a failure at start is one line without a stack trace (stand-in)', async () => {
  await start(({ BrowserWindow }) => {
    BrowserWindow.prototype.loadURL = () => Promise.reject(new Error('quoted input'));
  });
  expect(written).toEqual(['error: Quorate: the window could not be opened.\n']);
  expect(electron.app.log).toContain('exit 1');
});

test('a window that is closed while its page is loading is no failure (stand-in)', async () => {
  await start(({ BrowserWindow }) => {
    BrowserWindow.prototype.loadURL = async function (this: { close(): void }) {
      await rest();
      this.close();
      throw new Error('ERR_ABORTED');
    };
  });
  await rest();
  await rest();
  expect(written).toEqual([]);
  expect(electron.app.log).toEqual(['enableSandbox', 'quit', 'quit', 'gone']);
});

test('what nobody caught ends the program in one line that quotes nothing (stand-in)', async () => {
  await start();
  const listener = process.listeners('uncaughtException').at(-1);
  listener!(new Error('a share was in here'), 'uncaughtException');
  await rest();
  expect(written).toEqual(['error: Quorate: something went wrong inside the program, and it has ended.\n']);
  expect(electron.app.log).toContain('exit 1');
});
