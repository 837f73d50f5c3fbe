/** A folder that holds nothing: ceremony folders above or below it are told, and nothing is written by looking. */
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openCeremonyFolder } from '../../../../main/storage/folder/ceremony-folder';
import { openProgram, startProgram, value } from '../../../support/program';
import { createSet } from '../attempts';
import { temporaryFolder, tree } from '../support';

/** A folder above which there is nothing: beside those of other tests somebody's ceremony would be near. */
async function apart(): Promise<string> {
  const top = path.join(await temporaryFolder(), 'top');
  mkdirSync(top);
  return top;
}

/** `ceremony`, which holds one set, beside and above others that hold none. */
async function around() {
  const top = await apart();
  const ceremony = path.join(top, 'ceremony');
  const folder = await openCeremonyFolder(ceremony);
  const { path: set } = await createSet(folder);
  await folder.close();
  mkdirSync(path.join(ceremony, 'new'));
  mkdirSync(path.join(top, 'empty'));
  mkdirSync(path.join(top, '.hidden'));
  symlinkSync(ceremony, path.join(top, 'link'));
  return { top, ceremony, set };
}

function makeSet(at: string): void {
  mkdirSync(at, { recursive: true });
  writeFileSync(path.join(at, 'key-set.json'), '{}');
}

const nearIn = async (at: string) => value(await startProgram().api.folder.open({ path: at })).near;

test('one above, one below, and from within a set the one that the set is in', async () => {
  const { top, ceremony, set } = await around();
  const before = await tree(ceremony);
  expect(await nearIn(top)).toEqual([{ path: ceremony, where: 'below' }]);
  expect(await nearIn(path.join(ceremony, 'new'))).toEqual([{ path: ceremony, where: 'above' }]);
  expect(await nearIn(path.join(set, 'transcripts'))).toEqual([{ path: ceremony, where: 'above' }]);
  expect(await nearIn(path.join(top, 'empty'))).toBeUndefined();
  // The locks of the folders that were opened lie within it.
  const others = [...(await tree(ceremony)).keys()].filter(name => !before.has(name));
  expect(others.filter(name => !path.basename(name).startsWith('.quorate-lock-'))).toEqual([]);
});

test('a folder that holds a set or a vault tells of none, and one with very much in it is not looked through', async () => {
  const { top, ceremony } = await around();
  expect(await nearIn(ceremony)).toBeUndefined();
  const { api, folder } = await openProgram();
  value(await api.tssVault.create({ name: 'Treasury', practice: true }));
  cpSync(ceremony, path.join(folder, 'inner'), { recursive: true });
  expect(value(await api.folder.read())!.near).toBeUndefined();
  for (let place = 0; place < 200; place++) writeFileSync(path.join(top, `${place}.txt`), '');
  expect(await nearIn(top)).toBeUndefined();
});

test('the one above is not left out for what lies below, however much lies beside its set', async () => {
  const top = await apart();
  for (let place = 0; place < 80; place++) mkdirSync(path.join(top, `${place}`));
  makeSet(path.join(top, 'zz'));
  for (let place = 0; place < 6; place++) makeSet(path.join(top, 'here', `${place}`, 'set'));
  const told = await nearIn(path.join(top, 'here'));
  expect(told!.map(({ where }) => where)).toEqual(['above', 'below', 'below', 'below', 'below']);
  expect(told![0]!.path).toBe(top);
});

test('of many the first five are told, however much lies in those before them, and the answer is kept while the folder is open', async () => {
  const top = await apart();
  for (let place = 0; place < 30; place++)
    for (let inner = 0; inner < 40; inner++)
      mkdirSync(path.join(top, `a${place}`, `${inner}`), { recursive: true });
  for (let place = 0; place < 7; place++) makeSet(path.join(top, `b${place}`, 'set'));
  const { api } = startProgram();
  const nearNow = async () => value(await api.folder.open({ path: top })).near;
  const expected = [0, 1, 2, 3, 4].map(place => ({ path: path.join(top, `b${place}`), where: 'below' }));
  expect(await nearNow()).toEqual(expected);
  rmSync(path.join(top, 'b0'), { recursive: true });
  expect(value(await api.folder.read())!.near).toEqual(expected);
  value(await api.folder.open({ path: await temporaryFolder() }));
  expect(await nearNow()).toEqual([...expected.slice(1), { path: path.join(top, 'b5'), where: 'below' }]);
});
