/** The installation medium: what is on it, how it is checked by hand, and that a failed one leaves nothing. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { installersOf, noteCommit } from '../../scripts/medium/installers.mjs';
import { checkMedium, writeMedium } from '../../scripts/medium/write.mjs';
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

      const findMore = /^ +(find .*)$/m.exec(readFileSync(path.join(at, 'CHECK.txt'), 'utf8'))![1]!;
      const more = () => spawnSync('sh', ['-c', findMore], { cwd: at, encoding: 'utf8' });
      expect(more()).toMatchObject({ stdout: '', stderr: '' });
      for (const name of ['docs/SHA256SUMS', 'SHA256SUMS.sh']) writeFileSync(path.join(at, name), '');
      expect(more().stdout.trim().split('\n').sort()).toEqual(['SHA256SUMS.sh', 'docs/SHA256SUMS']);

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

test('installers go on it that were made of the same commit, and no others', () => {
  const dist = stick();
  expect(installersOf(path.join(dist, 'none'), 'a')).toEqual({ names: [], others: [] });
  const [deb, rpm] = ['q_1_amd64.deb', 'q-1.x86_64.rpm'];
  for (const name of [deb, rpm, 'notes.txt']) writeFileSync(path.join(dist, name), '');
  // Nobody wrote down of which they are; then one is of this commit, and one of what was here before.
  expect(installersOf(dist, 'a')).toEqual({ names: [], others: [rpm, deb] });
  noteCommit(path.join(dist, deb), 'a');
  noteCommit(path.join(dist, rpm), 'b');
  expect(installersOf(dist, 'a')).toEqual({ names: [deb], others: [rpm] });
  expect(installersOf(dist, 'a, with changes')).toEqual({ names: [], others: [rpm, deb] });
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
