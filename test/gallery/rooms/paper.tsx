/** What is printed, and its preview. */
import { Preview } from '../../../renderer/components/paper/preview';
import { PrintButton } from '../../../renderer/components/paper/print-button';
import { ScriptChoice } from '../../../renderer/components/paper/script-choice';
import { Sheet } from '../../../renderer/components/paper/sheet';
import { type Asked, paperOf } from '../../../renderer/lib/paper/asked';
import { sampleKeySet } from '../../renderer/fake-api';
import { type Entry, nothing } from '../states';

const script: Asked & { paper: 'script' } = {
  paper: 'script',
  of: { ceremony: 'set', holders: 3, practice: true },
};
const keySet: Asked = { paper: 'keySet', of: sampleKeySet() };

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
    of: 'paper/script-choice',
    states: [{ name: 'for a new set', show: () => <ScriptChoice value={script.of} onValue={nothing} /> }],
  },
  {
    of: 'paper/sheet',
    states: [
      {
        name: 'of a key set',
        show: () => <OnTable asked={keySet} />,
      },
      {
        name: 'a script to be written into',
        show: () => <OnTable asked={script} />,
      },
    ],
  },
  {
    of: 'paper/preview',
    states: [{ name: 'of a key set', whole: true, show: () => <Preview asked={keySet} onClose={nothing} /> }],
  },
];
