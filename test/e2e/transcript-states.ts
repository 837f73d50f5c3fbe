/** Screens of transcripts: see screen-states.ts. */

import { pgpWords } from '../../shared/text/words';
import { fakeApi } from '../renderer/fake-api';
import { HOLDERS } from '../renderer/samples';
import { sampleCancelled, sampleCeremonies, sampleCeremony, sampleKeySet } from '../renderer/samples-of-sets';
import { folder, open, press, type State } from './states-kit';

const ATTEMPTS = ['mark-share', 'check-share', 'generate-share', 'reissue'].map(
  (what, place) => `2026110${place + 1}T09150${place}Z-${what}-00aa11bb.jsonl`,
);

const LONG = 'Maximiliane Alexandra von Hohenstein-Wittgenstein zu Oberhausen und Lindenau';

export const attempted = () =>
  fakeApi({
    folder: folder(),
    keySet: sampleKeySet({
      ...sampleCancelled,
      ceremonies: [
        sampleCeremony('20260902T081000Z-create-key-set-0aa1b2c3.jsonl', {
          ...{ recorded: false, ending: 'cancelled' },
          ...{ reached: { accepted: 0, required: 0, confirmed: false } },
          shares: HOLDERS.map((holder, place) => ({ index: 31 + place, holder })),
        }),
        ...sampleKeySet().ceremonies,
        sampleCeremony(ATTEMPTS[0]!, {
          ...{ ending: 'expired', marked: 'lost' },
          reached: { accepted: 0, required: 0, confirmed: false },
          shares: [{ index: 88, holder: HOLDERS[3]! }],
        }),
        sampleCeremony(ATTEMPTS[1]!, { ending: 'unreadable' }),
        sampleCeremony(ATTEMPTS[2]!, { ending: 'interrupted', shares: [{ index: 77, holder: 'Dana Kim' }] }),
        sampleCeremony(ATTEMPTS[3]!, {
          ...{ ending: 'cancelled', reached: { accepted: 2, required: 4, confirmed: false } },
          shares: [{ index: 7, holder: LONG }],
        }),
      ],
    }),
  });

/** Something is not ticked off after one of its ceremonies. */
export const CHECKLIST = '20261030T080000Z-generate-share-00aa11bb.checklist.jsonl';

export const withSamples = (ceremonies = sampleCeremonies()) =>
  fakeApi({ folder: folder(), keySet: sampleKeySet({ ceremonies }) });

export const transcriptStates: State[] = [
  { name: 'verify', title: 'Verify a transcript', fake: withSamples, reach: press('Verify a transcript') },
  {
    name: 'verify-other-digest',
    title: 'Verify a transcript',
    fake: withSamples,
    reach: async (page, fake) => {
      fake.state.refuse['transcript.verify'] = ['TRANSCRIPT_OTHER_DIGEST', { in: 'groups', places: [3, 7] }];
      await press('Verify a transcript')(page);
      await press(/^Verify$/)(page);
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'verify-attempts',
    title: 'Verify a transcript',
    fake: attempted,
    reach: press('Verify a transcript'),
  },
  {
    name: 'verify-words',
    title: 'Verify a transcript',
    fake: open,
    reach: async page => {
      await press('Verify a transcript')(page);
      const words = pgpWords(Uint8Array.from({ length: 20 }, (_, at) => 11 * at));
      await page.getByLabel('Digest from paper').fill([...words.slice(0, 12), ...words.slice(13)].join(' '));
      await page.getByText('Word 13 cannot be right').waitFor();
    },
  },
  {
    name: 'verify-refused',
    title: 'Verify a transcript',
    fake: () => Object.assign(open(), {}),
    reach: async (page, fake) => {
      fake.state.refuse['transcript.verify'] = ['TRANSCRIPT_BROKEN', { position: 7 }];
      await press('Verify a transcript')(page);
      await press(/^Verify$/)(page);
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'transcript',
    title: /^Transcript/,
    fake: open,
    reach: async page => {
      await press('Verify a transcript')(page);
      await press(/^Verify$/)(page);
      await page.getByText('Started: generate a share.').click();
      await page.getByText('This is hex with a digit too many or too few').waitFor();
    },
  },
];
