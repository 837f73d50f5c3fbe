/** Screens of recovery mode, of the sealed store and of decoding a token: see screen-states.ts. */

import type { Page } from 'playwright-core';
import { line } from '../../shared/text/statement-lines';
import {
  type Fake,
  fakeApi,
  sampleAttempt,
  sampleEntry,
  sampleKey,
  sampleKeySet,
  sampleProgram,
  sampleRecovery,
  sampleResult,
  sampleSummary,
} from '../renderer/fake-api';
import { shownLines } from '../support/statement';
import { failure } from '../support/texts';
import { toStep } from './keyboard';
import type { State } from './screen-states';

const NAME = 'Payments unseal keys';
const OTP = 'k3VQ7mZr0TtXw9LbE2sYpHdN';
const ENCODED = 'GgQnPlslIgofDRAxOw0qCT8bMwUZNg4g';
const folder = { path: '/media/ceremony', keySets: [sampleSummary()], settled: [] };
const lines = shownLines([
  line('issueRecoveryToken', { mode: 'real' }),
  line('opensStore', { minutes: 30 }),
  line('tokenWithoutPrefix', { characters: 24 }),
  line('underPassword'),
  line('store', { version: 3, sha256: sampleResult.transcript.digest }),
  line('keySet', { name: NAME }),
  line('nonce', { nonce: sampleAttempt().nonce }),
]);
type More = Partial<ReturnType<typeof sampleAttempt>>;
const token = (more: More = {}) =>
  sampleAttempt({
    operation: 'recoveryToken',
    holder: '',
    index: 0,
    pgp_fingerprint: '',
    bound: lines,
    progress: 0,
    seats: sampleAttempt().seats.map(seat => ({ ...seat, accepted: false })),
    ...more,
  });
const ready = (more: Parameters<typeof fakeApi>[0] = {}) =>
  fakeApi({ folder, keySet: sampleKeySet(), recovery: sampleRecovery(), ...more });
const collecting = (more: More = {}) =>
  fakeApi({
    folder,
    keySet: sampleKeySet(),
    recovery: sampleRecovery({ state: 'collecting' }),
    attempt: token(more),
  });
const session = (more: More = {}, rest: Parameters<typeof fakeApi>[0] = {}) =>
  fakeApi({
    folder,
    keySet: sampleKeySet(),
    recovery: sampleRecovery({ state: 'open', secondsLeft: 1204 }),
    attempt: token({
      phase: 'recovering',
      progress: 3,
      seats: sampleAttempt().seats.map((seat, place) => ({ ...seat, accepted: place < 3 })),
      encoded_token: ENCODED,
      secondsLeft: 594,
      ...more,
    }),
    ...rest,
  });
/** The token was entered before. */
const kept = () =>
  session({}, { recovery: sampleRecovery({ state: 'open', secondsLeft: 1204, tokenKept: true }) });
const over = (more: More = {}) =>
  fakeApi({
    folder,
    keySet: sampleKeySet(),
    attempt: token({
      phase: 'complete',
      progress: 3,
      secondsLeft: null,
      sessionEnded: 'left',
      result: { ...sampleResult, key: '', files: sampleResult.files.slice(1) },
      ...more,
    }),
  });
const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).click();
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
const toStart = async (page: Page) => {
  await toStep(page, 'Room');
  await page.getByLabel('The same', { exact: true }).check();
};
const toOtp = async (page: Page, fake: Fake) => {
  await toStart(page);
  fake.state.attempt = token();
  await press('Show the password')(page);
  await page.getByRole('dialog', { name: 'Look away' }).waitFor();
};
const decode = async (page: Page) => {
  await press('Decode a recovery token')(page);
  await page.getByLabel('Encoded token').fill(ENCODED);
  await page.getByLabel('One-time password', { exact: true }).fill(OTP);
  await page.keyboard.press('Enter');
};

