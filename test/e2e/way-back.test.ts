/** The way back that a browser has leads out of the only page. Nobody gets there by a key, a mouse or the history. */
import { expect, test } from 'vitest';
import { openAlone } from '../../main/cli/launch/preview';
import { fakeApi } from '../renderer/fake-api';
import { inOneBrowser } from './browser';
import { openPage } from './harness';
import { titleIs } from './keyboard';

const around = inOneBrowser();
test('in the preview’s window no page is before ours', async () => {
  const { context, origin } = await openPage(around.browser, fakeApi().handlers, { asBuilt: true });
  const page = await context.newPage();
  // Before it stands what the window came up with.
  await openAlone(page, `${origin}/`);
  await titleIs(page, 'No key set yet');
  expect(await page.goBack()).toBeNull();
  expect(page.url()).toBe(`${origin}/`);
  await titleIs(page, 'No key set yet');
  await context.close();
});

test('keys and side buttons that go back or forward do nothing; the same keys in a field still move its caret', async () => {
  const { page, context } = await openPage(around.browser, fakeApi({ folder: null }).handlers);
  await titleIs(page, 'Open a ceremony folder');
  await page.evaluate(() => {
    const taken: string[] = [];
    Object.assign(globalThis, { taken });
    for (const name of ['keydown', 'mousedown', 'mouseup'])
      addEventListener(name, event => {
        if (event.defaultPrevented)
          taken.push(`${name} ${(event as KeyboardEvent).key ?? (event as MouseEvent).button}`);
      });
  });
  const taken = () => page.evaluate(() => (globalThis as unknown as { taken: string[] }).taken.splice(0));
  for (const key of ['ArrowLeft', 'ArrowRight']) {
    await page.keyboard.press(`Alt+${key}`);
    expect(await taken()).toEqual([`keydown ${key}`]);
  }
  await page.evaluate(() => {
    for (const key of ['BrowserBack', 'BrowserForward', 'BrowserHome'])
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
  expect(await taken()).toEqual(['keydown BrowserBack', 'keydown BrowserForward']);
  await page.locator('h1').evaluate(heading => heading.focus());
  await page.keyboard.press('Meta+ArrowLeft');
  expect(await taken()).toEqual(['keydown ArrowLeft']);
  await page.getByRole('textbox').first().focus();
  await page.keyboard.press('Meta+ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  expect(await taken()).toEqual([]);
  await page.evaluate(() => {
    for (const name of ['mousedown', 'mouseup'])
      for (const button of [0, 3, 4])
        document.body.dispatchEvent(new MouseEvent(name, { button, bubbles: true, cancelable: true }));
  });
  expect(await taken()).toEqual(['mousedown 3', 'mousedown 4', 'mouseup 3', 'mouseup 4']);
  await context.close();
});
