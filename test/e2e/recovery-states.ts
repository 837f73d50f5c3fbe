/** Screens of recovery mode, of the sealed store and of decoding a token: see screen-states.ts. */

import type { Page } from 'playwright-core';
import { type Fake, fakeApi } from '../renderer/fake-api';
import { sampleKey, sampleProgram } from '../renderer/samples';
import { sampleAttempt, sampleResult } from '../renderer/samples-of-attempts';
import { sampleRecovery } from '../renderer/samples-of-recovery';
import { sampleKeySet } from '../renderer/samples-of-sets';
import { failure } from '../support/texts';
import { toStep } from './keyboard';
import { ENCODED, type More, NAME, OTP, ready, session, token } from './recovery-states-kit';
import { folder, press, type State } from './states-kit';
import { storeStates } from './store-states';

const collecting = (more: More = {}) =>
  fakeApi({
    folder: folder(),
    keySet: sampleKeySet(),
    recovery: sampleRecovery({ state: 'collecting' }),
    attempt: token(more),
  });

const over = (more: More = {}) =>
  fakeApi({
    folder: folder(),
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
  ...storeStates,
  {
    name: 'recovery-enter',
    title: 'Recovery mode',
    fake: () => fakeApi({ folder: folder(), keySet: sampleKeySet() }),
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
    fake: () => fakeApi({ folder: folder() }),
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
        folder: folder(),
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
    fake: () => fakeApi({ folder: folder(), refuse: { 'recoveryToken.decode': ['TOKEN_UNLIKELY', {}] } }),
    reach: async page => {
      await decode(page);
      await page.getByRole('alert').waitFor();
    },
  },
];
