/** Words of the field: on every screen of a key set's ceremony they are said in plain ones, for whoever asks. */
import { expect, test } from 'vitest';
import { inOneBrowser } from './browser';
import { openPage } from './harness';
import { recoveryStates } from './recovery-states';
import { states } from './screen-states';
import { shareStates } from './share-states';
import { vaultStates } from './tss-states';

const around = inOneBrowser();

/** Each with a word that a person meets there, and part of what is said of it. */
const met: Readonly<Record<string, [word: string, plain: string]>> = {
  home: ['Key set', 'the list of who has which'],
  'create-practice': ['Quorum', 'needed together'],
  'create-keys': ['Fingerprint', 'it is the right key'],
  'key-set-twelve': ['Record', 'who has which share'],
  generate: ['Witness', 'signs at the end'],
  'bound-create': ['Nonce', 'drawn for this one attempt'],
  entry: ['Hex, base64', 'what stands on the paper'],
  result: ['Digest', 'it is another code'],
  transcript: ['Transcript', 'The minutes of a ceremony'],
  drill: ['Drill report', 'once or twice a year'],
  'tss-vault-waiting': ['Root key', 'that other keys are made from'],
};

test.each(Object.entries(met))('the screen “%s” says what is meant by %s', async (name, [word, plain]) => {
  const state = [...states, ...shareStates, ...recoveryStates, ...vaultStates].find(
    one => one.name === name,
  )!;
  const fake = state.fake();
  const { page, close } = await openPage(around.browser, fake.handlers);
  await state.reach?.(page, fake);
  const line = page.locator('aside summary').filter({ hasText: 'In plain words: ' });
  await line.waitFor();
  await line.focus();
  expect(await page.getByText(plain).isVisible()).toBe(false);
  await page.keyboard.press('Enter');
  await page.locator('.terms').getByText(plain).waitFor();
  expect(await page.locator('.terms dt').allTextContents()).toContain(word);
  await close();
});
