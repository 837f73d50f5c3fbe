/** What every list of screens is made of: a state, and how the sample folder, set and attempt stand. */

import type { Page } from 'playwright-core';
import { type Text, text } from '../../shared/text/text';
import { type Fake, fakeApi } from '../renderer/fake-api';
import { sampleAttempt } from '../renderer/samples-of-attempts';
import { sampleBrokenOff, sampleKeySet, sampleSummary } from '../renderer/samples-of-sets';

export interface State {
  name: string;
  fake: () => Fake;
  title: string | RegExp;
  reach?: (page: Page, fake: Fake) => Promise<void>;
}

export const folder = (keySets = [sampleSummary()]) => ({
  path: '/media/ceremony',
  keySets,
  settled: [] as Text[],
});

export const came = {
  ...{ abandoned: false, issued: [], burnt: [], otherNotices: [], interrupted: true },
  ...{ vouched: [], restored: false, earlierVersion: false },
};

/** Found when the folder was opened: an attempt for the sample set. */
export const brokenOffText = (
  attempts = [sampleBrokenOff({ recorded: true, came: 'unused' })],
  burnt = [9],
) =>
  text('directoryRepaired', {
    ...{ keySet: 'Payments unseal keys', attempts, newest: attempts.at(-1)!.file },
    ...{ ...came, burnt },
  });
/** Two attempts that crashes broke off: one had changed the record, the other had reserved an index in vain. */
export const twoBrokenOff = () => [
  sampleBrokenOff({
    ...{ file: '20261129T203000Z-mark-share-1f00ab34.jsonl', operation: 'markShare' },
    ...{ at: '2026-11-29T20:30:00.000Z', lastAt: '2026-11-29T20:34:00.000Z' },
    ...{ accepted: 0, required: 0, confirmed: true, recorded: true, alarm: true },
  }),
  sampleBrokenOff({ recorded: true, came: 'unused' }),
];

export const open = (keySet = sampleKeySet()) => fakeApi({ folder: folder(), keySet });

export const during = (more: Parameters<typeof sampleAttempt>[0] = {}, keySet = sampleKeySet()) =>
  fakeApi({ folder: folder(), keySet, attempt: sampleAttempt(more) });

export const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).click();

export const adopted = sampleKeySet({
  origin: 'adopted',
  secretLength: null,
  proof: 'unproven',
  recoverable: false,
  storeVersion: 0,
  allIndexesKnown: false,
  lastDigest: '',
  lastCeremonyAt: '',
  ceremonies: [],
  shares: sampleKeySet()
    .shares.slice(0, 2)
    .map(share => ({
      ...share,
      holder: '',
      pgp_fingerprint: '',
      issuedAt: '',
      transcript: '',
      status: 'active',
    })),
  burnt: [44],
});

/** Opens the sample set, and presses what is named. */
export const inSet = (name: string | RegExp) => async (page: Page) => {
  await press('Open Payments unseal keys')(page);
  await press(name)(page);
};

/** Made by secrets.js, adopted without a proof. */
export const fromSecretsJs = sampleKeySet({
  origin: 'adopted',
  scheme: 'secretsjs',
  proof: 'unproven',
  recoverable: false,
  storeVersion: 0,
  secretLength: null,
  lastDigest: '',
});

/** Of an attempt that has its result. */
export const ended = { phase: 'complete', secondsLeft: null } as const;
