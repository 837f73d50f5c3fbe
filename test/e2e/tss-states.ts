/** Screens of TSS vaults and their groups: see screen-states.ts. */

import type { Page } from 'playwright-core';
import { text } from '../../shared/text/text';
import { type Fake, fakeApi } from '../renderer/fake-api';
import { sampleProgram } from '../renderer/samples';
import { sampleBrokenOff, sampleCeremony, sampleSummary } from '../renderer/samples-of-sets';
import {
  GROUP_ID,
  sampleDestroyList,
  sampleEpoch,
  sampleGroup,
  sampleRequest,
  sampleVault,
  TSS_HOLDERS,
} from '../renderer/samples-of-tss';
import { giveKeys } from './keyboard';
import type { State } from './states-kit';
import { keys, openVault, press, within } from './tss-states-kit';

const toTop = (page: Page, heading: string) =>
  page.getByRole('heading', { name: heading }).evaluate(element => element.scrollIntoView());

const declaredVoid = { reason: 'declared', contributor: '', missing: [], at: '2026-11-23T09:00:00.000Z' };

/** A main group of which one holder's share is lost, a recovery group that could give it again, and a signing group that waits. */
function inUse(): Fake {
  const OTHERS = ['Dee Marsh', 'Eli Novak', 'Fay Quist'];
  const receipt = (name: string, number: number, at: string) => ({
    ...{ tss_node_id: String(number), name },
    how: number === 2 ? ('code' as const) : ('signed' as const),
    at,
  });
  const check = (name: string, number: number, at: string, found: 'fits' | 'misfit') => ({
    ...{ tss_node_id: String(number), name, at, found, ofShareNow: true },
    transcript: `${at.replace(/[-:]|\.000/g, '')}-check-tss-share-0${number}0aa3cc.jsonl`,
  });
  const named = (names: readonly string[]) =>
    sampleGroup({}, [1, 2, 3]).key_share_holders.map((one, at) => ({ ...one, name: names[at]! }));
  const rescue = {
    key_share_holder_group_id: 'a1b2c3d4-0002-4abc-8def-000000000002',
    type: 'RecoveryGroup',
  } as const;
  const signing = {
    key_share_holder_group_id: 'a1b2c3d4-0003-4abc-8def-000000000003',
    type: 'SigningGroup',
  } as const;
  const day = (number: number, hour = 10) => `2026-11-0${number}T${hour}:20:00.000Z`;
  const lost = sampleRequest({
    ...{ type: 'Recovery', recoveryMode: 'A', lostHolder: '3', description: 'Cy Lund’s card is lost' },
    created_timestamp: Date.parse('2026-11-21T09:10:00.000Z'),
  });
  return within({
    vaults: [
      sampleVault({
        roots: { secp256k1: '02', ed25519: '00' },
        groups: 3,
        ceremonies: [
          sampleCeremony('20261110T140000Z-prove-keys-9f00aa12.jsonl', {
            ending: 'cancelled',
            shares: ['Amara Okafor', 'Bruno Leitner'].map(holder => ({ index: null, holder })),
          }),
        ],
      }),
    ],
    groups: [
      sampleGroup(
        { epochs: keys('valid'), status: 'Valid', created_timestamp: Date.parse(day(1)) },
        [1, 2, 3],
      ),
      sampleGroup({
        ...rescue,
        epochs: keys('valid'),
        status: 'Valid',
        key_share_holders: named(OTHERS),
        created_timestamp: Date.parse(day(3)),
      }),
      sampleGroup({ ...signing, epochs: keys('issued'), created_timestamp: Date.parse(day(6)) }, [1]),
    ],
    epochs: [
      sampleEpoch({
        state: 'valid',
        issuedAt: day(1, 11),
        receipts: TSS_HOLDERS.map((name, at) => receipt(name, at + 1, day(2, 10 + at))),
        missing: [],
        checks: [check('Ada Wolf', 1, day(2), 'fits'), check('Ben Okri', 2, day(9), 'misfit')],
      }),
      sampleEpoch({
        ...rescue,
        state: 'valid',
        issuedAt: day(4),
        receipts: OTHERS.map((name, at) => receipt(name, at + 1, day(5, 10 + at))),
        missing: [],
      }),
      sampleEpoch({
        ...signing,
        issuedAt: day(7),
        complaints: [
          {
            ...{ tss_node_id: '2', name: 'Ben Okri', contributor: '3' },
            ...{ finding: 'does-not-decrypt', at: day(8) },
          },
        ],
      }),
    ],
    requests: [
      sampleRequest({ tss_request_id: '1', status: 'Success', created_timestamp: Date.parse(day(1, 10)) }, 3),
      lost,
    ],
  });
}

