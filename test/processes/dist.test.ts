/** Packages of Linux as they are written: the same bytes for the same files, whole or not there, and what a deb does when installed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { commitTime } from '../../scripts/commit.mjs';
import { pixels, SIZES, svg } from '../../scripts/icons.mjs';
import { type Entry, writeDeb, writeTarGz } from '../../scripts/pack/archive.mjs';
import { dataOf, PROFILE } from '../../scripts/pack/deb.mjs';
import { reasonOf } from '../../scripts/pack/folder.mjs';
import { type About, writePackages } from '../../scripts/pack/packages.mjs';
import { readSettings } from '../../scripts/pack/settings.mjs';

const folder = () => mkdtempSync(path.join(os.tmpdir(), 'quorate-dist-'));
const has = (program: string) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
const SECONDS = 1_700_000_000;
const isRoot = process.getuid?.() === 0;

const about: About = {
  root: process.cwd(),
  manifest: JSON.parse(readFileSync('package.json', 'utf8')),
  settings: readSettings('electron-builder.yml'),
  arch: 'x64',
  seconds: SECONDS,
};

/** A small folder such as packages are written from, made at some time by somebody: another user where the umask is another. */
function small(umask: string, time: number): string {
  const at = folder();
  const make = `umask ${umask}; mkdir -p resources && echo program > quorate-window && echo helper > chrome-sandbox &&
    echo '#!/bin/sh' > quorate && echo archive > resources/app.asar && echo l > LICENSE && echo n > NOTICES.txt &&
    chmod u+x quorate quorate-window chrome-sandbox`;
  execFileSync('sh', ['-c', make], { cwd: at });
  for (const name of readdirSync(at)) utimesSync(path.join(at, name), time, time);
  if (umask !== '022' && isRoot) execFileSync('chown', ['-R', '65534:65534', at]);
  return at;
}

const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
const lines = (program: string, ...args: string[]) =>
  execFileSync(program, args, { encoding: 'utf8', env: { ...process.env, TZ: 'UTC' } })
    .trimEnd()
    .split('\n');

describe('packages', () => {
  test('are the same bytes whoever wrote the files, where and when', async () => {
    const one = await writePackages(small('022', SECONDS), folder(), about);
    const other = await writePackages(small('077', SECONDS - 1e6), folder(), about);
    expect(Object.keys(one)).toEqual(['deb', 'tar.gz']);
    for (const format of Object.keys(one)) expect(hashOf(other[format]!)).toBe(hashOf(one[format]!));
    // And others when anything in them is.
    const later = await writePackages(small('022', SECONDS), folder(), { ...about, seconds: SECONDS + 1 });
    for (const format of Object.keys(one)) expect(hashOf(later[format]!)).not.toBe(hashOf(one[format]!));
  });

  test.skipIf(!has('tar'))('are read by tar: sorted, of root, of one time, long names whole', async () => {
    const file = path.join(folder(), 'a.tar.gz');
    const long = `q/${'d'.repeat(90)}/${'e'.repeat(60)}`;
    const entries: Entry[] = [
      { name: 'q/run', text: '#!/bin/sh\n', mode: 0o755 },
      { name: 'q/link', link: 'run' },
      { name: long, text: 'x'.repeat(513) },
      { name: 'q/deep/a', text: '' },
    ];
    await writeTarGz(file, entries, SECONDS);
    const listed = lines('tar', '--numeric-owner', '--full-time', '-tvzf', file);
    const when = '2023-11-14 22:13:20';
    expect(listed.map(line => line.replace(/ +/g, ' '))).toEqual([
      `drwxr-xr-x 0/0 0 ${when} q/`,
      `drwxr-xr-x 0/0 0 ${when} q/${'d'.repeat(90)}/`,
      `-rw-r--r-- 0/0 513 ${when} ${long}`,
      `drwxr-xr-x 0/0 0 ${when} q/deep/`,
      `-rw-r--r-- 0/0 0 ${when} q/deep/a`,
      `lrwxrwxrwx 0/0 0 ${when} q/link -> run`,
      `-rwxr-xr-x 0/0 10 ${when} q/run`,
    ]);
  });

  test.skipIf(!has('rpmbuild'))(
    'of which the rpm is by rpmbuild: the same files as the deb, but AppArmor’s, and the same bytes',
    async () => {
      const rpm = async (umask: string) =>
        (await writePackages(small(umask, SECONDS), folder(), about, ['rpm'])).rpm!;
      const [one, other] = [await rpm('022'), await rpm('077')];
      expect(path.basename(one)).toBe(`quorate-${about.manifest.version}-1.x86_64.rpm`);
      expect(hashOf(other)).toBe(hashOf(one));
      const listed = lines('rpm', '-qlvp', one);
      expect(listed.filter(line => !/ root +root /.test(line))).toEqual([]);
      const named = (ending: string) =>
        listed.filter(line => line.endsWith(` ${ending}`)).map(line => line.slice(0, 10));
      expect(named('/opt/Quorate/chrome-sandbox')).toEqual(['-rwsr-xr-x']);
      expect(named('/opt/Quorate/quorate')).toEqual(['-rwxr-xr-x']);
      expect(named('/usr/bin/quorate -> ../../opt/Quorate/quorate')).toEqual(['lrwxrwxrwx']);
      expect(listed.filter(line => line.includes('apparmor'))).toEqual([]);
    },
  );

  test.skipIf(!has('rpmbuild') || !isRoot)(
    'and is installed by rpm, and taken away again whole',
    async () => {
      const made = (await writePackages(small('022', SECONDS), folder(), about, ['rpm'])).rpm!;
      const root = folder();
      const rpm = (...args: string[]) =>
        execFileSync('rpm', ['--root', root, ...args], { encoding: 'utf8', stdio: 'pipe' });
      const ours = () =>
        readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(name => /quorate/i.test(name));
      rpm('--initdb');
      rpm('-i', '--nodeps', made);
      expect(rpm('-V', '--nodeps', 'quorate')).toBe('');
      expect(statSync(path.join(root, 'opt/Quorate/chrome-sandbox')).mode & 0o7777).toBe(0o4755);
      expect(ours()).toContain('usr/bin/quorate');
      rpm('-e', '--nodeps', 'quorate');
      expect(ours()).toEqual([]);
    },
  );

  test('are whole or not there', async () => {
    const into = folder();
    const missing = [
      { name: './a', text: 'a' },
      { name: './b', from: path.join(into, 'none') },
    ];
    await expect(writeTarGz(path.join(into, 'a.tar.gz'), missing, SECONDS)).rejects.toThrow('ENOENT');
    await expect(writeDeb(path.join(into, 'a.deb'), { control: [], data: missing }, SECONDS)).rejects.toThrow(
      'ENOENT',
    );
    await expect(
      writeTarGz(path.join(into, 'b.tar.gz'), [{ name: 'x'.repeat(300), text: '' }], SECONDS),
    ).rejects.toThrow('too long');
    expect(readdirSync(into)).toEqual([]);
  });
});