export const recoveryStates: State[] = [
  {
    name: 'recovery-enter',
    title: 'Recovery mode',
    fake: () => fakeApi({ folder, keySet: sampleKeySet() }),
    reach: async page => {
      await press(`Open ${NAME}`)(page);
      await press('Recovery mode')(page);
    },
  },
  {
    name: 'recovery-start',
    title: 'Generate a recovery token',
    fake: () => ready(),
    reach: async page => {
      await page.getByText('More options').click();
    },
  },
  {
    name: 'recovery-start-pgp',
    title: 'Generate a recovery token',
    fake: () =>
      ready({
        recovery: sampleRecovery({ practice: true }),
        keySet: sampleKeySet({ practice: true }),
        program: sampleProgram({ shell: 'preview', practiceOnly: true }),
      }),
    reach: async page => {
      await page.getByLabel('To an OpenPGP key').check();
      await page.getByLabel('OpenPGP public key').fill('-----BEGIN PGP PUBLIC KEY BLOCK-----');
      await page.getByText('Compare the fingerprint').waitFor();
    },
  },
  {
    name: 'recovery-look-away',
    title: 'Write down the one-time password',
    fake: () => ready({ otp: OTP }),
    reach: toOtp,
  },
  {
    name: 'recovery-otp',
    title: 'Write down the one-time password',
    fake: () => ready({ otp: OTP }),
    reach: async (page, fake) => {
      await toOtp(page, fake);
      await press('The others look away: show it')(page);
    },
  },
  { name: 'recovery-bound', title: 'Compare the words', fake: () => collecting() },
  {
    name: 'recovery-hand-over',
    title: 'Pass the keyboard to Bruno Leitner',
    fake: () =>
      collecting({
        progress: 1,
        seats: sampleAttempt().seats.map((seat, place) => ({ ...seat, accepted: place < 1 })),
      }),
  },
  {
    name: 'recovery-writing',
    title: 'The transcript could not be written',
    fake: () =>
      collecting({
        phase: 'writing',
        progress: 3,
        secondsLeft: null,
        problem: failure('FOLDER_FULL', { name: '/media/ceremony' }),
      }),
  },
  { name: 'recovery-session', title: 'The recovery token is issued', fake: () => session() },
  {
    name: 'recovery-session-pgp',
    title: 'The recovery token is issued',
    fake: () =>
      session({
        encoded_token: `${'wV4DqH0sT9kQ2LxB'.repeat(24)}=`,
        pgp_fingerprint: sampleKey.pgp_fingerprint,
      }),
  },
  {
    name: 'recovery-leave',
    title: 'The recovery token is issued',
    fake: () => session(),
    reach: press('Leave recovery mode'),
  },
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
    name: 'recovery-cancelled',
    title: 'The attempt was cancelled',
    fake: () => {
      const fake = collecting({ phase: 'cancelled', secondsLeft: null });
      fake.state.recovery = sampleRecovery();
      return fake;
    },
  },
  { name: 'recovery-result', title: 'The recovery session has ended', fake: () => over() },
  {
    name: 'recovery-result-wrong-token',
    title: 'The recovery session has ended',
    fake: () => over({ sessionEnded: 'wrongToken' }),
  },
  {
    name: 'recovery-decode',
    title: 'Decode a recovery token',
    fake: () => fakeApi({ folder }),
    reach: async page => {
      await decode(page);
      await page.getByText('not shown').waitFor();
    },
  },
  {
    name: 'recovery-decode-shown',
    title: 'Decode a recovery token',
    fake: () => ready(),
    reach: async page => {
      await decode(page);
      await press(/^Show$/)(page);
    },
  },
  {
    name: 'recovery-decode-uuid',
    title: 'Decode a recovery token',
    fake: () =>
      fakeApi({
        folder,
        decoded: { token: 'b5f6a1f0-0f35-4d4a-9d3e-9a1d6c5b7e21', kind: 'uuid', checked: false },
      }),
    reach: async page => {
      await decode(page);
      await press(/^Show$/)(page);
    },
  },
  {
    name: 'recovery-decode-refused',
    title: 'Decode a recovery token',
    fake: () => fakeApi({ folder, refuse: { 'recoveryToken.decode': ['TOKEN_UNLIKELY', {}] } }),
    reach: async page => {
      await decode(page);
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'recovery-seal-at-creation',
    title: 'Create a key set',
    fake: () => fakeApi({ folder }),
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
