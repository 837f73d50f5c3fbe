/** Working the page as a person without a mouse does. */

import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

const MOST_STOPS = 80;

/** Presses Tab until `target` has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  const isThere = () => target.evaluate(element => element === document.activeElement);
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  expect(await isThere(), 'reached with the Tab key').toBe(true);
}

export async function typeInto(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(text);
}

/** Chooses a radio button: Tab to its group, arrows to it, as the keyboard works there. */
export async function choose(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  const group = target.locator('xpath=ancestor::fieldset[1]');
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await group.evaluate(element => element.contains(document.activeElement))) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Space');
  for (let stop = 0; stop < 10 && !(await target.isChecked()); stop++) await page.keyboard.press('ArrowDown');
  expect(await target.isChecked()).toBe(true);
}

export const titleIs = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor({ timeout: 20_000 });

export const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });

/** Tab to the button, Enter. */
export async function pressOn(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, button(page, name).first());
  await page.keyboard.press('Enter');
}

/** Tab to the list, and to the choice by its first letters. */
export async function select(page: Page, target: Locator, letters: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(letters);
}

/** On the page of the words: Enter goes on to the last line, and only then do all say that they see the same. */
export async function agree(page: Page): Promise<void> {
  await titleIs(page, 'Compare the words');
  const on = button(page, /^Read on$/);
  const confirm = button(page, /^Everyone sees the same words/);
  const go = on.or(confirm);
  await go.waitFor();
  // From the heading, Enter does what the button does.
  if (!(await page.evaluate(() => document.activeElement?.matches('h1, body')))) await tabTo(page, go);
  for (let press = 0; press < 30 && !(await confirm.isVisible()); press++) {
    await page.keyboard.press('Enter');
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await confirm.waitFor();
  await page.keyboard.press('Enter');
}

/** What comes on the screen takes the focus a moment later. */
export const focusOnButton = (page: Page) =>
  expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');

/** From the list of key sets to the screen of the practice set. */
export async function openRehearsal(page: Page): Promise<void> {
  await titleIs(page, 'Key sets');
  await pressOn(page, 'Open Rehearsal');
  await titleIs(page, 'Rehearsal');
}
