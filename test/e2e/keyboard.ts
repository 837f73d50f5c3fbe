/** Working the page as a person without a mouse does. */

import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { long } from '../support/tier';

const MOST_STOPS = 80;

/** In the page, before its scripts: a button that speaks for people takes a key at once, which a test does not press by mistake. */
export const pressAtOnce = (): void => {
  window.keyPauseMs = 0;
};

/**
 * Whether Tab is pressed at every stop, as in the long run. Else the way begins at the stop before the one that is wanted: most
 * of what a test does by keyboard would be to press Tab, and that it comes to each is looked at screen by screen
 * (`tab-stops.ts`).
 */
export const everyStop = { isPressed: long };

/**
 * Presses Tab until the element that `target` finds has the focus, or something in it has; gives whether it got there. The
 * element is found once, and again where the page has made it anew: to find it at each stop costs the processor eight times
 * what the look does.
 */
async function tabUntil(page: Page, target: Locator, focus: 'on it' | 'in it'): Promise<boolean> {
  let found = await target.elementHandle();
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    const isNear = stop === 0 && !everyStop.isPressed;
    const seen = await found?.evaluate(lookAndComeNear, [focus, isNear] as const);
    if (seen === true) return true;
    if (seen === 'gone') found = await target.elementHandle();
    else await page.keyboard.press('Tab');
  }
  return false;
}

/** In the page: whether the focus is where it is wanted, 'gone' where that is no longer; if not, it comes to the stop before. */
function lookAndComeNear(
  element: SVGElement | HTMLElement,
  [where, isNear]: readonly ['on it' | 'in it', boolean],
): boolean | 'gone' {
  if (!element.isConnected) return 'gone';
  const { activeElement } = document;
  if (where === 'on it' ? element === activeElement : element.contains(activeElement)) return true;
  if (!isNear) return false;
  const group = element.getAttribute('type') === 'radio' ? element.getAttribute('name') : null;
  const around = element.closest('dialog[open]') ?? document;
  const stops = around.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [tabindex]',
  );
  const before = Array.from(stops).filter(
    one =>
      element.compareDocumentPosition(one) === Node.DOCUMENT_POSITION_PRECEDING &&
      one.tabIndex >= 0 &&
      !one.matches(':disabled, [inert], [inert] *') &&
      one.checkVisibility({ visibilityProperty: true }) &&
      (group === null || one.getAttribute('name') !== group),
  );
  before.at(-1)?.focus();
  return false;
}

/** Presses Tab until `target` has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  expect(await tabUntil(page, target, 'on it'), 'reached with the Tab key').toBe(true);
}

/** So many characters are typed one by one, at least. */
const FEW = 8;

/** Types `text` where the caret is. Of a longer one what is between its first and last characters comes at once, but in the long run. */
export async function typeText(page: Page, text: string): Promise<void> {
  if (long || text.length <= FEW || text.includes('\n')) return page.keyboard.type(text);
  await page.keyboard.type(text.slice(0, 2));
  await page.keyboard.insertText(text.slice(2, -2));
  await page.keyboard.type(text.slice(-2));
}

export async function typeInto(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await typeText(page, text);
}

/** Chooses a radio button: Tab to its group, arrows to it, as the keyboard works there. */
export async function choose(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  const group = target.locator('xpath=ancestor::fieldset[1]');
  await tabUntil(page, group, 'in it');
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

/** Leaves a result whose checklist is open: that is said first. */
export async function leaveResult(page: Page): Promise<void> {
  await pressOn(page, 'Done');
  await page.getByRole('dialog').waitFor();
  await pressOn(page, /^Leave$/);
}

/** Tab to the list, and to the choice by its first letters. */
export async function select(page: Page, target: Locator, letters: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(letters);
}

/** Goes to the step of a form that has this name, on or back; stays where a form has one step alone. */
export async function toStep(page: Page, name: 'People' | 'Keys' | 'Room'): Promise<void> {
  const steps = page.locator('.parts');
  if ((await steps.count()) === 0) return;
  const now = steps.locator('[aria-current]');
  for (let step = 0; step < 4; step++) {
    const before = await now.textContent();
    if (before === name) return;
    const back = steps.getByRole('button', { name, exact: true });
    // No form goes on while a key is looked at.
    await page.getByText('Looking at this key…').filter({ visible: true }).waitFor({ state: 'detached' });
    await tabTo(page, (await back.count()) > 0 ? back : button(page, 'Next'));
    await page.keyboard.press('Enter');
    await expect.poll(() => now.textContent()).not.toBe(before);
  }
}

/** Pastes a key for each who has none, by the name of its field: one that the fake program reads (`test/renderer/fake-api.ts`). */
export async function giveKeys(page: Page): Promise<void> {
  const fields = page.locator('.field textarea[aria-required]').filter({ visible: true });
  for (let field = await fields.count(); field > 0; field--) {
    const label = await page.locator(`label[for="${await fields.first().getAttribute('id')}"]`).textContent();
    await fields.first().fill(`key of ${label!.replace(/^.* of /, '')}`);
    await expect.poll(() => fields.count()).toBe(field - 1);
  }
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
  const isLast = () =>
    page.evaluate(async () => {
      await new Promise(requestAnimationFrame);
      const buttons = Array.from(document.querySelectorAll('button'));
      return buttons.some(
        one => one.checkVisibility() && one.textContent?.startsWith('Everyone sees the same words'),
      );
    });
  for (let press = 0; press < 30 && !(await isLast()); press++) await page.keyboard.press('Enter');
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
