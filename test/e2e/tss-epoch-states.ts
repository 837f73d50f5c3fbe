/** Screens of a group's keys in every state that looks different: see screen-states.ts. */
import type { Page } from 'playwright-core';
import { type Fake, fakeApi } from '../renderer/fake-api';
import { type FakeTss, noTss } from '../renderer/fake-tss';
import { sampleAttempt } from '../renderer/samples-of-attempts';
import { sampleSummary } from '../renderer/samples-of-sets';
import {
  GROUP_ID,
  REQUEST_ID,
  sampleCheck,
  sampleEpoch,
  sampleGroup,
  sampleVault,
  TSS_HOLDERS,
} from '../renderer/samples-of-tss';
import { toStep } from './keyboard';
import type { State } from './states-kit';
import { press } from './tss-states-kit';

function keys(state: 'issued' | 'valid' | 'void', tss: Partial<FakeTss> = {}, more = {}): Fake {
  const all = state === 'valid' ? [1, 2, 3] : [1];
  const receipts = sampleGroup().key_share_holders.map(({ tss_node_id, name }) => ({
    tss_node_id,
    name,
    how: tss_node_id === '2' ? ('code' as const) : ('signed' as const),
    at: '2026-11-21T14:00:00.000Z',
  }));
  const checks = (['fits', 'misfit'] as const).map((found, at) => ({
    ...{ tss_node_id: String(at + 1), name: TSS_HOLDERS[at]!, at: `2026-11-21T14:2${at}:00.000Z` },
    ...{ found, ofShareNow: true, transcript: `20261121T142${at}00Z-check-tss-share-0${at}0aa3cc.jsonl` },
  }));
  return fakeApi({
    folder: { path: '/media/ceremony', keySets: [sampleSummary()], settled: [] },
    tss: {
      ...noTss(),
      vaults: [sampleVault({ roots: sampleEpoch().roots })],
      groups: [
        sampleGroup(
          {
            status: state === 'valid' ? 'Valid' : 'New',
            epochs: [{ number: 1, state, tss_request_id: REQUEST_ID }],
          },
          all,
        ),
      ],
      epoch: sampleEpoch(state === 'valid' ? { state, receipts, missing: [], checks } : { state }),
      ...tss,
    },
    ...more,
  });
}

const proving = () =>
  sampleAttempt({
    operation: 'proveKeys',
    keySet: 'Treasury',
    holder: '',
    pgp_fingerprint: '',
    progress: 1,
    required: 2,
    seats: TSS_HOLDERS.slice(0, 2).map((holder, at) => ({ index: at + 1, holder, accepted: at === 0 })),
  });

const openGroup = async (page: Page) => {
  await press('Open Treasury')(page);
  await press('Keys and receipts of the Main group')(page);
};
const openPart = (name: string) => async (page: Page) => {
  await openGroup(page);
  await press(name)(page);
};
const check = async (page: Page) => {
  await openPart('Check a share')(page);
  await page.getByLabel('Whose share').selectOption('2');
  await page.getByLabel('Nobody has compared').check();
  await press('Check the share')(page);
};

