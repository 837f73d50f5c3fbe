/** Screens of what holders bring, and of what is done about one share: see screen-states.ts. */

import type { Page } from 'playwright-core';
import { line } from '../../shared/text/statement-lines';
import { text } from '../../shared/text/text';
import {
  fakeApi,
  sampleAttempt,
  sampleKey,
  sampleKeySet,
  sampleResult,
  sampleSignOffs,
  sampleSummary,
  sampleTranscript,
} from '../renderer/fake-api';
import { shownLines } from '../support/statement';
import { toStep } from './keyboard';
import type { State } from './screen-states';

const folder = { path: '/media/ceremony', keySets: [sampleSummary()], settled: [] };
const open = (keySet = sampleKeySet()) => fakeApi({ folder, keySet });
const during = (more: Parameters<typeof sampleAttempt>[0] = {}, keySet = sampleKeySet()) =>
  fakeApi({ folder, keySet, attempt: sampleAttempt(more) });
const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).click();
const inSet = (name: string | RegExp) => async (page: Page) => {
  await press('Open Payments unseal keys')(page);
  await press(name)(page);
};
const tab = (name: string) => async (page: Page) => {
  await press(/words match/)(page);
  await page.getByRole('tab', { name }).click();
};
const adopted = sampleKeySet({
  origin: 'adopted',
  scheme: 'secretsjs',
  proof: 'unproven',
  recoverable: false,
  storeVersion: 0,
  secretLength: null,
  lastDigest: '',
});
const withoutName = sampleKeySet({
  shares: sampleKeySet().shares.map(share => (share.index === 88 ? { ...share, holder: '' } : share)),
});
const unwitnessed = sampleKeySet({ trouble: 'RECORD_UNWITNESSED', lastDigest: '', lastCeremonyAt: '' });
const apartFile = 'payments-unseal-keys/shares/payments-unseal-keys-dana-kim-index-9.asc';
const withApart = sampleKeySet({
  apart: [{ index: 9, holder: 'Dana Kim', file: apartFile }],
  remarks: [text('shareApart', { holder: 'Dana Kim', index: 9, file: apartFile })],
});
const inDispute = { progress: 3, seats: seatsIn(3) };
function seatsIn(count: number) {
  return sampleAttempt().seats.map((seat, place) => ({ ...seat, accepted: place < count }));
}
const ended = { phase: 'complete', secondsLeft: null } as const;
/** A result as the operation gives it: its own transcript, no share. */
const resultOf = (operation: string, files: string[], more: Partial<typeof sampleResult> = {}) => ({
  ...sampleResult,
  key: '',
  files: [...files, 'SHA256SUMS'],
  transcript: { ...sampleResult.transcript, file: `20261121T133000Z-${operation}-7f3a91c2.jsonl` },
  ...more,
});
const noticesTo = (...holders: string[]) => holders.map(holder => `notices/share-88-lost-for-${holder}.txt`);
const [begun, , endedLine] = sampleTranscript.entries;
const withExceptions = {
  ...sampleTranscript,
  entries: [
    begun!,
    {
      at: '2026-11-21T14:30:30+01:00',
      event: 'record-next',
      text: text('entryRecordNext', { number: '4', digest: sampleResult.record.digest }),
      details: [],
    },
    {
      at: '2026-11-21T14:31:00+01:00',
      event: 'share-refused',
      text: text('entryShareAlarm', { code: 'SHARE_LOST' }),
      details: [
        { label: 'code', value: 'SHARE_LOST' },
        { label: 'alarm', value: 'yes' },
        { label: 'index', value: '88' },
      ],
    },
    {
      at: '2026-11-21T14:33:00+01:00',
      event: 'exception',
      text: text('entryException', { witness: 'Eva Varga' }),
      details: [
        { label: 'witness', value: 'Eva Varga' },
        { label: 'expected', value: 'The share of Deniz Ilhan is lost.' },
        { label: 'happened', value: 'Carol Mendes found it in her own envelope.' },
        { label: 'decided', value: 'To go on without it, and to look into it afterwards.' },
      ],
    },
    endedLine!,
  ],
};
const checked = (holder: string) => [{ index: 88, holder, accepted: true }];
const ofOne = { holder: 'Deniz Ilhan', index: 88, pgp_fingerprint: '', progress: 0, required: 0 };
const signed = sampleSignOffs([
  {
    at: '2026-11-21T14:52:00+01:00',
    role: 'Operator',
    name: 'Amara Okafor',
    how: 'file',
    reason: '',
    pgp_fingerprint: sampleKey.pgp_fingerprint,
  },
  {
    at: '2026-11-21T14:55:00+01:00',
    role: 'Witness',
    name: 'Bruno Leitner',
    how: 'declined',
    reason: 'The seal of the envelope was broken, and nobody could say since when.',
    pgp_fingerprint: '',
  },
]);
const signing = (label: string) => async (page: Page) => {
  await page.getByLabel('Role').fill('Auditor');
  await page.getByLabel('Name', { exact: true }).fill('Carol Mendes');
  await page.getByLabel(label).check();
  await page.getByRole('button', { name: 'Record this sign-off' }).scrollIntoViewIfNeeded();
};

