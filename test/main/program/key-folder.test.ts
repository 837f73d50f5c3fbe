/** A folder of keys is read by main for a form, or for who speaks stdio: names and bytes of what may be keys, and nothing else. */
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { forbid } from '../../support/not-allowed';
import { codeOf, startProgram, temporaryFolder, value } from '../../support/program';
import { tree } from '../storage/support';

const write = (folder: string, ...names: string[]) => {
  for (const name of names) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), `in ${name}`);
  }
};

test('read are files that may be keys, in the order of their paths: nothing hidden, deep, large or behind a link; nothing is written', async () => {
  const [folder, elsewhere] = [await temporaryFolder(), await temporaryFolder()];
  write(
    folder,
    'b.asc',
    'A.GPG',
    '.hidden.asc',
    '.gnupg/secret.key',
    'photo.jpg',
    '1/2/c.pgp',
    '1/2/3/d.pgp',
  );
  write(folder, 'large.asc', 'full.asc');
  truncateSync(path.join(folder, 'full.asc'), 1 << 20);
  truncateSync(path.join(folder, 'large.asc'), (1 << 20) + 1);
  write(elsewhere, 'other.asc', 'in/other.asc');
  symlinkSync(path.join(elsewhere, 'other.asc'), path.join(folder, 'linked.asc'));
  symlinkSync(path.join(elsewhere, 'in'), path.join(folder, 'linked'));
  const before = await tree(folder);
  const { api } = startProgram();
  const read = value(await api.pgpKey.readFolder({ folder }))!;
  expect(read.files.map(({ name }) => name)).toEqual(['c.pgp', 'A.GPG', 'b.asc', 'full.asc']);
  expect(new TextDecoder().decode(read.files[0]!.bytes)).toBe('in 1/2/c.pgp');
  expect([read.leftOut.sort(), read.tooMany]).toEqual([['large.asc', 'photo.jpg'], false]);
  expect(await tree(folder)).toEqual(before);
});

test('with too much in it nothing is read; what was typed by mistake is named for what it is', async () => {
  const { api } = startProgram();
  const folder = await temporaryFolder();
  const nothing = { files: [], leftOut: [], tooMany: true };
  for (let at = 0; at < 300; at++) writeFileSync(path.join(folder, `${at}.asc`), 'x');
  expect(value(await api.pgpKey.readFolder({ folder }))!.files).toHaveLength(300);
  writeFileSync(path.join(folder, 'one.asc'), 'x');
  expect(value(await api.pgpKey.readFolder({ folder }))).toEqual(nothing);
  const large = await temporaryFolder();
  for (let at = 0; at < 65; at++) {
    writeFileSync(path.join(large, `${at}.asc`), '');
    truncateSync(path.join(large, `${at}.asc`), 1 << 20);
  }
  expect(value(await api.pgpKey.readFolder({ folder: large }))).toEqual(nothing);
  expect(value(await api.pgpKey.readFolder({}))).toBeNull();
  const missing = path.join(folder, 'missing');
  expect(codeOf(await api.pgpKey.readFolder({ folder: missing }))).toBe('FOLDER_MISSING');
  expect(codeOf(await api.pgpKey.readFolder({ folder: path.join(folder, '1.asc') }))).toBe('FOLDER_MISSING');
  const share = `${'0123456789abcdef'.repeat(4)}07`;
  expect(codeOf(await api.pgpKey.readFolder({ folder: share }))).toBe('TEXT_LOOKS_SECRET');
});

test('where there is a dialog the folder comes from it alone, and one that was not chosen is none', async () => {
  const folder = await temporaryFolder();
  write(folder, 'a.asc');
  const answers = [folder, null];
  const purposes: unknown[] = [];
  const { api } = startProgram({
    chooseFolder: async purpose => {
      purposes.push(purpose);
      return answers.shift()!;
    },
  });
  expect(value(await api.pgpKey.readFolder({ folder: '/etc' }))!.files).toMatchObject([{ name: 'a.asc' }]);
  expect(value(await api.pgpKey.readFolder({ folder: '/etc' }))).toBeNull();
  expect(purposes).toEqual(['keys', 'keys']);
});

test('without a dialog a page names no folder: only the terminal does', async () => {
  const folder = await temporaryFolder();
  write(folder, 'private-keys-v1.d/own.key');
  for (const shell of ['preview', 'electron'] as const)
    expect(value(await startProgram({ shell }).api.pgpKey.readFolder({ folder }))).toBeNull();
  expect(value(await startProgram().api.pgpKey.readFolder({ folder }))!.files).toHaveLength(1);
});

test('a folder in it that may not be read is passed over and named; a file is refused, and so is the folder itself', async () => {
  const { api } = startProgram();
  const [folder, other] = [await temporaryFolder(), await temporaryFolder()];
  write(folder, 'a.asc', 'lost+found/of-root.asc', 'inner/b.asc');
  write(other, 'c.asc');
  for (const one of [folder, other]) chmodSync(one, 0o755);
  chmodSync(path.join(other, 'c.asc'), 0);
  forbid(path.join(folder, 'lost+found'));
  const read = value(await api.pgpKey.readFolder({ folder }))!;
  expect([read.files.map(({ name }) => name), read.leftOut]).toEqual([['a.asc', 'b.asc'], ['lost+found/']]);
  expect(codeOf(await api.pgpKey.readFolder({ folder: path.join(folder, 'lost+found') }))).toBe(
    'FOLDER_UNREADABLE',
  );
  expect(codeOf(await api.pgpKey.readFolder({ folder: other }))).toBe('FOLDER_UNREADABLE');
});
