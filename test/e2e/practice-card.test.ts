/** A made-up share to type from, on the screen and on paper. */
import { expect, test } from 'vitest';
import type { Handlers } from '../../shared/contract';
import { denseText, drawQr, svgPathOf } from '../../shared/qr/draw';
import { fakeApi } from '../renderer/fake-api';
import { SAMPLE_SHARE } from '../renderer/samples';
import { sampleKeySet, sampleSummary } from '../renderer/samples-of-sets';
import { inOneBrowser } from './browser';
import { everythingIn, openCeremony, openPage } from './harness';
import { agree, titleIs } from './keyboard';
import { danasKey, openShare } from './practice-files';
import { startShare } from './practice-set';

const around = inOneBrowser();

test('a made-up share is typed from beside the grid, row by row, and is accepted; then it is gone from the screen', async () => {
  const ceremony = await openCeremony(around.browser, { withSet: true });
  const { page, program, folder } = ceremony;
  const share = await openShare(folder, 'amara');
  await startShare(program, (await danasKey()).publicKey);
  await page.reload();
  await agree(page);
  await titleIs(page, 'Pass the keyboard to Amara');
  await page.keyboard.press('Enter');
  await titleIs(page, 'Amara, enter your share');
  await page.getByRole('button', { name: 'Show it as on paper' }).click();
  await page.getByText('PRACTICE, made up: Amara', { exact: false }).waitFor();
  const rows = await page.locator('aside .share-card li').allTextContents();
  // As many rows as the grid has, each as long as one of them.
  expect(rows.map(row => row.length)).toEqual([16, 16, 16, 16, 2]);
  expect(rows.join('')).toBe(share);
  // The focus is where one types.
  for (const row of rows) await page.keyboard.type(row);
  await page.keyboard.press('Enter');
  await titleIs(page, 'Pass the keyboard to Bruno');
  expect(await everythingIn(page)).not.toContain(share.slice(0, 16));
  await page.keyboard.press('Enter');
  await titleIs(page, 'Bruno, enter your share');
  expect(await page.locator('.share-card').count()).toBe(0);
  await ceremony.close();
});

test('practice cards are printed with PRACTICE and a code that reads as the share; another set has none', async () => {
  const practice = { practice: true, practiceShares: [17, 203, 7] };
  const over = async (more: Parameters<typeof sampleKeySet>[0], by = (handlers: Handlers) => handlers) => {
    const fake = fakeApi({
      folder: { path: '/media/ceremony', keySets: [sampleSummary()], settled: [] },
      keySet: sampleKeySet(more),
    });
    const opened = await openPage(around.browser, by(fake.handlers));
    await opened.page.getByRole('button', { name: 'Open Payments unseal keys' }).click();
    await opened.page.getByRole('button', { name: 'Print overview' }).waitFor();
    return { ...opened, cards: opened.page.getByRole('button', { name: 'Practice cards' }) };
  };
  for (const none of [{}, { ...practice, origin: 'adopted' as const }, { practice: true }]) {
    const { cards, close } = await over(none);
    expect(await cards.count()).toBe(0);
    await close();
  }
  // As the first one takes, whose process is begun for it.
  let answer = () => {};
  const slow = new Promise<void>(done => (answer = done));
  const { page, cards, close } = await over(practice, handlers => {
    const show: typeof handlers.practice.show = async given => {
      await slow;
      return handlers.practice.show(given);
    };
    return { ...handlers, practice: { ...handlers.practice, show } };
  });
  await cards.scrollIntoViewIfNeeded();
  const before = await cards.boundingBox();
  await cards.click();
  const working = page.getByRole('button', { name: 'Working' });
  await working.waitFor();
  expect(await working.boundingBox()).toEqual(before);
  answer();
  const sheet = page.locator('#paper .sheet');
  await expect.poll(() => sheet.locator('.made-up').count()).toBe(3);
  expect(await sheet.locator('.on-practice').textContent()).toContain('PRACTICE');
  expect(await sheet.locator('h4').allTextContents()).toEqual(
    ['Amara Okafor', 'Bruno Leitner', 'Carol Mendes'].map(holder =>
      expect.stringMatching(`^PRACTICE.*${holder}`),
    ),
  );
  await page.getByText('The shares on it are made up and protect nothing.', { exact: false }).waitFor();
  const first = sheet.locator('.made-up').first();
  expect((await first.locator('li').allTextContents()).join('')).toBe(SAMPLE_SHARE);
  // The code that a camera reads in shares.test.ts.
  const path = svgPathOf(drawQr(denseText(SAMPLE_SHARE), { use: 'share' }));
  expect(await first.locator('svg path').getAttribute('d')).toBe(path);
  await close();
});
