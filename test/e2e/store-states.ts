/** Screens of the sealed store: see screen-states.ts. */

import type { Page } from 'playwright-core';
import { type Fake, fakeApi } from '../renderer/fake-api';
import { sampleEntry, sampleRecovery } from '../renderer/samples-of-recovery';
import { toStep } from './keyboard';
import { session } from './recovery-states-kit';
import { folder, press, type State } from './states-kit';

/** The token was entered before. */
const kept = () =>
  session({}, { recovery: sampleRecovery({ state: 'open', secondsLeft: 1204, tokenKept: true }) });

const toStore = (page: Page) => page.getByRole('tab', { name: 'Sealed store' }).click();

const present = async (page: Page) => {
  await page.getByLabel('Recovery token', { exact: true }).fill('q7V1nDkP3sXcL0aZ8fYtR2wB');
  await page.keyboard.press('Enter');
};

const toList = async (page: Page) => {
  await toStore(page);
  await present(page);
  await page.getByRole('table').waitFor();
};

const toKeptList = async (page: Page) => {
  await toStore(page);
  await press('List what is sealed')(page);
  await page.getByRole('table').waitFor();
};

const toEntry = async (page: Page) => {
  await toList(page);
  await press('Read Cloud account, emergency credentials')(page);
  await present(page);
  await page.getByText('not shown').waitFor();
};

const refusedWith = (code: 'TOKEN_WRONG') => async (page: Page, fake: Fake) => {
  fake.state.refuse['sealedStore.list'] = [code, {}];
  await toStore(page);
  await present(page);
  await page.getByRole('alert').waitFor();
};

export const storeStates: State[] = [
  {
    name: 'recovery-store',
    title: 'The sealed store',
    fake: () => session({ secondsLeft: 41 }),
    reach: toStore,
  },
  {
    name: 'recovery-store-wrong-token',
    title: 'The sealed store',
    fake: () => session(),
    reach: refusedWith('TOKEN_WRONG'),
  },
  {
    name: 'recovery-store-empty',
    title: 'The sealed store',
    fake: () => session({}, { store: { storeVersion: 0, entries: [] } }),
    reach: async page => {
      await toStore(page);
      await present(page);
      await page.getByText('Nothing is sealed yet').waitFor();
    },
  },
  {
    name: 'recovery-store-listed',
    title: 'The sealed store',
    fake: () => session(),
    reach: toList,
  },
  { name: 'recovery-entry', title: 'The sealed store', fake: () => session(), reach: toEntry },
  {
    name: 'recovery-entry-shown',
    title: 'The sealed store',
    fake: () => session(),
    reach: async page => {
      await toEntry(page);
      await press(/^Show$/)(page);
    },
  },
  {
    name: 'recovery-entry-bytes',
    title: 'The sealed store',
    fake: () =>
      session({}, { entry: sampleEntry(Uint8Array.from({ length: 1500 }, (_, at) => (at * 97) % 256)) }),
    reach: async page => {
      await toEntry(page);
      await press(/^Show$/)(page);
    },
  },
  {
    name: 'recovery-read-dialog',
    title: 'The sealed store',
    fake: () => session(),
    reach: async page => {
      await toList(page);
      await press('Read Cloud account, emergency credentials')(page);
      await page.keyboard.type('q7V1 nDkP 3sXc');
    },
  },
  {
    name: 'recovery-read-kept',
    title: 'The sealed store',
    fake: () => kept(),
    reach: async page => {
      await toKeptList(page);
      await press('Read Cloud account, emergency credentials')(page);
    },
  },
  {
    name: 'recovery-add-kept',
    title: 'The sealed store',
    fake: () => kept(),
    reach: async page => {
      await toKeptList(page);
      await press('Add an entry')(page);
      await page.getByLabel('Name of the entry').fill('Recovery codes');
    },
  },
  {
    name: 'recovery-save',
    title: 'The sealed store',
    fake: () => session(),
    reach: async page => {
      await toList(page);
      await press('Save Signing key backup to a file')(page);
      await page.getByLabel('The whole path of a new file').fill('key.bin');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'recovery-add',
    title: 'The sealed store',
    fake: () => session(),
    reach: async page => {
      await toList(page);
      await press('Add an entry')(page);
      await page.getByLabel('Name of the entry').fill('Recovery codes');
      await page.getByLabel('Secret text').fill('8841 0027 5533');
    },
  },
  {
    name: 'recovery-add-refused',
    title: 'The sealed store',
    fake: () => session(),
    reach: async (page, fake) => {
      fake.state.refuse['sealedStore.add'] = ['ENTRY_EXISTS', {}];
      await toList(page);
      await press('Add an entry')(page);
      await page.getByLabel('Name of the entry').fill('Recovery codes');
      await page.getByLabel('A file, up to 1 MiB').check();
      await page.getByLabel('Choose a file').setInputFiles({
        name: 'codes.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('8841 0027 5533'),
      });
      await present(page);
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'recovery-remove',
    title: 'The sealed store',
    fake: () => session(),
    reach: async page => {
      await toList(page);
      await press('Remove Signing key backup')(page);
      await page.getByLabel('Its name, to confirm').fill('Signing key');
    },
  },
  {
    name: 'recovery-seal-at-creation',
    title: 'Create a key set',
    fake: () => fakeApi({ folder: folder() }),
    reach: async page => {
      await press('Create a key set')(page);
      await page.getByLabel('Name of the set').fill('Safe');
      for (const place of [1, 2, 3]) await page.getByLabel(`Name of holder ${place}`).fill(`Holder ${place}`);
      await toStep(page, 'Keys');
      await page.getByText('More options').click();
      await press('Add a secret')(page);
      await page.getByLabel('Name of the entry').fill('Safe PIN');
      await page.getByLabel('Secret text').fill('4711');
      await press('Add another secret')(page);
      await page.getByLabel('A file, up to 1 MiB').last().check();
      await page
        .getByLabel('Choose a file')
        .last()
        .setInputFiles({
          name: 'backup.bin',
          mimeType: 'application/octet-stream',
          buffer: Buffer.alloc(1_048_577, 7),
        });
      await page.getByRole('alert').waitFor();
    },
  },
];
