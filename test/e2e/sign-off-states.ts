/** Screens of signing off a transcript: see screen-states.ts. */

import type { Page } from 'playwright-core';
import { text } from '../../shared/text/text';
import { fakeApi } from '../renderer/fake-api';
import { sampleKey } from '../renderer/samples';
import {
  sampleAttempt,
  sampleResult,
  sampleSignOffs,
  sampleTranscript,
} from '../renderer/samples-of-attempts';
import { sampleKeySet } from '../renderer/samples-of-sets';
import { during, ended, folder, inSet, press, type State } from './states-kit';

export const [begun, , endedLine] = sampleTranscript.entries;

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

export const signOffStates: State[] = [
  {
    name: 'transcript-signed',
    title: /^Transcript/,
    fake: () =>
      fakeApi({ folder: folder(), keySet: sampleKeySet(), signOffs: signed, transcript: withExceptions }),
    reach: async page => {
      await inSet(/^Verify /)(page);
      await press('Verify')(page);
      await page.getByText('Bruno Leitner, Witness: declined').waitFor();
    },
  },
  {
    name: 'sign-off-file',
    title: 'Dana Kim’s share is issued',
    fake: () =>
      fakeApi({
        folder: folder(),
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
