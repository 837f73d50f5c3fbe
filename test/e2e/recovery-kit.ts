/** Coming into recovery mode in the window, and working there with the keyboard. */
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Program } from '../../main/program/program';
import { unwrap } from '../support/unwrap';
import { type Ceremony, look, openCeremony } from './harness';
import { agree, openRehearsal, tabTo, titleIs, typeInto } from './keyboard';

export const SET = 'Rehearsal';
export const bytes = (text: string) => new TextEncoder().encode(text);
export const tokenField = (page: Page) => page.getByLabel('Recovery token', { exact: true });
export const inMode = (page: Page) => page.getByText(`RECOVERY MODE of “${SET}”.`).isVisible();

export const pressOn = async (page: Page, name: string | RegExp) => {
  await tabTo(page, page.getByRole('button', { name, exact: true }).first());
  await page.keyboard.press('Enter');
};

/** Opens a dialog and waits for it: what is typed before goes nowhere. */
export async function openDialog(page: Page, button: string, title: string): Promise<void> {
  await pressOn(page, button);
  await page.getByRole('dialog', { name: title }).waitFor();
}

/** A set is at hand, and its screen is up. */
export async function withSet(browser: Browser): Promise<Ceremony> {
  const ceremony = await openCeremony(browser, { withSet: true });
  await openRehearsal(ceremony.page);
  return ceremony;
}

export async function enterMode(page: Page): Promise<void> {
  await pressOn(page, 'Recovery mode');
  await titleIs(page, 'Recovery mode');
  await look(page);
  await page.keyboard.press('Enter');
  await titleIs(page, 'Generate a recovery token');
}

/**
 * Before a one-time password is shown somebody says that the others look away. It is shown with the picture in which the
 * dialog is taken away, which is later than it closes: a closed dialog has no role already.
 */
export async function lookAway(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Look away' });
  await dialog.waitFor();
  await look(page);
  await page.keyboard.press('Enter');
  await page.locator('.look-away').waitFor({ state: 'detached' });
}

export async function collect(page: Page): Promise<void> {
  await titleIs(page, 'Compare the words');
  expect(await inMode(page)).toBe(true);
  await agree(page);
  for (const holder of ['Amara', 'Bruno']) {
    await titleIs(page, `Pass the keyboard to ${holder}`);
    expect(await inMode(page)).toBe(true);
    await page.keyboard.press('Enter');
    await pressOn(page, 'Use the made-up share');
  }
  await titleIs(page, 'The recovery token is issued');
}

/** Presents the token, and lists the store. */
export async function list(page: Page, token: string): Promise<void> {
  await page.getByRole('tab', { name: 'Token' }).focus();
  await page.keyboard.press('ArrowRight');
  await typeInto(page, tokenField(page), token);
  await page.keyboard.press('Enter');
}

/** A token by the program's own calls, with the made-up shares; the set at hand requires two. */
export async function issueToken({ api }: Program) {
  unwrap(await api.recovery.enter());
  const { nonce, otp = '' } = unwrap(await api.recoveryToken.start({}));
  for (const index of unwrap(await api.keySet.read())!.practiceShares.slice(0, 2)) {
    unwrap(await api.practice.update({ index, nonce }));
  }
  const { encoded_token: encoded } = unwrap(await api.recoveryToken.read());
  const decoded = await api.recoveryToken.decode({ encoded_token: bytes(encoded), otp: bytes(otp) });
  return { token: unwrap(decoded).token, encoded };
}

/** The page comes up in a session that was opened elsewhere. */
export async function intoSession(browser: Browser, options: Parameters<typeof openCeremony>[1] = {}) {
  let issued: Awaited<ReturnType<typeof issueToken>>;
  const before = async (program: Program) => {
    issued = await issueToken(program);
  };
  const ceremony = await openCeremony(browser, { ...options, withSet: true, before });
  return { ceremony, ...issued! };
}

/** The session has ended, and the screen says why. */
export async function ended(page: Page, why: string): Promise<void> {
  await titleIs(page, 'The recovery session has ended');
  await page.getByText(why).waitFor();
  await expect.poll(() => inMode(page)).toBe(false);
}