export const vaultStates: State[] = [
  {
    name: 'home-vaults',
    title: 'Key sets and TSS vaults',
    fake: () =>
      within({
        vaults: [
          sampleVault({ roots: { secp256k1: '02', ed25519: '00' } }),
          sampleVault({ name: 'Rehearsal', practice: true, vault_id: 'r', groups: 0, sequence: 1 }),
          sampleVault({
            ...{ name: 'Old treasury', vault_id: 'o' },
            ...{ trouble: 'RECORD_OLDER', troubleFacts: { expected: 5, seen: 4 } },
          }),
        ],
      }),
    reach: async page => {
      await page.getByRole('button', { name: 'Open Rehearsal' }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'tss-new-vault',
    title: 'Create a TSS vault',
    fake: () => fakeApi(),
    reach: press('Create a TSS vault'),
  },
  {
    name: 'tss-new-vault-refused',
    title: 'Create a TSS vault',
    fake: () =>
      fakeApi({
        program: sampleProgram({ shell: 'preview', practiceOnly: true }),
        refuse: { 'tssVault.create': ['TSS_VAULT_EXISTS', { name: 'Treasury' }] },
      }),
    reach: async page => {
      await press('Create a TSS vault')(page);
      await page.getByLabel('Name of the vault').fill('Treasury');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').filter({ hasText: 'There is a TSS vault “Treasury” already.' }).waitFor();
    },
  },
  {
    name: 'tss-vault-empty',
    title: 'Treasury',
    fake: () => within({ groups: [] }),
    reach: async page => {
      await openVault(page);
      await page.getByRole('button', { name: 'Create a group' }).waitFor();
    },
  },
  {
    name: 'tss-vault-waiting',
    title: 'Treasury',
    fake: () => within({ requests: [sampleRequest({}, 1)] }),
    reach: async page => {
      await openVault(page);
      await page.getByRole('button', { name: 'Go on with the request' }).waitFor();
    },
  },
  {
    name: 'tss-vault-issued',
    title: 'Treasury',
    fake: () =>
      within({
        groups: [
          sampleGroup({ epochs: keys('issued') }, [1]),
          sampleGroup({ key_share_holder_group_id: 'second', type: 'SigningGroup' }),
        ],
        requests: [
          sampleRequest({ tss_request_id: '1', status: 'Success', cancelled: true }, 3),
          sampleRequest({ tss_request_id: '2', status: 'KeyGeneratingFailed', reason: 'crashed' }, 3),
          sampleRequest({ tss_request_id: '3', status: '', type: '', trouble: 'FILE_DAMAGED' }),
          sampleRequest({ status: 'Success' }, 3),
        ],
      }),
    reach: async page => {
      await openVault(page);
      await page.getByText('Ben Okri and Cy Lund: check your share').waitFor();
    },
  },
  {
    name: 'tss-vault-broken-off',
    title: 'Treasury',
    fake: () => {
      const file = '20261129T220100Z-key-gen-5232d288.jsonl';
      const attempts = [sampleBrokenOff({ file, operation: 'keyGen', accepted: 0, required: 0 })];
      const settled = [
        text('vaultRepaired', { directory: 'treasury', attempts, failed: [file], newest: file }),
      ];
      return within(
        {
          vaults: [sampleVault({ ceremonies: [sampleCeremony(file, { ending: 'interrupted' })] })],
          requests: [sampleRequest({ status: 'KeyGeneratingFailed', reason: 'crashed' }, 3)],
        },
        { folder: { path: '/media/ceremony', keySets: [sampleSummary()], settled } },
      );
    },
    reach: async page => {
      await openVault(page);
      await page.getByText('Its request has failed: create a new one.').waitFor();
    },
  },
  {
    name: 'tss-vault-in-use',
    title: 'Treasury',
    fake: inUse,
    reach: async page => {
      await openVault(page);
      await page.getByText('Recovery B: the same share again').waitFor();
      await toTop(page, 'Main group: 2 of 3');
    },
  },
  {
    name: 'tss-vault-time',
    title: 'Treasury',
    fake: inUse,
    reach: async page => {
      await openVault(page);
      await page.getByText('Earlier: ').click();
      await toTop(page, 'What has happened');
    },
  },
  {
    // Of a ceremony of this vault: with what was done with its files.
    name: 'tss-vault-transcript',
    title: 'Transcript: generate a share',
    fake: inUse,
    reach: async page => {
      await openVault(page);
      await page.getByRole('button', { name: 'Verify 20261110T140000Z-prove-keys-9f00aa12.jsonl' }).click();
      await page.getByText('Transcripts of Treasury').waitFor();
      await page.getByRole('button', { name: 'Verify', exact: true }).click();
      await page.getByText('Tick off what is done').waitFor();
    },
  },
  {
    name: 'tss-vault-destroy',
    title: 'Treasury',
    fake: () =>
      within({
        groups: [sampleGroup({ epochs: keys('void') })],
        epoch: sampleEpoch({ state: 'void', void: declaredVoid }),
        requests: [sampleRequest({ status: 'Success', void: { reason: 'declared', contributor: '' } }, 3)],
        destroyList: sampleDestroyList,
      }),
    reach: async page => {
      await openVault(page);
      await page.getByRole('heading', { name: 'To be destroyed' }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'tss-new-group',
    title: 'Create a group',
    fake: () =>
      within({ groups: [] }, { refuse: { 'tssGroup.create': ['TSS_THRESHOLD', { seen: 4, expected: 3 }] } }),
    reach: async page => {
      await openVault(page);
      await press('Create a group')(page);
      for (const [place, holder] of TSS_HOLDERS.entries())
        await page.getByLabel(`Name of holder ${place + 1}`).fill(holder);
      await page.getByLabel('OpenPGP public key of Ada Wolf').fill('key');
      await page.getByText('Compare the fingerprint').waitFor();
    },
  },
  {
    name: 'tss-new-group-practice',
    title: 'Create a group',
    fake: () => within({ groups: [], vaults: [sampleVault({ practice: true })] }),
    reach: async page => {
      await openVault(page);
      await press('Create a group')(page);
      await press('Rehearse with example names')(page);
    },
  },
  {
    name: 'tss-new-group-also',
    title: 'The group is recorded',
    fake: () => within({ groups: [sampleGroup({ alsoInOtherGroups: ['Ada Wolf', 'Ben Okri'] })] }),
    reach: async page => {
      await openVault(page);
      await press('Create a group')(page);
      await page.getByLabel('Recovery group').check();
      for (const [place, holder] of TSS_HOLDERS.entries())
        await page.getByLabel(`Name of holder ${place + 1}`).fill(holder);
      await giveKeys(page);
      await page.getByRole('button', { name: 'Create the group' }).click();
    },
  },
  {
    name: 'tss-new-request',
    title: 'Create a request',
    fake: () => within({}, { refuse: { 'tssRequest.create': ['TSS_TARGET_NOT_NEW', {}] } }),
    reach: async page => {
      await openVault(page);
      await press('Create a request')(page);
      await page.getByLabel('What it is for').fill('Keys for the treasury');
      await page.getByRole('button', { name: 'Create the request' }).click();
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'tss-new-request-recovery',
    title: 'Create a request',
    fake: () =>
      within({
        vaults: [sampleVault({ roots: { secp256k1: '02', ed25519: '00' } })],
        groups: [
          sampleGroup({ epochs: keys('valid'), status: 'Valid' }, [1, 2, 3]),
          sampleGroup({ key_share_holder_group_id: 'r', type: 'RecoveryGroup', status: 'Valid' }),
        ],
      }),
    reach: async page => {
      await openVault(page);
      await press('Create a request')(page);
      await page.getByLabel(/Recovery B/).check();
      await page.getByLabel('Group whose holders bring').selectOption('r');
      await page.getByLabel('Group that lost a share').selectOption(GROUP_ID);
      await page.getByLabel('Whose share was lost').selectOption('2');
    },
  },
];
