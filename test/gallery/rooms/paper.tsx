/** What is printed, and its preview. */
import { NoticesButton } from '../../../renderer/components/paper/notices-button';
import { NoticesChoice } from '../../../renderer/components/paper/notices-choice';
import { PracticeCardsButton } from '../../../renderer/components/paper/practice-cards-button';
import { Preview } from '../../../renderer/components/paper/preview';
import { PrintButton } from '../../../renderer/components/paper/print-button';
import { ScriptChoice } from '../../../renderer/components/paper/script-choice';
import { Sheet } from '../../../renderer/components/paper/sheet';
import { type Asked, paperOf } from '../../../renderer/lib/paper/asked';
import type { OfNotices } from '../../../renderer/lib/paper/notices';
import { HOLDERS, SAMPLE_SHARE } from '../../renderer/samples';
import { sampleKeySet } from '../../renderer/samples-of-sets';
import { type Entry, nothing } from '../states';

const script: Asked & { paper: 'script' } = {
  paper: 'script',
  of: { ceremony: 'set', holders: 3, practice: true },
};
const keySet: Asked = { paper: 'keySet', of: sampleKeySet() };

const notices: OfNotices = {
  keySet: 'Payments unseal keys',
  practice: false,
  view: {
    notices: [
      '20261121T143000Z-generate-share-7f3a91c2.jsonl',
      '20260902T081500Z-create-key-set-1a2b3c4d.jsonl',
    ].map(transcript => ({ transcript, file: 'notices/x.txt', text: 'x' })),
    altered: [],
  },
};

/** As the preview has it. */
const OnTable = ({ asked }: { asked: Asked }) => (
  <div class="as-printed">
    <Sheet paper={paperOf(asked)} printed="2026-11-21 14:30" />
  </div>
);

export const paperRoom: readonly Entry[] = [
  {
    of: 'paper/print-button',
    states: [{ name: 'as it comes', show: () => <PrintButton asked={keySet} /> }],
  },
  {
    of: 'paper/notices-button',
    states: [{ name: 'as it comes', show: () => <NoticesButton keySet="Payments" practice={false} /> }],
  },
  {
    of: 'paper/practice-cards-button',
    states: [
      {
        name: 'as it comes',
        show: () => <PracticeCardsButton keySet={sampleKeySet({ practice: true, practiceShares: [17] })} />,
      },
    ],
  },
  {
    of: 'paper/script-choice',
    states: [{ name: 'for a new set', show: () => <ScriptChoice value={script.of} onValue={nothing} /> }],
  },
  {
    of: 'paper/notices-choice',
    states: [{ name: 'of two ceremonies', show: () => <NoticesChoice value={notices} onValue={nothing} /> }],
  },
  {
    of: 'paper/sheet',
    states: [
      {
        name: 'of a key set',
        show: () => <OnTable asked={keySet} />,
      },
      {
        name: 'of made-up shares',
        show: () => (
          <OnTable
            asked={{
              paper: 'practiceCards',
              of: {
                keySet: 'Rehearsal',
                cards: [{ index: 17, holder: HOLDERS[0]!, share: SAMPLE_SHARE }],
              },
            }}
          />
        ),
      },
      {
        name: 'a script to be written into',
        show: () => <OnTable asked={script} />,
      },
    ],
  },
  {
    of: 'paper/preview',
    states: [
      {
        name: 'of a key set',
        whole: true,
        show: () => <Preview asked={keySet} size="A4" onClose={nothing} />,
      },
    ],
  },
];
