/** Every screen and state of the page: what has to be so for it to come up, and how a person gets there. */

import type { Page } from 'playwright-core';
import { type Text, text } from '../../shared/text/text';
import { pgpWords } from '../../shared/text/words';
import {
  type Fake,
  fakeApi,
  HOLDERS,
  sampleAttempt,
  sampleBrokenOff,
  sampleCancelled,
  sampleCeremonies,
  sampleCeremony,
  sampleKey,
  sampleKeySet,
  sampleMachine,
  sampleProgram,
  sampleResult,
  sampleSummary,
  withCeremonies,
} from '../renderer/fake-api';
import { failure } from '../support/texts';
import { giveKeys, titleIs, toStep } from './keyboard';

export interface State {
  name: string;
  fake: () => Fake;
  title: string | RegExp;
  reach?: (page: Page, fake: Fake) => Promise<void>;
}

const folder = (keySets = [sampleSummary()]) => ({
  path: '/media/ceremony',
  keySets,
  settled: [] as Text[],
});
const usedBefore = [
  { path: '/media/ceremony/payments-unseal-keys', language: 'en' as const },
  {
    path: '/run/media/operator/STICK-2/custody-of-the-treasury/2026-november',
    language: 'de' as const,
  },
];
const came = {
  ...{ abandoned: false, issued: [], burnt: [], otherNotices: [], interrupted: true },
  ...{ vouched: [], restored: false, earlierVersion: false },
};
/** Found when the folder was opened: an attempt for the sample set. */
const brokenOffText = () =>
  text('directoryRepaired', {
    ...{ keySet: 'Payments unseal keys', attempts: [sampleBrokenOff()] },
    ...{ ...came, burnt: [9] },
  });
const open = () => fakeApi({ folder: folder(), keySet: sampleKeySet() });
const ATTEMPTS = ['mark-share', 'check-share', 'generate-share', 'reissue'].map(
  (what, place) => `2026110${place + 1}T09150${place}Z-${what}-00aa11bb.jsonl`,
);
const LONG = 'Maximiliane Alexandra von Hohenstein-Wittgenstein zu Oberhausen und Lindenau';
const attempted = () =>
  fakeApi({
    folder: folder(),
    keySet: sampleKeySet({
      ...sampleCancelled,
      transcripts: [...sampleKeySet().transcripts, ...ATTEMPTS],
      outcomes: ['complete', 'expired', 'unreadable', 'interrupted', 'cancelled'],
      ceremonies: [
        ...sampleKeySet().ceremonies,
        sampleCeremony(ATTEMPTS[0]!, { shares: [{ index: 88, holder: HOLDERS[3]! }], marked: 'lost' }),
        sampleCeremony(ATTEMPTS[1]!, { shares: [] }),
        sampleCeremony(ATTEMPTS[2]!, { shares: [{ index: 77, holder: 'Dana Kim' }] }),
        sampleCeremony(ATTEMPTS[3]!, { shares: [{ index: 7, holder: LONG }] }),
      ],
    }),
  });
const during = (more: Parameters<typeof sampleAttempt>[0] = {}, keySet = sampleKeySet()) =>
  fakeApi({ folder: folder(), keySet, attempt: sampleAttempt(more) });
const press = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name, exact: name === 'Print' }).click();
const practiceFake = () =>
  fakeApi({
    program: sampleProgram({ shell: 'preview', practiceOnly: true }),
    folder: folder([sampleSummary({ practice: true })]),
    keySet: sampleKeySet({ practice: true, practiceShares: [17, 203, 7] }),
    attempt: sampleAttempt({ practice: true, secondsLeft: 42 }),
  });
