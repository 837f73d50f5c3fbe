/** What says how something stands: notes, refusals, remarks, states, and a secret that is shown on demand. */

import { SlipNote } from '../../../renderer/components/entry/slip-note';
import { AlarmLine } from '../../../renderer/components/show/alarm-line';
import { AlarmNote } from '../../../renderer/components/show/alarm-note';
import { Masked } from '../../../renderer/components/show/masked';
import { Note, Notes } from '../../../renderer/components/show/note';
import { RefusalNote } from '../../../renderer/components/show/refusal';
import { Remarks } from '../../../renderer/components/show/remarks';
import { Settled } from '../../../renderer/components/show/settled';
import { Status } from '../../../renderer/components/show/status';
import { Steady } from '../../../renderer/components/show/steady';
import { VaultRecord } from '../../../renderer/components/show/vault-record';
import { text as textOf } from '../../../shared/text/text';
import { sampleBrokenOff, sampleCeremony } from '../../renderer/samples-of-sets';
import { sampleVault } from '../../renderer/samples-of-tss';
import { type Entry, nothing, press, type State } from '../states';

const TONES = [undefined, 'good', 'warn', 'alarm'] as const;

export const saidRoom: readonly Entry[] = [
  {
    of: 'show/note',
    states: [
      ...TONES.map(
        (tone): State => ({
          name: tone ?? 'plain',
          show: ({ text }) => <Note {...(tone && { tone })}>{text.compare.oldCopy.text}</Note>,
        }),
      ),
      {
        name: 'of several',
        show: ({ text }) => (
          <Notes tone="warn" title={text.home.settled}>
            <ul>
              <li>{text.compare.oldCopy.text}</li>
              <li>{text.conditions.unknown}</li>
            </ul>
          </Notes>
        ),
      },
    ],
  },
  {
    of: 'entry/slip-note',
    states: [false, true].map(isAnew => ({
      name: isAnew ? 'its place typed anew' : 'as it was refused',
      show: () => (
        <SlipNote
          refused={{ code: 'SHARE_HEX_TYPO', facts: { position: 11 }, grade: 'slip' }}
          isAnew={isAnew}
        />
      ),
    })),
  },
  {
    of: 'show/refusal',
    states: [
      {
        name: 'plain',
        show: () => <RefusalNote refused={{ code: 'FOLDER_FULL', facts: { name: '/media/ceremony' } }} />,
      },
      {
        name: 'a slip',
        show: () => <RefusalNote refused={{ code: 'SHARE_HEX_ODD', facts: {}, grade: 'slip' }} />,
      },
      {
        name: 'another paper',
        show: () => <RefusalNote refused={{ code: 'SHARE_IS_TOKEN', facts: {}, grade: 'paper' }} />,
      },
      {
        name: 'the room stops',
        show: () => (
          <RefusalNote
            refused={{
              code: 'RECORD_CHANGED',
              facts: { name: 'Payments unseal keys' },
              grade: 'stop',
              alarm: true,
            }}
          />
        ),
      },
    ],
  },
  {
    of: 'show/alarm-note',
    states: [
      {
        name: 'a share was refused with an alarm, not long ago',
        show: () => (
          <AlarmNote
            ceremonies={[sampleCeremony('20261120T101500Z-check-share-3f8a21.jsonl', { alarm: true })]}
          />
        ),
      },
    ],
  },
  {
    of: 'show/alarm-line',
    states: [
      {
        name: 'the same in the list of sets and vaults',
        show: () => (
          <AlarmLine ceremonies={[{ file: '20261120T101500Z-check-share-3f8a21.jsonl', alarm: true }]} />
        ),
      },
    ],
  },
  {
    of: 'show/vault-record',
    states: [
      { name: 'beside what relies on it', show: () => <VaultRecord vault={sampleVault()} /> },
      {
        name: 'to be given from paper',
        show: () => <VaultRecord vault={sampleVault({ trouble: 'RECORD_UNWITNESSED' })} />,
      },
    ],
  },
  {
    of: 'show/remarks',
    states: [
      {
        name: 'one',
        show: () => <Remarks remarks={[textOf('transcriptUnreadable', { file: 'a.jsonl' })]} />,
      },
    ],
  },
  {
    of: 'show/settled',
    states: [
      {
        name: 'an attempt that was broken off',
        app: {
          folder: {
            path: '/media/ceremony',
            keySets: [],
            settled: [
              textOf('vaultRepaired', {
                directory: 'treasury',
                attempts: [sampleBrokenOff()],
                failed: [],
                newest: '',
              }),
            ],
          },
        },
        show: () => <Settled />,
      },
    ],
  },
  {
    of: 'show/status',
    states: (['unconfirmed', 'active', 'lost', 'destroyed'] as const).map(status => ({
      name: status,
      show: () => (
        <p>
          <Status status={status} />
        </p>
      ),
    })),
  },
  {
    of: 'show/steady',
    states: [
      {
        name: 'one of two, as wide in both',
        show: ({ text }) => (
          <div class="row">
            {[true, false].map(isBusy => (
              <button key={String(isBusy)} type="button" class="second">
                <Steady says={isBusy ? text.working : text.back} or={[isBusy ? text.back : text.working]} />
              </button>
            ))}
          </div>
        ),
      },
    ],
  },
  {
    of: 'show/masked',
    states: [false, true].map(
      (isShown): State => ({
        name: isShown ? 'shown' : 'masked',
        show: ({ text }) => (
          <Masked label={text.decode.result} masked={text.decode.masked(24)} onPutAway={nothing}>
            {() => <p class="encoded">q7V1 nDkP 3sXc L0aZ 8fYt R2wB</p>}
          </Masked>
        ),
        ...(isShown && { reach: press('button') }),
      }),
    ),
  },
];
