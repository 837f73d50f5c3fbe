/** What a command says of the folder that it opens. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openFolder, type Session } from '../../../../main/cli/steps/session';
import { openProgram, value } from '../../../support/program';

test('one that holds no record names the ceremony folder above it; one that holds some does not', async () => {
  const { api, folder } = await openProgram();
  value(await api.tssVault.create({ name: 'Treasury', practice: true }));
  const said: string[] = [];
  const session = { api, output: { say: (one: string) => said.push(one) } } as unknown as Session;
  await openFolder(session, folder, false);
  expect(said).toEqual([]);
  const empty = path.join(folder, 'empty');
  mkdirSync(empty);
  await openFolder(session, empty, false);
  expect(said).toEqual([
    `This folder holds no record. A ceremony folder lies above it or directly below it: ${folder}.`,
  ]);
});
