/** How shares, and what opens them, are entered. */
import { createRef } from 'preact';
import { CardEntry } from '../../../renderer/components/entry/card-entry';
import { PracticeCard } from '../../../renderer/components/entry/practice-card';
import { PracticeEntry } from '../../../renderer/components/entry/practice-entry';
import { AcceptPrivateKeys, PrivateKeyFields } from '../../../renderer/components/entry/private-key-fields';
import { SecretField } from '../../../renderer/components/entry/secret-field';
import { ShareField, type ShareFieldHandle } from '../../../renderer/components/entry/share-field';
import { Rows } from '../../../renderer/components/entry/share-rows';
import { Scanner } from '../../../renderer/components/scan/scanner';
import { rowsOf } from '../../../renderer/lib/share-text';
import { HOLDERS, SAMPLE_SHARE } from '../../renderer/samples';
import { sampleAttempt } from '../../renderer/samples-of-attempts';
import { sampleKeySet } from '../../renderer/samples-of-sets';
import { type Entry, nothing, type } from '../states';

const SHARE = SAMPLE_SHARE;
const practice = { practice: true, practiceShares: [17, 203, 7] };

const Cells = () => {
  const handle = createRef<ShareFieldHandle>();
  return (
    <ShareField handle={handle} label="Share" describedBy="" cells={{ scheme: 'vault', secretLength: 32 }} />
  );
};
const groups = Array.from({ length: 6 }, (_none, place) =>
  [...SHARE.slice(place * 4, place * 4 + 4)].map((character, at) => ({ at: place * 4 + at, character })),
);

export const entryRoom: readonly Entry[] = [
  {
    of: 'entry/share-field',
    states: [
      { name: 'empty', show: () => <Cells /> },
      { name: 'half typed', show: () => <Cells />, reach: type(SHARE.slice(0, 30)) },
      { name: 'whole', show: () => <Cells />, reach: type(SHARE) },
    ],
  },
  {
    of: 'entry/share-rows',
    states: [
      {
        name: 'a fault, and what is selected',
        show: () => (
          <div class="share-field in-cells">
            <div class="drawn">
              <Rows
                drawing={{
                  groups,
                  leftOut: 0,
                  behind: 0,
                  caret: 24,
                  selection: [2, 6],
                  faults: [10],
                  perhaps: false,
                }}
                rows={rowsOf(groups, groups.length)}
                said=""
              />
            </div>
          </div>
        ),
      },
    ],
  },
  {
    of: 'entry/secret-field',
    states: [
      {
        name: 'empty',
        show: ({ text }) => (
          <SecretField
            handle={createRef()}
            label={text.decode.otp}
            placeholder={text.decode.otpPlaceholder}
            hint={text.decode.otpHint}
          />
        ),
      },
    ],
  },
  {
    of: 'entry/card-entry',
    states: [
      {
        name: 'with a card',
        show: () => <CardEntry busy={false} takesPrivateKeys={false} onMessage={nothing} onLive={nothing} />,
      },
      {
        name: 'private keys may be entered, waiting',
        show: () => <CardEntry busy takesPrivateKeys onMessage={nothing} onLive={nothing} />,
      },
    ],
  },
  {
    of: 'entry/private-key-fields',
    states: [
      { name: 'empty', show: () => <PrivateKeyFields handle={createRef()} /> },
      { name: 'whether they may be', show: () => <AcceptPrivateKeys checked={false} onChecked={nothing} /> },
    ],
  },
  {
    of: 'entry/practice-entry',
    states: [
      {
        name: 'whose turn is known, and not',
        app: { keySet: sampleKeySet(practice) },
        show: () => (
          <>
            <div class="row">
              <PracticeEntry
                attempt={sampleAttempt({ practice: true })}
                choosesFirst={false}
                index={17}
                onUse={nothing}
                shown={null}
                onShown={nothing}
              />
            </div>
            <div class="row">
              <PracticeEntry
                attempt={sampleAttempt({ practice: true })}
                choosesFirst
                index={0}
                onUse={nothing}
                shown={null}
                onShown={nothing}
              />
            </div>
          </>
        ),
      },
    ],
  },
  {
    of: 'entry/practice-card',
    states: [
      {
        name: 'of one holder',
        show: () => <PracticeCard shown={{ index: 17, holder: HOLDERS[0]!, share: SHARE }} />,
      },
    ],
  },
  {
    of: 'scan/scanner',
    states: [
      { name: 'no camera yet', show: ({ say }) => <Scanner kind="share" say={say} onRead={nothing} /> },
    ],
  },
];
