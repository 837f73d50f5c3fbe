/** Screens of a request for threshold keys, and of what comes of it: see screen-states.ts. */

import type { AttemptView } from '../../shared/contract/attempts';
import { line } from '../../shared/text/statement-lines';
import { sampleAttempt, sampleResult } from '../renderer/samples-of-attempts';
import {
  GROUP_ID,
  REQUEST_ID,
  sampleGroup,
  sampleRequest,
  sampleVault,
  TSS_HOLDERS,
} from '../renderer/samples-of-tss';
import { shownLines } from '../support/statement';
import type { State } from './states-kit';
import { answerStates } from './tss-answer-states';
import { keys, openRequest, openVault, press, within } from './tss-states-kit';

/** Two contributions come from elsewhere: the digest of one, and the file of another. */
const elsewhere = (status: string) => {
  const request = sampleRequest({ status }, 3);
  const [first, second] = request.contributions;
  Object.assign(first!, { brought: 'digest', digest: request.context });
  Object.assign(second!, { brought: 'file', digest: request.context });
  return request;
};

const keyGenAttempt = (phase: AttemptView['phase']) =>
  sampleAttempt({
    operation: 'keyGen',
    phase,
    keySet: 'Treasury',
    holder: '',
    pgp_fingerprint: '',
    index: 0,
    progress: phase === 'complete' ? 3 : 0,
    seats: TSS_HOLDERS.map((holder, at) => ({ index: at + 1, holder, accepted: phase === 'complete' })),
    bound: shownLines([
      line('keyGen', { mode: 'real' }),
      line('record', { number: 2, digest: sampleVault().recordDigest }),
    ]),
  });

export const requestStates: State[] = [
  ...answerStates,
  {
    name: 'tss-request',
    title: 'New root keys (KeyGen)',
    fake: () => within({ requests: [sampleRequest({}, 1)] }),
    reach: openRequest,
  },
  {
    name: 'tss-request-cancel',
    title: 'New root keys (KeyGen)',
    fake: () => within({ requests: [sampleRequest({}, 1)] }),
    reach: async page => {
      await openRequest(page);
      await press('Cancel this request')(page);
    },
  },
  {
    name: 'tss-request-declined',
    title: 'New root keys (KeyGen)',
    fake: () =>
      within({ requests: [sampleRequest({ status: 'KeyHolderConfirmationFailed', reason: 'declined' }, 2)] }),
    reach: async page => {
      await openVault(page);
      await press(/^Open New root keys/)(page);
    },
  },
  {
    name: 'tss-request-due',
    title: 'New root keys (KeyGen)',
    fake: () =>
      within({ requests: [sampleRequest({ status: 'KeyHolderConfirmationFailed', reason: 'due' }, 1)] }),
    reach: openRequest,
  },
  {
    name: 'tss-contributions',
    title: 'New root keys (KeyGen)',
    fake: () => within({ requests: [elsewhere('MPCProcessing')] }),
    reach: openRequest,
  },
  {
    name: 'tss-contribution-digest',
    title: 'Cy Lund’s contribution',
    fake: () => within({ requests: [elsewhere('MPCProcessing')] }),
    reach: async page => {
      await openRequest(page);
      await press('It was made elsewhere: the contribution of Cy Lund')(page);
    },
  },
  {
    name: 'tss-contribution-file',
    title: 'Cy Lund’s contribution',
    fake: () => within({ requests: [elsewhere('MPCProcessing')] }),
    reach: async page => {
      await openRequest(page);
      await press('It was made elsewhere: the contribution of Cy Lund')(page);
      await page.getByLabel('The file with its signature').check();
    },
  },
  {
    name: 'tss-words-bring',
    title: 'Compare the words',
    fake: () => within({ requests: [elsewhere('KeyGenerating')] }, { attempt: keyGenAttempt('confirming') }),
    reach: async page => {
      await page.getByText('Ada Wolf: the files are missing').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'tss-result',
    title: 'The keys are made',
    fake: () =>
      within(
        { requests: [sampleRequest({ status: 'Success' }, 3)] },
        {
          attempt: {
            ...keyGenAttempt('complete'),
            secondsLeft: null,
            result: {
              ...sampleResult,
              key: '',
              files: TSS_HOLDERS.map((_, at) => `treasury/messages/${REQUEST_ID}-${at + 1}.json`),
            },
          },
        },
      ),
  },
  {
    name: 'tss-start-reshare',
    title: 'Make the new shares',
    fake: () =>
      within({
        groups: [
          sampleGroup({ epochs: keys('valid'), status: 'Valid' }, [1, 2, 3]),
          sampleGroup({ key_share_holder_group_id: 's', type: 'SigningGroup' }),
        ],
        requests: [
          sampleRequest(
            {
              status: 'MPCProcessing',
              type: 'KeyGenFromKeyGroup',
              target_key_share_holder_group_id: 's',
              source_key_share_holder_group: {
                key_share_holder_group_id: GROUP_ID,
                tss_node_ids: ['1', '3'],
              },
            },
            3,
          ),
        ],
      }),
    reach: async page => {
      await openRequest(page);
      await press('Carry it out')(page);
    },
  },
  {
    name: 'tss-start',
    title: 'Make the keys',
    fake: () => within({ requests: [sampleRequest({ status: 'MPCProcessing' }, 3)] }),
    reach: async page => {
      await openRequest(page);
      await press('Carry it out')(page);
    },
  },
];
