/** Who cannot see the page, or has four keys: a new share of a set of 3 of 5, from its screen to the end. */
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { long } from '../support/tier';
import { unwrap } from '../support/unwrap';
import { framesDrawn } from './boxes';
import { inOneBrowser } from './browser';
import { treeOf } from './by-the-tree';
import { type Ceremony, openCeremony } from './harness';
import { button, choose, tabTo, titleIs } from './keyboard';
import { danasKey } from './practice-files';
import { makePracticeSet } from './practice-set';

const around = inOneBrowser();
const HOLDERS = ['Amara Okafor', 'Bruno Leitner', 'Carol Mendes', 'Deniz Ilhan', 'Eva Varga'];
const REQUIRED = 3;
/** From the end of one ceremony to that of the next. */
const MOST_PRESSES = 30;

const threeOfFive = () =>
  openCeremony(around.browser, {
    before: program => makePracticeSet(program, 'Payments unseal keys', HOLDERS, REQUIRED),
  });

/** What came of it, asked of the program and not of the page. */
async function isIssued({ program, complaints }: Ceremony): Promise<void> {
  const status = unwrap(await program.api.generateShare.read());
  expect(status).toMatchObject({ complete: true, progress: REQUIRED, required: REQUIRED });
  const { shares } = unwrap(await program.api.keySet.read())!;
  expect(shares.map(({ holder }) => holder)).toContain('Dana Kim');
  expect(complaints).toEqual([]);
}

test('a share of 3 of 5 is issued through the accessibility tree alone: everything is found by its role and name', async () => {
  const ceremony = await threeOfFive();
  const { page } = ceremony;
  const tree = await treeOf(page);
  await tree.find('heading', 'The key set is made');
  await tree.press('button', 'Done');
  await tree.press('button', 'Leave');
  await tree.find('heading', 'Payments unseal keys');
  await tree.press('button', 'Generate a share');
  await tree.write('Who is to have the new share', 'Dana Kim');
  await tree.press('button', 'Next');
  await tree.write('OpenPGP public key of Dana Kim', (await danasKey()).publicKey);
  await tree.find('region', /Dana Kim/);
  await tree.press('button', 'Next');
  await tree.press('radio', 'Nobody has compared');
  await tree.press('button', 'Show the words');
  await tree.find('heading', 'Compare the words');
  // One press at a time, of what was found: the tree can be a moment behind the page.
  const ahead = /^(Read on|Everyone sees the same words|I am )/;
  for (let next = await tree.find('button', ahead); !next.name.startsWith('I am '); ) {
    await tree.pressFound(next);
    next = await tree.find('button', ahead);
  }
  for (const holder of HOLDERS.slice(0, REQUIRED)) {
    await tree.press('button', `I am ${holder}: the words match`);
    await tree.find('heading', `${holder}, enter your share`);
    await tree.press('button', 'Use the made-up share');
  }
  await tree.find('heading', 'Dana Kim’s share is issued');
  await tree.press('button', 'Done');
  await tree.press('button', 'Leave');
  await tree.find('heading', 'Payments unseal keys');
  await isIssued(ceremony);
  await ceremony.close();
});

/** Tab, Shift and Tab, Space, arrow down. What is written comes from the software of the switch, which has a keyboard on the screen. */
test.skipIf(!long)('four keys are enough for a share of 3 of 5, beside what is written', async () => {
  const ceremony = await threeOfFive();
  const { page } = ceremony;
  const press = async (name: string | RegExp) => {
    await tabTo(page, button(page, name).first());
    await page.keyboard.press('Space');
  };
  await titleIs(page, 'The key set is made');
  await press('Done');
  await press(/^Leave$/);
  await titleIs(page, 'Payments unseal keys');
  await press('Generate a share');
  await tabTo(page, page.getByLabel('Who is to have the new share'));
  await page.keyboard.insertText('Dana Kim');
  await press('Next');
  await tabTo(page, page.getByLabel('OpenPGP public key of Dana Kim'));
  await page.keyboard.insertText((await danasKey()).publicKey);
  await page.getByText('Compare the fingerprint with the holder').waitFor();
  await press('Next');
  await choose(page, page.getByLabel('Nobody has compared'));
  await press('Show the words');
  await titleIs(page, 'Compare the words');
  const title = () => page.getByRole('heading', { level: 1 }).textContent();
  const reads = button(page, 'Read on');
  while ((await reads.count()) > 0) {
    await tabTo(page, reads.or(button(page, /^Everyone sees the same words/)));
    await page.keyboard.press('Space');
  }
  if ((await title()) === 'Compare the words') await press(/^Everyone sees the same words/);
  // Who comes next is chosen with the arrow.
  for (const [place, holder] of ['Amara Okafor', 'Carol Mendes', 'Eva Varga'].entries()) {
    await titleIs(page, /^Pass the keyboard/);
    await tabTo(page, page.getByLabel('Who is next'));
    for (let step = 0; step < place && (await title()) !== `Pass the keyboard to ${holder}`; step++)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+Tab');
    await press(`I am ${holder}: the words match`);
    await titleIs(page, `${holder}, enter your share`);
    await press('Use the made-up share');
  }
  await titleIs(page, 'Dana Kim’s share is issued');
  await isIssued(ceremony);
  await ceremony.close();
});

/** Enter in place of the arrow: on a title it does what the button does, so a step costs a press or two. What is written is not counted. */
test.skipIf(!long)('Tab, Enter and Space are enough, too, and few presses of them', async () => {
  const ceremony = await threeOfFive();
  const { page } = ceremony;
  let presses = 0;
  const key = async (name: 'Tab' | 'Enter' | 'Space') => {
    presses++;
    await page.keyboard.press(name);
  };
  const until = async (target: Locator) => {
    await target.waitFor();
    while (!(await target.evaluate(element => element === document.activeElement))) {
      expect(presses).toBeLessThan(MOST_PRESSES);
      await key('Tab');
    }
  };
  await titleIs(page, 'The key set is made');
  await key('Enter');
  await until(button(page, /^Leave$/));
  await key('Enter');
  await titleIs(page, 'Payments unseal keys');
  await key('Enter');
  await titleIs(page, 'Generate a share');
  await page.keyboard.insertText('Dana Kim');
  await key('Enter');
  await page.getByLabel('OpenPGP public key of Dana Kim').waitFor();
  await page.keyboard.insertText((await danasKey()).publicKey);
  await page.getByText('Compare the fingerprint with the holder').waitFor();
  await key('Enter');
  // The first of the choices has the focus; the others take an arrow.
  await page.getByLabel('The same', { exact: true }).waitFor();
  await key('Space');
  await key('Enter');
  await titleIs(page, 'Compare the words');
  const title = () => page.getByRole('heading', { level: 1 }).textContent();
  while ((await title()) === 'Compare the words') {
    await key('Enter');
    await framesDrawn(page);
  }
  for (const holder of HOLDERS.slice(0, REQUIRED)) {
    await titleIs(page, `Pass the keyboard to ${holder}`);
    await key('Enter');
    await titleIs(page, `${holder}, enter your share`);
    await until(button(page, 'Use the made-up share'));
    await key('Enter');
  }
  await titleIs(page, 'Dana Kim’s share is issued');
  await isIssued(ceremony);
  expect(presses).toBeLessThanOrEqual(MOST_PRESSES);
  await ceremony.close();
});
