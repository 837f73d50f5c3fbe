/** What comes out of a printer: a real PDF of the page in a Chromium, and what its text says. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Fake, fakeApi, sampleKeySet, sampleSummary } from '../renderer/fake-api';
import { sheetsOf } from '../support/pdf';
import { inOneBrowser } from './browser';
import { openCeremony, openPage } from './harness';

const around = inOneBrowser();

const withSet = (more: Partial<Fake['state']> = {}) =>
  fakeApi({
    folder: { path: '/media/ceremony', keySets: [sampleSummary()], settled: [] },
    keySet: sampleKeySet({ practice: true }),
    ...more,
  });

const printed = async (page: Page) => sheetsOf(await page.pdf({ preferCSSPageSize: true }));

async function openPreview(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open Payments' }).click();
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await page.getByRole('dialog', { name: 'Print' }).waitFor();
}

test('a paper comes out in the size that was chosen, with PRACTICE, the digest’s first groups and its number on every sheet', async () => {
  const { state, handlers } = withSet();
  const { page, complaints, close } = await openPage(around.browser, handlers, { theme: 'dark' });
  await openPreview(page);
  for (const [size, width, height] of [
    ['A4', 595, 842],
    ['US Letter', 612, 792],
  ] as const) {
    await page.getByRole('radio', { name: size }).check();
    const sheets = await printed(page);
    expect(sheets.length).toBeGreaterThan(1);
    for (const [place, sheet] of sheets.entries()) {
      expect(Math.round(sheet.width)).toBe(width);
      expect(Math.round(sheet.height)).toBe(height);
      expect(sheet.text).toContain('PRACTICE');
      expect(sheet.text).toContain(`${state.keySet!.lastDigest.slice(0, 16)}…`);
      expect(sheet.text).toContain(`Sheet${place + 1}of${sheets.length}`);
    }
    const all = sheets.map(({ text }) => text).join('');
    expect(all).toContain(state.keySet!.lastDigest);
    for (const { holder } of state.keySet!.shares) expect(all).toContain(holder.replaceAll(' ', ''));
    // What else is on the screen is not on paper.
    expect(all).not.toContain('Offline');
  }
  await page.keyboard.press('Escape');
  const [sheet, ...more] = await printed(page);
  expect([sheet!.text, more]).toEqual(['', []]);
  expect(complaints).toEqual([]);
  await close();
});

test('printing asks the program with the size, and says what came of it', async () => {
  const { state, handlers } = withSet({ printed: false });
  const { page, close } = await openPage(around.browser, handlers);
  await openPreview(page);
  await page.getByRole('radio', { name: 'A4' }).check();
  const print = page.getByRole('button', { name: 'Print…' });
  await print.click();
  await page.getByText('Nothing was printed.').waitFor();
  expect(state.calls.at(-1)).toEqual({ name: 'program.print', params: { size: 'A4' } });
  state.printed = true;
  await print.click();
  await page.getByText('Handed to the system’s printing.').waitFor();
  await close();
});

test('while something secret is on the screen nothing of it is printed, and printing is refused', async () => {
  const { state, handlers } = withSet();
  const { page, close } = await openPage(around.browser, handlers);
  await page.getByRole('button', { name: 'Decode' }).click();
  await page.getByLabel('Encoded token').fill('AAAA');
  await page.getByLabel('One-time password').fill('A'.repeat(24));
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Show', exact: true }).last().click();
  await page.getByText(state.decoded.token.slice(0, 4)).waitFor();
  // As by the keys of a browser: the whole screen.
  expect((await printed(page)).map(({ text }) => text)).toEqual(['']);

  await page.getByRole('button', { name: 'Back' }).click();
  await openPreview(page);
  const print = page.getByRole('button', { name: 'Print…' });
  for (const [name, kept] of [
    ['secret', 'section'],
    ['one-time', 'section'],
    ['', 'input'],
  ] as const) {
    await page.evaluate(
      ([className, tag]) => {
        const element = document.createElement(tag);
        element.className = className;
        element.id = 'kept';
        if (element instanceof HTMLInputElement) [element.type, element.value] = ['password', 'a'];
        document.querySelector('main')!.append(element);
      },
      [name, kept] as const,
    );
    await print.click();
    await page.getByText('Put it away first.').waitFor();
    await page.evaluate(() => document.querySelector('#kept')!.remove());
  }
  expect(state.calls.some(({ name }) => name === 'program.print')).toBe(false);
  await print.click();
  await page.getByText('Handed to').waitFor();
  await close();
});

test('while an attempt is on the program opens no dialog for printing, whatever the page says', async () => {
  let dialogs = 0;
  const ceremony = await openCeremony(around.browser, {
    withSet: true,
    print: async () => ++dialogs > 0,
  });
  const { api } = ceremony.program;
  expect(await api.program.print({ size: 'A4' })).toEqual({ ok: true, value: { printed: true } });
  await api.checkShare.start({ unwitnessed: true });
  expect(await api.program.print({ size: 'A4' })).toMatchObject({ error: { code: 'ATTEMPT_IN_PROGRESS' } });
  await api.checkShare.cancel();
  await api.recovery.enter();
  expect(await api.program.print({ size: 'A4' })).toMatchObject({ error: { code: 'IN_RECOVERY_MODE' } });
  expect(dialogs).toBe(1);
  await ceremony.close();
});
