/** What comes out of a printer: a real PDF of the page in a Chromium, and what its text says. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Fake, fakeApi } from '../renderer/fake-api';
import { sampleKeySet, sampleSummary } from '../renderer/samples-of-sets';
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
  await page.getByRole('button', { name: 'Print overview' }).click();
  await page.getByRole('dialog', { name: 'Print' }).waitFor();
}

test('a paper comes out in the size that was chosen, with PRACTICE, the digest’s first groups and its number on every sheet', async () => {
  const { state, handlers } = withSet();
  state.paper = 'Letter';
  const { page, complaints, close } = await openPage(around.browser, handlers, { theme: 'dark' });
  await openPreview(page);
  // The focus is on what stands, not on what is first.
  await page.locator('input:checked:focus').waitFor();
  expect(await page.getByRole('radio', { name: 'US Letter' }).isChecked()).toBe(true);
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
  await page.getByRole('dialog', { name: 'Print' }).waitFor({ state: 'detached' });
  // The paper goes in the frame after its dialog.
  await expect.poll(async () => (await printed(page)).map(({ text }) => text)).toEqual(['']);
  expect(complaints).toEqual([]);
  await close();
});

test('the preview says how many sheets it will be, and draws where each ends', async () => {
  const shares = Array.from({ length: 40 }, (_, place) => ({
    ...sampleKeySet().shares[place % 5]!,
    index: place + 1,
    holder: `Holder${place + 1}`,
  }));
  const { state, handlers } = withSet({ keySet: sampleKeySet({ shares, issued: shares.length }) });
  const { page, complaints, close } = await openPage(around.browser, handlers);
  await openPreview(page);
  for (const size of ['A4', 'US Letter']) {
    await page.getByRole('radio', { name: size }).check();
    const sheets = await printed(page);
    expect(sheets.length).toBeGreaterThan(3);
    await page
      .getByRole('status')
      .filter({ hasText: `${sheets.length} sheets` })
      .waitFor();
    /** For each end of a sheet the rows of holders above it. */
    const above = await page.evaluate(() =>
      Array.from(document.querySelectorAll('.sheet-end'), end => {
        const at = end.getBoundingClientRect().top;
        return Array.from(document.querySelectorAll('.in-sheets tr'))
          .filter(row => row.getBoundingClientRect().bottom <= at + 2)
          .flatMap(row => /Holder\d+/.exec(row.textContent ?? '')?.[0] ?? []);
      }),
    );
    const onSheets = sheets.map(({ text }) => text.match(/Holder\d+/g) ?? []);
    expect(above.map(rows => rows.length)).toEqual(
      sheets.slice(1).map((_, place) => onSheets.slice(0, place + 1).flat().length),
    );
  }
  // Chosen, it is kept.
  expect(state.calls.filter(({ name }) => name === 'program.paper').at(-1)).toMatchObject({
    params: { size: 'Letter' },
  });
  expect(complaints).toEqual([]);
  await close();
});

/** Stands in for the browser's dialog, which has nobody in a headless one: counts how often it was opened. */
const dialogsOf = async (page: Page) => {
  await page.evaluate(() => {
    Object.assign(window, { dialogs: 0, print: () => (window as never as { dialogs: number }).dialogs++ });
  });
  return () => page.evaluate(() => (window as never as { dialogs: number }).dialogs);
};

test('a notice in Japanese has its letters on paper, in a page of English', async () => {
  const text = '紛失したシェアがあります。';
  const file = 'notices/lost.txt';
  const fake = withSet({ notices: { notices: [{ transcript: 'a.jsonl', file, text }], altered: [] } });
  // Loaded anew: no page before it has chosen the language.
  const { page, close } = await openPage(around.browser, fake.handlers, { asBuilt: true });
  await page.getByRole('button', { name: 'Open Payments' }).click();
  const loaded = () =>
    page.evaluate(() =>
      Array.from(document.fonts).some(one => /Noto Sans JP/.test(one.family) && one.status === 'loaded'),
    );
  expect(await loaded()).toBe(false);
  await page.getByRole('button', { name: 'Print notices' }).click();
  await expect.poll(loaded).toBe(true);
  await close();
});

test('printing asks the program, and only then opens the system’s dialog', async () => {
  const { state, handlers } = withSet();
  const { page, close } = await openPage(around.browser, handlers);
  await openPreview(page);
  const dialogs = await dialogsOf(page);
  state.refuse['program.print'] = ['ATTEMPT_IN_PROGRESS', {}];
  const print = page.getByRole('button', { name: 'Print…' });
  await print.click();
  await page.getByRole('dialog').getByRole('alert').waitFor();
  expect(await dialogs()).toBe(0);
  delete state.refuse['program.print'];
  await print.click();
  await expect.poll(dialogs).toBe(1);
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
  const dialogs = await dialogsOf(page);
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
  expect(await dialogs()).toBe(0);
  await print.click();
  await expect.poll(dialogs).toBe(1);
  await close();
});

test('while an attempt is on, and in recovery mode, the program says no to printing', async () => {
  const ceremony = await openCeremony(around.browser, { withSet: true });
  const { api } = ceremony.program;
  expect(await api.program.print()).toEqual({ ok: true, value: null });
  await api.checkShare.start({ unwitnessed: true });
  expect(await api.program.print()).toMatchObject({ error: { code: 'ATTEMPT_IN_PROGRESS' } });
  await api.checkShare.cancel();
  await api.recovery.enter();
  expect(await api.program.print()).toMatchObject({ error: { code: 'IN_RECOVERY_MODE' } });
  await ceremony.close();
});
