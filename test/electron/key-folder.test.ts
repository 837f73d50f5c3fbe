/** A folder of keys dropped on a form in a real Electron: the page reads it under its own scheme, in its sandbox. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { drive, ended, folder, inPage } from './kit';

test('a folder that is dropped on the form is read by the page, without what is hidden or linked', async () => {
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
  driven.child.kill('SIGTERM');
  expect(await ended(driven.child)).toBe(0);
});
