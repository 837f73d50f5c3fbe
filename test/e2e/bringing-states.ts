/** Screens of the ways in which people bring shares and keys, and of shares that do not agree: see screen-states.ts. */

import type { Page } from 'playwright-core';
import { fakeApi } from '../renderer/fake-api';
import { sampleAttempt } from '../renderer/samples-of-attempts';
import { toStep } from './keyboard';
import { during, fromSecretsJs, inSet, open, press, type State } from './states-kit';

const tab = (name: string) => async (page: Page) => {
  await press(/words match/)(page);
  await page.getByRole('tab', { name }).click();
};

const inDispute = { progress: 3, seats: seatsIn(3) };

function seatsIn(count: number) {
  return sampleAttempt().seats.map((seat, place) => ({ ...seat, accepted: place < count }));
}

export const bringingStates: State[] = [
  { name: 'entry-scan', title: 'Carol Mendes, enter your share', fake: () => during(), reach: tab('Scan') },
  {
    name: 'entry-scan-no-camera',
    title: 'Carol Mendes, enter your share',
    fake: () => during(),
    reach: async page => {
      await tab('Scan')(page);
      await press('Use the camera')(page);
      await page.getByText('There is no camera.').waitFor();
    },
  },
  {
    name: 'entry-card',
    title: 'Carol Mendes, enter your share',
    fake: () => during(),
    reach: tab('Decrypt with a card'),
  },
  {
    name: 'entry-card-refused',
    title: 'Carol Mendes, enter your share',
    fake: () => during(),
    reach: async (page, fake) => {
      fake.state.refuse['attempt.enter'] = ['GPG_CARD_MISSING', {}];
      await tab('Decrypt with a card')(page);
      await page.getByLabel('Encrypted share', { exact: true }).fill('-----BEGIN PGP MESSAGE-----');
      await press('Decrypt and enter')(page);
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'entry-private-key',
    title: 'Carol Mendes, enter your share',
    fake: () => during({ acceptsPrivateKeys: true }),
    reach: async page => {
      await tab('Decrypt with a card')(page);
      await page.getByLabel('A private key that I enter here').check();
      await press('Decrypt and enter')(page);
      await page.getByText('Choose the file of the private key first.').waitFor();
    },
  },
  {
    name: 'hand-over-disputed',
    title: 'These shares do not agree',
    fake: () => during({ ...inDispute, required: 3 }, fromSecretsJs),
  },
  {
    name: 'exception',
    title: 'Pass the keyboard to Carol Mendes',
    fake: () => during(),
    reach: async page => {
      await press('Note an exception')(page);
      await page.getByLabel('Witness').fill('Eva Varga');
      await page.getByLabel('What was expected').fill('The envelope of Bruno is sealed.');
    },
  },
  {
    name: 'generate-proof',
    title: 'Generate a share',
    fake: () => open(fromSecretsJs),
    reach: async page => {
      await inSet('Generate a share')(page);
      await page.getByLabel('Who is to have the new share').fill('Dana Kim');
      await toStep(page, 'Keys');
      await page.getByLabel('Shares more than required').fill('2');
      await page.getByLabel('The key of this set was drawn at random').check();
    },
  },
  {
    name: 'generate-scan-key',
    title: 'Generate a share',
    fake: () => open(),
    reach: async page => {
      await inSet('Generate a share')(page);
      await page.getByLabel('Who is to have the new share').fill('Dana Kim');
      await toStep(page, 'Keys');
      await press('Scan a code')(page);
    },
  },
  {
    name: 'adopt-secretsjs',
    title: 'Adopt a set made elsewhere',
    fake: () => fakeApi(),
    reach: async page => {
      await press('Adopt a set made elsewhere')(page);
      await page.getByLabel('secrets.js', { exact: true }).check();
    },
  },
  {
    name: 'adopt-init',
    title: 'Adopt a set made elsewhere',
    fake: () => fakeApi(),
    reach: async page => {
      await press('Adopt a set made elsewhere')(page);
      await page.getByText('What “operator init” printed').click();
      await page.getByLabel('Paste it here').fill('{"unseal_keys_hex": ["00"]}');
      await page.getByText('Read: 3 of 5 required').waitFor();
    },
  },
];
