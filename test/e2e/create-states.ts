/** Screens on which a key set is made or adopted: see screen-states.ts. */

import type { Page } from 'playwright-core';
import { fakeApi } from '../renderer/fake-api';
import { HOLDERS, sampleProgram } from '../renderer/samples';
import { sampleResult } from '../renderer/samples-of-attempts';
import { giveKeys, toStep } from './keyboard';
import { during, press, type State } from './states-kit';

const fillPeople = async (page: Page) => {
  await press('Create a key set')(page);
  await page.getByLabel('Name of the set').fill('Payments unseal keys');
  for (const [place, holder] of HOLDERS.slice(0, 3).entries())
    await page.getByLabel(`Name of holder ${place + 1}`).fill(holder);
};

export const createStates: State[] = [
  {
    name: 'create',
    title: 'Create a key set',
    fake: () =>
      fakeApi({
        program: sampleProgram({ network: { state: 'live', interfaces: ['eth0'], remarks: [] } }),
        refuse: { 'createKeySet.start': ['HOLDER_REPEATED', { name: 'Amara' }] },
      }),
    reach: async page => {
      await fillPeople(page);
      await toStep(page, 'Keys');
      await giveKeys(page);
      await toStep(page, 'Room');
      await page.getByLabel('Another time').check();
    },
  },
  {
    name: 'create-keys',
    title: 'Create a key set',
    fake: () => fakeApi(),
    reach: async page => {
      await fillPeople(page);
      await toStep(page, 'Keys');
      await page.getByLabel('OpenPGP public key of Amara Okafor').fill('key');
      await page.getByText('Compare the fingerprint').waitFor();
    },
  },
  {
    name: 'create-keys-missing',
    title: 'Create a key set',
    fake: () => fakeApi(),
    reach: async page => {
      await fillPeople(page);
      await toStep(page, 'Keys');
      await page.getByLabel('OpenPGP public key of Amara Okafor').fill('key of Amara Okafor');
      await page.locator('.key-card').waitFor();
      await page.getByLabel(/^OpenPGP public key of Bruno/).fill('key of Amara Okafor');
      await page.getByRole('alert').filter({ hasText: 'the same OpenPGP key' }).waitFor();
      await press('Next')(page);
      await page.getByText('Give another one.').waitFor();
    },
  },
  {
    name: 'create-key-folder',
    title: 'Create a key set',
    fake: () => fakeApi(),
    reach: async page => {
      await fillPeople(page);
      const file = (name: string, text: string) => ({
        name,
        mimeType: 'text/plain',
        buffer: Buffer.from(text),
      });
      const [amara, bruno] = HOLDERS;
      await page
        .getByLabel('Choose key files')
        .first()
        .setInputFiles([
          file('amara.asc', `key of ${amara}`),
          file('bruno.asc', `key of ${bruno!.split(' ')[0]} L.`),
          file('eva.asc', `key of ${HOLDERS[4]}`),
          file('photo.jpg', ''),
        ]);
      await page.getByText('Given to a holder: 1').first().waitFor();
    },
  },
  {
    name: 'create-key-folder-more',
    title: 'Create a key set',
    fake: () => fakeApi(),
    reach: async page => {
      await press('Create a key set')(page);
      await page
        .getByLabel('Choose key files')
        .first()
        .setInputFiles(
          HOLDERS.slice(0, 4).map((name, at) => ({
            name: `${at}.asc`,
            mimeType: 'text/plain',
            buffer: Buffer.from(`key of ${name}`),
          })),
        );
      await page.getByLabel('There are to be 4 holders').waitFor();
      await press('Next')(page);
      await page.getByLabel('Name of the set').fill('Payments');
      await press('Next')(page);
      await page.getByText('Count first who is to have a share').waitFor();
    },
  },
  {
    name: 'create-key-folder-refused',
    title: 'Create a key set',
    fake: () => fakeApi({ refuse: { 'pgpKey.readFolder': ['FOLDER_UNREADABLE', { name: 'bruno.asc' }] } }),
    reach: async page => {
      await fillPeople(page);
      await page.getByRole('button', { name: 'Choose a folder of keys' }).first().click();
      await page.getByRole('alert').first().waitFor();
    },
  },
  {
    name: 'create-private-key',
    title: 'Create a key set',
    fake: () => fakeApi({ refuse: { 'pgpKey.read': ['PGP_KEY_PRIVATE', {}] } }),
    reach: async page => {
      await fillPeople(page);
      await toStep(page, 'Keys');
      await page.getByLabel('OpenPGP public key').first().fill('-----BEGIN PGP PRIVATE KEY BLOCK-----');
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'create-key-file-refused',
    title: 'Create a key set',
    fake: () => fakeApi({ refuse: { 'pgpKey.read': ['PGP_KEY_UNREADABLE', {}] } }),
    reach: async page => {
      await fillPeople(page);
      await toStep(page, 'Keys');
      const name = `Ben Okri jr. \u202e${'key '.repeat(40)}cod.asc`;
      const file = { name, mimeType: 'text/plain', buffer: Buffer.from('no key') };
      await page.getByLabel('Choose a file').first().setInputFiles(file);
      const seen = page.getByRole('alert').locator('b');
      await seen
        .getByText(`“Ben Okri jr. \ufffd${'key '.repeat(40)}cod.asc” is not`, { exact: false })
        .waitFor();
    },
  },
  {
    name: 'create-practice',
    title: 'Create a key set',
    fake: () => fakeApi({ program: sampleProgram({ shell: 'preview', practiceOnly: true }) }),
    reach: press('Create a key set'),
  },
  {
    name: 'bound-create',
    title: 'Compare the words',
    fake: () =>
      during({
        operation: 'createKeySet',
        phase: 'confirming',
        holder: '',
        pgp_fingerprint: '',
        progress: 0,
      }),
  },
  {
    name: 'result-create',
    title: 'The key set is made',
    fake: () =>
      during({
        operation: 'createKeySet',
        phase: 'complete',
        secondsLeft: null,
        holder: '',
        pgp_fingerprint: '',
        result: { ...sampleResult, key: '' },
      }),
  },
  {
    name: 'adopt',
    title: 'Adopt a set made elsewhere',
    fake: () => fakeApi(),
    reach: async page => {
      await press('Adopt a set made elsewhere')(page);
      await page.getByLabel('Indexes that are known').fill('3f c1 zz');
    },
  },
  {
    name: 'adopt-missing',
    title: 'Adopt a set made elsewhere',
    fake: () => fakeApi(),
    reach: async page => {
      await press('Adopt a set made elsewhere')(page);
      await page.locator('main form .go').click();
      await page.getByText('This is still missing.').first().waitFor();
    },
  },
];