test('the time in packages is the commit’s, or what SOURCE_DATE_EPOCH says; where neither is there it is refused', () => {
  expect(commitTime(process.cwd(), { SOURCE_DATE_EPOCH: '1700000000' })).toBe(SECONDS);
  for (const said of ['soon', '-1', '1.5', '99999999999'])
    expect(() => commitTime(process.cwd(), { SOURCE_DATE_EPOCH: said })).toThrow(
      'SOURCE_DATE_EPOCH has to say the time of the commit',
    );
  expect(() => commitTime('/', {})).toThrow('SOURCE_DATE_EPOCH has to say');
});

test.each([
  [
    'a key that electron-builder does not know',
    'filez: []\n',
    /has what electron-builder does not know: filez\. Nothing was built\.$/,
  ],
  [
    'one that is not at its place',
    'linux:\n  filez: 1\n',
    /does not know: linux\/filez\. Nothing was built\.$/,
  ],
  [
    'a value that it does not take',
    'asar: 7\n',
    /does not fit electron-builder: \/asar .*Nothing was built\.$/,
  ],
  ['what is no YAML', 'a: [\n', /cannot be read/],
])('settings with %s are refused', (_what, text, said) => {
  const file = path.join(folder(), 'electron-builder.yml');
  writeFileSync(file, text);
  expect(() => readSettings(file)).toThrow(said);
});

