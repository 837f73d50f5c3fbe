import { mkdir, mkdtemp, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { keptFolders } from '../../../main/app/last-folders';
import { codeOf, copiedSet, openProgram, realSet, startProgram, value } from '../../support/program';

const temporary = (name: string) => mkdtemp(path.join(tmpdir(), name));

test('the folders opened last, newest first, at most five, with their language; and all are forgotten', async () => {
  const [settings, stick] = [await temporary('settings-'), await temporary('stick-')];
  const { api } = await openProgram({ lastFolders: keptFolders(settings) });
  const listed = async () =>
    value(await api.folder.last()).folders.map(one => `${path.basename(one.path)} ${one.language}`);
  const open = async (name: string) => value(await api.folder.open({ path: path.join(stick, name) }));
  for (const name of ['1', '2', '3', '4', '5', '6']) {
    await open(name);
    value(await api.tssVault.create({ name: 'Treasury', practice: false }));
    await open(name);
  }
  await open('2');
  expect(await listed()).toEqual(['2 en', '6 en', '5 en', '4 en', '3 en']);
  value(await api.language.choose({ language: 'de' }));
  expect(await listed()).toEqual(['2 de', '6 en', '5 en', '4 en', '3 en']);
  await open('6');
  expect(await listed()).toEqual(['6 de', '2 de', '5 en', '4 en', '3 en']);
  expect((await stat(path.join(settings, 'folders'))).mode & 0o77).toBe(0);
  expect(await readFile(path.join(settings, 'folders'), 'utf8')).not.toContain('Treasury');
  value(await api.folder.forgetLast());
  // What is read of the folder at hand does not bring it back.
  value(await api.folder.read());
  expect(await listed()).toEqual([]);
  await expect(stat(path.join(settings, 'folders'))).rejects.toThrow('ENOENT');
});

test('one is kept from its first real set or vault on, and an empty one or one of practice alone neither comes nor goes', async () => {
  const [settings, stick] = [await temporary('settings-'), await temporary('stick-')];
  const kept = keptFolders(settings);
  const { api, program } = await openProgram({ lastFolders: kept });
  const listed = async () => (await kept.read()).map(one => path.basename(one.path));
  const open = async (name: string) => value(await api.folder.open({ path: path.join(stick, name) }));
  await open('empty');
  await open('rehearsal');
  await copiedSet({ api, program, folder: path.join(stick, 'rehearsal') });
  value(await api.tssVault.create({ name: 'Rehearsed', practice: true }));
  await open('rehearsal');
  expect(await listed()).toEqual([]);

  // By itself, as the window follows.
  program.events.follow(() => {});
  value(await api.tssVault.create({ name: 'Treasury', practice: false }));
  await expect.poll(listed).toEqual(['rehearsal']);
  await open('empty');
  // Its stick is not in.
  await rename(path.join(stick, 'rehearsal'), path.join(stick, 'away'));
  await mkdir(path.join(stick, 'rehearsal'));
  value(await api.folder.openLast({ place: 0 }));
  expect(await listed()).toEqual(['rehearsal']);
});

test('one is opened by its place, in its language unless one was chosen in this run; one that is gone is not made anew', async () => {
  const [settings, stick] = [await temporary('settings-'), await temporary('stick-')];
  const kept = keptFolders(settings);
  const folders = [
    { path: path.join(stick, 'here'), language: 'fr' as const },
    { path: path.join(stick, 'gone'), language: 'de' as const },
  ];
  await mkdir(folders[0]!.path);
  await kept.keep(folders);
  const spoken: string[] = [];
  const start = () => startProgram({ lastFolders: kept, onLanguage: one => void spoken.push(one) });
  const first = start();
  expect(codeOf(await first.api.folder.openLast({ place: 1 }))).toBe('FOLDER_MISSING');
  expect(codeOf(await first.api.folder.openLast({ place: 7 }))).toBe('FOLDER_MISSING');
  expect(value(await first.api.folder.openLast({ place: 0 })).path).toBe(folders[0]!.path);
  expect([value(await first.api.language.read()).language, spoken]).toEqual(['fr', ['fr']]);
  await first.close();
  await kept.keep(folders);
  const second = start();
  value(await second.api.language.choose({ language: 'ja' }));
  value(await second.api.folder.openLast({ place: 0 }));
  expect(value(await second.api.language.read()).language).toBe('ja');
  await second.close();
  await expect(stat(folders[1]!.path)).rejects.toThrow('ENOENT');
});

test('what else lies there counts as nothing', async () => {
  const settings = await temporary('settings-');
  for (const text of [
    'x',
    '{}',
    '{"folders":[{"path":"relative","language":"en"}]}',
    '{"folders":[{"path":"/a","language":"xx"}]}',
  ]) {
    await writeFile(path.join(settings, 'folders'), text);
    expect(await keptFolders(settings).read()).toEqual([]);
  }
});

test('a file of a result is shown by its place among those that this run wrote, and nothing else', async () => {
  const shown: string[] = [];
  const opened = await openProgram({ showFile: file => void shown.push(file) });
  const { api, folder } = opened;
  expect(codeOf(await api.attempt.showFile({ nonce: 'x', place: 0 }))).toBe('NO_ATTEMPT');
  await realSet(opened);
  const { nonce, result } = value(await api.attempt.read())!;
  value(await api.attempt.showFile({ nonce, place: 0 }));
  expect(shown).toEqual([path.join(folder, result!.files[0]!)]);
  for (const place of [-1, 0.5, 9999])
    expect(codeOf(await api.attempt.showFile({ nonce, place }))).toMatch(/^(BAD_REQUEST|FILE_NOT_FOUND)$/);
  expect(codeOf(await api.attempt.showFile({ nonce: 'x', place: 0 }))).toBe('WRONG_NONCE');
  expect(codeOf(await startProgram().api.attempt.showFile({ nonce, place: 0 }))).toBe('BAD_REQUEST');
  expect(shown).toHaveLength(1);
});