export const shareStates: State[] = [
  { name: 'entry-scan', title: 'Carol Mendes, enter your share', fake: () => during(), reach: tab('Scan') },
  {
    name: 'entry-scan-no-camera',
    title: 'Carol Mendes, enter your share',
    fake: () => during(),
    reach: async page => {
      await tab('Scan')(page);
      await press('Use the camera')(page);
      await page.getByText('There is no camera.').waitFor();
    },
  },
  {
    name: 'entry-card',
    title: 'Carol Mendes, enter your share',
    fake: () => during(),
    reach: tab('Decrypt with a card'),
  },
  {
    name: 'entry-card-refused',
    title: 'Carol Mendes, enter your share',
    fake: () => during(),
    reach: async (page, fake) => {
      fake.state.refuse['attempt.enter'] = ['GPG_CARD_MISSING', {}];
      await tab('Decrypt with a card')(page);
      await page.getByLabel('Encrypted share', { exact: true }).fill('-----BEGIN PGP MESSAGE-----');
      await press('Decrypt and enter')(page);
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'hand-over-disputed',
    title: 'These shares do not agree',
    fake: () => during({ ...inDispute, required: 3 }, adopted),
  },
  {
    name: 'exception',
    title: 'Pass the keyboard to Carol Mendes',
    fake: () => during(),
    reach: async page => {
      await press('Note an exception')(page);
      await page.getByLabel('Witness').fill('Eva Varga');
      await page.getByLabel('What was expected').fill('The envelope of Bruno is sealed.');
    },
  },
  {
    name: 'check-practice',
    title: 'Enter your share',
    fake: () =>
      during(
        {
          ...ofOne,
          holder: '',
          index: 0,
          practice: true,
          operation: 'checkShare',
          required: 1,
          seats: [{ index: 0, holder: '', accepted: false }],
        },
        sampleKeySet({ practice: true, practiceShares: [17, 203, 7, 88, 141] }),
      ),
    reach: press('I have my share at hand'),
  },
  {
    name: 'transcript-signed',
    title: /^Transcript/,
    fake: () => fakeApi({ folder, keySet: sampleKeySet(), signOffs: signed, transcript: withExceptions }),
    reach: async page => {
      await inSet(/^Verify /)(page);
      await press('Verify')(page);
      await page.getByText('Bruno Leitner, Witness: declined').waitFor();
    },
  },
  { name: 'check', title: 'Check a share', fake: () => open(), reach: inSet('Check a share') },
  {
    name: 'check-hand-over',
    title: 'Pass the keyboard to the holder',
    fake: () =>
      during({
        ...ofOne,
        holder: '',
        operation: 'checkShare',
        required: 1,
        seats: [{ index: 0, holder: '', accepted: false }],
      }),
  },
  {
    name: 'check-good',
    title: 'Deniz Ilhan’s share is good',
    fake: () =>
      during({
        ...ofOne,
        ...ended,
        holder: '',
        index: 0,
        seats: checked('Deniz Ilhan'),
        operation: 'checkShare',
        result: resultOf('check-share', []),
      }),
  },
  {
    name: 'check-unproven',
    title: 'Not proven: it may be a share of this set',
    fake: () =>
      during(
        {
          ...ofOne,
          ...ended,
          holder: '',
          seats: checked(''),
          operation: 'checkShare',
          result: resultOf('check-share', [], { proof: 'unproven' }),
        },
        adopted,
      ),
  },
  {
    name: 'drill',
    title: 'Drill report',
    fake: () => open(),
    reach: async page => {
      await inSet('Drill report')(page);
      await page.getByText('2 checks are overdue.').waitFor();
    },
  },
  {
    name: 'mark',
    title: 'Mark a share',
    fake: () => open(),
    reach: async page => {
      await inSet('Mark a share lost or destroyed')(page);
      await page.getByLabel('Which share').selectOption('88');
      await page.getByLabel('Lost').check();
      await page.getByLabel('Why').fill('The envelope was not in the safe.');
    },
  },
  {
    name: 'mark-words',
    title: 'Compare the words',
    fake: () =>
      during({
        ...ofOne,
        operation: 'markShare',
        phase: 'confirming',
        bound: shownLines([
          line('markShare', { mode: 'real', status: 'lost' }),
          line('marked', { index: 88, holder: 'Deniz Ilhan', status: 'active' }),
          line('reason', { reason: 'The envelope was not in the safe.' }),
          line('left', { left: 4, required: 3 }),
          line('keySet', { name: 'Payments unseal keys' }),
          line('record', { number: 4, digest: sampleResult.transcript.digest }),
        ]),
      }),
  },
  {
    name: 'mark-done',
    title: 'Deniz Ilhan’s share is marked',
    fake: () =>
      during({
        ...ofOne,
        ...ended,
        operation: 'markShare',
        bound: shownLines([line('leftJustEnough', { left: 3, required: 3 })]),
        result: resultOf(
          'mark-share',
          noticesTo('amara-okafor', 'bruno-leitner', 'carol-mendes', 'eva-varga'),
        ),
      }),
  },
  {
    name: 'key-set-unwitnessed',
    title: 'Payments unseal keys',
    fake: () => open(unwitnessed),
    reach: press('Open Payments unseal keys'),
  },
  {
    name: 'key-set-apart',
    title: 'Payments unseal keys',
    fake: () => open(withApart),
    reach: press('Open Payments unseal keys'),
  },
  {
    name: 'vouch',
    title: 'Vouch with the digest from paper',
    fake: () => open(unwitnessed),
    reach: async page => {
      await inSet('Vouch for it with the digest from paper')(page);
      await page.getByLabel('Digest from paper').fill(sampleResult.record.digest.replace(/(.{4})/g, '$1 '));
    },
  },
  {
    name: 'vouch-apart',
    title: 'Vouch with the digest from paper',
    fake: () => open(withApart),
    reach: async page => {
      await inSet('Vouch for it with the digest from paper')(page);
      await page.getByLabel('It is recorded').check();
    },
  },
  {
    name: 'vouch-done',
    title: 'People vouch for the record',
    fake: () =>
      during({
        ...ended,
        ...{ operation: 'vouchRecord', holder: '', index: 0, pgp_fingerprint: '', seats: [] },
        bound: shownLines([
          line('vouchForRecord', { mode: 'real' }),
          line('record', { number: 4, digest: sampleResult.record.digest }),
        ]),
        result: resultOf('vouch-record', []),
      }),
  },
  {
    name: 'reissue',
    title: 'Issue Deniz Ilhan’s share again',
    fake: () => open(),
    reach: async page => {
      await press('Open Payments unseal keys')(page);
      // On top, and in its row.
      await page.getByRole('button', { name: 'Issue again: Deniz Ilhan, index 88' }).first().click();
      await page.getByLabel('OpenPGP public key of Deniz Ilhan').fill('-----BEGIN PGP PUBLIC KEY BLOCK-----');
      await page.getByText('Compare the fingerprint').waitFor();
    },
  },
  {
    name: 'reissue-named',
    title: 'Issue index 88 again',
    fake: () => open(withoutName),
    reach: async page => {
      await press('Open Payments unseal keys')(page);
      await page.getByRole('button', { name: 'Issue again: Index 88' }).first().click();
      await page.getByLabel('Who has it').fill('Deniz Ilhan');
      await page.getByLabel(/^OpenPGP public key/).fill('-----BEGIN PGP PUBLIC KEY BLOCK-----');
      await page.getByText('Compare the fingerprint').waitFor();
    },
  },
  {
    name: 'entry-private-key',
    title: 'Carol Mendes, enter your share',
    fake: () => during({ acceptsPrivateKeys: true }),
    reach: async page => {
      await tab('Decrypt with a card')(page);
      await page.getByLabel('A private key that I enter here').check();
      await press('Decrypt and enter')(page);
      await page.getByText('Choose the file of the private key first.').waitFor();
    },
  },
  {
    name: 'reissue-entry',
    title: 'Carol Mendes, enter your share',
    fake: () => during({ operation: 'reissue', holder: 'Deniz Ilhan', index: 88 }),
    reach: press(/words match/),
  },
  {
    name: 'reissue-done',
    title: 'Deniz Ilhan’s share is issued again',
    fake: () =>
      during({
        ...ended,
        operation: 'reissue',
        holder: 'Deniz Ilhan',
        index: 88,
        progress: 3,
        result: sampleResult,
      }),
  },
  {
    name: 'adopt-secretsjs',
    title: 'Adopt a set made elsewhere',
    fake: () => fakeApi(),
    reach: async page => {
      await press('Adopt a set made elsewhere')(page);
      await page.getByLabel('secrets.js', { exact: true }).check();
    },
  },
  {
    name: 'adopt-init',
    title: 'Adopt a set made elsewhere',
    fake: () => fakeApi(),
    reach: async page => {
      await press('Adopt a set made elsewhere')(page);
      await page.getByText('What “operator init” printed').click();
      await page.getByLabel('Paste it here').fill('{"unseal_keys_hex": ["00"]}');
      await page.getByText('Read: 3 of 5 required').waitFor();
    },
  },
  {
    name: 'generate-proof',
    title: 'Generate a share',
    fake: () => open(adopted),
    reach: async page => {
      await inSet('Generate a share')(page);
      await page.getByLabel('Who is to have the new share').fill('Dana Kim');
      await toStep(page, 'Keys');
      await page.getByLabel('Shares more than required').fill('2');
      await page.getByLabel('The key of this set was drawn at random').check();
    },
  },
  {
    name: 'generate-scan-key',
    title: 'Generate a share',
    fake: () => open(),
    reach: async page => {
      await inSet('Generate a share')(page);
      await page.getByLabel('Who is to have the new share').fill('Dana Kim');
      await toStep(page, 'Keys');
      await press('Scan a code')(page);
    },
  },
  {
    name: 'result-consistent',
    title: 'Dana Kim’s share is issued',
    fake: () => during({ ...ended, progress: 4, result: { ...sampleResult, proof: 'consistent' } }, adopted),
  },
  {
    name: 'sign-off-file',
    title: 'Dana Kim’s share is issued',
    fake: () =>
      fakeApi({
        folder,
        keySet: sampleKeySet(),
        attempt: sampleAttempt({ ...ended, progress: 3, result: sampleResult }),
        signOffs: signed,
      }),
    reach: signing('By a signature file'),
  },
  {
    name: 'sign-off-declined',
    title: 'The attempt was cancelled',
    fake: () => during({ phase: 'cancelled', secondsLeft: null }),
    reach: signing('Declines to sign'),
  },
];
