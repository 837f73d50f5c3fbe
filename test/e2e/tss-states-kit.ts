/** What the lists of screens of threshold keys share. */

import type { Page } from 'playwright-core';
import { type Fake, fakeApi } from '../renderer/fake-api';
import { type FakeTss, noTss } from '../renderer/fake-tss';
import { sampleSummary } from '../renderer/samples-of-sets';
import { REQUEST_ID, sampleGroup, sampleVault } from '../renderer/samples-of-tss';

export const press = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name }).first().click();

export const openVault = press('Open Treasury');

export const keys = (state: 'issued' | 'valid' | 'void') => [
  { number: 1, state, tss_request_id: REQUEST_ID },
];

/** A ceremony folder with a key set and the vault Treasury, which has a main group. */
export function within(tss: Partial<FakeTss> = {}, more: Parameters<typeof fakeApi>[0] = {}): Fake {
  return fakeApi({
    folder: { path: '/media/ceremony', keySets: [sampleSummary()], settled: [] },
    tss: { ...noTss(), vaults: [sampleVault()], groups: [sampleGroup()], ...tss },
    ...more,
  });
}

export const openRequest = async (page: Page) => {
  await openVault(page);
  await press('Go on with the request')(page);
};
