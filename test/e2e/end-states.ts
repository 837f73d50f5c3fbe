/** Screens of how an attempt ends: see screen-states.ts. */

import type { Page } from 'playwright-core';
import { text } from '../../shared/text/text';
import { sampleKey, sampleProgram } from '../renderer/samples';
import { sampleAttempt, sampleResult } from '../renderer/samples-of-attempts';
import { failure } from '../support/texts';
import { came, during, press, type State } from './states-kit';

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

export const endStates: State[] = [
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
];
