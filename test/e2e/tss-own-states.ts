/** Screens of a holder's own computer in every state that looks different: see screen-states.ts. */
import type { Page } from 'playwright-core';
import { type Fake, fakeApi } from '../renderer/fake-api';
import { type FakeTss, noTss } from '../renderer/fake-tss';
import { sampleProgram } from '../renderer/samples';
import {
  GROUP_ID,
  REQUEST_ID,
  sampleCheck,
  sampleMade,
  sampleToContribute,
  TSS_HOLDERS,
} from '../renderer/samples-of-tss';
import type { State } from './states-kit';
import { press } from './tss-states-kit';

const alone = (tss: Partial<FakeTss> = {}, more: Parameters<typeof fakeApi>[0] = {}): Fake =>
  fakeApi({ folder: null, tss: { ...noTss(), ...tss }, ...more });

const file = (name: string, text = '{}') => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text),
});

const DIGEST = '3b9e4c1d82f7a06559c0e1b7d2438f6aa91c5e7704bd3f28e6c17a9053f2d8b4';

const openOwn = press('A holder’s own computer');
const openFiles = async (page: Page) => {
  await openOwn(page);
  await press(/^Contribute$/)(page);
};
const bring = async (page: Page) => {
  await openFiles(page);
  await page.getByLabel('Choose the record').setInputFiles(file('tss-vault.json'));
  await page
    .getByLabel('Choose the request')
    .setInputFiles(['0000', '0001', '0002'].map(line => file(`${REQUEST_ID}-${line}.json`)));
};
const openCompare = async (page: Page) => {
  await bring(page);
  await press('Read the request')(page);
};
const compare = async (page: Page, digits: readonly string[] = TSS_HOLDERS) => {
  await openCompare(page);
  await page.getByLabel('Who you are').selectOption('1');
  await page.getByLabel(/^Digest of the record/).fill(DIGEST);
  for (const name of digits)
    await page.getByLabel(`Last sixteen digits of ${name}’s key`).fill('4c32 9b1e 8011 db79');
  await press('All of it is the same')(page);
};
const make = async (page: Page) => {
  await compare(page);
  await page.getByLabel('The same', { exact: true }).check();
  await press('Make the contribution')(page);
};

/** Ada and Cy give shares of the main group to a signing group in which Ben is new. */
const ofShares = () => {
  const { targets } = sampleToContribute();
  return sampleToContribute({
    type: 'KeyGenFromKeyGroup',
    source: { key_share_holder_group_id: GROUP_ID, type: 'MainGroup', epoch: 1, hash: DIGEST },
    target: { key_share_holder_group_id: 's', type: 'SigningGroup' },
    contributors: [
      { tss_node_id: '1', name: 'Ada Wolf' },
      { tss_node_id: '3', name: 'Cy Lund' },
    ],
    receipts: ['1.asc', '3.asc'],
    targets: targets.map(one => ({ ...one, toCompare: one.name === 'Ben Okri' })),
  });
};

const openCheck = async (page: Page) => {
  await openOwn(page);
  await press(/^Check your share$/)(page);
};
const check = async (page: Page) => {
  await openCheck(page);
  const said = { key_share_holder_group_id: GROUP_ID, tss_node_id: '2' };
  await page
    .getByLabel('Choose your share file')
    .setInputFiles(file(`${REQUEST_ID}-2.json`, JSON.stringify(said)));
  await page.getByLabel('Choose the record').setInputFiles(file('tss-vault.json'));
  await page.getByLabel('The same', { exact: true }).check();
  await press(/^Check your share$/)(page);
};

export const ownStates: State[] = [
  { name: 'tss-own', title: 'A holder’s own computer', fake: () => alone(), reach: openOwn },
  {
    name: 'tss-own-files',
    title: 'Bring the files',
    fake: () => alone(),
    reach: async page => {
      await openFiles(page);
      await press('Read the request')(page);
      await page.getByText('Choose the record and the request first.').waitFor();
    },
  },
  { name: 'tss-own-compare', title: 'Compare what is asked', fake: () => alone(), reach: openCompare },
  {
    name: 'tss-own-compare-refused',
    title: 'Compare what is asked',
    fake: () =>
      alone(
        { toContribute: ofShares() },
        { refuse: { 'tssContribution.compare': ['TSS_FINGERPRINT_OTHER', { holder: 'Ben Okri' }] } },
      ),
    reach: async page => {
      await compare(page, ['Ben Okri']);
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'tss-own-make',
    title: 'Make your contribution',
    fake: () => alone({ toContribute: sampleToContribute({ practice: true }) }),
    reach: async page => {
      await compare(page);
      await page.getByLabel('Add random numbers of my own').check();
      await page.getByText('Fifty throws').waitFor();
    },
  },
  {
    name: 'tss-own-make-share',
    title: 'Make your contribution',
    fake: () => alone({ toContribute: ofShares() }),
    reach: async page => {
      await compare(page, ['Ben Okri']);
      await page.getByLabel('A private key that is entered here').check();
    },
  },
  { name: 'tss-own-made', title: 'Ada Wolf’s contribution is made', fake: () => alone(), reach: make },
  {
    name: 'tss-own-made-preview',
    title: 'Ada Wolf’s contribution is made',
    fake: () => alone({}, { program: sampleProgram({ shell: 'preview', practiceOnly: true }) }),
    reach: async page => {
      await make(page);
      await page.getByText('The preview writes them').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'tss-own-written',
    title: 'Ada Wolf’s contribution is made',
    fake: () =>
      alone(
        { made: sampleMade({ byCode: ['Cy Lund'] }) },
        { program: sampleProgram({ shell: 'preview', practiceOnly: true }) },
      ),
    reach: async page => {
      await make(page);
      await press('Write the files')(page);
      await page.getByText('Written, and read back').waitFor();
      await press('Show as a QR code')(page);
    },
  },
  {
    name: 'tss-own-check',
    title: 'Check your share',
    fake: () => alone(),
    reach: async page => {
      await openCheck(page);
      await page.getByLabel('A private key that is entered here').check();
    },
  },
  {
    name: 'tss-own-check-other',
    title: 'Check your share',
    fake: () =>
      alone(
        {},
        { refuse: { 'tssEpoch.checkShareElsewhere': ['TSS_OWN_DIGEST_OTHER', { holder: 'Ben Okri' }] } },
      ),
    reach: check,
  },
  {
    name: 'tss-own-checked-misfit',
    title: 'Ben Okri’s share does not fit',
    fake: () =>
      alone({
        check: sampleCheck({
          practice: true,
          fits: false,
          receipt: '',
          sum: '',
          file: '',
          complaints: [
            { contributor: '3', finding: 'does-not-decrypt', of: '', text: 'Quorate TSS complaint v1\n' },
            { contributor: '1', finding: 'does-not-fit', of: 'ed25519', text: '' },
          ],
        }),
      }),
    reach: async page => {
      await check(page);
      await page.getByText('PRACTICE. Everything here is make-believe').waitFor();
    },
  },
];
