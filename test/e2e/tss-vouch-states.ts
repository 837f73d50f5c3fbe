/** Screens of a vault whose record no transcript speaks for, in every state that looks different: see screen-states.ts. */
import type { Page } from 'playwright-core';
import { text } from '../../shared/text/text';
import { sampleCeremony } from '../renderer/samples-of-sets';
import { sampleRequest, sampleVault } from '../renderer/samples-of-tss';
import type { State } from './states-kit';
import { openVault, within } from './tss-states-kit';

const DIGEST = sampleVault().recordDigest;
const LOST = '20261121T134500Z-key-gen-9f00aa12.jsonl';

const unwitnessed = (refuse: Parameters<typeof within>[1] = {}) =>
  within(
    {
      vaults: [
        sampleVault({
          ...{ trouble: 'RECORD_UNWITNESSED', troubleFacts: { name: 'tss-vault.json' } },
          ceremonies: [sampleCeremony(LOST, { ending: 'unreadable', at: '', operation: '' })],
          remarks: [text('transcriptUnreadable', { file: LOST })],
        }),
      ],
    },
    refuse,
  );

const openVouch = async (page: Page) => {
  await openVault(page);
  await page.getByRole('button', { name: 'Vouch for it with the digest from paper' }).click();
};
const toWords = async (page: Page) => {
  await openVouch(page);
  await page.getByLabel('Digest from paper').fill(DIGEST.replace(/(.{4})/g, '$1 '));
  await page.getByLabel('The same', { exact: true }).check();
  await page.getByRole('button', { name: 'Show the words' }).click();
};

export const vouchStates: State[] = [
  {
    name: 'tss-vault-unwitnessed-card',
    title: 'Key sets and TSS vaults',
    fake: () => unwitnessed(),
    reach: async page => {
      await page.getByRole('button', { name: 'Open Treasury' }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'tss-vault-unwitnessed',
    title: 'Treasury',
    fake: () => unwitnessed(),
    reach: async page => {
      await openVault(page);
      await page.getByRole('button', { name: 'Vouch for it with the digest from paper' }).waitFor();
    },
  },
  {
    // One file of it is lost to the medium.
    name: 'tss-vault-unreadable',
    title: 'Treasury',
    fake: () =>
      within({
        vaults: [
          sampleVault({
            ...{
              trouble: 'FOLDER_FAILED',
              troubleFacts: { name: 'treasury' },
              transcripts: [LOST],
              outcomes: ['unreadable'],
            },
            remarks: [text('vaultFileUnreadable', { file: `transcripts/${LOST}` })],
          }),
        ],
        requests: [sampleRequest({ status: 'Success' }, 3)],
      }),
    reach: async page => {
      await openVault(page);
      await page.getByText('nothing is done in this vault').waitFor();
    },
  },
  {
    // It became so while people were at work.
    name: 'tss-unwitnessed-meanwhile',
    title: 'Create a request',
    fake: () =>
      within({}, { refuse: { 'tssRequest.create': ['RECORD_UNWITNESSED', { name: 'tss-vault.json' }] } }),
    reach: async page => {
      await openVault(page);
      await page.getByRole('button', { name: 'Create a request' }).click();
      await page.getByLabel('What it is for').fill('Keys for the treasury');
      await page.getByRole('button', { name: 'Create the request' }).click();
      await page.getByRole('button', { name: 'Vouch for it with the digest from paper' }).waitFor();
    },
  },
  {
    name: 'tss-vouch',
    title: 'Vouch with the digest from paper',
    fake: () => unwitnessed(),
    reach: async page => {
      await openVouch(page);
      await page.getByLabel('Digest from paper').fill(DIGEST.replace(/(.{4})/g, '$1 '));
    },
  },
  {
    name: 'tss-vouch-other',
    title: 'Vouch with the digest from paper',
    fake: () => unwitnessed({ refuse: { 'tssVault.vouch': ['DIGEST_OTHER', {}] } }),
    reach: async page => {
      await toWords(page);
      await page.getByRole('alert').filter({ hasText: 'STOP' }).waitFor();
    },
  },
  {
    name: 'tss-vouch-words',
    title: 'Compare the words',
    fake: () => unwitnessed(),
    reach: toWords,
  },
  {
    name: 'tss-vouch-done',
    title: 'People vouch for the record',
    fake: () => unwitnessed(),
    reach: async page => {
      await toWords(page);
      await page.getByRole('button', { name: 'Everyone sees the same words: record it' }).click();
    },
  },
];
