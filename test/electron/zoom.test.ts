/** Zoom by keys in a real Electron: the page grows and comes back, also in a new process, and never hears of the keys. */
import { expect, test } from 'vitest';
import { drive, ended, inPage, pageProcess } from './kit';

test('Control and plus make the page larger, and Control and 0 as it was; a new page has the same size', async () => {
  const driven = await drive();
  const press = (keyCode: string) =>
    driven.app.evaluate(({ BrowserWindow }, key) => {
      const { webContents } = BrowserWindow.getAllWindows()[0]!;
      for (const type of ['keyDown', 'keyUp'] as const)
        webContents.sendInputEvent({ type, keyCode: key, modifiers: ['control'] });
    }, keyCode);
  const width = () => inPage(driven, () => innerWidth, undefined, 3000).catch(() => 0);
  await inPage(driven, () => {
    document.addEventListener('keydown', ({ key }) =>
      document.documentElement.setAttribute('data-heard', key),
    );
  });
  const usual = await width();
  await press('=');
  await press('=');
  await expect.poll(width, { timeout: 10_000 }).toBeLessThan(0.85 * usual);
  const larger = await width();
  expect(await inPage(driven, () => document.documentElement.getAttribute('data-heard'))).toBeNull();
  const before = await pageProcess(driven);
  process.kill(before, 'SIGKILL');
  await expect
    .poll(() => pageProcess(driven).then(id => id > 0 && id !== before), { timeout: 10_000 })
    .toBe(true);
  await expect.poll(width, { timeout: 10_000 }).toBe(larger);
  await press('0');
  await expect.poll(width, { timeout: 10_000 }).toBe(usual);
  driven.child.kill('SIGTERM');
  expect(await ended(driven.child)).toBe(0);
});
