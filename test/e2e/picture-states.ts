/** Screens of a day on which nothing is wrong, for the pictures of the documents: see screen-states.ts. */
import { fakeApi, sampleSummary } from '../renderer/fake-api';
import type { State } from './screen-states';

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
];
