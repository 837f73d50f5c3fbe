/** Screens of one key set: see screen-states.ts. */

import { fakeApi } from '../renderer/fake-api';
import { HOLDERS } from '../renderer/samples';
import {
  sampleBrokenOff,
  sampleCeremonies,
  sampleCeremony,
  sampleKeySet,
  sampleSummary,
} from '../renderer/samples-of-sets';
import { adopted, brokenOffText, folder, open, press, type State, twoBrokenOff } from './states-kit';
import { attempted, CHECKLIST, withSamples } from './transcript-states';

/** So many holders, one of each health among the first. */
const setOf = (issued: number, required: number) => {
  const [share] = sampleKeySet().shares;
  const kinds = [
    { status: 'active', checkedAt: '2026-10-30T09:05:00+01:00' },
    { status: 'active', checkedAt: '2026-01-30T09:05:00+01:00' },
    { status: 'unconfirmed', checkedAt: '' },
    { status: issued > 12 ? 'destroyed' : 'active', checkedAt: '2026-10-30T09:05:00+01:00' },
  ] as const;
  return sampleKeySet({
    issued,
    required,
    shares: Array.from({ length: issued }, (_none, place) => ({
      ...share!,
      ...kinds[place % kinds.length]!,
      index: place + 1,
      holder: `${HOLDERS[place % HOLDERS.length]} ${place + 1}`,
    })),
  });
};

export const setStates: State[] = [
  { name: 'key-set', title: 'Payments unseal keys', fake: open, reach: press('Open Payments unseal keys') },
  {
    name: 'key-set-not-ticked',
    title: 'Payments unseal keys',
    fake: withSamples,
    reach: async page => {
      await press('Open Payments unseal keys')(page);
      await page.getByRole('heading', { name: 'Not ticked off yet' }).waitFor();
    },
  },
  {
    name: 'key-set-not-ticked-unread',
    title: 'Payments unseal keys',
    fake: () => {
      const problem = { code: 'FILE_NOT_REGULAR' as const, facts: { name: CHECKLIST }, message: '' };
      return withSamples(sampleCeremonies().map(one => (one.open[0] ? { ...one, problem } : one)));
    },
    reach: async page => {
      await press('Open Payments unseal keys')(page);
      await page.getByText(CHECKLIST).waitFor();
    },
  },
  {
    name: 'key-set-time',
    title: 'Payments unseal keys',
    fake: () => attempted(),
    reach: async page => {
      await press('Open Payments unseal keys')(page);
      await page.getByRole('heading', { name: 'Ceremonies and checks' }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'key-set-cancelled',
    title: 'Payments unseal keys',
    fake: attempted,
    reach: press('Open Payments unseal keys'),
  },
  {
    name: 'key-set-broken-off',
    title: 'Payments unseal keys',
    fake: () =>
      fakeApi({
        folder: { ...folder(), settled: [brokenOffText()] },
        keySet: sampleKeySet({
          ceremonies: [
            ...sampleKeySet().ceremonies,
            sampleCeremony(sampleBrokenOff().file, { ending: 'interrupted' }),
          ],
        }),
      }),
    reach: press('Open Payments unseal keys'),
  },
  {
    name: 'key-set-two-broken-off',
    title: 'Payments unseal keys',
    fake: () => {
      const attempts = twoBrokenOff();
      return fakeApi({
        folder: { ...folder(), settled: [brokenOffText(attempts)] },
        keySet: sampleKeySet({
          ceremonies: [
            ...sampleKeySet().ceremonies,
            ...attempts.map(({ file, accepted, required, confirmed }) =>
              sampleCeremony(file, { ending: 'interrupted', reached: { accepted, required, confirmed } }),
            ),
          ],
        }),
      });
    },
    reach: async page => {
      await press('Open Payments unseal keys')(page);
      await page.getByText('2 interrupted attempts were found').waitFor();
    },
  },
  {
    name: 'paper-key-set',
    title: 'Payments unseal keys',
    fake: open,
    reach: async page => {
      await press('Open Payments unseal keys')(page);
      await press('Print overview')(page);
      await page.getByRole('dialog', { name: 'Print' }).waitFor();
    },
  },
  {
    name: 'paper-script',
    title: 'Key sets',
    fake: open,
    reach: async page => {
      await press('Blank script on paper')(page);
      await page.getByLabel('What for').selectOption('share');
    },
  },
  {
    name: 'key-set-twelve',
    title: 'Payments unseal keys',
    fake: () => fakeApi({ folder: folder(), keySet: setOf(12, 12) }),
    reach: async page => {
      await press('Open Payments unseal keys')(page);
      const { y, height } = (await page.getByRole('button', { name: 'Generate a share' }).boundingBox())!;
      // At the window's smallest size it may have to be scrolled to.
      const inner = page.viewportSize()!.height;
      if (inner >= 800 && y + height > inner) throw new Error('the primary action is below the fold');
      await page.locator('main summary').press('Enter');
    },
  },
  {
    name: 'key-set-list',
    title: 'Payments unseal keys',
    fake: () => fakeApi({ folder: folder(), keySet: setOf(15, 13) }),
    reach: press('Open Payments unseal keys'),
  },
  {
    name: 'key-set-adopted',
    title: 'Payments unseal keys',
    fake: () => fakeApi({ folder: folder([sampleSummary({ origin: 'adopted' })]), keySet: adopted }),
    reach: press('Open Payments unseal keys'),
  },
];
