/** Screens of an attempt before and while shares are entered: see screen-states.ts. */

import type { Page } from 'playwright-core';
import { fakeApi } from '../renderer/fake-api';
import { HOLDERS, sampleProgram } from '../renderer/samples';
import { sampleAttempt } from '../renderer/samples-of-attempts';
import { sampleSummary } from '../renderer/samples-of-sets';
import { toEntry } from './entry-states';
import { titleIs, toStep } from './keyboard';
import { adopted, during, folder, open, press, type State } from './states-kit';

const crowd = Array.from({ length: 20 }, (_, place) => ({
  index: place + 1,
  holder: `${HOLDERS[place % 5]} the ${place + 1}th`,
  accepted: place < 2,
}));

const toGenerate = async (page: Page) => {
  await press('Open Payments unseal keys')(page);
  await press('Generate a share')(page);
};

const fillShareForm = async (page: Page) => {
  await toGenerate(page);
  await page.getByLabel('Who is to have the new share').fill('Dana Kim');
  await toStep(page, 'Keys');
  await page.getByLabel('OpenPGP public key of Dana Kim').fill('-----BEGIN PGP PUBLIC KEY BLOCK-----');
};

export const attemptStates: State[] = [
  {
    name: 'generate',
    title: 'Generate a share',
    fake: open,
    reach: async page => {
      await fillShareForm(page);
      await page.getByText('Compare the fingerprint').waitFor();
      await toStep(page, 'Room');
      await page.getByLabel('The same', { exact: true }).check();
    },
  },
  {
    name: 'generate-weak-key',
    title: 'Generate a share',
    fake: () => Object.assign(open(), {}),
    reach: async (page, fake) => {
      fake.state.refuse['pgpKey.read'] = ['PGP_KEY_WEAK', {}];
      await fillShareForm(page);
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'generate-unknown-indexes',
    title: 'Generate a share',
    fake: () =>
      fakeApi({
        program: sampleProgram({ network: { state: 'unknown', interfaces: [], remarks: [] } }),
        folder: folder([sampleSummary({ origin: 'adopted' })]),
        keySet: adopted,
        refuse: { 'generateShare.start': ['NO_INDEX_FREE', {}] },
      }),
    reach: async page => {
      await fillShareForm(page);
      await page.getByText('Compare the fingerprint').waitFor();
      await page.getByLabel('Choose it').check();
      await page.getByLabel('Index, 1 to 255').fill('9');
      await press('Next')(page);
      await page.getByText('Find out the missing indexes first').waitFor();
      await page.getByLabel('Accept the risk of a collision').check();
      await toStep(page, 'Room');
      await page.getByLabel('Nobody has compared').check();
      await page.keyboard.press('Enter');
      await page.getByRole('alert').waitFor();
    },
  },
  { name: 'bound', title: 'Compare the words', fake: () => during({ progress: 0 }) },
  { name: 'hand-over', title: 'Pass the keyboard to Carol Mendes', fake: () => during() },
  {
    name: 'hand-over-others-share',
    title: 'Pass the keyboard to Carol Mendes',
    fake: () => during({ proofShares: 1 }),
    reach: async (page, fake) => {
      await toEntry(page);
      await page.keyboard.type('0123456789abcdef'.repeat(4));
      // After what is typed, which tells that somebody is there and is answered with the seats.
      const { seats } = sampleAttempt();
      fake.state.attempt = sampleAttempt({
        proofShares: 1,
        progress: 3,
        seats: seats.map((seat, place) => ({ ...seat, accepted: place !== 2 && place < 4 })),
      });
      await page.keyboard.press('Enter');
      await page.getByText('This was ').waitFor();
    },
  },
  {
    name: 'hand-over-adopted',
    title: 'Pass the keyboard to the next holder',
    fake: () =>
      during(
        { progress: 1, seats: [0, 1, 2].map(place => ({ index: 0, holder: '', accepted: place < 1 })) },
        adopted,
      ),
  },
  {
    name: 'hand-over-twelve',
    title: /^Pass the keyboard to Carol/,
    fake: () => during({ seats: crowd.slice(0, 12) }),
  },
  { name: 'hand-over-twenty', title: /^Pass the keyboard to Carol/, fake: () => during({ seats: crowd }) },
  {
    name: 'cancel',
    title: 'Pass the keyboard to Carol Mendes',
    fake: () => during(),
    reach: press('Cancel attempt'),
  },
  {
    name: 'close-window',
    title: 'Pass the keyboard to Carol Mendes',
    fake: () => during(),
    reach: async (page, fake) => {
      fake.state.closing = true;
      // It is told with the answer of any call.
      await page.evaluate(() => window.quorate.program.look());
      await page.getByRole('dialog', { name: 'Close the window?' }).waitFor();
    },
  },
  {
    name: 'keys-sheet',
    title: 'Compare the words',
    fake: () => during({ progress: 0 }),
    reach: async page => {
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Shortcuts' }).waitFor();
    },
  },
  {
    name: 'room',
    title: 'Carol Mendes, enter your share',
    fake: () => during(),
    reach: async page => {
      await toEntry(page);
      await titleIs(page, /enter your share$/);
      await page.keyboard.press('F8');
      await page.getByRole('dialog', { name: 'Verification words' }).waitFor();
    },
  },
  {
    name: 'room-practice',
    title: 'Compare the words',
    fake: () => during({ progress: 0, practice: true, secondsLeft: 41 }),
    reach: async page => {
      await press('Room view (F8)')(page);
      await page.getByRole('dialog', { name: 'Verification words' }).waitFor();
    },
  },
];
