import { afterEach, expect, test } from 'vitest';
import { createProgram } from '../../main/program/program';
import { forkInProcess } from '../support/in-process';
import { wrongToken } from '../support/recovery';
import { long } from '../support/tier';
import { unwrap } from '../support/unwrap';
import { inOneBrowser } from './browser';
import { type Ceremony, offline, openPage } from './harness';
import { choose, tabTo, titleIs, toStep, typeInto } from './keyboard';
import {
  bytes,
  ended,
  enterMode,
  inMode,
  intoSession,
  list,
  lookAway,
  pressOn,
  SET,
  tokenField,
  withSet,
} from './recovery-kit';

const around = inOneBrowser();
let ceremony: Ceremony;
afterEach(async () => {
  const { complaints } = ceremony;
  await ceremony.close();
  expect(complaints).toEqual([]);
});

test('one wrong token is warned of, and the second ends the session', async () => {
  const opened = await intoSession(around.browser);
  ceremony = opened.ceremony;
  const { page } = ceremony;
  const { token } = opened;
  await titleIs(page, 'The recovery token is issued');
  await list(page, wrongToken(token));
  await page.getByText('a second wrong one ends the session').waitFor();
  expect(await tokenField(page).inputValue()).toBe('');
  await typeInto(page, tokenField(page), wrongToken(token));
  await page.keyboard.press('Enter');
  await ended(page, 'a second wrong token');
});

test('a reload keeps the session, and finds it again', async () => {
  const opened = await intoSession(around.browser);
  ceremony = opened.ceremony;
  const { page } = ceremony;
  const { token, encoded } = opened;
  await titleIs(page, 'The recovery token is issued');
  await page.reload();
  await titleIs(page, 'The recovery token is issued');
  expect(await inMode(page)).toBe(true);
  const shown = await page.getByRole('region', { name: 'Encoded token' }).locator('.groups').textContent();
  expect(shown!.replace(/\s/g, '')).toBe(encoded);
  await list(page, token);
  await page.getByText('Nothing is sealed yet').waitFor();
});

test('a session whose time is over ends by itself, and says why', async () => {
  const opened = await intoSession(around.browser, { recoveryMs: 4000 });
  ceremony = opened.ceremony;
  const { page } = ceremony;
  await ended(page, 'its time was over');
});

test.runIf(long)('a session in which nothing is done ends by itself, and says why', async () => {
  const opened = await intoSession(around.browser, { expiryMs: 6000 });
  ceremony = opened.ceremony;
  const { page } = ceremony;
  await ended(page, 'nothing was done for too long');
});

test('the last minute of a session is counted down, and can be made longer only while its time lasts', async () => {
  const opened = await intoSession(around.browser, { recoveryMs: 50_000 });
  ceremony = opened.ceremony;
  const { page } = ceremony;
  await page
    .getByText(/^The recovery session ends in \d+ seconds/)
    .first()
    .waitFor();
  await pressOn(page, 'We are still here');
  await page.getByText('cannot be made longer').waitFor();
});

test('the end of the program ends the session: its token opens nothing afterwards', async () => {
  const opened = await intoSession(around.browser);
  ceremony = opened.ceremony;
  const { page } = ceremony;
  const { token } = opened;
  await titleIs(page, 'The recovery token is issued');
  await ceremony.program.close();
  const program = createProgram({
    fork: forkInProcess,
    shell: 'preview',
    practiceOnly: true,
    network: async () => offline,
  });
  unwrap(await program.api.folder.open({ path: ceremony.folder }));
  const anew = await openPage(around.browser, program.handlers, { events: program.events });
  try {
    await titleIs(anew.page, 'Key sets');
    expect(await inMode(anew.page)).toBe(false);
    const answer = await program.api.sealedStore.list({ token: bytes(token) });
    expect(answer).toMatchObject({ ok: false, error: { code: 'NOT_IN_RECOVERY_MODE' } });
  } finally {
    await anew.close();
    await program.close();
  }
});

test('recovery mode that is left before a token was issued leads back to the set', async () => {
  ceremony = await withSet(around.browser);
  const { page } = ceremony;
  await enterMode(page);
  await page.reload();
  await titleIs(page, 'Generate a recovery token');
  await pressOn(page, 'Leave recovery mode');
  await tabTo(page, page.getByRole('dialog').getByRole('button', { name: 'Leave recovery mode' }));
  await page.keyboard.press('Enter');
  await titleIs(page, SET);
  expect(await inMode(page)).toBe(false);
});

test('a cancelled attempt leads back into recovery mode', async () => {
  ceremony = await withSet(around.browser);
  const { page } = ceremony;
  await enterMode(page);
  await toStep(page, 'Room');
  await choose(page, page.getByLabel('The same', { exact: true }));
  await page.keyboard.press('Enter');
  await titleIs(page, 'Write down the one-time password');
  await lookAway(page);
  await pressOn(page, 'Cancel attempt');
  await tabTo(page, page.getByRole('button', { name: 'Cancel the attempt' }));
  await page.keyboard.press('Enter');
  await titleIs(page, 'The attempt was cancelled');
  expect(await inMode(page)).toBe(true);
  await page.keyboard.press('Enter');
  await titleIs(page, 'Generate a recovery token');
});
