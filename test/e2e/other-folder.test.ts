/** Who opened an empty folder sees which one it is, and opens the one that was meant. */
import { expect, test } from 'vitest';
import { fakeApi } from '../renderer/fake-api';
import { sampleSummary } from '../renderer/samples-of-sets';
import { inOneBrowser } from './browser';
import { openPage } from './harness';
import { titleIs } from './keyboard';

const around = inOneBrowser();

test('a folder of before is opened by the place that it has in the list, and one nearby by its path, which is not made', async () => {
  const here = '/media/empty';
  const fake = fakeApi({
    folder: { path: here, keySets: [], settled: [], near: [{ path: '/media/empty/in', where: 'below' }] },
    lastFolders: [here, '/media/ceremony'].map(path => ({ path, language: 'en' as const })),
  });
  const { folder } = fake.handlers;
  const asked: unknown[] = [];
  const noted =
    <P, V>(name: string, call: (params: P) => Promise<V>) =>
    (params: P) => {
      asked.push([name, params]);
      return call(params);
    };
  const { page, context } = await openPage(around.browser, {
    ...fake.handlers,
    folder: {
      ...folder,
      open: noted('open', folder.open),
      openLast: noted('openLast', folder.openLast),
    },
  });
  await titleIs(page, 'No record in this folder');
  await page.getByText(here, { exact: true }).last().waitFor();
  expect(await page.locator('.last-folders button').allTextContents()).toEqual([
    '/media/empty/in',
    '/media/ceremony',
  ]);
  // Nothing is made in the wrong one by a key that was pressed too often.
  await page.keyboard.press('Enter');
  await page.waitForTimeout(100);
  await titleIs(page, 'No record in this folder');
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: '/media/empty/in' }).click();
  await expect.poll(() => asked).toEqual([['open', { path: '/media/empty/in', make: false }]]);
  fake.state.folder = { path: '/media/ceremony', keySets: [sampleSummary()], settled: [] };
  await page.getByRole('button', { name: '/media/ceremony' }).click();
  await titleIs(page, 'Key sets');
  expect(asked.at(-1)).toEqual(['openLast', { place: 1 }]);
  await context.close();
});

test('that one is expected in a folder is said where it is the one of before, and to whoever makes a first set', async () => {
  const path = '/media/ceremony';
  const folder = { path, keySets: [], settled: [] };
  const before = fakeApi({ folder, lastFolders: [{ path, language: 'en' }] });
  const { page, context } = await openPage(around.browser, before.handlers);
  await titleIs(page, 'No record in this folder');
  expect(await page.getByText('If you expected one').count()).toBe(1);
  await context.close();
  const first = await openPage(around.browser, fakeApi({ folder }).handlers);
  await titleIs(first.page, 'No key set yet');
  await first.page.getByText('If you expected one').waitFor();
  await first.context.close();
});
