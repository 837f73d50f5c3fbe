/** The script that starts an installed Quorate, run for real; only what it starts is a stand-in, which says how it was started. */
import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { allowedSwitches, refusal, refusedSwitches, UNKNOWN } from '../../../../main/app/refused-switches';
import { ownNetwork } from '../../../../main/cli/launch/own-network';
import {
  inPlaces,
  installed,
  isRoot,
  networkOfAll,
  networkOfItsOwn,
  OTHER,
  place,
  refused,
  restricted,
  say,
  script,
  shown,
  start,
} from './installed-kit';

inPlaces();

describe.skipIf(process.platform !== 'linux')('an installed Quorate', () => {
  const whole = installed();
  // In a user namespace of their own: that is how the script asks for the network, as whoever it runs as.
  const isAllowed =
    spawnSync('/usr/bin/unshare', ['--user', '--map-current-user', '--net', '--', 'true'], {
      ...(isRoot && { uid: OTHER, gid: OTHER }),
    }).status === 0;

  test('names every switch that the program itself refuses, and each kind is refused before anything is started', () => {
    for (const name of Object.values(refusedSwitches).flat())
      expect(script).toMatch(new RegExp(`[ |]${name}[|)]`));
    for (const [why, [name]] of Object.entries(refusedSwitches))
      expect(start(whole, ['--ozone-platform=x11', `--${name}=x`])).toEqual(refused(refusal({ name, why })));
    // Chromium takes one dash for two, and takes off what is blank.
    for (const word of ['-no-sandbox', ' --no-sandbox', '--no-sandbox\t', '\n-no-sandbox\n'])
      expect(start(whole, ['--ozone-platform=x11', word])).toEqual(
        refused('it does not start with --no-sandbox, which would take a wall away.'),
      );
  });

  test('refuses a switch that nobody has judged, in every spelling, and lets those for a screen through', () => {
    for (const [word, name] of [
      ['--headless', 'headless'],
      ['-type=renderer', 'type'],
      ['--Remote-Debugging-Port=1', 'Remote-Debugging-Port'],
      [' --no-sandbox-x\n', 'no-sandbox-x'],
    ] as const)
      expect(start(whole, ['--lang=de', word])).toEqual(refused(refusal({ name, why: UNKNOWN })));
    // Behind `--` Chromium reads no switch; but neither does anybody need one there.
    for (const args of [['--'], ['-'], ['--lang=de', '--', '--headless']])
      expect(start(whole, args)).toEqual(refused(refusal({ name: '', why: UNKNOWN })));
    // No sequence for the terminal is written into it.
    expect(start(whole, ['--\x1b[2Jx']).stderr).toBe(`Quorate: ${refusal({ name: '[2Jx', why: UNKNOWN })}\n`);
    expect(
      start(
        whole,
        allowedSwitches.map(name => `--${name}=x`),
      ).status,
    ).toBe(0);
  });

  test.skipIf(!isRoot)('opens no window for root', () => {
    expect(start(whole, [], {}, 0)).toEqual(refused(say.asRoot));
  });

  test('starts the window as the same user, out of core dumps, and without what others have set', () => {
    const set = ['NODE_OPTIONS', 'ELECTRON_RUN_AS_NODE', 'SSLKEYLOGFILE', 'CHROME_DEVEL_SANDBOX', 'KEPT'];
    const env = Object.fromEntries(set.map(name => [name, name === 'NODE_OPTIONS' ? '--no-warnings' : '1']));
    const { status, stdout } = start(whole, ['--ozone-platform=x11'], env);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^window: --ozone-platform=x11$/m);
    expect(stdout).toMatch(new RegExp(`^user: ${isRoot ? OTHER : process.getuid?.()}$`, 'm'));
    expect(stdout).toMatch(/^core: 0 0+$/m);
    const names = /^variables: (.*)$/m.exec(stdout)![1]!.split(' ');
    expect(set.filter(name => names.includes(name))).toEqual(['KEPT']);
  });

  test('forgets the variables that lead Electron, Node, graphics or the loader elsewhere, whatever the others hold', () => {
    const led = [
      'ELECTRON_DISABLE_SANDBOX',
      'ELECTRON_ANYTHING',
      'CHROME_CONFIG_HOME',
      'NODE_EXTRA_CA_CERTS',
      'LD_BIND_NOW',
      'GTK_MODULES',
      'GCONV_PATH',
      'VK_ICD_FILENAMES',
      'VK_DRIVER_FILES',
      'LIBGL_DRIVERS_PATH',
      '__EGL_VENDOR_LIBRARY_DIRS',
      'GBM_BACKENDS_PATH',
    ];
    const env = Object.fromEntries(led.map(name => [name, '1']));
    const odd = { ODD: "a\nexport ELECTRON_a-b='*' $(exit 3) \\", 'NODE_A.B': '1', KEPT: '1' };
    const { status, stdout } = start(whole, ['--lang=de'], { ...env, ...odd });
    const names = /^variables: (.*)$/m.exec(stdout)![1]!.split(' ');
    expect({ status, left: led.filter(name => names.includes(name)) }).toEqual({ status: 0, left: [] });
    expect(names).toEqual(expect.arrayContaining(['ODD', 'KEPT']));
  });

  test('starts from odd places: by links and short paths, in a folder that is gone, without streams, without a home', () => {
    const bin = place();
    symlinkSync(path.join(whole, 'quorate'), path.join(bin, 'one'));
    symlinkSync('one', path.join(bin, 'two'));
    const spaced = path.join(bin, "a $b 'c");
    spawnSync('cp', ['-a', whole, spaced]);
    const ofAccount =
      spawnSync('getent', ['passwd', String(isRoot ? OTHER : process.getuid?.())], {
        encoding: 'utf8',
      }).stdout.split(':')[5] || '/nonexistent';
    const run = (line: string, cwd: string) =>
      spawnSync('sh', ['-c', line, 'sh', path.join(spaced, 'quorate')], {
        encoding: 'utf8',
        cwd,
        env: { PATH: process.env.PATH, ...shown },
        ...(isRoot && { uid: OTHER, gid: OTHER }),
      });
    const told = (line: string, cwd: string) => {
      const { status, stdout } = run(line, cwd);
      const of = (what: string) => new RegExp(`^${what}: (.*)$`, 'm').exec(stdout)?.[1];
      return { line, status, opened: stdout.startsWith('window:'), home: of('home'), umask: of('umask') };
    };
    // The home is that of the account, never the folder of temporary files, which Electron would take; and what is written
    // is for nobody else to change.
    for (const [line, cwd, home, umask] of [
      ['umask 027; HOME=/x ./two', bin, '/x', '0027'],
      [`umask 022; PATH=":${path.basename(bin)}:$PATH" two`, '/tmp', ofAccount, '0022'],
      ['umask 022; sh quorate', whole, ofAccount, '0022'],
      ['umask 000; d=$(mktemp -d); cd "$d"; rmdir "$d"; HOME= "$1" <&-', '/', ofAccount, '0002'],
    ] as const)
      expect(told(line, cwd)).toEqual({ line, status: 0, opened: true, home, umask });
    expect(run('"$1" <&- >&- 2>&-', '/').status).toBe(0);
  });

  test('says in a sentence that there is no display, instead of a crash: none is named, or none is there', () => {
    const none = refused(say.noDisplay);
    for (const env of [
      { WAYLAND_DISPLAY: '' },
      { WAYLAND_DISPLAY: `${shown.WAYLAND_DISPLAY}-2` },
      { WAYLAND_DISPLAY: 'wayland-0' },
      { WAYLAND_DISPLAY: '', DISPLAY: ':4711' },
      { WAYLAND_DISPLAY: '', DISPLAY: 'unix:4711.0' },
      { WAYLAND_DISPLAY: '', DISPLAY: 'localhost:59000' },
    ])
      expect({ env, ...start(whole, [], env) }).toEqual({ env, ...none });
    const there = { WAYLAND_DISPLAY: 'display', XDG_RUNTIME_DIR: path.dirname(shown.WAYLAND_DISPLAY) };
    expect(start(whole, [], there).status).toBe(0);
    // A display elsewhere may answer; that is not known here.
    expect(start(whole, [], { WAYLAND_DISPLAY: '', DISPLAY: 'other.invalid:0' }).status).toBe(0);
  });

  test('finds a display that is reached by a port of this computer', async () => {
    const tcp = createServer();
    await new Promise<void>(resolve => tcp.listen(0, '127.0.0.1', resolve));
    const { port } = tcp.address() as AddressInfo;
    const at = { WAYLAND_DISPLAY: '', DISPLAY: `localhost:${port - 6000}.0` };
    expect(start(whole, [], at).status).toBe(0);
    await new Promise(resolve => tcp.close(resolve));
    expect(start(whole, [], at)).toEqual(refused(say.noDisplay));
  });

  test('shows what it refuses on the display, where no terminal shows it and the system has what can', async () => {
    const bin = place();
    const out = place();
    chmodSync(out, 0o777);
    for (const program of ['zenity', 'notify-send'])
      writeFileSync(
        path.join(bin, program),
        `#!/bin/sh\nprintf '%s\\n' "$@" >'${out}/writing' && mv '${out}/writing' '${out}/${program}'\n`,
        { mode: 0o755 },
      );
    const at = installed();
    rmSync(path.join(at, 'SHA256SUMS'));
    const PATH = `${bin}:${process.env.PATH}`;
    // Neither for a command nor without a display.
    expect(start(at, ['demo'], { PATH })).toEqual(refused(say.damaged));
    expect(start(whole, [], { PATH, WAYLAND_DISPLAY: '' })).toEqual(refused(say.noDisplay));
    expect(start(at, [], { PATH })).toEqual(refused(say.damaged));
    await expect.poll(() => existsSync(path.join(out, 'zenity')), { timeout: 10_000 }).toBe(true);
    expect(readFileSync(path.join(out, 'zenity'), 'utf8')).toBe(
      `--error\n--no-markup\n--title=Quorate\n--text=${say.damaged}\n`,
    );
    expect(readdirSync(out)).toEqual(['zenity']);
  });

  test('says that it is open already, where its window is only shown', () => {
    const at = installed();
    const home = place();
    const sleep = spawnSync('sh', ['-c', 'command -v sleep'], { encoding: 'utf8' }).stdout.trim();
    copyFileSync(realpathSync(sleep), path.join(at, 'quorate-window'));
    chmodSync(path.join(at, 'quorate-window'), 0o755);
    const first = spawn(path.join(at, 'quorate-window'), ['60'], isRoot ? { uid: OTHER, gid: OTHER } : {});
    try {
      mkdirSync(path.join(home, '.config/Quorate'), { recursive: true });
      const lock = path.join(home, '.config/Quorate/SingletonLock');
      symlinkSync(`host-name-${first.pid}`, lock);
      expect(start(at, [], { HOME: home }).stderr).toContain(`${say.isOpen}\n`);
      // A lock that a crash has left behind, with a number that another process has now.
      rmSync(lock);
      symlinkSync(`host-name-${process.pid}`, lock);
      expect(start(at, [], { HOME: home }).stderr).not.toContain(say.isOpen);
    } finally {
      first.kill('SIGKILL');
    }
  });

  test.skipIf(!isAllowed)(
    'gives the window a network of its own, as “npm start” does, and says so',
    async () => {
      const { status, stdout, stderr } = start(whole);
      expect({ status, stderr }).toEqual({ status: 0, stderr: `${networkOfItsOwn}\n` });
      expect(stdout).toMatch(/^interfaces: lo ?$/m);
      expect(stdout).not.toContain(`network: ${readNetwork()}`);
      const own = (await ownNetwork(undefined, false))!;
      expect(script).toContain(`open_window ${own.join(' ')} "$here/quorate-window" "$@"`);
    },
  );

  const readNetwork = () => spawnSync('readlink', ['/proc/self/ns/net'], { encoding: 'utf8' }).stdout.trim();

  test('says so in a sentence where the window ends by a crash, as on a display that refuses it, and ends as the window does otherwise', async () => {
    const withWindow = (program: string) => {
      const at = installed();
      writeFileSync(path.join(at, 'quorate-window'), `#!/bin/sh\n${program}\n`);
      return at;
    };
    for (const signal of ['SEGV', 'TRAP', 'ABRT', 'ILL'])
      expect(start(withWindow(`kill -${signal} $$`))).toMatchObject({
        status: 1,
        stderr: expect.stringMatching(new RegExp(`Quorate: ${say.crashed.replace(/[()]/g, '\\$&')}\n$`)),
      });
    for (const status of [0, 1, 5]) {
      const ended = start(withWindow(`exit ${status}`));
      expect([ended.status, ended.stderr.includes(say.crashed)]).toEqual([status, false]);
    }
    // Who ends the script ends the window, and it is waited for.
    const at = withWindow('trap "echo told; exit 0" TERM; echo open; while :; do sleep 0.1; done');
    const child = spawn(path.join(at, 'quorate'), {
      env: { PATH: process.env.PATH, HOME: '/', ...shown },
      ...(isRoot && { uid: OTHER, gid: OTHER }),
    });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', text => {
      if (text.includes('open')) child.kill('SIGTERM');
      said += text;
    });
    const status = await new Promise(resolve => child.once('close', resolve));
    expect([status, said]).toEqual([0, 'open\ntold\n']);
  });

  test('leaves no window where it is ended at the very moment at which that is started', async () => {
    // For a moment it has no name for what it has just started.
    const told = script.replace('  window=$!\n', all => `  kill -TERM $$\n${all}`);
    expect(told).not.toBe(script);
    const at = installed(told);
    writeFileSync(path.join(at, 'quorate-window'), '#!/bin/sh\nexec sleep 30\n');
    // It ended as the window did, by that signal, and has waited for it.
    expect(start(at)).toMatchObject({ status: 143 });
  });

  test('leaves it this computer’s network where its display is reached over one, and says so', () => {
    const { status, stdout, stderr } = start(whole, [], { DISPLAY: 'localhost:10.0' });
    if (isAllowed) expect(stderr).toBe(`${say.networkOfDisplay}\n`);
    expect({ status, has: stdout.includes(`network: ${readNetwork()}`) }).toEqual({ status: 0, has: true });
  });

  test('opens no window without its sandbox, and says in one sentence what an administrator has to run', () => {
    const helperOf = (at: string) => `'${at}/chrome-sandbox'`;
    const at = installed(restricted);
    expect(start(at)).toEqual({
      status: 1,
      stdout: '',
      stderr: `${networkOfAll}\nQuorate: ${say.noSandbox(helperOf(at))}\n`,
    });
    // As it stands there it can be given to a shell, whatever the folder is called.
    const odd = path.join(place(), 'o d\'s "ü" $(touch pwn) & é');
    renameSync(installed(restricted), odd);
    const [line] = /sudo .*$/m.exec(start(odd).stderr)!;
    const ran = spawnSync('sh', ['-c', `sudo() { printf '<%s>' "$@"; }\n${line}`], {
      encoding: 'utf8',
      cwd: place(),
    });
    const helper = `<${odd}/chrome-sandbox>`;
    expect(ran).toMatchObject({
      stdout: `<chown><root:root>${helper}<chmod><4755>${helper}`,
      stderr: '',
      status: 0,
    });
    // A helper that another user owns, or that nobody may start as root, is none.
    chmodSync(path.join(at, 'chrome-sandbox'), isRoot ? 0o755 : 0o4755);
    expect(start(at).status).toBe(1);
    expect(script).not.toContain('"--no-sandbox');
  });

  /** Words that start a program where nobody gets a namespace any more: a namespace of its own, with a limit of none. */
  const limited = [
    '/usr/bin/unshare',
    '--user',
    '--map-current-user',
    '--keep-caps',
    '--',
    'sh',
    '-c',
    'echo 0 >/proc/sys/user/max_user_namespaces && exec "$0" "$@"',
  ];
  const asOther = isRoot ? { uid: OTHER, gid: OTHER } : {};
  const canLimit = spawnSync(limited[0]!, [...limited.slice(1), 'true'], asOther).status === 0;

  test.skipIf(!canLimit)('opens none where the system itself gives out no namespaces', () => {
    const { status, stdout, stderr } = spawnSync(
      limited[0]!,
      [...limited.slice(1), path.join(whole, 'quorate')],
      { encoding: 'utf8', cwd: '/', env: { ...process.env, ...shown }, ...asOther },
    );
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: `${networkOfAll}\nQuorate: ${say.noSandbox(`'${whole}/chrome-sandbox'`)}\n`,
    });
  });

  test.skipIf(!isRoot)('opens the window there with the helper that was set up so, and says where', () => {
    const at = installed(restricted);
    chownSync(path.join(at, 'chrome-sandbox'), 0, 0);
    chmodSync(path.join(at, 'chrome-sandbox'), 0o4755);
    const { status, stderr } = start(at);
    expect({ status, stderr }).toEqual({ status: 0, stderr: `${networkOfAll}\n` });
  });

  test.each<[string, (at: string) => void]>([
    ['a file of the program is another', at => appendFileSync(path.join(at, 'resources/app.asar'), 'x')],
    ['a file is missing', at => rmSync(path.join(at, 'resources/app.asar'))],
    ['a file was put in', at => writeFileSync(path.join(at, 'resources/app.js'), '')],
    ['a link was put in', at => symlinkSync('/tmp', path.join(at, 'resources/app'))],
    ['there is no SHA256SUMS', at => rmSync(path.join(at, 'SHA256SUMS'))],
    ['SHA256SUMS is empty', at => writeFileSync(path.join(at, 'SHA256SUMS'), '')],
    [
      'SHA256SUMS leaves one out',
      at => {
        const sums = readFileSync(path.join(at, 'SHA256SUMS'), 'utf8');
        writeFileSync(path.join(at, 'SHA256SUMS'), sums.replace(/^.*app\.asar\n/m, ''));
      },
    ],
    [
      'a sum is garbled',
      at => {
        const sums = readFileSync(path.join(at, 'SHA256SUMS'), 'utf8');
        writeFileSync(path.join(at, 'SHA256SUMS'), sums.replace(/^(.)(.*app\.asar)$/m, 'x$2'));
      },
    ],
  ])('starts nothing where %s', (_what, change) => {
    const at = installed();
    change(at);
    expect(start(at)).toEqual(refused(say.damaged));
    expect(start(at, ['demo'])).toEqual(refused(say.damaged));
  });
});
