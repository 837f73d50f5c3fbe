/** The end of an attempt: commands that can be typed as they stand, and files that are where they are said to be. */
import { access } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { perTier } from '../support/tier';
import { inOneBrowser } from './browser';
import { openCeremony, openPage } from './harness';
import { titleIs } from './keyboard';
import { makePracticeSet } from './practice-set';
import { recoveryStates } from './recovery-states';
import { states } from './screen-states';

const around = inOneBrowser();
const withCommands = [...states, ...recoveryStates].filter(({ name }) =>
  ['result', 'result-create', 'generate-weak-key', 'recovery-session-pgp'].includes(name),
);

const widths = perTier(
  [400, 640, 760, 960, 1280],
  [400, 640, 700, 760, 820, 900, 960, 1000, 1050, 1100, 1150, 1200, 1280, 1366, 1920],
);

test.each(withCommands)(
  'no command is broken at an option, at any width, on the screen $name',
  async made => {
    const fake = made.fake();
    const { page, close } = await openPage(around.browser, fake.handlers);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await made.reach?.(page, fake);
    const found = new Set<string>();
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const options = await page.evaluate(() => {
        const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
        const all: [string, number][] = [];
        while (walker.nextNode()) {
          const node = walker.currentNode;
          for (const match of (node.nodeValue ?? '').matchAll(/[a-z]+ --[a-z]+/g)) {
            const range = document.createRange();
            range.setStart(node, match.index);
            range.setEnd(node, match.index + match[0].length);
            all.push([match[0], range.getClientRects().length]);
          }
        }
        return all;
      });
      for (const [command, lines] of options) {
        found.add(command);
        expect(`${command} at ${width}: ${lines}`).toBe(`${command} at ${width}: 1`);
      }
    }
    expect(found.size).toBeGreaterThan(0);
    await close();
  },
);

test('every file of a result is where the screen says', async () => {
  const ceremony = await openCeremony(around.browser);
  const { page, program } = ceremony;
  await makePracticeSet(program, 'Rehearsal');
  await page.reload();
  await titleIs(page, 'The key set is made');
  const place = /^In (.+?)\. Eject/.exec((await page.getByText(/^In \//).textContent())!)![1]!;
  const files = await page.locator('.files li').allTextContents();
  expect(files.length).toBeGreaterThan(4);
  for (const file of files) await access(path.join(place, file));
  // Folded, and opened by keyboard; so is the picture of the digest.
  expect(await page.locator('.files li').first().isVisible()).toBe(false);
  await page.locator('summary', { hasText: 'Files' }).press('Enter');
  await page.locator('.files li').first().waitFor();
  const code = 'The digest as a QR code';
  await page.locator('summary', { hasText: code }).press('Enter');
  await page.getByRole('img', { name: code }).waitFor();
  await ceremony.close();
});
