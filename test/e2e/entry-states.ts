/** Screens on which a share is entered, and what is said of it: see screen-states.ts. */

import type { Page } from 'playwright-core';
import { type Fake, fakeApi } from '../renderer/fake-api';
import { sampleProgram } from '../renderer/samples';
import { sampleAttempt } from '../renderer/samples-of-attempts';
import { sampleKeySet, sampleSummary } from '../renderer/samples-of-sets';
import { during, folder, press, type State } from './states-kit';

const practiceFake = () =>
  fakeApi({
    program: sampleProgram({ shell: 'preview', practiceOnly: true }),
    folder: folder([sampleSummary({ practice: true })]),
    keySet: sampleKeySet({ practice: true, practiceShares: [17, 203, 7] }),
    attempt: sampleAttempt({ practice: true, secondsLeft: 42 }),
  });

export const toEntry = press(/words match/);

const refusedWith =
  (...no: NonNullable<Fake['state']['refuse']['attempt.enter']>) =>
  async (page: Page, fake: Fake) => {
    await toEntry(page);
    fake.state.refuse['attempt.enter'] = no;
    await page.keyboard.type('00');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
  };

export const entryStates: State[] = [
  {
    name: 'entry',
    title: 'Carol Mendes, enter your share',
    fake: () => during(),
    reach: async page => {
      await toEntry(page);
      await page.keyboard.type('0123456789abcdef0123456789abcdef0123456789abcdef');
    },
  },
  {
    name: 'entry-shown',
    title: 'Carol Mendes, enter your share',
    fake: () => during(),
    reach: async page => {
      await toEntry(page);
      await page.keyboard.type('0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef01');
      await page.keyboard.press('Tab');
      await page.keyboard.down('Space');
      await page.locator('.drawn').getByText('0123').first().waitFor();
    },
  },
  {
    name: 'entry-practice-shown',
    title: 'Carol Mendes, enter your share',
    fake: practiceFake,
    reach: async page => {
      await toEntry(page);
      await press('Show it as on paper')(page);
      await page.getByRole('button', { name: 'Put it away' }).waitFor();
    },
  },
  {
    name: 'entry-practice-last-minute',
    title: 'Carol Mendes, enter your share',
    fake: practiceFake,
    reach: toEntry,
  },
  {
    name: 'refused',
    title: 'Carol Mendes, enter your share',
    fake: () => during(),
    reach: refusedWith('SHARE_REPEATED', { index: 17, holder: 'Amara Okafor' }),
  },
  {
    name: 'refused-slip',
    title: 'Carol Mendes, enter your share',
    fake: () => during(),
    reach: async (page, fake) => {
      await toEntry(page);
      fake.state.refuse['attempt.enter'] = ['SHARE_HEX_TYPO', { position: 13 }];
      await page.locator('.share-field input').fill(`0123 4567 89Ob ${'0123456789abcdef'.repeat(3)}`);
      await press('Accept share')(page);
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'refused-slip-anew',
    title: 'Carol Mendes, enter your share',
    fake: () => during(),
    reach: async (page, fake) => {
      await toEntry(page);
      fake.state.refuse['attempt.enter'] = ['SHARE_HEX_TYPO', { position: 11 }];
      await page.locator('.share-field input').fill(`0123456789O${'0123456789abcdef'.repeat(3)}bcdef01`);
      await press('Accept share')(page);
      await page.getByRole('alert').waitFor();
      await page.keyboard.type('a');
      await page.locator('.refusal.anew:not(.unseen)').waitFor();
    },
  },
  {
    name: 'refused-alarm',
    title: 'Carol Mendes, enter your share',
    fake: () => during(),
    reach: refusedWith('SHARE_LOST', { index: 88, holder: 'Deniz Ilhan' }),
  },
];