/** The page comes up once more, in a window that remembers the form of the sample's attempt. */
const withForm = async (page: Page) => {
  const { nonce, practice } = sampleAttempt();
  const folder = '/media/ceremony';
  const fields = [
    ['holder', 'Dana Kim'],
    ['key', { given: 'armor', view: sampleKey }],
    ['way', 'choose'],
    ['index', '9'],
  ];
  const form = `generateShare ${folder} Payments unseal keys`;
  const again = { nonce, form, route: { at: 'form', operation: 'generateShare' }, fields };
  const witnesses = 'Wim Dekker, Wanda Maximoff';
  const present = { operator: 'Olga Petrova', witnesses, at: sampleProgram().clock, folder, practice };
  await page.evaluate(name => {
    window.name = name;
  }, JSON.stringify({ again, present }));
  await page.reload();
};
const toEntry = press(/words match/);
const refusedWith =
  (...no: NonNullable<Fake['state']['refuse']['attempt.enter']>) =>
  async (page: Page, fake: Fake) => {
    await toEntry(page);
    fake.state.refuse['attempt.enter'] = no;
    await page.keyboard.type('00');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
  };
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
const adopted = sampleKeySet({
  origin: 'adopted',
  secretLength: null,
  proof: 'unproven',
  recoverable: false,
  storeVersion: 0,
  allIndexesKnown: false,
  lastDigest: '',
  lastCeremonyAt: '',
  transcripts: [],
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
/** Something is not ticked off after one of its ceremonies. */
const CHECKLIST = '20261030T080000Z-generate-share-00aa11bb.checklist.jsonl';

const withSamples = (ceremonies = sampleCeremonies()) =>
  fakeApi({ folder: folder(), keySet: sampleKeySet(withCeremonies(ceremonies)) });
const crowd = Array.from({ length: 20 }, (_, place) => ({
  index: place + 1,
  holder: `${HOLDERS[place % 5]} the ${place + 1}th`,
  accepted: place < 2,
}));
const toGenerate = async (page: Page) => {
  await press('Open Payments unseal keys')(page);
  await press('Generate a share')(page);
};
const fillShareForm = async (page: Page) => {
  await toGenerate(page);
  await page.getByLabel('Who is to have the new share').fill('Dana Kim');
  await toStep(page, 'Keys');
  await page.getByLabel('OpenPGP public key of Dana Kim').fill('-----BEGIN PGP PUBLIC KEY BLOCK-----');
};

const fillPeople = async (page: Page) => {
  await press('Create a key set')(page);
  await page.getByLabel('Name of the set').fill('Payments unseal keys');
  for (const [place, holder] of HOLDERS.slice(0, 3).entries())
    await page.getByLabel(`Name of holder ${place + 1}`).fill(holder);
};

export const states: State[] = [
  { name: 'folder', title: 'Open a ceremony folder', fake: () => fakeApi({ folder: null }) },
  {
    name: 'folder-last',
    title: 'Open a ceremony folder',
    fake: () =>
      fakeApi({
        folder: null,
        lastFolders: usedBefore,
      }),
    reach: page => page.getByRole('heading', { name: 'Opened last on this computer' }).waitFor(),
  },
  {
    name: 'folder-refused',
    title: 'Open a ceremony folder',
    fake: () =>
      fakeApi({
        folder: null,
        program: sampleProgram({ shell: 'preview' }),
        refuse: { 'folder.open': ['FOLDER_MISSING', { name: '/media/nowhere' }] },
      }),
    reach: async page => {
      await page.keyboard.type('/media/nowhere');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'folder-new',
    title: 'Open a ceremony folder',
    fake: () =>
      fakeApi({
        folder: null,
        program: sampleProgram({ shell: 'preview' }),
        refuse: { 'folder.open': ['FOLDER_NEW', { name: '/media/new' }] },
      }),
    reach: async page => {
      await page.keyboard.type('/media/new');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').waitFor();
    },
  },
  { name: 'home-empty', title: 'No key set yet', fake: () => fakeApi() },
  {
    name: 'home-other-folder',
    title: 'No record in this folder',
    fake: () => {
      const near = [{ path: '/media/STICK-2/ceremonies/payments', where: 'below' as const }];
      return fakeApi({
        folder: { path: '/media/STICK-2/ceremonies', keySets: [], settled: [], near },
        lastFolders: usedBefore,
      });
    },
  },
  {
    name: 'home',
    title: 'Key sets',
    fake: () =>
      fakeApi({
        program: sampleProgram({
          network: {
            state: 'live',
            interfaces: ['eth0'],
            remarks: [text('swapOn'), text('radioOn', { type: 'wlan' })],
          },
        }),
        folder: folder([
          sampleSummary(),
          sampleSummary({ name: 'Backup keys', left: 3, ...sampleCancelled }),
          sampleSummary({ name: 'Rehearsal', practice: true, lastDigest: '', lastCeremonyAt: '', left: 4 }),
          sampleSummary({ name: 'Spare keys', left: 2 }),
          sampleSummary({ name: 'Old unseal keys', origin: 'adopted', trouble: 'FILE_DAMAGED' }),
        ]),
      }),
  },
  {
    name: 'machine',
    title: 'Key sets',
    fake: () =>
      fakeApi({
        program: sampleProgram({ network: { state: 'live', interfaces: ['enp0s31f6'], remarks: [] } }),
        machine: sampleMachine({
          interfaces: { state: 'on', names: ['enp0s31f6'] },
          routes: { state: 'on', names: ['enp0s31f6'] },
          bluetooth: { state: 'unknown', names: [] },
          swap: { state: 'on', names: ['/dev/mapper/vg0-swap', '/swap.img'] },
          crashCatcher: { state: 'on', names: ['/usr/lib/systemd/systemd-coredump'] },
          clock: { state: 'on', names: ['apartFromBoard'] },
          namespace: { state: 'unknown', names: [] },
        }),
        folder: folder(),
      }),
    reach: async page => {
      await press('Computer: 5 to look into, 2 unknown')(page);
      await page.getByText('Network interfaces are live: enp0s31f6.').waitFor();
    },
  },
  {
    name: 'machine-clear-in-an-attempt',
    title: /^Pass the keyboard/,
    fake: () => during(),
    reach: async page => {
      await press('Computer: all good')(page);
      await page.getByText('Nothing catches crashes.').waitFor();
    },
  },
  {
    name: 'home-settled',
    title: 'Key sets',
    fake: () =>
      fakeApi({
        folder: {
          ...folder(),
          settled: [brokenOffText()],
        },
      }),
  },
  {
    name: 'create',
    title: 'Create a key set',
    fake: () =>
      fakeApi({
        program: sampleProgram({ network: { state: 'live', interfaces: ['eth0'], remarks: [] } }),
        refuse: { 'createKeySet.start': ['HOLDER_REPEATED', { name: 'Amara' }] },
      }),
    reach: async page => {
      await fillPeople(page);
      await toStep(page, 'Keys');
      await giveKeys(page);
      await toStep(page, 'Room');
      await page.getByLabel('Another time').check();
    },
  },
  {
    name: 'create-keys',
    title: 'Create a key set',
    fake: () => fakeApi(),
    reach: async page => {
      await fillPeople(page);
      await toStep(page, 'Keys');
      await page.getByLabel('OpenPGP public key of Amara Okafor').fill('key');
      await page.getByText('Compare the fingerprint').waitFor();
    },
  },
  {
    name: 'create-keys-missing',
    title: 'Create a key set',
    fake: () => fakeApi(),
    reach: async page => {
      await fillPeople(page);
      await toStep(page, 'Keys');
      await page.getByLabel('OpenPGP public key of Amara Okafor').fill('key of Amara Okafor');
      await page.locator('.key-card').waitFor();
      await page.getByLabel(/^OpenPGP public key of Bruno/).fill('key of Amara Okafor');
      await page.getByRole('alert').filter({ hasText: 'the same OpenPGP key' }).waitFor();
      await press('Next')(page);
      await page.getByText('Give another one.').waitFor();
    },
  },
  {
    name: 'create-key-folder',
    title: 'Create a key set',
    fake: () => fakeApi(),
    reach: async page => {
      await fillPeople(page);
      const file = (name: string, text: string) => ({
        name,
        mimeType: 'text/plain',
        buffer: Buffer.from(text),
      });
      const [amara, bruno] = HOLDERS;
      await page
        .getByLabel('Choose key files')
        .first()
        .setInputFiles([
          file('amara.asc', `key of ${amara}`),
          file('bruno.asc', `key of ${bruno!.split(' ')[0]} L.`),
          file('eva.asc', `key of ${HOLDERS[4]}`),
          file('photo.jpg', ''),
        ]);
      await page.getByText('Given to a holder: 1').first().waitFor();
    },
  },
  {
    name: 'create-key-folder-more',
    title: 'Create a key set',
    fake: () => fakeApi(),
    reach: async page => {
      await press('Create a key set')(page);
      await page
        .getByLabel('Choose key files')
        .first()
        .setInputFiles(
          HOLDERS.slice(0, 4).map((name, at) => ({
            name: `${at}.asc`,
            mimeType: 'text/plain',
            buffer: Buffer.from(`key of ${name}`),
          })),
        );
      await page.getByLabel('There are to be 4 holders').waitFor();
      await press('Next')(page);
      await page.getByLabel('Name of the set').fill('Payments');
      await press('Next')(page);
      await page.getByText('Count first who is to have a share').waitFor();
    },
  },
  {
    name: 'create-key-folder-refused',
    title: 'Create a key set',
    fake: () => fakeApi({ refuse: { 'pgpKey.readFolder': ['FOLDER_UNREADABLE', { name: 'bruno.asc' }] } }),
    reach: async page => {
      await fillPeople(page);
      await page.getByRole('button', { name: 'Choose a folder of keys' }).first().click();
      await page.getByRole('alert').first().waitFor();
    },
  },
  {
    name: 'create-private-key',
    title: 'Create a key set',
    fake: () => fakeApi({ refuse: { 'pgpKey.read': ['PGP_KEY_PRIVATE', {}] } }),
    reach: async page => {
      await fillPeople(page);
      await toStep(page, 'Keys');
      await page.getByLabel('OpenPGP public key').first().fill('-----BEGIN PGP PRIVATE KEY BLOCK-----');
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'create-practice',
    title: 'Create a key set',
    fake: () => fakeApi({ program: sampleProgram({ shell: 'preview', practiceOnly: true }) }),
    reach: press('Create a key set'),
  },
  {
    name: 'bound-create',
    title: 'Compare the words',
    fake: () =>
      during({
        operation: 'createKeySet',
        phase: 'confirming',
        holder: '',
        pgp_fingerprint: '',
        progress: 0,
      }),
  },
  {
    name: 'result-create',
    title: 'The key set is made',
    fake: () =>
      during({
        operation: 'createKeySet',
        phase: 'complete',
        secondsLeft: null,
        holder: '',
        pgp_fingerprint: '',
        result: { ...sampleResult, key: '' },
      }),
  },
  {
    name: 'adopt',
    title: 'Adopt a set made elsewhere',
    fake: () => fakeApi(),
    reach: async page => {
      await press('Adopt a set made elsewhere')(page);
      await page.getByLabel('Indexes that are known').fill('3f c1 zz');
    },
  },
  {
    name: 'adopt-missing',
    title: 'Adopt a set made elsewhere',
    fake: () => fakeApi(),
    reach: async page => {
      await press('Adopt a set made elsewhere')(page);
      await page.locator('main form .go').click();
      await page.getByText('This is still missing.').first().waitFor();
    },
  },
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
          transcripts: [...sampleKeySet().transcripts, sampleBrokenOff().file],
          outcomes: ['complete', 'interrupted'],
        }),
      }),
    reach: press('Open Payments unseal keys'),
  },
  {
    name: 'paper-key-set',
    title: 'Payments unseal keys',
    fake: open,
    reach: async page => {
      await press('Open Payments unseal keys')(page);
      await press('Print')(page);
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
  {
    name: 'generate',
    title: 'Generate a share',
    fake: open,
    reach: async page => {
      await fillShareForm(page);
      await page.getByText('Compare the fingerprint').waitFor();
      await toStep(page, 'Room');
      await page.getByLabel('The same', { exact: true }).check();
    },
  },
  {
    name: 'generate-weak-key',
    title: 'Generate a share',
    fake: () => Object.assign(open(), {}),
    reach: async (page, fake) => {
      fake.state.refuse['pgpKey.read'] = ['PGP_KEY_WEAK', {}];
      await fillShareForm(page);
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'generate-unknown-indexes',
    title: 'Generate a share',
    fake: () =>
      fakeApi({
        program: sampleProgram({ network: { state: 'unknown', interfaces: [], remarks: [] } }),
        folder: folder([sampleSummary({ origin: 'adopted' })]),
        keySet: adopted,
        refuse: { 'generateShare.start': ['NO_INDEX_FREE', {}] },
      }),
    reach: async page => {
      await fillShareForm(page);
      await page.getByText('Compare the fingerprint').waitFor();
      await page.getByLabel('Choose it').check();
      await page.getByLabel('Index, 1 to 255').fill('9');
      await press('Next')(page);
      await page.getByText('Find out the missing indexes first').waitFor();
      await page.getByLabel('Accept the risk of a collision').check();
      await toStep(page, 'Room');
      await page.getByLabel('Nobody has compared').check();
      await page.keyboard.press('Enter');
      await page.getByRole('alert').waitFor();
    },
  },
  { name: 'bound', title: 'Compare the words', fake: () => during({ progress: 0 }) },
  { name: 'hand-over', title: 'Pass the keyboard to Carol Mendes', fake: () => during() },
  {
    name: 'hand-over-others-share',
    title: 'Pass the keyboard to Carol Mendes',
    fake: () => during({ proofShares: 1 }),
    reach: async (page, fake) => {
      await toEntry(page);
      await page.keyboard.type('0123456789abcdef'.repeat(4));
      // After what is typed, which tells that somebody is there and is answered with the seats.
      const { seats } = sampleAttempt();
      fake.state.attempt = sampleAttempt({
        proofShares: 1,
        progress: 3,
        seats: seats.map((seat, place) => ({ ...seat, accepted: place !== 2 && place < 4 })),
      });
      await page.keyboard.press('Enter');
      await page.getByText('This was ').waitFor();
    },
  },
  {
    name: 'entry',
    title: 'Carol Mendes, enter your share',
    fake: () => during(),
    reach: async page => {
      await toEntry(page);
      await page.keyboard.type('0123456789abcdef0123456789abcdef0123456789abcdef');
    },
  },
  {
    name: 'entry-shown',
    title: 'Carol Mendes, enter your share',
    fake: () => during(),
    reach: async page => {
      await toEntry(page);
      await page.keyboard.type('0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef01');
      await page.keyboard.press('Tab');
      await page.keyboard.down('Space');
      await page.locator('.drawn').getByText('0123').first().waitFor();
    },
  },
  {
    name: 'entry-practice-shown',
    title: 'Carol Mendes, enter your share',
    fake: practiceFake,
    reach: async page => {
      await toEntry(page);
      await press('Show it as on paper')(page);
      await page.getByRole('button', { name: 'Put it away' }).waitFor();
    },
  },
  {
    name: 'entry-practice-last-minute',
    title: 'Carol Mendes, enter your share',
    fake: practiceFake,
    reach: toEntry,
  },
  {
    name: 'refused',
    title: 'Carol Mendes, enter your share',
    fake: () => during(),
    reach: refusedWith('SHARE_REPEATED', { index: 17, holder: 'Amara Okafor' }),
  },
  {
    name: 'refused-slip',
    title: 'Carol Mendes, enter your share',
    fake: () => during(),
    reach: async (page, fake) => {
      await toEntry(page);
      fake.state.refuse['attempt.enter'] = ['SHARE_HEX_TYPO', { position: 13 }];
      await page.locator('.share-field input').fill(`0123 4567 89Ob ${'0123456789abcdef'.repeat(3)}`);
      await press('Accept share')(page);
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'refused-alarm',
    title: 'Carol Mendes, enter your share',
    fake: () => during(),
    reach: refusedWith('SHARE_LOST', { index: 88, holder: 'Deniz Ilhan' }),
  },
  {
    name: 'keys-sheet',
    title: 'Compare the words',
    fake: () => during({ progress: 0 }),
    reach: async page => {
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Shortcuts' }).waitFor();
    },
  },
  {
    name: 'room',
    title: 'Carol Mendes, enter your share',
    fake: () => during(),
    reach: async page => {
      await toEntry(page);
      await titleIs(page, /enter your share$/);
      await page.keyboard.press('F8');
      await page.getByRole('dialog', { name: 'Verification words' }).waitFor();
    },
  },
  {
    name: 'room-practice',
    title: 'Compare the words',
    fake: () => during({ progress: 0, practice: true, secondsLeft: 41 }),
    reach: async page => {
      await press('Room view (F8)')(page);
      await page.getByRole('dialog', { name: 'Verification words' }).waitFor();
    },
  },
  {
    name: 'hand-over-adopted',
    title: 'Pass the keyboard to the next holder',
    fake: () =>
      during(
        { progress: 1, seats: [0, 1, 2].map(place => ({ index: 0, holder: '', accepted: place < 1 })) },
        adopted,
      ),
  },
  {
    name: 'hand-over-twelve',
    title: /^Pass the keyboard to Carol/,
    fake: () => during({ seats: crowd.slice(0, 12) }),
  },
  { name: 'hand-over-twenty', title: /^Pass the keyboard to Carol/, fake: () => during({ seats: crowd }) },
  {
    name: 'cancel',
    title: 'Pass the keyboard to Carol Mendes',
    fake: () => during(),
    reach: press('Cancel attempt'),
  },
  {
    name: 'close-window',
    title: 'Pass the keyboard to Carol Mendes',
    fake: () => during(),
    reach: async (page, fake) => {
      fake.state.closing = true;
      // It is told with the answer of any call.
      await page.evaluate(() => window.quorate.program.look());
      await page.getByRole('dialog', { name: 'Close the window?' }).waitFor();
    },
  },
  {
    name: 'writing',
    title: 'The result could not be written',
    fake: () =>
      during({
        phase: 'writing',
        progress: 3,
        problem: failure('FOLDER_FULL', { name: '/media/ceremony' }),
      }),
  },
  {
    name: 'result',
    title: 'Dana Kim’s share is issued',
    fake: () => during({ phase: 'complete', progress: 3, secondsLeft: null, result: sampleResult }),
  },
  {
    name: 'result-left-open',
    title: 'Dana Kim’s share is issued',
    fake: () => during({ phase: 'complete', progress: 3, secondsLeft: null, result: sampleResult }),
    reach: async page => {
      await page.getByText('Notice given to every holder').waitFor();
      await page.getByRole('button', { name: 'Done' }).click();
      await page.getByRole('dialog', { name: '3 things are not ticked off' }).waitFor();
    },
  },
  {
    name: 'result-unproven',
    title: 'Dana Kim’s share is issued',
    fake: () =>
      during({
        phase: 'complete',
        progress: 3,
        secondsLeft: null,
        result: { ...sampleResult, proof: 'unproven' },
      }),
  },
  {
    name: 'cancelled',
    title: 'The attempt was cancelled',
    fake: () => during({ phase: 'cancelled', secondsLeft: null }),
  },
  {
    name: 'cancelled-uncertain',
    title: 'It is not known whether anything was issued',
    fake: () =>
      during({
        phase: 'cancelled',
        progress: 3,
        secondsLeft: null,
        uncertain: true,
        problem: failure('FOLDER_FAILED', { name: 'ceremony' }),
      }),
  },
  {
    name: 'result-given-up',
    title: 'Dana Kim’s share is issued',
    fake: () =>
      during({
        phase: 'complete',
        progress: 3,
        secondsLeft: null,
        result: sampleResult,
        settled: [
          text('attemptGivenUp', {
            ...came,
            issued: [{ index: 9, holder: 'Dana Kim', file: 'payments/shares/dana-kim-index-9.asc' }],
          }),
        ],
      }),
  },
  {
    name: 'expired',
    title: 'The attempt has expired',
    fake: () => during({ phase: 'expired', secondsLeft: null }),
  },
  {
    name: 'expired-again',
    title: 'The attempt has expired',
    fake: () => during({ phase: 'expired', secondsLeft: null }),
    reach: withForm,
  },
  {
    name: 'form-again',
    title: 'Generate a share',
    fake: () => during({ phase: 'cancelled', secondsLeft: null }),
    reach: async page => {
      await withForm(page);
      await press('Begin again with the same details')(page);
      await page.getByText('Filled in as for the attempt before').waitFor();
    },
  },
  {
    name: 'failed',
    title: 'The attempt has failed',
    fake: () =>
      during({
        phase: 'failed',
        secondsLeft: null,
        problem: failure('CEREMONY_LOST'),
      }),
  },
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