test('a command line that nobody knows, and an Electron that is not the pinned one, are refused in a sentence', () => {
  const dist = (args: string[], env = {}) =>
    spawnSync(process.execPath, ['scripts/dist.mjs', ...args], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
  const wasThere = existsSync('dist');
  const usage = 'npm run dist, or npm run dist -- --check [--stand-in]\n';
  expect(dist(['--chekc'])).toMatchObject({ status: 1, stdout: '', stderr: usage });
  const other = folder();
  writeFileSync(path.join(other, 'version'), 'v25.1.1');
  expect(dist([], { ELECTRON_OVERRIDE_DIST_PATH: other })).toMatchObject({
    status: 1,
    stdout: '',
    stderr: `ELECTRON_OVERRIDE_DIST_PATH has to lead to an unpacked Electron ${about.settings.electronVersion}.\n`,
  });
  expect(existsSync('dist')).toBe(wasThere);
});

test('why electron-builder did not build is one sentence, which says what to do where Electron cannot be had', () => {
  const said = '  • packaging\n  ⨯ connect ECONNREFUSED 127.0.0.1:9  failedTask=build\n    at x\n';
  expect(reasonOf({ code: 1, said }, '45.4.1')).toMatch(
    /^Electron 45\.4\.1, .* cannot be downloaded\. Carry Electron’s zip here \(npm run electron:carried -- FILE\.zip\)/,
  );
  expect(reasonOf({ code: 1, said })).toBe(
    'electron-builder did not build: connect ECONNREFUSED 127.0.0.1:9  failedTask=build',
  );
  // What lies in the cache under its name is another: that is why.
  expect(reasonOf({ code: 1, said }, '45.4.1', ['/c/electron-v45.4.1-linux-x64.zip'])).toMatch(
    /^\/c\/electron-v45\.4\.1-linux-x64\.zip is not the one of Electron 45\.4\.1: its SHA-256 is another, .*npm run electron:carried/,
  );
  // A hook that fails before electron-builder says anything, as Node prints it.
  const thrown =
    "/x/hook.cjs:1\nthrow new Error('no')\n^\n\nError: no\n    at x (/x/hook.cjs:1:7)\n\nNode.js v22.1.0\n";
  expect(reasonOf({ code: 1, said: thrown })).toBe('electron-builder did not build: Error: no');
  expect(reasonOf({ code: 1, said: '\n' }, '45.4.1')).toBe('electron-builder did not build: it ended with 1');
});

test('the icons are what scripts/icons.mjs draws', () => {
  expect(readFileSync('build/icons/icon.svg', 'utf8')).toBe(svg);
  for (const size of SIZES.filter(each => each <= 128)) {
    const png = readFileSync(`build/icons/${size}x${size}.png`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    // One chunk, of rows without a filter.
    const at = png.indexOf('IDAT');
    const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
    const row = (number: number) => rows.subarray(number * (4 * size + 1) + 1, (number + 1) * (4 * size + 1));
    const drawn = Buffer.concat(Array.from({ length: size }, (_, number) => row(number)));
    expect(drawn.equals(pixels(size))).toBe(true);
  }
  expect(readFileSync('build/icon.ico').subarray(0, 4)).toEqual(Buffer.from([0, 0, 1, 0]));
  expect(readFileSync('build/icon.icns', 'latin1').slice(0, 4)).toBe('icns');
});

/** The first that knows the kind of profile. */
const APPARMOR = 4;
const appArmor = Number(
  /version (\d+)/.exec(spawnSync('apparmor_parser', ['--version'], { encoding: 'utf8' }).stdout ?? '')?.[1],
);

test.skipIf(!(appArmor >= APPARMOR))('the profile of a deb is understood by AppArmor', () => {
  const [entry] = dataOf(small('022', SECONDS), about).filter(({ name }) => name === `./${PROFILE}`);
  const file = path.join(folder(), 'quorate');
  writeFileSync(file, entry!.text!);
  const { status, stderr } = spawnSync('apparmor_parser', ['--skip-kernel-load', '--skip-cache', file], {
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
});

describe.skipIf(!has('dpkg') || !isRoot)('a deb in a root of its own', () => {
  /** Installs it there by dpkg, with an AppArmor that knows the profile or does not; gives what it was asked. */
  async function installed(known: boolean) {
    const root = folder();
    const tools = folder();
    const log = path.join(tools, 'log');
    writeFileSync(
      path.join(tools, 'apparmor_parser'),
      `#!/bin/sh\necho "$@" >> ${log}\nexit ${known ? 0 : 1}\n`,
      { mode: 0o755 },
    );
    mkdirSync(path.join(root, 'var/lib/dpkg'), { recursive: true });
    writeFileSync(path.join(root, 'var/lib/dpkg/status'), '');
    const { deb } = await writePackages(small('022', SECONDS), folder(), about);
    const dpkg = (...args: string[]) =>
      spawnSync('dpkg', [`--root=${root}`, '--force-script-chrootless', '--force-depends', ...args], {
        encoding: 'utf8',
        env: { ...process.env, PATH: `${tools}:${process.env.PATH}` },
      });
    expect(dpkg('-i', deb!)).toMatchObject({ status: 0 });
    return {
      root,
      dpkg,
      asked: () => readFileSync(log, 'utf8'),
      at: (name: string) => path.join(root, name),
    };
  }

  test('has the command, the window’s entry, icons, licences, a helper for the sandbox and a profile for AppArmor, and takes them away again', async () => {
    const { at, dpkg, asked, root } = await installed(true);
    expect(readFileSync(at('usr/bin/quorate'), 'utf8')).toBe('#!/bin/sh\n');
    const helper = statSync(at('opt/Quorate/chrome-sandbox'));
    expect([helper.mode & 0o7777, helper.uid, helper.gid]).toEqual([0o4755, 0, 0]);
    const entry = readFileSync(at('usr/share/applications/quorate.desktop'), 'utf8');
    expect(entry).toMatch(/^Exec=\/opt\/Quorate\/quorate$/m);
    expect(entry).toMatch(/^Icon=quorate$/m);
    expect(entry).toMatch(/^Terminal=false$/m);
    for (const name of [
      'doc/quorate/copyright',
      'doc/quorate/NOTICES.txt',
      'icons/hicolor/48x48/apps/quorate.png',
    ])
      expect(existsSync(at(`usr/share/${name}`)), name).toBe(true);
    // Damage is found by dpkg, too.
    expect(dpkg('--verify', 'quorate')).toMatchObject({ status: 0, stdout: '' });
    writeFileSync(at('opt/Quorate/resources/app.asar'), 'other');
    expect(dpkg('--verify', 'quorate').stdout).toContain('/opt/Quorate/resources/app.asar');

    // A profile where AppArmor knows such profiles, and it goes with the rest.
    const profile = readFileSync(at('etc/apparmor.d/quorate'), 'utf8');
    expect(profile).toMatch(
      /^profile quorate \/opt\/Quorate\/\{quorate,quorate-window\} flags=\(unconfined\) \{$/m,
    );
    expect(profile).toMatch(/^ {2}userns,$/m);
    // Into another root nothing is loaded here.
    expect(asked()).toBe(`--skip-kernel-load --skip-cache ${root}/usr/share/quorate/apparmor-profile\n`);
    const cached = at('var/cache/apparmor/1.0/quorate');
    mkdirSync(path.dirname(cached), { recursive: true });
    writeFileSync(cached, '');
    expect(dpkg('--remove', 'quorate')).toMatchObject({ status: 0 });
    expect(existsSync(at('etc/apparmor.d/quorate'))).toBe(false);
    expect(existsSync(cached)).toBe(false);
    expect(existsSync(at('opt/Quorate'))).toBe(false);
  });

  // On a system with nothing but these packages Electron 25 was seen to open its window, and without this one to crash.
  test('depends on the library that Electron loads when it runs, too', async () => {
    const { dpkg } = await installed(false);
    expect(dpkg('--status', 'quorate').stdout).toMatch(/^Depends: .*\blibx11-xcb1\b/m);
  });

  test('takes the place of an older one, and when it is purged nothing of either is left', async () => {
    const { at, dpkg, root } = await installed(true);
    const newer = small('022', SECONDS);
    rmSync(path.join(newer, 'resources/app.asar'));
    writeFileSync(path.join(newer, 'resources/other.asar'), 'other');
    const manifest = { ...(about.manifest as object), version: '99.0.0' };
    const { deb } = await writePackages(newer, folder(), { ...about, manifest } as About);
    expect(dpkg('-i', deb!)).toMatchObject({ status: 0 });
    expect(readdirSync(at('opt/Quorate/resources'))).toEqual(['other.asar']);
    expect(statSync(at('opt/Quorate/chrome-sandbox')).mode & 0o7777).toBe(0o4755);
    expect(existsSync(at('etc/apparmor.d/quorate'))).toBe(true);
    expect(dpkg('--verify', 'quorate')).toMatchObject({ status: 0, stdout: '' });
    expect(dpkg('--purge', 'quorate')).toMatchObject({ status: 0 });
    const left = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter(entry => !entry.isDirectory())
      .map(entry => path.relative(root, path.join(entry.parentPath, entry.name)));
    expect(left.filter(name => !name.startsWith('var/lib/dpkg/'))).toEqual([]);
  });

  test('leaves AppArmor alone where that does not know them', async () => {
    const { at, asked } = await installed(false);
    expect(asked()).toContain('--skip-kernel-load');
    expect(existsSync(at('etc/apparmor.d/quorate'))).toBe(false);
  });
});

test('the script in a package is the same, whatever language whoever packs speaks', () => {
  const made = ['C', 'de_DE.UTF-8', 'ja_JP.UTF-8'].map(locale =>
    execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `const { installedLauncher } = await import(${JSON.stringify(pathToFileURL(path.resolve('out/installed/launcher.js')).href)});
        process.stdout.write(installedLauncher('quorate-window', [20, 19]));`,
      ],
      { encoding: 'utf8', env: { ...process.env, LC_ALL: locale } },
    ),
  );
  expect(made[0]).toContain('this installation is damaged');
  expect(new Set(made).size).toBe(1);
});
