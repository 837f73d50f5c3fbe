/** Screens of a holder’s answer to a request: see screen-states.ts. */

import type { Page } from 'playwright-core';
import { sampleRequest, sampleVault } from '../renderer/samples-of-tss';
import type { State } from './states-kit';
import { openRequest, press, within } from './tss-states-kit';

const openAnswer = async (page: Page) => {
  await openRequest(page);
  await press('Ben Okri’s text and answer')(page);
};

const giveCode = async (page: Page) => {
  await openAnswer(page);
  await press('On to the text')(page);
  await page.getByLabel('Code out of the message').fill('ABCDEFGHIJKLMNOP');
  await page.keyboard.press('Enter');
};

export const answerStates: State[] = [
  {
    name: 'tss-answer-message',
    title: 'Ben Okri’s answer',
    fake: () => within({ requests: [sampleRequest({}, 1)] }),
    reach: async page => {
      await openAnswer(page);
      await page.getByText('BEGIN PGP MESSAGE').waitFor();
    },
  },
  {
    name: 'tss-answer-code',
    title: 'Ben Okri’s answer',
    fake: () => within({ requests: [sampleRequest({}, 1)] }),
    reach: async page => {
      await openAnswer(page);
      await press('Show as a QR code')(page);
      await page.getByRole('img', { name: 'QR code' }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'tss-answer-saved',
    title: 'Ben Okri’s answer',
    fake: () => within({ requests: [sampleRequest({}, 1)] }),
    reach: async page => {
      await openAnswer(page);
      await press('Save to a file')(page);
      await page.getByRole('button', { name: /write/i }).click();
      await page.getByText('/media/usb/').first().waitFor();
    },
  },
  {
    // Of a request from before there were codes.
    name: 'tss-answer-no-code',
    title: 'Ben Okri’s answer',
    fake: () => within({ requests: [sampleRequest({}, 1)], codeMessage: '' }),
    reach: async page => {
      await openAnswer(page);
      await press('On to the text')(page);
      await page.getByLabel('Code out of the message').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'tss-answer-text',
    title: 'Ben Okri’s answer',
    fake: () => within({ requests: [sampleRequest({}, 1)] }),
    reach: async page => {
      await giveCode(page);
      await page.getByText('I confirm this request.').waitFor();
    },
  },
  {
    name: 'tss-answer-onward',
    title: 'Ben Okri’s answer',
    fake: () => within({ requests: [sampleRequest({}, 1)] }),
    reach: async page => {
      await giveCode(page);
      await press('On to what was signed')(page);
      // The button went with its step.
      await page.locator('[role=tab]:focus, [role=tabpanel] :focus').waitFor();
    },
  },
  {
    name: 'tss-answer-wrong-code',
    title: 'Ben Okri’s answer',
    fake: () => within({ requests: [sampleRequest({}, 1)] }),
    reach: async (page, fake) => {
      await openAnswer(page);
      await press('On to the text')(page);
      fake.state.refuse['tssRequest.confirmText'] = [
        'TSS_CONFIRMATION_CODE',
        { holder: 'Ben Okri', position: 5 },
      ];
      await page.getByLabel('Code out of the message').fill('ABCDEFGHIJKLMNOP');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').filter({ hasText: 'character 5' }).waitFor();
    },
  },
  {
    name: 'tss-answer-bring',
    title: 'Ben Okri’s answer',
    fake: () =>
      within(
        { requests: [sampleRequest({}, 1)] },
        { refuse: { 'tssRequest.confirm': ['TSS_CONFIRMATION_CODE', { holder: 'Ben Okri' }] } },
      ),
    reach: async page => {
      await openAnswer(page);
      await page.getByRole('tab', { name: 'What was signed' }).click();
      await page.getByLabel('What Ben Okri signed').fill('-----BEGIN PGP SIGNED MESSAGE-----');
      await press('Take the confirmation')(page);
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'tss-answer-practice-first',
    title: 'Ben Okri’s answer',
    fake: () => within({ requests: [sampleRequest({}, 1)], vaults: [sampleVault({ practice: true })] }),
    reach: openAnswer,
  },
  {
    name: 'tss-answer-practice',
    title: 'Ben Okri’s answer',
    fake: () => within({ requests: [sampleRequest({}, 1)], vaults: [sampleVault({ practice: true })] }),
    reach: async page => {
      await openAnswer(page);
      // On the first step, before any word of gpg.
      await press('Sign with the made-up key')(page);
      await page.getByText('Signed with the made-up key of Ben Okri.').waitFor();
    },
  },
];