export const epochStates: State[] = [
  { name: 'tss-group-issued', title: 'Main group', fake: () => keys('issued'), reach: openGroup },
  { name: 'tss-group-valid', title: 'Main group', fake: () => keys('valid'), reach: openGroup },
  {
    name: 'tss-group-checked',
    title: 'Main group',
    fake: () => keys('valid'),
    reach: async page => {
      await openGroup(page);
      await page.getByText('does NOT fit').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'tss-group-reading',
    title: 'TSS vault',
    fake: () => {
      const { handlers, ...made } = keys('issued', { vaults: [sampleVault({ practice: true })] });
      const { list } = handlers.tssGroup;
      // The vault's own screen reads them; the group's, which comes next, waits for them.
      let reads = 0;
      const once: typeof list = which => (reads++ === 0 ? list(which) : new Promise(() => {}));
      return { ...made, handlers: { ...handlers, tssGroup: { ...handlers.tssGroup, list: once } } };
    },
    reach: async page => {
      await openGroup(page);
      await page.getByRole('heading', { level: 1, name: 'TSS vault' }).waitFor();
      await page.getByText('PRACTICE. Everything here is make-believe').waitFor();
      await page.getByText('Working…').waitFor();
    },
  },
  {
    name: 'tss-group-other-unread',
    title: 'Main group',
    fake: () => {
      const epochs = (['void', 'issued'] as const).map((state, at) => ({
        ...{ number: at + 1, state, tss_request_id: REQUEST_ID },
      }));
      return keys('issued', {
        groups: [sampleGroup({ status: 'New', epochs }, [1])],
        epoch: sampleEpoch({ epoch: 2 }),
      });
    },
    reach: async (page, fake) => {
      await openGroup(page);
      await page.getByLabel('Which keys').waitFor();
      fake.state.refuse['tssEpoch.read'] = ['FOLDER_FAILED', { name: 'tss-vault.json' }];
      await page.getByLabel('Which keys').selectOption('1');
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'tss-group-void',
    title: 'Main group',
    fake: () =>
      keys('void', {
        epoch: sampleEpoch({
          state: 'void',
          complaints: [
            {
              tss_node_id: '2',
              name: 'Ben Okri',
              contributor: '3',
              finding: 'does-not-fit',
              at: '2026-11-21T14:10:00.000Z',
            },
          ],
          void: { reason: 'complaint', contributor: '3', missing: [], at: '2026-11-22T09:00:00.000Z' },
          destroyed: [{ tss_node_id: '1', name: 'Ada Wolf', at: '2026-11-22T09:00:00.000Z' }],
        }),
      }),
    reach: openGroup,
  },
  {
    name: 'tss-check',
    title: 'Check a share',
    fake: () => keys('issued'),
    reach: async page => {
      await openPart('Check a share')(page);
      await page.getByLabel('A private key that is entered here').check();
    },
  },
  {
    name: 'tss-check-practice',
    title: 'Check a share',
    fake: () => keys('issued', { vaults: [sampleVault({ practice: true })] }),
    reach: openPart('Check a share'),
  },
  {
    name: 'tss-check-wrong-file',
    title: 'Check a share',
    fake: () => keys('issued', {}, { refuse: { 'tssEpoch.checkShare': ['FILE_DAMAGED', {}] } }),
    reach: async page => {
      await openPart('Check a share')(page);
      await page.getByLabel('Whose share').selectOption('2');
      const buffer = Buffer.from('milk, eggs');
      const notes = { name: 'notes.txt', mimeType: 'text/plain', buffer };
      await page.getByLabel('Choose another file').setInputFiles(notes);
      await page.getByLabel('Nobody has compared').check();
      await press('Check the share')(page);
      await page.getByRole('alert').waitFor();
    },
  },
  { name: 'tss-checked', title: 'Ben Okri’s share fits', fake: () => keys('issued'), reach: check },
  {
    name: 'tss-checked-saved',
    title: 'Ben Okri’s share fits',
    fake: () => keys('issued'),
    reach: async page => {
      await check(page);
      await press('Save to a file')(page);
      await page.getByRole('button', { name: /write/i }).click();
      await page.getByText('/media/usb/').first().waitFor();
    },
  },
  {
    name: 'tss-checked-practice',
    title: 'Ben Okri’s share fits',
    fake: () =>
      keys('issued', {
        vaults: [sampleVault({ practice: true })],
        check: sampleCheck({ practice: true }),
      }),
    reach: check,
  },
  {
    name: 'tss-checked-misfit',
    title: 'Ben Okri’s share does not fit',
    fake: () =>
      keys('issued', {
        check: sampleCheck({
          fits: false,
          receipt: '',
          sum: '',
          file: '',
          complaints: [
            {
              contributor: '3',
              finding: 'does-not-fit',
              of: 'secp256k1',
              text: `Quorate TSS complaint v1\ngroup: ${GROUP_ID}\nabout: 3\n`,
            },
          ],
        }),
      }),
    reach: check,
  },
  {
    name: 'tss-receipt',
    title: 'Bring a receipt',
    fake: () => keys('issued'),
    reach: openPart('Bring a receipt'),
  },
  {
    name: 'tss-complaint',
    title: 'Bring a complaint',
    fake: () => keys('issued', {}, { refuse: { 'tssEpoch.complain': ['TSS_COMPLAINT_KEY', {}] } }),
    reach: async page => {
      await openPart('Bring a complaint')(page);
      await page.getByLabel('Signed complaint').fill('-----BEGIN PGP SIGNED MESSAGE-----');
      await press('Take the complaint')(page);
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'tss-code',
    title: 'Receipt by code',
    fake: () => keys('issued'),
    reach: openPart('Receipt by code'),
  },
  {
    name: 'tss-renew-key',
    title: 'Renew a holder’s key',
    fake: () =>
      keys('valid', {}, { refuse: { 'tssGroup.renewKey': ['TSS_KEY_AS_BEFORE', { holder: 'Ben Okri' }] } }),
    reach: async page => {
      await openPart('Renew a holder’s key')(page);
      await page.getByLabel('Whose key').selectOption('2');
      await press('Record the key')(page);
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'tss-void',
    title: 'Declare the keys void',
    fake: () => keys('issued'),
    reach: openPart('Declare the keys void'),
  },
  {
    name: 'tss-void-words',
    title: 'Compare the words',
    fake: () => keys('issued'),
    reach: async page => {
      await openPart('Declare the keys void')(page);
      await page.getByLabel('Nobody has compared').check();
      await press('Show the words')(page);
    },
  },
  {
    name: 'tss-destroyed',
    title: 'Record destroyed shares',
    fake: () => keys('void'),
    reach: openPart('Record destroyed shares'),
  },
  {
    name: 'tss-xpub',
    title: 'Write the extended keys',
    fake: () => keys('valid'),
    reach: openPart('Write the extended keys'),
  },
  {
    name: 'tss-xpub-written',
    title: 'The extended keys are written',
    fake: () => keys('valid'),
    reach: async page => {
      await openPart('Write the extended keys')(page);
      await page.getByLabel('Whose share').selectOption('1');
      await page.getByLabel('Path of the new file').fill('/media/wallet/xpub.txt');
      await page.getByLabel('The same', { exact: true }).check();
      await press('Write the file')(page);
    },
  },
  {
    name: 'tss-child',
    title: 'Child public key',
    fake: () => keys('valid'),
    reach: async page => {
      await openPart('Child public key')(page);
      await page.getByLabel('xpub or cpub').fill('xpub');
      await page.getByLabel('Path').fill('m/44/60/0/0/5');
      await press('Show the key')(page);
      await page.getByText('Public key on secp256k1').waitFor();
    },
  },
  {
    name: 'tss-prove',
    title: 'Prove the keys',
    fake: () =>
      keys(
        'valid',
        {},
        { refuse: { 'proveKeys.start': ['TSS_CHALLENGE_SHORT', { seen: 7, expected: 16 }] } },
      ),
    reach: async page => {
      await openPart('Prove the keys')(page);
      await page.getByLabel('Text of whoever asks').fill('Auditor');
      await page.getByLabel('Ada Wolf', { exact: true }).check();
      await toStep(page, 'Room');
      await page.getByLabel('The same', { exact: true }).check();
      await press('Show the words')(page);
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'tss-prove-entry',
    title: 'Ben Okri, enter your share',
    fake: () => keys('valid', {}, { attempt: proving() }),
    reach: press(/the words match/),
  },
  {
    name: 'tss-verify',
    title: 'Verify threshold keys',
    fake: () => fakeApi({ folder: null }),
    reach: press('Verify threshold keys'),
  },
  {
    name: 'tss-proof-verified',
    title: 'Treasury, keys of epoch 1',
    fake: () => fakeApi({ folder: null }),
    reach: async page => {
      await press('Verify threshold keys')(page);
      await page.getByRole('tab', { name: 'Proof of a quorum' }).click();
      await page.getByLabel('The text that was asked with').fill('Auditor, 29 November, 4711');
      await press(/^Verify$/)(page);
    },
  },
  {
    name: 'tss-verified',
    title: 'Treasury, keys of epoch 1',
    fake: () => keys('issued'),
    reach: async page => {
      await press('Open Treasury')(page);
      await press('Verify threshold keys')(page);
      await page.getByLabel('Group ID').fill(GROUP_ID);
      await press(/^Verify$/)(page);
    },
  },
];
