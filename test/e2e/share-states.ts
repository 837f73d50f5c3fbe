/** Screens of what is done about one share, with those of what holders bring and of signing: see screen-states.ts. */

import { line } from '../../shared/text/statement-lines';
import { text } from '../../shared/text/text';
import { sampleResult } from '../renderer/samples-of-attempts';
import { sampleKeySet } from '../renderer/samples-of-sets';
import { shownLines } from '../support/statement';
import { bringingStates } from './bringing-states';
import { signOffStates } from './sign-off-states';
import { during, ended, fromSecretsJs, inSet, open, press, type State } from './states-kit';

const withoutName = sampleKeySet({
  shares: sampleKeySet().shares.map(share => (share.index === 88 ? { ...share, holder: '' } : share)),
});

const unwitnessed = sampleKeySet({ trouble: 'RECORD_UNWITNESSED', lastDigest: '', lastCeremonyAt: '' });

const apartFile = 'payments-unseal-keys/shares/payments-unseal-keys-dana-kim-index-9.asc';

const withApart = sampleKeySet({
  apart: [{ index: 9, holder: 'Dana Kim', file: apartFile }],
  remarks: [text('shareApart', { holder: 'Dana Kim', index: 9, file: apartFile })],
});

/** A result as the operation gives it: its own transcript, no share. */
const resultOf = (operation: string, files: string[], more: Partial<typeof sampleResult> = {}) => ({
  ...sampleResult,
  key: '',
  files: [...files, 'SHA256SUMS'],
  transcript: { ...sampleResult.transcript, file: `20261121T133000Z-${operation}-7f3a91c2.jsonl` },
  ...more,
});

const noticesTo = (...holders: string[]) => holders.map(holder => `notices/share-88-lost-for-${holder}.txt`);

const checked = (holder: string) => [{ index: 88, holder, accepted: true }];

const ofOne = { holder: 'Deniz Ilhan', index: 88, pgp_fingerprint: '', progress: 0, required: 0 };

export const shareStates: State[] = [
  ...bringingStates,
  ...signOffStates,
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
        fromSecretsJs,
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
    name: 'result-consistent',
    title: 'Dana Kim’s share is issued',
    fake: () =>
      during({ ...ended, progress: 4, result: { ...sampleResult, proof: 'consistent' } }, fromSecretsJs),
  },
];
