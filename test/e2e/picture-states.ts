/** Screens of a day on which nothing is wrong, for the pictures of the documents: see screen-states.ts. */
import { fakeApi } from '../renderer/fake-api';
import { sampleKeySet, sampleSummary } from '../renderer/samples-of-sets';
import type { State } from './states-kit';

export const pictureStates: State[] = [
  {
    name: 'home-offline',
    title: 'Key sets',
    fake: () =>
      fakeApi({
        folder: {
          path: '/media/ceremony',
          keySets: [
            sampleSummary(),
            sampleSummary({ name: 'Rehearsal', practice: true, lastDigest: '', lastCeremonyAt: '' }),
          ],
          settled: [],
        },
      }),
  },
  {
    name: 'key-set-operations',
    title: 'Payments unseal keys',
    fake: () =>
      fakeApi({
        folder: { path: '/media/ceremony', keySets: [sampleSummary()], settled: [] },
        keySet: sampleKeySet(),
      }),
    reach: async page => {
      await page.getByRole('button', { name: 'Open Payments unseal keys' }).click();
      await page.getByRole('button', { name: 'Drill report' }).scrollIntoViewIfNeeded();
    },
  },
];
