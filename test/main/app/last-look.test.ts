import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { keptLook } from '../../../main/app/last-look';
import { lookOf } from '../../../main/program/kept-choices';

test('theme and sound chosen last are there again, and nothing else counts as one', async () => {
  const settings = await mkdtemp(path.join(tmpdir(), 'settings-'));
  const nothing = { theme: '', sound: false };
  const look = lookOf(keptLook(settings));
  expect(await look({})).toEqual(nothing);
  await Promise.all([look({ theme: 'dark' }), look({ sound: true })]);
  expect(await look({})).toEqual({ theme: 'dark', sound: true });
  await expect.poll(() => keptLook(settings).last()).toEqual({ theme: 'dark', sound: true });
  for (const other of ['{"theme":"pink","sound":true}', 'dark', '']) {
    await writeFile(path.join(settings, 'look'), other);
    expect(await lookOf(keptLook(settings))({})).toEqual(nothing);
  }
  await rm(settings, { recursive: true });
  expect(await lookOf(keptLook(settings))({ theme: 'light' })).toEqual({ theme: 'light', sound: false });
  expect(await lookOf(undefined)({ sound: true })).toEqual({ theme: '', sound: true });
});
