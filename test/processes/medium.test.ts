/** The installation medium: what is on it, how it is checked by hand, and that a failed one leaves nothing. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentsOf } from '../../scripts/medium/documents.mjs';
import { installersOf, noteCommit } from '../../scripts/medium/installers.mjs';
import { checkMedium, sumOf, writeMedium } from '../../scripts/medium/write.mjs';
import { long } from '../support/tier';

const stick = () => mkdtempSync(path.join(os.tmpdir(), 'quorate-medium-'));
const script = path.resolve('scripts/medium.mjs');
const medium = (args: string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', env: { ...process.env, ...env } });

const hasGpg = spawnSync('gpg', ['--version'], { stdio: 'ignore' }).status === 0;

test.skipIf(!hasGpg)(
  'it has the guide, documents, licences, parts and sums, signed, and both are checked by hand',
  () => {
    const home = mkdtempSync('/tmp/q-');
    const env = { GNUPGHOME: home };
    const gpg = (...args: string[]) =>
      execFileSync('gpg', ['--batch', ...args], {
        env: { ...process.env, ...env },
        encoding: 'utf8',
        stdio: 'pipe',
      });
    try {
      gpg('--passphrase', '', '--quick-generate-key', 'Release <release@quorate.invalid>', 'ed25519', 'sign');
      const into = stick();
      const made = medium([into, '--key', 'release@quorate.invalid'], env);
      expect(made).toMatchObject({ status: 0, stderr: '' });
      const [name] = readdirSync(into);
      expect(readdirSync(into)).toEqual([expect.stringMatching(/^quorate-\d+\.\d+\.\d+$/)]);
      const at = path.join(into, name!);
      expect(readdirSync(at)).toEqual(
        expect.arrayContaining([
          'CHECK.txt',
          'LICENSE',
          'NOTICES.txt',
          'SHA256SUMS',
          'SHA256SUMS.asc',
          'docs',
          'guide.html',
          'sbom.json',
        ]),
      );
      // As CHECK.txt says.
      execFileSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: at });
      execFileSync('gpg', ['--verify', 'SHA256SUMS.asc', 'SHA256SUMS'], {
        cwd: at,
        env: { ...process.env, ...env },
        stdio: 'ignore',
      });

      const finds = [...readFileSync(path.join(at, 'CHECK.txt'), 'utf8').matchAll(/^ +(.*\bfind \. .*)$/gm)];
      expect(finds).toHaveLength(2);
      const more = () =>
        finds.map(([, line]) => spawnSync('sh', ['-c', line!], { cwd: at, encoding: 'utf8' }).stdout);
      expect(more()).toEqual(['', '']);
      for (const name of ['docs/SHA256SUMS', 'SHA256SUMS.sh']) writeFileSync(path.join(at, name), '');
      expect(more()[0]!.trim().split('\n').sort()).toEqual(['SHA256SUMS.sh', 'docs/SHA256SUMS']);
      // Named so that it looks like two that are named, and a link to the very bytes.
      writeFileSync(path.join(at, 'LICENSE\n..README.md'), '');
      renameSync(path.join(at, 'LICENSE'), path.join(into, 'LICENSE'));
      symlinkSync(path.join(into, 'LICENSE'), path.join(at, 'LICENSE'));
      writeFileSync(path.join(at, 'docs/ü'), '');
      expect(more()[1]!.split('./').sort()).toEqual(['', 'LICENSE\n', 'LICENSE\n..README.md\n', 'docs/ü\n']);

      const { components, metadata } = JSON.parse(readFileSync(path.join(at, 'sbom.json'), 'utf8')) as {
        components: { name: string; version: string }[];
        metadata: { component: { name: string } };
      };
      const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
      expect(metadata.component.name).toBe('quorate');
      const parts = new Map(components.map(each => [each.name, each.version]));
      expect(Object.fromEntries([...parts].filter(([each]) => each in dependencies))).toEqual(dependencies);
      expect(parts.get('electron')).toBe(devDependencies.electron);
      expect(parts.has('chromium') && parts.has('node')).toBe(true);
      const notices = readFileSync(path.join(at, 'NOTICES.txt'), 'utf8');
      for (const each of Object.keys(dependencies))
        expect(notices).toContain(`\n${each} ${dependencies[each]} (`);

      // A second one of the same commit is the same, byte for byte, whatever npm would leave out by itself.
      if (!long) return;
      const again = stick();
      expect(medium([again], { NODE_ENV: 'production', npm_config_omit: 'dev' }).status).toBe(0);
      const sums = (folder: string) =>
        readFileSync(path.join(folder, name!, 'SHA256SUMS'), 'utf8')
          .split('\n')
          .filter(line => !line.endsWith('CHECK.txt'));
      expect(sums(again)).toEqual(sums(into));
    } finally {
      spawnSync('gpgconf', ['--homedir', home, '--kill', 'gpg-agent']);
    }
  },
);

test('a command line that says not where to, a folder that is not there, and a key that gpg has not are refused in a sentence', () => {
  expect(medium([])).toMatchObject({
    status: 1,
    stderr: 'Where to? npm run medium -- DIR [--key FINGERPRINT]\n',
  });
  if (long)
    expect(medium(['a', '--key'])).toMatchObject({ status: 1, stderr: expect.stringMatching(/^Where to\?/) });
  const none = path.join(stick(), 'none');
  expect(medium([none])).toMatchObject({ status: 1, stderr: `There is no folder ${none}.\n` });
});

describe('a medium', () => {
  const parts = [
    { name: 'b.txt', text: 'two' },
    { name: 'docs/a.txt', text: 'one' },
  ];

  test('is written as a whole, and every file is as its sum says', async () => {
    const into = stick();
    const at = await writeMedium(into, 'q', parts);
    const sums = readFileSync(path.join(at, 'SHA256SUMS'), 'utf8');
    await checkMedium(at, sums);
    writeFileSync(path.join(at, 'b.txt'), 'twp');
    await expect(checkMedium(at, sums)).rejects.toThrow('b.txt is not as it was written.');
  });

  test.each([
    ['cut short', (sums: string) => sums.slice(0, -2), 'SHA256SUMS is cut short.'],
    ['garbled', (sums: string) => sums.replace(/^./, 'x'), 'SHA256SUMS has a line that is no sum of a file.'],
    [
      'of a file elsewhere',
      (sums: string) => sums.replace('b.txt', '../b.txt'),
      'SHA256SUMS has a line that is no sum of a file.',
    ],
    [
      'of a file that is not there',
      (sums: string) => sums.replace('b.txt', 'c.txt'),
      'c.txt is missing on the medium.',
    ],
  ])('whose sums are %s is refused', async (_what, change, said) => {
    const at = await writeMedium(stick(), 'q', parts);
    await expect(checkMedium(at, change(readFileSync(path.join(at, 'SHA256SUMS'), 'utf8')))).rejects.toThrow(
      said,
    );
  });

  test('is never written over another, nor over what an earlier run has left', async () => {
    const into = stick();
    await writeMedium(into, 'q', parts);
    await expect(writeMedium(into, 'q', parts)).rejects.toThrow('nothing is overwritten');
    mkdirSync(path.join(into, 'r.partial'));
    await expect(writeMedium(into, 'r', parts)).rejects.toThrow('remove what an earlier run has left');
    // A link that leads nowhere is somebody's all the same.
    symlinkSync('nowhere', path.join(into, 's.partial'));
    await expect(writeMedium(into, 's', parts)).rejects.toThrow('remove what an earlier run has left');
    expect(lstatSync(path.join(into, 's.partial')).isSymbolicLink()).toBe(true);
  });

  test('has the same modes, whoever makes it', async () => {
    const from = path.join(stick(), 'tool');
    writeFileSync(from, '');
    chmodSync(from, 0o700);
    const before = process.umask(0o077);
    try {
      const at = await writeMedium(stick(), 'q', [...parts, { name: 'tool', from }]);
      const modes = ['', 'docs', 'docs/a.txt', 'tool', 'SHA256SUMS'].map(name =>
        (statSync(path.join(at, name)).mode & 0o777).toString(8),
      );
      expect(modes).toEqual(['755', '755', '644', '644', '644']);
    } finally {
      process.umask(before);
    }
  });

  test('that is broken off leaves nothing, and says so', () => {
    const into = stick();
    const script = `import { writeMedium } from ${JSON.stringify(path.resolve('scripts/medium/write.mjs'))};
      await writeMedium(${JSON.stringify(into)}, 'q', ${JSON.stringify(parts)}, async () => {
        process.kill(process.pid, 'SIGINT');
        await new Promise(resolve => setTimeout(resolve, 60_000));
      });`;
    const { signal, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    expect({ signal, stderr, left: readdirSync(into) }).toEqual({
      signal: 'SIGINT',
      stderr: 'Broken off: nothing of the medium stays.\n',
      left: [],
    });
  });

  test('for which there is no room is refused before anything is written', async () => {
    const into = stick();
    const huge = path.join(stick(), 'huge');
    writeFileSync(huge, '');
    truncateSync(huge, 2 ** 42);
    await expect(writeMedium(into, 'q', [{ name: 'huge', from: huge }])).rejects.toThrow(
      /has no room: \d+ MB are needed/,
    );
    expect(readdirSync(into)).toEqual([]);
  });

  test.each<[string, Parameters<typeof writeMedium>[2], Parameters<typeof writeMedium>[3]]>([
    ['an installer cannot be read', [...parts, { name: 'z', from: os.tmpdir() }], undefined],
    ['it is not signed', parts, () => Promise.reject(new Error('no key'))],
    ['a file changes on it', parts, async (_sums, at) => writeFileSync(path.join(at, 'b.txt'), 'other')],
  ])('of which %s leaves nothing half-written', async (_what, given, sign) => {
    const into = stick();
    await expect(writeMedium(into, 'q', given, sign)).rejects.toThrow(
      /nothing of it counts|not as it was written/,
    );
    expect(readdirSync(into)).toEqual([]);
  });
});

test('installers go on it that were made of the same commit, and no others', async () => {
  const dist = stick();
  const found = async (commit: string) => {
    const { installers, ...rest } = await installersOf(dist, commit);
    return { names: installers.map(({ name }) => name), ...rest };
  };
  const none = { installers: [], others: [], changed: [] };
  expect(await installersOf(path.join(dist, 'none'), 'a')).toEqual(none);
  const [deb, rpm, exe] = ['q_1_amd64.deb', 'q-1.x86_64.rpm', 'q.exe'];
  for (const name of [deb, rpm, 'notes.txt']) writeFileSync(path.join(dist, name), name);
  // Nobody wrote down of which they are; then one is of this commit, and one of what was here before.
  expect(await found('a')).toEqual({ names: [], others: [rpm, deb], changed: [] });
  await noteCommit(path.join(dist, deb), 'a');
  await noteCommit(path.join(dist, rpm), 'b');
  expect(await found('a')).toEqual({ names: [deb], others: [rpm], changed: [] });
  expect(await found('a, with changes')).toEqual({ names: [], others: [rpm, deb], changed: [] });
  // Another file with a copied note is not the one that was noted, nor are its own bytes when they are others.
  writeFileSync(path.join(dist, exe), deb);
  copyFileSync(path.join(dist, `${deb}.commit`), path.join(dist, `${exe}.commit`));
  expect(await found('a')).toEqual({ names: [deb], others: [rpm], changed: [exe] });
  appendFileSync(path.join(dist, deb), 'x');
  expect(await found('a')).toEqual({ names: [], others: [rpm], changed: [exe, deb] });
});

test('an installer that is changed after its sum was looked at is not written', async () => {
  const dist = stick();
  const from = path.join(dist, 'q.deb');
  writeFileSync(from, 'one');
  const sum = await sumOf(from);
  writeFileSync(from, 'two');
  await expect(writeMedium(stick(), 'q', [{ name: 'q.deb', from, sum }])).rejects.toThrow(
    'q.deb is not as it was written.',
  );
});

test('of the documents those go on it that git has, and nothing that lies beside them', () => {
  const root = stick();
  const git = (...args: string[]) => execFileSync('git', ['-C', root, ...args]);
  const names = ['docs/guide.md', 'docs/pictures/a.png', 'docs/pictures/ü b.png'];
  mkdirSync(path.join(root, 'docs/pictures'), { recursive: true });
  mkdirSync(path.join(root, 'docs/examples'));
  for (const name of [...names, 'docs/examples/x.md']) writeFileSync(path.join(root, name), '');
  git('init', '-q');
  git('add', '.');
  for (const name of ['docs/SECRET-NOTES.md', 'docs/pictures/passport.png'])
    writeFileSync(path.join(root, name), '');
  expect(documentsOf(root).sort()).toEqual(names);
  expect(() => documentsOf(stick())).toThrow('nothing says which documents it has');
});

test.skipIf(process.platform !== 'linux')(
  'what the system refuses ends such a command in its own sentence',
  () => {
    const script = `import { endingInASentence } from ${JSON.stringify(path.resolve('scripts/said.mjs'))};
    import { writeFileSync } from 'node:fs';
    await endingInASentence(async () => writeFileSync('/dev/full', 'x'));`;
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'ENOSPC: no space left on device, write\n' });
  },
);
