/**
 * What is left in the page of a share that a camera read: nothing, once the real ceremony has accepted or refused it.
 * Looked for in the markup, in the fields, and in every array of bytes that the worker handed over.
 */

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { drawQr } from '../../shared/qr/draw';
import { laid } from '../support/pictures';
import { unwrap } from '../support/unwrap';
import { bareSheet, startFilming } from './filming';
import { everythingIn, openCeremony } from './harness';
import { agree } from './keyboard';
import { danasKey, openShare } from './practice-files';
import { startShare } from './practice-set';

interface Handed {
  /** The very arrays that the page was given by its worker, and what was in them then. */
  arrays: Uint8Array[];
  texts: string[];
}

/** Keeps hold of what the worker hands to the page, so that it can be looked at afterwards. */
const keeping = (page: Page) =>
  page.addInitScript(() => {
    const handed: Handed = { arrays: [], texts: [] };
    Object.assign(globalThis, { __handed: handed });
    const post = Worker.prototype.postMessage as (message: unknown, transfer?: Transferable[]) => void;
    const heard = new WeakSet<Worker>();
    Worker.prototype.postMessage = function (this: Worker, message: unknown, transfer?: unknown) {
      if (!heard.has(this)) {
        heard.add(this);
        this.addEventListener('message', ({ data }) => {
          // The page's own listener came first: what it has overwritten already counts as empty.
          for (const { bytes } of data.seen?.look.codes ?? []) {
            handed.arrays.push(bytes);
            handed.texts.push(new TextDecoder().decode(bytes));
          }
        });
      }
      post.call(this, message, transfer as Transferable[]);
    };
  });

test.each([
  ['accepted', true],
  ['refused', false],
])('no share that was scanned stays in the page after it was %s', async (_what, isGood) => {
  const filming = await startFilming();
  const ceremony = await openCeremony(filming.browser, { withSet: true, asBuilt: true });
  const { page, program } = ceremony;
  await keeping(page);
  try {
    const good = (await openShare(ceremony.folder, 'amara')).toLowerCase();
    // Another first digit: the same index, another value.
    const share = isGood ? good : (good[0] === '0' ? '1' : '0') + good.slice(1);
    const code = drawQr(share.toUpperCase(), { use: 'share' });
    await filming.lay(laid(bareSheet(), code, { at: [640, 360], scale: 9 }));
    await startShare(program, (await danasKey()).publicKey);
    await page.reload();
    await agree(page);
    await page.getByRole('heading', { name: 'Pass the keyboard to Amara' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'Scan' }).click();
    await page.getByRole('button', { name: 'Use the camera' }).click();
    await page
      .getByText(isGood ? /Amara’s share is accepted/ : /does not match the record of Amara’s share/)
      .first()
      .waitFor({ timeout: 30_000 });
    expect(unwrap(await program.api.attempt.read())?.progress).toBe(isGood ? 1 : 0);
    expect(await page.locator('video').count()).toBe(0);
    // The worker ended with all that it saw.
    await expect.poll(() => page.workers().length).toBe(0);
    expect((await everythingIn(page)).toLowerCase()).not.toContain(share.slice(8, 40));
    const { texts, left } = await page.evaluate(() => {
      const { texts, arrays } = (globalThis as unknown as { __handed: Handed }).__handed;
      return { texts, left: arrays.map(array => array.filter(byte => byte !== 0).length) };
    });
    expect(texts.map(text => text.toLowerCase())).toContain(share);
    expect(left).toEqual(left.map(() => 0));
    expect(ceremony.complaints).toEqual([]);
  } finally {
    await ceremony.close();
    await filming.close();
  }
});
