/** What is round every screen. */
import { Band } from '../../../renderer/components/frame/band';
import { GiveUpDialog, ReadingDialog } from '../../../renderer/components/frame/dialog';
import { Help } from '../../../renderer/components/frame/help';
import { HelpButton } from '../../../renderer/components/frame/help-button';
import { KeysButton } from '../../../renderer/components/frame/keys-button';
import { KeysSheet } from '../../../renderer/components/frame/keys-sheet';
import { LanguageChoice } from '../../../renderer/components/frame/language';
import { LeaveRecovery } from '../../../renderer/components/frame/leave-recovery';
import { Machine } from '../../../renderer/components/frame/machine';
import { Mark } from '../../../renderer/components/frame/mark';
import { Rail } from '../../../renderer/components/frame/rail';
import { Screen } from '../../../renderer/components/frame/screen';
import { SoundToggle } from '../../../renderer/components/frame/sounds';
import { OldCopy } from '../../../renderer/components/show/old-copy';
import { sampleMachine, sampleProgram } from '../../renderer/samples';
import { sampleRecovery } from '../../renderer/samples-of-recovery';
import { type Entry, nothing } from '../states';

const on = sampleMachine({
  swap: { state: 'on', names: ['/swap.img'] },
  bluetooth: { state: 'unknown', names: [] },
});

export const frameRoom: readonly Entry[] = [
  {
    of: 'frame/band',
    states: [
      { name: 'practice', show: () => <Band practice mayPractise={false} /> },
      {
        name: 'practice in the preview',
        app: { program: sampleProgram({ practiceOnly: true }) },
        show: () => <Band practice mayPractise={false} />,
      },
      {
        name: 'recovery mode',
        app: { recovery: sampleRecovery() },
        show: () => <Band practice={false} mayPractise={false} />,
      },
    ],
  },
  {
    of: 'frame/rail',
    states: [
      {
        name: 'on a step of a ceremony',
        show: ({ operations, text }) => (
          <Rail
            steps={operations.generateShare(text).steps}
            step={2}
            held
            where={{ label: text.rail.keySet, name: 'Payments unseal keys', more: text.rail.shares(5, 3) }}
          />
        ),
      },
      {
        name: 'with the way back, not offline',
        app: {
          route: { at: 'keySet' },
          machine: on,
          program: sampleProgram({ network: { state: 'live', interfaces: ['eth0'], remarks: [] } }),
        },
        show: ({ text }) => (
          <Rail step={0} held={false} where={{ label: text.rail.keySet, name: 'Payments unseal keys' }} />
        ),
      },
    ],
  },
  {
    of: 'frame/mark',
    states: [
      {
        name: 'the mark',
        show: () => (
          <div class="mark">
            <Mark />
          </div>
        ),
      },
    ],
  },
  {
    of: 'show/old-copy',
    states: [
      {
        name: 'said',
        show: () => (
          <aside>
            <OldCopy />
          </aside>
        ),
      },
    ],
  },
  {
    of: 'frame/help-button',
    states: [
      {
        name: 'the ways to help',
        show: () => (
          <div class="rail-line">
            <HelpButton />
            <KeysButton />
          </div>
        ),
      },
    ],
  },
  { of: 'frame/keys-button', states: [] },
  { of: 'frame/sounds', states: [{ name: 'off', show: () => <SoundToggle /> }] },
  {
    of: 'frame/language',
    states: [
      {
        name: 'all of them',
        answers: { language: { language: 'en', offered: ['en', 'de', 'fr', 'es', 'ja'] } },
        show: () => <LanguageChoice />,
      },
    ],
  },
  {
    of: 'frame/dialog',
    states: [
      {
        name: 'to be read',
        whole: true,
        show: ({ text }) => (
          <ReadingDialog title={text.compare.oldCopy.title} onClose={nothing}>
            <p>{text.compare.oldCopy.text}</p>
          </ReadingDialog>
        ),
      },
      {
        name: 'before something is given up',
        whole: true,
        show: ({ text }) => (
          <GiveUpDialog
            title={text.cancel.title}
            go={text.cancel.go}
            keep={text.cancel.keep}
            busy={false}
            onGo={nothing}
            onClose={nothing}
          >
            <p>{text.cancel.text}</p>
          </GiveUpDialog>
        ),
      },
    ],
  },
  {
    of: 'frame/leave-recovery',
    states: [
      {
        name: 'asked',
        whole: true,
        app: { recovery: sampleRecovery() },
        show: () => <LeaveRecovery onClose={nothing} />,
      },
    ],
  },
  {
    of: 'frame/machine',
    states: [
      {
        name: 'something is on',
        whole: true,
        app: { machine: on },
        show: () => <Machine onClose={nothing} />,
      },
    ],
  },
  {
    of: 'frame/keys-sheet',
    states: [{ name: 'open', whole: true, show: () => <KeysSheet onClose={nothing} /> }],
  },
  {
    of: 'frame/help',
    states: [{ name: 'a chapter', whole: true, show: () => <Help chapter="" onClose={nothing} /> }],
  },
  {
    of: 'frame/screen',
    states: [
      {
        name: 'its columns',
        whole: true,
        show: ({ text, operations }) => (
          <Screen
            title={text.home.title}
            lead={text.home.lead}
            steps={operations.generateShare(text).steps}
            step={1}
            practice
            aside={<OldCopy />}
          >
            <p>{text.compare.oldCopy.text}</p>
          </Screen>
        ),
      },
    ],
  },
];
