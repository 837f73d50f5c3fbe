/** A folder of keys in a real Electron: dropped on a form the page reads it under its own scheme, in its sandbox; chosen in a dialog main does. */
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { drive, ended, folder, inPage } from './kit';

test('a folder that is dropped on the form is read by the page, one that is chosen by main; both without what is hidden or linked', async () => {
  const driven = await drive();
  const ceremony = folder('ceremony');
  const keys = folder('keys');
  mkdirSync(path.join(keys, 'inner'));
  for (const name of ['one.asc', 'inner/two.asc', '.hidden.asc', 'notes.md'])
    writeFileSync(path.join(keys, name), 'hello');
  symlinkSync(path.join(keys, 'notes.md'), path.join(keys, 'linked.asc'));
  const opened = await inPage(
    driven,
    async (quorate, at) => (await quorate.folder.open({ path: at, make: true })).ok,
    ceremony,
  );
  expect(opened).toBe(true);
  const { page } = driven;
  await page.reload();
  await page.getByRole('button', { name: 'Create a key set' }).click();
  await page.getByRole('button', { name: 'Choose a folder of keys' }).first().waitFor();
  const box = (await page.locator('main form').boundingBox())!;
  const session = await page.context().newCDPSession(page);
  const at = { x: box.x + box.width / 2, y: Math.max(box.y, 0) + 100 };
  const data = { items: [], files: [keys], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  const told = page.locator('.refused-keys').first().locator('li');
  await expect
    .poll(() => told.allTextContents(), { timeout: 30_000 })
    .toEqual([
      expect.stringMatching(/^one\.asc .*is not an OpenPGP public key/),
      expect.stringMatching(/^two\.asc .*is not an OpenPGP public key/),
    ]);

  // The dialog of the system is answered for a person; everything else is the product's.
  const chosen = folder('chosen');
  mkdirSync(path.join(chosen, 'inner'));
  for (const name of ['three.asc', 'inner/four.pgp', '.hidden.asc', 'photo.jpg'])
    writeFileSync(path.join(chosen, name), 'hello');
  symlinkSync(path.join(keys, 'one.asc'), path.join(chosen, 'linked.asc'));
  await driven.app.evaluate(({ dialog }, at) => {
    const shown: unknown[] = [];
    Object.assign(globalThis, { shown });
    dialog.showOpenDialog = (async (...given: unknown[]) => {
      shown.push(given.at(-1));
      return { canceled: false, filePaths: [at] };
    }) as never;
  }, chosen);
  await page.getByRole('button', { name: 'Choose a folder of keys' }).first().click();
  await expect
    .poll(() => told.allTextContents(), { timeout: 30_000 })
    .toEqual([
      expect.stringMatching(/^four\.pgp .*is not an OpenPGP public key/),
      expect.stringMatching(/^three\.asc .*is not an OpenPGP public key/),
    ]);
  expect(await page.locator('input[webkitdirectory]').count()).toBe(0);
  const shown = await driven.app.evaluate(() => (globalThis as unknown as { shown: unknown[] }).shown);
  expect(shown).toEqual([
    {
      title: 'Folder with OpenPGP public keys',
      buttonLabel: 'Read the keys in it',
      properties: ['openDirectory', 'dontAddToRecent'],
    },
  ]);
  expect(readdirSync(chosen).sort()).toEqual([
    '.hidden.asc',
    'inner',
    'linked.asc',
    'photo.jpg',
    'three.asc',
  ]);
  driven.child.kill('SIGTERM');
  expect(await ended(driven.child)).toBe(0);
});
