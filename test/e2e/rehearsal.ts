/** A practice set at hand in the window, and the steps that several tests take there. */
import type { Browser, Page } from 'playwright-core';
import type { KeySetView } from '../../shared/contract/key-sets';
import { unwrap } from '../support/unwrap';
import { type Ceremony, openCeremony } from './harness';
import { agree, button, choose, openRehearsal, pressOn, titleIs, toStep } from './keyboard';
import { startShare } from './practice-set';

export interface Rehearsal extends Ceremony {
  keySet(): Promise<KeySetView>;
  /** Index of the named holder's share. */
  indexOf(holder: string): Promise<number>;
}

/** The screen of the set “Rehearsal”: two shares of Amara, Bruno, Carol and Deniz are required. */
export async function rehearse(browser: Browser): Promise<Rehearsal> {
  const ceremony = await openCeremony(browser, { withSet: true });
  const { page, program } = ceremony;
  await openRehearsal(page);
  const keySet = async () => unwrap(await program.api.keySet.read())!;
  return {
    ...ceremony,
    keySet,
    indexOf: async holder => (await keySet()).shares.find(share => share.holder === holder)!.index,
  };
}

/** An attempt to issue a share to Dana, found by the page where it is: past the words. */
export async function intoShares({ page, program }: Ceremony, publicKey: string): Promise<void> {
  await startShare(program, publicKey);
  await page.reload();
  await agree(page);
  await titleIs(page, /^Pass the keyboard to /);
}

/** Nobody compares the clock, and Enter starts. */
export async function startFromForm(page: Page): Promise<void> {
  await toStep(page, 'Room');
  await choose(page, page.getByLabel('Nobody has compared'));
  await page.keyboard.press('Enter');
}

/** The holder whose turn it is takes the keyboard and lets the program enter the made-up share. */
export async function madeUp(page: Page, holder: string): Promise<void> {
  await titleIs(page, `Pass the keyboard to ${holder}`);
  await page.keyboard.press('Enter');
  await titleIs(page, `${holder}, enter your share`);
  await pressOn(page, 'Use the made-up share');
}

/** The newest transcript of the set at hand, in the screen that verifies it, with all of its lines open. */
export async function verifyNewest({ page, keySet }: Rehearsal): Promise<string> {
  await titleIs(page, 'Rehearsal');
  // The screen hears of it a moment after the attempt has ended.
  await button(page, `Verify ${(await keySet()).ceremonies.at(-1)!.file}`)
    .first()
    .click();
  await titleIs(page, 'Verify a transcript');
  await pressOn(page, 'Verify');
  await titleIs(page, /^Transcript/);
  await page.evaluate(() => {
    for (const line of document.querySelectorAll('details')) line.open = true;
  });
  return (await page.locator('.entries').textContent()) ?? '';
}
